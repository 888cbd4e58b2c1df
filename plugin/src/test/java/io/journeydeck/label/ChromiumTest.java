package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Text;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The sizes were recorded from Chromium 156 with the Liberation fonts of Debian 12, in the elements that draw.io sets labels in
 * (inline-block, line-height 1.2, {@code normal} or {@code nowrap}).
 *
 * <p>Chromium counts in 64ths of a px and rounds each word up, so long labels may differ by a little more than a tenth.
 */
class ChromiumTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "chromium.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void labelsAreAsLargeAsInChromium(
            boolean html,
            String family,
            double fontSize,
            String align,
            double room,
            double width,
            double height,
            String markup) {
        String unescaped = markup.replace("\\n", "\n").replace("\\t", "\t");
        Text.Align side = Text.Align.valueOf(align.toUpperCase(Locale.ROOT));

        LaidOutLabel label = Laid.of(unescaped, html, family, fontSize, side, room, Deadline.far())
                .label();

        assertThat(label.width()).as("width").isCloseTo(width, within(0.1 + 0.003 * markup.length()));
        assertThat(label.height()).as("height").isCloseTo(height, within(0.25));
    }
}
