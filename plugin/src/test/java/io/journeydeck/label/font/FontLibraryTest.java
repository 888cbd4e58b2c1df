package io.journeydeck.label.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontLibraryTest {

    private final FontLibrary fonts = new FontLibrary();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Helvetica | Liberation Sans",
                "arial | Liberation Sans",
                "Times New Roman | Liberation Serif",
                "'Courier New' | Liberation Mono",
                "\"Times\", serif | Liberation Serif",
                "monospace | Liberation Mono",
            })
    void familiesOfTheSameWidthsStandForEachOther(String family, String face) {
        FontLibrary.Match match = fonts.match(family);

        assertThat(match.exact()).isTrue();
        assertThat(fonts.face(match, false, false).family()).isEqualTo(face);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verdana | Liberation Serif",
                "Garamond, Georgia | Liberation Serif",
                "Tahoma, Arial | Liberation Sans",
                "Roboto, monospace | Liberation Mono",
                ",,, | Liberation Serif"
            })
    void otherFamiliesGetTheNextKnownOneOrTheBrowsersStandardFont(String family, String face) {
        FontLibrary.Match match = fonts.match(family);

        assertThat(match.exact()).isFalse();
        assertThat(fonts.face(match, false, false).family()).isEqualTo(face);
    }

    @Test
    void everyFaceHasItsOwnWidths() {
        FontLibrary.Match sans = fonts.match("Helvetica");

        assertThat(fonts.face(sans, false, false).advance('a', 100)).isCloseTo(55.6, within(0.05));
        assertThat(fonts.face(sans, true, false).advance('t', 100)).isCloseTo(33.3, within(0.05));
        assertThat(fonts.face(fonts.match("Times"), true, true).advance('W', 100))
                .isCloseTo(88.9, within(0.05));
        assertThat(fonts.face(fonts.match("Courier"), true, true).advance('i', 100))
                .isCloseTo(60.0, within(0.05));
    }

    @Test
    void neighboursStandCloserWhereTheFontSaysSo() {
        FontFace sans = fonts.face(fonts.match("Helvetica"), false, false);

        assertThat(sans.kerning('A', 'V', 100)).isCloseTo(-7.4, within(0.05));
        assertThat(sans.kerning('a', 'b', 100)).isZero();
        assertThat(sans.kerning('1', '1', 100)).isZero();
        assertThat(sans.kerning('1', '\u00a0', 100)).isEqualTo(sans.kerning('1', ' ', 100));
    }

    @Test
    void heightsAreWholeAsInBrowsers() {
        FontFace sans = fonts.face(fonts.match("Helvetica"), false, false);

        assertThat(sans.ascent(12)).isEqualTo(11);
        assertThat(sans.descent(12)).isEqualTo(3);
        assertThat(sans.ascent(20)).isEqualTo(18);
        assertThat(sans.has('é')).isTrue();
        assertThat(sans.has(0x65e5)).isFalse();
    }

    /** The child writes down every class it loads: none of AWT's fonts, so that labels do not depend on the machine's. */
    @Test
    void measuresWithoutTheMachinesFonts(@TempDir Path folder) throws Exception {
        Path classes = folder.resolve("classes.log");
        Process awt = java(classes, "awt");
        assertThat(awt.exitValue()).isZero();
        assertThat(Files.readString(classes))
                .as("AWT's fonts are seen in the log")
                .contains("sun.font.");

        Process labels = java(classes, "labels");

        assertThat(labels.exitValue()).isZero();
        assertThat(Files.readString(classes))
                .contains(FontLibrary.class.getName())
                .doesNotContain("sun.font.", "java.awt.Font", "java.awt.Toolkit");
        assertThat(new String(labels.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(FontlessMain.sizes());
    }

    private static Process java(Path classes, String argument) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FontlessMain.class.getName(),
                        argument))
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process;
    }
}
