package io.journeydeck.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFoldersTest {

    private final FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));

    @TempDir
    private Path temporary;

    @Test
    void takesAwayWhatKilledServersLeft() throws IOException {
        Path abandoned = folder("journeydeck-workers-1");
        Path foreign = folder("something-else");
        Path young = folder("journeydeck-workers-2");
        Files.setLastModifiedTime(abandoned, longAgo);
        Files.setLastModifiedTime(foreign, longAgo);

        try (WorkFolders folders = WorkFolders.in(temporary)) {
            Path fresh = folders.fresh();

            assertThat(fresh).isEmptyDirectory();
            assertThat(abandoned).doesNotExist();
            assertThat(foreign).exists();
            assertThat(young).exists();
        }
        assertThat(temporary).isDirectoryNotContaining("glob:**/journeydeck-workers-[!2]*");
    }

    @Test
    void leavesFoldersOfLivingServersAlone() throws IOException {
        try (WorkFolders first = WorkFolders.in(temporary)) {
            Path fresh = first.fresh();
            Files.setLastModifiedTime(fresh.getParent(), longAgo);

            try (WorkFolders second = WorkFolders.in(temporary)) {
                assertThat(fresh).exists();
                assertThat(second.fresh()).isNotEqualTo(fresh);
            }
            assertThat(fresh).exists();
        }
    }

    @Test
    void abandonsOnlyWhatItMade() throws IOException {
        Path foreign = folder("documents");

        WorkFolders.abandon(foreign);

        assertThat(foreign.resolve("lock")).exists();
    }

    /** Else no worker could ever be started again: each one takes its folder away when it ends, and for a moment it may be the last. */
    @Test
    void keepsTheirFolderWhileItsServerLives() throws IOException {
        try (WorkFolders folders = WorkFolders.in(temporary)) {
            Path one = folders.fresh();
            Files.writeString(one.resolve("x"), "x");

            WorkFolders.abandon(one);

            assertThat(one).doesNotExist();
            assertThat(one.getParent()).exists();
            assertThat(folders.fresh().getParent()).isEqualTo(one.getParent());
        }
    }

    @Test
    void takesTheirFolderAwayWithTheLastWorkerOfAServerThatIsGone() throws IOException {
        Path root = folder("journeydeck-workers-1");
        Path one = Files.createDirectory(root.resolve("worker-1"));
        Path other = Files.createDirectory(root.resolve("worker-2"));

        WorkFolders.abandon(one);
        assertThat(one).doesNotExist();
        assertThat(other).exists();

        WorkFolders.abandon(other);
        assertThat(root).doesNotExist();
    }

    @Test
    void makesTheirFolderAgainWhenItWasCleanedAway() throws IOException {
        try (WorkFolders folders = WorkFolders.in(temporary)) {
            Path root = folders.fresh().getParent();
            WorkFolders.delete(root);

            Path fresh = folders.fresh();

            assertThat(fresh).isEmptyDirectory();
            assertThat(fresh.getParent()).isNotEqualTo(root);
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("lock"), "");
        return folder;
    }
}
