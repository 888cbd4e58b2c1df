package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    static Stream<Theme> themes() {
        return Theme.all().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void letsAllTextBeReadOnWhatLiesUnderIt(Theme theme) {
        Theme.Ground ground = theme.ground();
        for (String under : List.of("#FFFFFF", ground.lane(), ground.panel(), ground.persona(), ground.quote())) {
            for (String text : List.of(ground.ink(), ground.muted(), ground.accent())) {
                assertThat(contrast(text, under)).as(text + " on " + under).isGreaterThanOrEqualTo(4.5);
            }
        }
        for (CardLook card : cards(theme)) {
            assertThat(contrast(card.text(), card.fill())).as("%s", card).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(card.accent(), card.fill())).as("%s", card).isGreaterThanOrEqualTo(4.5);
        }
        for (int count = 1; count <= 12; count++) {
            for (int stage = 0; stage < count; stage++) {
                String fill = theme.stage(stage, count);
                assertThat(contrast("#FFFFFF", fill)).as("stage on " + fill).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void drawsFacesThatStandOut(Theme theme) {
        for (int score = -2; score <= 2; score++) {
            assertThat(contrast("#1F2937", theme.face(score))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void isFoundByItsName(Theme theme) {
        assertThat(Theme.byName(theme.name()).orElseThrow().name()).isEqualTo(theme.name());
        assertThat(Theme.byName("no such theme")).isEmpty();
    }

    private static List<CardLook> cards(Theme theme) {
        List<CardLook> cards = new ArrayList<>(List.of(theme.offline(), theme.turningPoint()));
        for (ItemKind kind : ItemKind.values()) {
            cards.add(theme.card(kind));
        }
        return cards;
    }

    /** Contrast ratio as WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
