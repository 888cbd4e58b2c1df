package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.acceptance.HostileFiles.Hopeless;
import io.journeydeck.app.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Bad files through the whole command line, between good ones. */
@Timeout(300)
class BadInputTest {

    /** What, where and how to mend it: two sentences after the place, in one line. */
    private static final String CLEAR =
            "error: %s(, page \"[^\"]{1,40}\")?(, cell \"[^\"]{1,40}\")?: [A-Z\\d][^\n]{10,200}\\. [A-Z][^\n]{10,200}\\.";

    /** Names of classes, as Java writes them, and stack traces. */
    private static final String INSIDE = "(?s).*(\\b(java|javax|org|com|io)\\.[a-z]+\\.|Exception|Error\\b|\tat ).*";

    private static Canary canary;

    @TempDir
    private Path folder;

    @BeforeAll
    static void listen() {
        canary = new Canary();
    }

    @AfterAll
    static void close() throws IOException {
        canary.close();
    }

    @AfterEach
    void connectsToNothingAndLeavesNoHalfFile() throws Exception {
        assertThat(canary.visits())
                .as("connections to the address in the files")
                .isZero();
        assertThat(Written.names(folder)).noneMatch(name -> name.contains(".tmp"));
    }

    @Test
    void namesEachHopelessFileInOneClearLineAndWritesTheGoodOnes() throws Exception {
        List<Hopeless> bad = new HostileFiles(canary.port()).hopeless();
        for (Hopeless file : bad) {
            save("maps/" + file.name(), file.bytes());
        }
        good("maps/a.drawio", "maps/l.drawio", "maps/zz.drawio");

        Program.Result result = Program.run(folder, "export", "maps", "-r", "-o", "out", "--jobs", "2");

        assertThat(result.status()).isEqualTo(1);
        assertThat(Written.names(folder.resolve("out"))).containsExactlyElementsOf(documents("a", "l", "zz"));
        for (Hopeless file : bad) {
            List<String> lines = result.err()
                    .lines()
                    .filter(line ->
                            line.contains("maps/" + file.name() + ":") || line.contains("maps/" + file.name() + ","))
                    .toList();
            assertThat(lines).as(file.name()).hasSize(1);
            assertThat(lines.get(0)).matches(CLEAR.formatted("maps/" + file.name()));
        }
        assertThat(result.err().lines()).hasSameSizeAs(bad);
        assertThat(result.err()).doesNotMatch(INSIDE).doesNotContain("root:");
        assertThat(result.out()).endsWith(bad.size() + 3 + " files, 15 documents, " + bad.size() + " failed\n");
    }

    @Test
    void drawsWhatCanBeDrawnAndSaysWhatCannot() throws Exception {
        Map<String, byte[]> files = new HostileFiles(canary.port()).survivable();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            save("maps/" + file.getKey(), file.getValue());
        }
        int threads = Thread.activeCount();

        Program.Result result = Program.run(folder, "export", "maps", "-o", "out", "--verbose", "--jobs", "2");

        assertThat(result.err()).doesNotContain("INTERNAL", "fault of ours").doesNotMatch(INSIDE);
        assertThat(result.err().lines().filter(line -> line.startsWith("error:")))
                .isNotEmpty()
                .allMatch(line -> HostileFiles.GUESSED.stream().anyMatch(line::contains));
        assertThat(result.status()).as("some files were drawn by a guess").isOne();
        assertThat(Thread.activeCount()).as("threads").isLessThan(threads + 100);
        String[] stems = files.keySet().stream()
                .map(name -> name.replace(".drawio", ""))
                .sorted()
                .toArray(String[]::new);
        assertThat(Written.names(folder.resolve("out"))).containsExactlyElementsOf(documents(stems));
        for (String name : Written.names(folder.resolve("out"))) {
            assertHarmless(folder.resolve("out").resolve(name));
        }
        assertSaid(result, "own-ancestor", "self", "The cell is inside itself");
        assertSaid(result, "own-ancestor", "1", "Another cell has this id too");
        assertSaid(result, "nowhere", "e1", "The connector ends at the cell \"gone\", which is not there");
        assertSaid(result, "not-a-number", "n1", "The geometry's x is \"NaN\"");
        assertSaid(result, "remote", "r1", "never fetched");
        assertSaid(result, "remote", "r11", "leads neither to the web");
        assertSaid(result, "remote", "r13", "leads neither to the web");
        assertSaid(result, "hostile-labels", "h5", "leads neither to the web");
        assertSaid(result, "stencils", "b1", "over the limit");
        assertSaid(result, "pictures", "p1", "over the limit");
        assertThat(result.err()).contains("timers.drawio, page \"Page-1\": 2001 of the page's elements are no cells");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets only administrators make symbolic links")
    void namesFilesThatCannotBeRead() throws Exception {
        good("maps/a.drawio");
        Files.createSymbolicLink(folder.resolve("maps/gone.drawio"), Path.of("nowhere.drawio"));
        Files.createSymbolicLink(folder.resolve("maps/round.drawio"), Path.of("round.drawio"));
        Files.createDirectories(folder.resolve("maps/folder.drawio"));
        Path locked = folder.resolve("maps/locked.drawio");
        good("maps/locked.drawio");
        assertThat(locked.toFile().setReadable(false)).isTrue();
        boolean almighty = Files.isReadable(locked);

        Program.Result result =
                Program.run(folder, "export", "maps", "maps/folder.drawio", "none.drawio", "-f", "svg", "-o", "out");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().lines())
                .hasSize(almighty ? 4 : 5)
                .allMatch(line -> line.matches("error: [a-z/]+(\\.drawio)?: [A-Z][^\n]+\\. [A-Z][^\n]+\\."));
        assertThat(result.err())
                .contains("maps/gone.drawio: ", "maps/round.drawio: ", "maps/folder.drawio: ", "none.drawio: ")
                .doesNotMatch(INSIDE);
        assertThat(Written.names(folder.resolve("out"))).contains("a.svg");
    }

    @Test
    void takesBadFilesFromStandardInputToo() throws Exception {
        for (Hopeless file : new HostileFiles(canary.port()).hopeless()) {
            Program.Result result = Program.run(folder, file.bytes(), "export", "-", "-f", "svg", "-o", "-");

            assertThat(result.status()).as(file.name()).isEqualTo(1);
            assertThat(result.out()).as(file.name()).isEmpty();
            assertThat(result.err()).as(file.name()).matches(CLEAR.formatted("standard input") + "\n");
        }
    }

    private static void assertSaid(Program.Result result, String file, String cell, String what) {
        assertThat(result.err().lines())
                .as(file + ", cell " + cell)
                .anyMatch(line ->
                        line.matches("(error|warning|info): maps/" + file + "\\.drawio, .*cell \"" + cell + "\": .*")
                                && line.contains(what));
    }

    private static void assertHarmless(Path document) throws Exception {
        for (Map.Entry<String, String> part : Written.xmlParts(document).entrySet()) {
            // The workbook says what a cell's link was, as text.
            String beyondText = part.getValue().replaceAll("<t(?: [^>]*)?>[^<]*</t>", "<t/>");
            assertThat(document.toString().endsWith(".xlsx") ? beyondText : part.getValue())
                    .as(document.getFileName() + " " + part.getKey())
                    .doesNotContain("127.0.0.1:", "stolen", "<script", "javascript:", "root:x:", "file:///")
                    .doesNotContain("NaN", "Infinity")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContain("<f>");
        }
    }

    private static List<String> documents(String... stems) {
        return java.util.Arrays.stream(stems)
                .flatMap(stem ->
                        List.of("pdf", "png", "pptx", "svg", "xlsx").stream().map(format -> stem + "." + format))
                .sorted()
                .collect(Collectors.toList());
    }

    private void good(String... names) throws IOException {
        for (String name : names) {
            save(name, Diagrams.simple().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void save(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
