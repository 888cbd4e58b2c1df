package io.journeydeck.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.scene.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MathLabelTest {

    private static String shown(PaintedPage page, String id) {
        return page.text(id).lines().stream()
                .flatMap(line -> line.spans().stream())
                .map(Text.Span::run)
                .map(Text.Run::text)
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }

    @Test
    void showsFormulasOfMathPagesAsTextAndSaysSoOnceACell() {
        PaintedPage page = PaintedPage.withModel(
                "math=\"1\"",
                PaintedPage.box("t1", "`a/b` and \\(\\alpha^2\\)", "html=1;"),
                PaintedPage.box("t2", "$$x^2$$", ""),
                PaintedPage.box("t3", "no formula", "html=1;"));

        assertThat(shown(page, "t1")).isEqualTo("a/b and α2");
        assertThat(shown(page, "t2")).isEqualTo("x²");
        assertThat(page.codes()).containsExactly("MATH_AS_TEXT", "MATH_AS_TEXT");
        assertThat(page.findings().get(0).origin().toString()).contains("t1");
    }

    @Test
    void leavesFormulasOfOtherPagesAsWritten() {
        PaintedPage page = PaintedPage.withModel("math=\"0\"", PaintedPage.box("t1", "`a/b`", "html=1;"));

        assertThat(shown(page, "t1")).isEqualTo("`a/b`");
        assertThat(page.codes()).isEmpty();
    }
}
