package io.journeydeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.export.BoxPages;
import io.journeydeck.export.JoiningFormat;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.StubFormat;
import io.journeydeck.export.svg.SvgFormat;
import io.journeydeck.template.TemplateLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final List<OutputFormat> FORMATS =
            List.of(new SvgFormat(), new StubFormat("pptx", true, null), new StubFormat("xlsx", true, null));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String in = "";

    @Test
    void writesAllFormatsBesideTheInput() throws IOException {
        diagram("a/b.drawio", "x");

        assertThat(run("export", "a/b.drawio")).isZero();

        assertThat(files()).containsExactly("a/b.drawio", "a/b.pptx", "a/b.svg", "a/b.xlsx");
        assertThat(out()).isEqualTo("a/b.drawio -> a/b.svg, b.pptx, b.xlsx\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void keepsRelativePathsBelowTheOutputFolder() throws IOException {
        diagram("maps/a/b.drawio", "x");
        diagram("maps/c.drawio.svg", "x");

        assertThat(run("export", "maps", "-r", "-f", "svg", "-o", "out")).isZero();
        assertThat(run("export", "maps/a/b.drawio", "-f", "pptx", "-o", "out")).isZero();

        assertThat(files()).contains("out/a/b.svg", "out/c.svg", "out/maps/a/b.pptx");
    }

    @Test
    void looksIntoSubfoldersOnlyWhenAsked() throws IOException {
        diagram("maps/a/b.drawio", "x");

        assertThat(run("export", "maps", "-o", "out")).isEqualTo(1);

        assertThat(err())
                .isEqualTo("error: maps: There are no diagrams in this folder. Add -r to look in its folders too.\n");
    }

    @Test
    void takesDiagramsOfAFolderAndPassesOverTheRest() throws IOException {
        diagram("maps/a.drawio", "x");
        diagram("maps/b.xml", "x");
        write("maps/pom.xml", "<?xml version=\"1.0\"?>\n<!-- <mxfile> -->\n<project/>");
        write("maps/plain.svg", "<svg/>");
        diagram("maps/.hidden/c.drawio", "x");
        diagram("maps/out/old.drawio", "x");

        assertThat(run("export", "maps", "-r", "-f", "svg", "-o", "maps/out", "--verbose"))
                .isZero();

        assertThat(files())
                .contains("maps/out/a.svg", "maps/out/b.svg")
                .doesNotContain("maps/out/out/old.svg", "maps/out/pom.svg");
        assertThat(err()).isEqualTo("info: maps/pom.xml: Passed over: no draw.io file.\n");
    }

    @Test
    void expandsPatternsThatTheShellLeftAlone() throws IOException {
        diagram("a/one.drawio", "x");
        diagram("a/b/two.drawio", "x");
        diagram("a/b/two.txt", "x");

        assertThat(run("export", "a/**.drawio", "-f", "svg", "-o", "out")).isZero();

        assertThat(files()).contains("out/a/one.svg", "out/a/b/two.svg");
        assertThat(run("export", "b/*.drawio", "-o", "out")).isEqualTo(1);
        assertThat(err()).isEqualTo("error: b/*.drawio: No file matches this pattern. Check the pattern.\n");
    }

    @Test
    void makesPicturesOfTheChosenPages() throws IOException {
        diagram("b.drawio", "x", "y", "z");

        run("export", "b.drawio", "-f", "svg", "-o", "one");
        run("export", "b.drawio", "-f", "svg", "-o", "all", "-a");
        run("export", "b.drawio", "-f", "svg", "-o", "third", "-p", "3");
        run("export", "b.drawio", "-f", "svg", "-o", "range", "-g", "2..3");
        run("export", "b.drawio", "-f", "svg", "-o", "named", "-g", "..2", "--name-pages");

        assertThat(files())
                .contains("one/b.svg", "all/b.svg", "all/b-2.svg", "all/b-3.svg", "third/b.svg", "range/b-2.svg")
                .contains("range/b-3.svg", "named/b-Page-1.svg", "named/b-Page-2.svg")
                .hasSize(10);
        assertThat(Files.readString(folder.resolve("third/b.svg"))).contains("<title>Page-3</title>");
    }

    @Test
    void makesOneDocumentOfAllFilesAndLeavesOutTheOneThatFails() throws IOException {
        diagram("maps/a.drawio", "x");
        write("maps/b.drawio", "no diagram");
        diagram("maps/c.drawio", "x", "y");
        List<OutputFormat> formats = List.of(new SvgFormat(), new JoiningFormat("pptx"));

        assertThat(run(formats, "export", "maps", "-o", "out", "--deck", "merged"))
                .isEqualTo(1);

        assertThat(files())
                .contains("out/a.svg", "out/c.svg", "out/journeydeck.pptx")
                .hasSize(6);
        assertThat(Files.readString(folder.resolve("out/journeydeck.pptx"))).isEqualTo("of 3: a 1, c 2");
        assertThat(out()).contains("2 files -> out/journeydeck.pptx");
        assertThat(run(formats, "export", "maps/a.drawio", "maps/c.drawio", "-o", "one.pptx", "--deck", "merged"))
                .isZero();
        assertThat(Files.readString(folder.resolve("one.pptx"))).isEqualTo("of 2: a 1, c 2");
    }

    @Test
    void takesTheFormatFromTheOutputsName() throws IOException {
        diagram("b.drawio", "x");

        assertThat(run("export", "b.drawio", "-o", "out/shop.pptx")).isZero();

        assertThat(files()).containsExactly("b.drawio", "out/shop.pptx");
    }

    @Test
    void goesFromStandardInputToStandardOutput() {
        in = BoxPages.diagram("x");

        assertThat(run("export", "-", "-f", "svg", "-o", "-")).isZero();

        assertThat(out()).startsWith("<?xml").endsWith("</svg>\n");
        assertThat(err()).isEqualTo("standard input -> standard output\n");
    }

    @Test
    void understandsTheWayDrawioIsCalled() throws IOException {
        diagram("b.drawio", "x");

        assertThat(run("-x", "-f", "svg", "-o", "out.svg", "b.drawio")).isZero();
        assertThat(run("-xrfsvg", "-o", "out", "b.drawio")).isZero();

        assertThat(files()).containsExactly("b.drawio", "out.svg", "out/b.svg");
    }

    @Test
    void writesGoodFilesAndNamesTheBadOnes() throws IOException {
        diagram("maps/a.drawio", "x");
        write("maps/b.drawio", "<mxfile><diagram><mxGraphModel><root>");
        write("maps/c.drawio", "hello");
        diagram("maps/d.drawio", "x");

        assertThat(run("export", "maps", "missing.drawio", "-f", "svg", "-o", "out"))
                .isEqualTo(1);

        assertThat(files()).contains("out/a.svg", "out/d.svg").doesNotContain("out/b.svg", "out/c.svg");
        assertThat(err().lines())
                .hasSize(3)
                .allMatch(line -> line.matches("error: (maps/[bc]|missing)\\.drawio(, page \"Page-1\")?: .+\\. .+\\."));
        assertThat(out()).endsWith("5 files, 2 documents, 3 failed\n");
        assertNothingHalfWritten();
    }

    @Test
    void losesOneFileToAFaultOfOursAndNotTheOthers() throws IOException {
        diagram("maps/a.drawio", "x");
        diagram("maps/b.drawio", "broken installation");
        diagram("maps/c.drawio", "bug");
        diagram("maps/d.drawio", "x");

        assertThat(run("export", "maps", "-f", "svg", "-o", "out")).isEqualTo(1);

        assertThat(files()).contains("out/a.svg", "out/d.svg").doesNotContain("out/b.svg", "out/c.svg");
        assertThat(err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("error: maps/[bc]\\.drawio(, page \"Page-1\")?: .*"
                        + "This is a fault of ours: please report it with the diagram\\."))
                .noneMatch(line -> line.contains("LinkageError") || line.contains("IllegalState"));
        run("export", "maps", "-f", "svg", "-o", "out", "--verbose");
        assertThat(err()).contains("java.lang.LinkageError: a class is missing");
    }

    @Test
    void saysNothingOfNamesThatNoDocumentGot() throws IOException {
        diagram("maps/a.drawio", "x");
        write("maps/a.xml", "<mxfile><diagram>");

        run("export", "maps/a.drawio", "maps/a.xml", "-f", "svg", "-o", "out");

        assertThat(err().lines()).hasSize(1).allMatch(line -> line.startsWith("error: maps/a.xml"));
    }

    @Test
    void saysWhatIsInTheWayOfTheOutputFolder() throws IOException {
        diagram("a.drawio", "x");
        write("out", "a file");

        assertThat(run("export", "a.drawio", "-f", "svg", "-o", "out")).isEqualTo(1);

        assertThat(err())
                .isEqualTo("error: a.drawio: Cannot write out: there is a file where a folder should be. "
                        + "Choose another folder with -o, or take the file away.\n");
        assertNothingHalfWritten();
    }

    @Test
    void doesNotReplaceAFolderByADocument() throws IOException {
        diagram("a.drawio", "x");
        Files.createDirectories(folder.resolve("out/a.svg"));

        assertThat(run("export", "a.drawio", "-o", "out")).isEqualTo(1);

        assertThat(err()).contains("Cannot write out/a.svg: there is a folder of that name");
        assertThat(files()).contains("out/a.pptx", "out/a.xlsx");
        assertNothingHalfWritten();
    }

    @Test
    void givesTwoInputsOfOneNameTwoOutputs() throws IOException {
        diagram("maps/a.drawio", "first");
        diagram("maps/a.xml", "second");

        assertThat(run("export", "maps", "-f", "svg", "-o", "out")).isZero();

        assertThat(Files.readString(folder.resolve("out/a.svg"))).contains("first");
        assertThat(Files.readString(folder.resolve("out/a-xml.svg"))).contains("second");
        assertThat(err()).startsWith("warning: maps/a.xml: Another input has the same name");
    }

    @Test
    void neverLetsOnePageOverwriteAnotherInput() throws IOException {
        diagram("maps/b.drawio", "x", "second page");
        diagram("maps/b-2.drawio", "other file");

        assertThat(run("export", "maps", "-f", "svg", "-a", "-o", "out")).isZero();

        assertThat(Files.readString(folder.resolve("out/b-2.svg"))).contains("other file");
        assertThat(Files.readString(folder.resolve("out/b-2~2.svg"))).contains("second page");
    }

    @Test
    void keepsExistingDocumentsWhenAsked() throws IOException {
        diagram("a.drawio", "x");
        write("a.svg", "old");

        assertThat(run("export", "a.drawio", "-f", "svg", "-k")).isZero();

        assertThat(Files.readString(folder.resolve("a.svg"))).isEqualTo("old");
        assertNothingHalfWritten();
    }

    @Test
    void givesTheSameBytesInParallelAsInTurn() throws IOException {
        for (int i = 0; i < 40; i++) {
            diagram("maps/" + i + ".drawio", "label " + i, "second " + i);
        }

        assertThat(run("export", "maps", "-a", "-o", "one", "--jobs", "1")).isZero();
        String first = out().replace("one/", "");
        assertThat(run("export", "maps", "-a", "-o", "four", "--jobs", "4")).isZero();

        assertThat(out().replace("four/", "")).isEqualTo(first);
        assertThat(contents("four")).hasSize(160).isEqualTo(contents("one"));
    }

    @Test
    void reportsAsJson() throws IOException {
        diagram("a.drawio", "x");
        write("b.drawio", "no");

        assertThat(run("export", "a.drawio", "b.drawio", "-f", "svg", "-o", "out", "--report", "json"))
                .isEqualTo(1);

        JsonNode report = new ObjectMapper().readTree(out());
        assertThat(report.at("/summary/failed").asInt()).isEqualTo(1);
        assertThat(report.at("/files/0/outputs/0/path").asText()).isEqualTo("out/a.svg");
        assertThat(report.at("/files/1/diagnostics/0/file").asText()).isEqualTo("b.drawio");
        assertThat(report.at("/files/1/diagnostics/0/remedy").asText()).isNotEmpty();
    }

    @Test
    void tellsOnlyErrorsWhenQuiet() throws IOException {
        diagram("a.drawio", "x");
        diagram("a.xml", "x");
        write("b.drawio", "no");

        assertThat(run("export", "a.drawio", "a.xml", "b.drawio", "-f", "svg", "--quiet"))
                .isEqualTo(1);

        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(1).allMatch(line -> line.startsWith("error: b.drawio"));
    }

    @Test
    void refusesFilesOverTheSizeLimitWithoutReadingThem() throws IOException {
        write("big.drawio", "x".repeat(1_100_000));

        assertThat(run("export", "big.drawio", "-f", "svg", "--max-file-size", "1"))
                .isEqualTo(1);

        assertThat(err()).startsWith("error: big.drawio").contains("over the limit");
    }

    @Test
    void explainsWrongUsageInOneLineAndASuggestion() throws IOException {
        diagram("a.drawio", "x");

        assertUsage("Unknown option: '--recursiv'\nDid you mean --recursive", "export", "a.drawio", "--recursiv");
        assertUsage("There is no format 'doc'. There are: svg, pptx, xlsx.", "export", "a.drawio", "-f", "doc");
        assertUsage("Choose pages with one of -a, -p and -g.", "export", "a.drawio", "-a", "-p", "2");
        assertUsage("'5..2' is no range of pages", "export", "a.drawio", "-g", "5..2");
        assertUsage("One output can't hold 3 formats", "export", "a.drawio", "-o", "-");
        assertUsage("a.svg is not named as a pptx file", "export", "a.drawio", "-o", "a.svg", "-f", "pptx");
        assertUsage("Missing required parameter: 'INPUT'", "export");
        assertUsage("Unmatched argument", "exprot");
        assertThat(files()).containsExactly("a.drawio");
    }

    @Test
    void namesEveryFormatInItsHelp() {
        assertThat(run("export", "--help")).isZero();

        assertThat(out().replaceAll("\\s+", " ")).contains("svg (SVG picture), pptx (stub pptx), xlsx (stub xlsx)");
    }

    private void assertUsage(String message, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err()).contains(message).contains("--help").doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return run(FORMATS, arguments);
    }

    private int run(List<OutputFormat> formats, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                false);
        TemplateLibrary templates = TemplateLibrary.of(getClass().getClassLoader());
        return Journeydeck.run(arguments, formats, new BoxPages(), templates, null, terminal);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void diagram(String name, String... labels) throws IOException {
        String xml = BoxPages.diagram(labels);
        boolean svg = name.endsWith(".svg");
        write(name, svg ? "<svg content=\"" + xml.replace("<", "&lt;").replace("\"", "&quot;") + "\"/>" : xml);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> contents(String below) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : files()) {
            if (name.startsWith(below + "/")) {
                contents.put(name.substring(below.length()), Files.readString(folder.resolve(name)));
            }
        }
        return contents;
    }

    private void assertNothingHalfWritten() throws IOException {
        assertThat(files()).noneMatch(name -> name.contains(".tmp"));
    }
}
