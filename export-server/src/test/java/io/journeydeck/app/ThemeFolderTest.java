package io.journeydeck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFolderTest {

    @TempDir
    private Path root;

    private final List<IOException> faults = new ArrayList<>();
    private Path folder;
    private ThemeFolder themes;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(root.resolve("themes"));
        Files.writeString(root.resolve("secret.potx"), "secret");
        Files.writeString(folder.resolve("brand.potx"), "one");
        Files.writeString(folder.resolve("Also.PPTX"), "two");
        Files.writeString(folder.resolve("~$brand.potx"), "open");
        Files.writeString(folder.resolve("notes.txt"), "three");
        Files.createDirectories(folder.resolve("folder.potx"));
        themes = new ThemeFolder(folder, faults::add);
    }

    @Test
    void namesTheTemplatesInTheFolder() {
        assertThat(themes.names()).containsExactly("Also.PPTX", "brand.potx");
        assertThat(themes.theme("brand.potx"))
                .hasValueSatisfying(file -> assertThat(file.bytes()).asString().isEqualTo("one"));
    }

    @Test
    void leadsToNoFileOutsideTheFolder() {
        for (String name : List.of(
                "../secret.potx",
                root.resolve("secret.potx").toString(),
                "./brand.potx",
                "folder.potx",
                "",
                "brand",
                "\0",
                "..")) {
            assertThat(themes.theme(name)).as(name).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void readsAFileAnewWhenItHasChanged() throws IOException {
        themes.theme("brand.potx");
        Files.writeString(folder.resolve("brand.potx"), "changed");
        Files.writeString(folder.resolve("new.potx"), "new");
        Files.delete(folder.resolve("Also.PPTX"));

        assertThat(themes.names()).containsExactly("brand.potx", "new.potx");
        assertThat(themes.theme("Also.PPTX")).isEmpty();
        assertThat(themes.theme("brand.potx"))
                .hasValueSatisfying(file -> assertThat(file.bytes()).asString().isEqualTo("changed"));
    }

    @Test
    void saysWhenTheFolderIsGone() throws IOException {
        ThemeFolder gone = new ThemeFolder(root.resolve("gone"), faults::add);

        assertThat(gone.names()).isEmpty();
        assertThat(faults).hasSize(1);
    }
}
