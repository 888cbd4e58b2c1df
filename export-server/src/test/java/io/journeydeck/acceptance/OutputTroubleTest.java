package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.journeydeck.app.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Places where nothing can be written: said once for each file, and nothing half done stays. */
@Timeout(300)
class OutputTroubleTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDiagrams() throws IOException {
        Files.createDirectories(folder.resolve("maps"));
        Files.writeString(folder.resolve("maps/a.drawio"), Diagrams.simple());
        Files.writeString(folder.resolve("maps/b.drawio"), Diagrams.simple());
    }

    @Test
    void saysThatTheOutputFolderIsAFile() throws Exception {
        Files.writeString(folder.resolve("out"), "mine");

        assertRefused(Program.run(folder, "export", "maps", "-o", "out"), "there is a file where a folder should be");
        assertRefused(
                Program.run(folder, "export", "maps", "-o", "out/below"), "there is a file where a folder should be");

        assertThat(folder.resolve("out")).hasContent("mine");
    }

    /** What the system's administrator may not do either. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has /proc")
    void saysThatNobodyMayWriteThere() throws Exception {
        assertRefused(Program.run(folder, "export", "maps", "-o", "/proc/journeydeck"), "Cannot write ");
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "Windows knows no size limit for the files of a process")
    void leavesNothingWhenAFileCannotGrow() throws Exception {
        Program.Result result = Program.runApart(
                folder,
                List.of("sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"),
                javaOptions(),
                "export",
                "maps",
                "-f",
                "xlsx",
                "-o",
                "out");

        assertRefused(result, "Cannot write out");
        assertThat(Written.names(folder.resolve("out"))).isEmpty();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux lets a process mount a file system for itself")
    void saysThatTheDiskIsFullAndLeavesNothing() throws Exception {
        Program.Result result = runOn("size=8k");

        assertThat(result.out()).endsWith("left:\n");
        assertRefused(result, "the disk is full");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux lets a process mount a file system for itself")
    void saysThatTheDiskIsReadOnly() throws Exception {
        Program.Result result = runOn("ro");

        assertThat(result.out()).endsWith("left:\n");
        assertRefused(result, "the file system is read-only");
    }

    /** Runs with {@code out} on a file system of its own, and lists at the end what is left in it. */
    private Program.Result runOn(String mountOptions) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("out"));
        String mount = "mount -t tmpfs -o " + mountOptions + " journeydeck out";
        Process trial = new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", mount)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String refusal = new String(trial.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (trial.waitFor() != 0) {
            abort("This system lets us mount nothing: " + refusal);
        }
        return Program.runApart(
                folder,
                List.of(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        mount + "; \"$@\"; status=$?; echo left:; ls -A out; exit $status",
                        "sh"),
                javaOptions(),
                "export",
                "maps",
                "-f",
                "xlsx",
                "-o",
                "out");
    }

    private List<String> javaOptions() {
        return List.of("-Xmx256m", "-Djava.io.tmpdir=" + folder);
    }

    private void assertRefused(Program.Result result, String why) throws IOException {
        assertThat(result.status()).as(result.err()).isEqualTo(1);
        assertThat(result.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("error: maps/[ab]\\.drawio: Cannot write \\S+: .+\\. .+\\."))
                .allMatch(line -> line.contains(why));
        assertThat(result.err().lines().filter(line -> line.contains("maps/a.drawio")))
                .hasSize(1);
        assertThat(result.err().lines().filter(line -> line.contains("maps/b.drawio")))
                .hasSize(1);
        assertThat(Written.names(folder)).noneMatch(name -> name.contains(".tmp"));
    }
}
