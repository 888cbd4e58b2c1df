package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same diagrams give the same bytes, whatever the machine has and however it is set up. */
@Timeout(300)
class SameBytesTest {

    @TempDir
    private Path folder;

    private Map<String, byte[]> here;

    @BeforeEach
    void exportHere() throws IOException {
        Files.createDirectories(folder.resolve("maps"));
        Files.write(
                folder.resolve("maps/sally.drawio"),
                Program.templates().find("sally", "en").orElseThrow().bytes());
        Files.writeString(folder.resolve("maps/texts.drawio"), Diagrams.texts());
        Program.Result result = Program.run(folder, "export", "maps", "-o", "here", "-b", "1.5", "--timeout", "200");
        assertThat(result.status()).as(result.err()).isZero();
        here = Written.contents(folder.resolve("here"));
        assertThat(here.keySet())
                .containsExactly(
                        "sally.pdf",
                        "sally.png",
                        "sally.pptx",
                        "sally.svg",
                        "sally.xlsx",
                        "texts.pdf",
                        "texts.png",
                        "texts.pptx",
                        "texts.svg",
                        "texts.xlsx");
    }

    /** Java loads these classes before it looks for the first font. */
    @Test
    void needsNoFonts() throws Exception {
        Path loaded = folder.resolve("classes.txt");
        assertSame("-Xlog:class+load:file=classes.txt", "-Dsun.font.fontmanager=no.such.Class");

        List<String> classes = classes(Files.readString(loaded));
        assertThat(classes)
                .contains("io.journeydeck.export.pptx.PowerPointFormat", "io.journeydeck.label.LabelLayout")
                .filteredOn(SameBytesTest::aboutFonts)
                .isEmpty();
        assertThat(classes(loadedByMeasuring()))
                .as("a program that does look for one")
                .anyMatch(SameBytesTest::aboutFonts);
    }

    @Test
    void takesNothingFromTheMachinesSettings() throws Exception {
        assertSame(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n",
                "-Duser.name=sultan");
        assertSame("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns");
    }

    private void assertSame(String... javaOptions) throws Exception {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        List<String> options = new ArrayList<>(List.of(javaOptions));
        options.add("-Xmx256m");
        options.add("-Djava.io.tmpdir=" + scratch);

        Program.Result result = Program.runApart(
                folder, List.of(), options, "export", "maps", "-o", "there", "-b", "1.5", "--timeout", "200");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        Map<String, byte[]> there = Written.contents(folder.resolve("there"));
        assertThat(there.keySet()).isEqualTo(here.keySet());
        there.forEach((name, bytes) ->
                assertThat(Arrays.equals(bytes, here.get(name))).as(name).isTrue());
        assertThat(Written.names(scratch)).as("temporary files").isEmpty();
    }

    private static boolean aboutFonts(String className) {
        return className.startsWith("sun.font.Font2D")
                || className.startsWith("sun.font.FontManager")
                || className.startsWith("sun.font.SunFontManager")
                || className.startsWith("sun.awt.FontConfiguration");
    }

    private static List<String> classes(String log) {
        return log.lines()
                .map(line -> line.replaceFirst("^.*] ", "").replaceFirst(" source:.*", ""))
                .toList();
    }

    private String loadedByMeasuring() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=measuring.txt",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Measuring.class.getName())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        process.waitFor();
        return Files.readString(folder.resolve("measuring.txt"));
    }

    static final class Measuring {
        public static void main(String[] arguments) {
            new java.awt.Font("Dialog", java.awt.Font.PLAIN, 12)
                    .getStringBounds("x", new java.awt.font.FontRenderContext(null, true, true));
        }
    }
}
