package io.journeydeck.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bars can fail. */
class LikenessTest {

    private static final double BAR = 0.99;

    private static Picture recorded(String name) throws IOException {
        return Picture.read(Path.of("src/test/fidelity/" + name + ".png"));
    }

    private static Picture recoloured(Picture picture, IntUnaryOperator colour) {
        return new Picture(
                picture.width(),
                picture.height(),
                IntStream.of(picture.rgb()).map(colour).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes-general/process", "edges/orthogonal", "labels/alignment", "styles/gradient-south"})
    void aPictureIsLikeItself(String name) throws IOException {
        assertThat(Likeness.of(recorded(name), recorded(name)).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shapes-general/process",
                "shapes-flowchart/decision",
                "edges/orthogonal",
                "arrow-heads/block",
                "labels/alignment",
                "labels-html/list",
                "styles/gradient-south",
                "containers/table",
                "images/svg"
            })
    void alteredPicturesFail(String name) throws IOException {
        Picture picture = recorded(name);
        int third = picture.width() / 3;

        assertThat(Likeness.of(picture, picture.cut(3, 3, picture.width(), picture.height()))
                        .score())
                .as("moved by 3 px")
                .isLessThan(BAR);
        assertThat(Likeness.of(picture, picture.cut(0, 0, picture.width() - third, picture.height()))
                        .score())
                .as("cut off")
                .isLessThan(BAR);
        assertThat(Likeness.of(picture, recoloured(picture, rgb -> rgb == 0xffffff ? rgb : rgb ^ 0x606060))
                        .score())
                .as("other colours")
                .isLessThan(BAR);
        assertThat(Likeness.of(picture, recoloured(picture, rgb -> 0xffffff)).score())
                .as("nothing painted")
                .isLessThan(BAR);
    }

    @Test
    void aMissingLabelFails() throws IOException {
        Picture picture = recorded("shapes-flowchart/decision");
        Picture without = recoloured(picture, rgb -> rgb);
        int left = picture.width() / 8;
        int top = picture.height() / 3;
        for (int y = top; y < picture.height() - top; y++) {
            for (int x = left; x < 2 * left; x++) {
                without.rgb()[y * picture.width() + x] = 0xffffff;
            }
        }

        assertThat(Likeness.of(picture, without).score()).isLessThan(BAR);
    }

    @Test
    void saysHowMuchOfTheSizeAgrees() {
        Picture small = new Picture(40, 40, new int[1600]);

        Likeness likeness = Likeness.of(small, small.cut(0, 0, 80, 40));

        assertThat(likeness.size()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void showsExpectedDifferenceAndActual() {
        Picture black = new Picture(40, 40, new int[1600]);
        Picture white = recoloured(black, rgb -> 0xffffff);

        Picture shown = SideBySide.of(black, white);

        assertThat(shown.width()).isEqualTo(3 * 40 + 16);
        assertThat(shown.at(20, 20)).isZero();
        assertThat(shown.at(48 + 20, 20)).isEqualTo(0xdd0000);
        assertThat(shown.at(96 + 20, 20)).isEqualTo(0xffffff);
    }

    @Test
    void barsAreRaisedButNeverLowered() {
        List<String> lines = List.of(
                "# comment",
                "svg 0.500 a/one some good reason",
                "svg 0.500 a/two some good reason",
                "svg 0.980 a/three some good reason",
                "png 0.500 a/one some good reason");

        assertThat(Bars.raised(lines, "svg", Map.of("a/one", 0.995, "a/two", 0.8765, "a/three", 0.4)))
                .containsExactly(
                        "# comment",
                        "svg 0.874 a/two some good reason",
                        "svg 0.980 a/three some good reason",
                        "png 0.500 a/one some good reason");
    }

    @Test
    void aDiagramsBarGoesBeforeItsFoldersAndNeedsAReason() {
        Bars bars = Bars.parse(List.of(
                "# comment", "", "svg 0.9  styles the reason of all", "svg 0.8 styles/glass the reason of one"));

        assertThat(bars.of("svg", "styles/glass")).isEqualTo(0.8);
        assertThat(bars.of("svg", "styles/flip")).isEqualTo(0.9);
        assertThat(bars.of("svg", "edges/loop")).isEqualTo(0.99);
        assertThat(bars.of("png", "styles/flip")).isEqualTo(0.96);
        assertThatThrownBy(() -> Bars.parse(List.of("svg 0.9 styles"))).hasMessageContaining("reason");
    }
}
