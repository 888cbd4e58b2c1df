package io.journeydeck.label.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Widths that Chromium measured of the fonts that we bundle; widths.mjs of the browser tests records them. */
class ChromiumWidthsTest {

    private static final double SIZE = 12;
    /** A hyphen that only shows where a line breaks has no width in Chromium. */
    private static final int SOFT_HYPHEN = 0xad;
    /** Drawn wider in the release that we bundle (2.0) than in the one that Chromium saw (1.07). */
    private static final Set<Integer> CHANGED = Set.of(0xb7, 0x129, 0x12b, 0x12d);

    private static final FontLibrary FONTS = new FontLibrary();

    static List<String> faces() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChromiumWidthsTest.class.getResourceAsStream("/label/font/chromium-widths.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyLetterIsAsWideAsInChromiumToATenthOfAPixel(String recorded) {
        String[] parts = recorded.split("\t", -1);
        int style = Integer.parseInt(parts[1]);
        FontFace face = FONTS.face(FONTS.match(parts[0]), (style & 1) != 0, (style & 2) != 0);
        int[] letters = IntStream.range(0x20, 0x180)
                .filter(code -> code < 0x7f || code > 0xa0)
                .toArray();
        String[] widths = parts[2].split(" ", -1);

        assertThat(widths).hasSameSizeAs(letters);
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == SOFT_HYPHEN || CHANGED.contains(letters[i])) {
                continue;
            }
            all.assertThat(face.advance(letters[i], SIZE))
                    .as("U+%04X in %s %d", letters[i], parts[0], style)
                    .isCloseTo(Double.parseDouble(widths[i]), within(0.1));
        }
        all.assertAll();
    }
}
