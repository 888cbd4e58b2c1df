package io.journeydeck.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void escapesWhatExcelWouldReadAsAnEscape() {
        assertThat(CellText.stored("_x0041_x0042_ _x41_")).isEqualTo("_x005F_x0041_x005F_x0042_ _x41_");
    }

    @Test
    void showsControlCharactersAndBrokenPairsAsReplacements() {
        assertThat(CellText.stored("a\u0000b\u0085c\ud83dd\udc00\uffff"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd\ufffd");
        assertThat(CellText.stored("a\r\nb\rc\td \ud83d\ude00")).isEqualTo("a\nb\nc\td \ud83d\ude00");
    }

    @Test
    void cutsTooMuchTextBetweenCharacters() {
        String text = "x".repeat(CellText.LONGEST - 2) + "\ud83d\ude00 and more";
        assertThat(CellText.isTooLong(text)).isTrue();
        assertThat(CellText.stored(text)).hasSize(CellText.LONGEST - 1).endsWith("x\u2026");
        assertThat(CellText.isTooLong("x".repeat(CellText.LONGEST))).isFalse();
        assertThat(CellText.stored("_x0041_".repeat(CellText.LONGEST / 7)).length())
                .isLessThanOrEqualTo(CellText.LONGEST);
    }

    @Test
    void knowsWhatLooksLikeAFormula() {
        assertThat(CellText.looksLikeFormula("=1+1")).isTrue();
        assertThat(CellText.looksLikeFormula("@home")).isTrue();
        assertThat(CellText.looksLikeFormula("a=1")).isFalse();
        assertThat(CellText.looksLikeFormula("")).isFalse();
    }

    /** POI reads escapes back as Excel does. */
    @Property
    void isReadBackAsItWas(@ForAll String text) {
        String printable = CellText.printable(text);
        String stored = CellText.stored(text);
        assertThat(new XSSFRichTextString(stored).getString()).isEqualTo(printable);
    }
}
