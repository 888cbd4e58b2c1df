package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostStylesTest {

    @Test
    void namesAllStylesThatAreNotShownOnceALabel() {
        Laid laid = Laid.html("<b style='text-shadow: 1px 1px red'>a</b><i style='FONT-VARIANT:small-caps'>b</i>"
                + "<p style='box-shadow:0 0 4px #000;text-shadow:2px 2px'>c</p>");

        assertThat(laid.codes()).containsExactly("LABEL_STYLE_NOT_SHOWN");
        assertThat(laid.findings().get(0).message()).endsWith("box-shadow, font-variant, text-shadow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "float:left",
                "letter-spacing:2px",
                "word-spacing:-.5em",
                "position:absolute",
                "position:relative;top:3px",
                "box-shadow:0 1px 2px gray",
                "font-variant-caps:small-caps"
            })
    void warnsOfWhatWouldBeSeen(String style) {
        assertThat(Laid.html("<div style='" + style + "'>a</div>").codes()).containsExactly("LABEL_STYLE_NOT_SHOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "float:none",
                "letter-spacing:normal",
                "letter-spacing:0px",
                "position:static",
                "position:relative",
                "position:relative;top:auto",
                "box-shadow:none",
                "text-shadow: none",
                "font-variant:normal",
                "color:red"
            })
    void isSilentAboutStylesThatShowNothing(String style) {
        assertThat(Laid.html("<div style='" + style + "'>a</div>").codes()).isEmpty();
    }
}
