package io.journeydeck.scene;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#f00 | ff0000",
                "#DAE8FC | dae8fc",
                "red | ff0000",
                " RebeccaPurple | 663399",
                "rgb(1, 2, 3) | 010203",
                "rgb(100%, 0%, 50%) | ff0080",
                "hsl(120, 100%, 25%) | 008000",
                "hsl(0, 0%, 100%) | ffffff",
                "light-dark(#010203, #ffffff) | 010203",
                "light-dark(rgb(1, 2, 3), #ffffff) | 010203"
            })
    void readsCssColours(String text, String hex) {
        assertThat(Color.parse(text)).map(Color::hex).contains(hex);
        assertThat(Color.parse(text)).map(Color::isOpaque).contains(true);
    }

    @Test
    void readsTransparency() {
        assertThat(Color.parse("rgba(0,0,0,0.25)")).contains(new Color(0, 0, 0, 0.25));
        assertThat(Color.parse("#00000080").orElseThrow().alpha()).isBetween(0.5, 0.51);
        assertThat(Color.parse("transparent")).contains(Color.TRANSPARENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "default",
                "",
                "#12",
                "#ggg",
                "rgb(1,2)",
                "url(#x)",
                "light-dark(",
                "light-dark(light-dark(a,b),c)"
            })
    void otherWordsAreNoColour(String text) {
        assertThat(Color.parse(text)).isEmpty();
    }

    @Property
    void anyTextIsAColourOrNone(@ForAll String text) {
        assertThat(Color.parse(text))
                .satisfiesAnyOf(
                        parsed -> assertThat(parsed).isEmpty(),
                        parsed -> assertThat(parsed.orElseThrow().alpha()).isBetween(0.0, 1.0));
    }
}
