package io.journeydeck.export.xlsx.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextExtentTest {

    @Test
    void countsLinesAsTextIsWrapped() {
        assertThat(TextExtent.lines("one", 200, 10, false)).isEqualTo(1);
        assertThat(TextExtent.lines("one\ntwo\n\nfour", 200, 10, false)).isEqualTo(4);
        assertThat(TextExtent.lines("several words that do not fit", 60, 10, false))
                .isBetween(3, 5);
        assertThat(TextExtent.lines("w".repeat(40), 100, 10, false)).isBetween(4, 6);
        assertThat(TextExtent.lines("\u6f22".repeat(20), 100, 10, false)).isBetween(2, 4);
        assertThat(TextExtent.lines("", 0, 10, false)).isEqualTo(1);
    }

    @Test
    void measuresTheWidestLine() {
        assertThat(TextExtent.width("iii\nWWW", 10, false)).isEqualTo(TextExtent.width("WWW", 10, false));
        assertThat(TextExtent.width("abc", 10, true)).isGreaterThan(TextExtent.width("abc", 10, false));
    }
}
