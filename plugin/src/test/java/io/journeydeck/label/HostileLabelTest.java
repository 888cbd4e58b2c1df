package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.scene.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that nobody would write by hand end in finite numbers, and soon. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileLabelTest {

    @Test
    void tenThousandNestedBlocksKeepTheirText() {
        Laid laid = Laid.html("<div>".repeat(10_000) + "deep", Text.Align.LEFT, 100);

        assertThat(String.join("", laid.lines())).contains("deep");
        assertFinite(laid.label());
    }

    @Test
    void tenThousandEmptyBlocksTakeNoRoom() {
        LaidOutLabel label = Laid.html("<div></div>".repeat(10_000) + "a").label();

        assertThat(label.height()).isEqualTo(Laid.html("a").label().height());
    }

    @Test
    void aHundredThousandSpacesAreOne() {
        assertThat(Laid.html("a" + " ".repeat(100_000) + "b").lines()).containsExactly("a b");
        assertFinite(Laid.html("<pre>" + " ".repeat(50_000) + "</pre>", Text.Align.LEFT, 50)
                .label());
    }

    @Test
    void aHundredThousandCharactersWithoutASpaceAreOneLine() {
        Laid laid = Laid.html("x".repeat(100_000), Text.Align.CENTER, 100);

        assertThat(laid.label().lines()).hasSize(1);
        assertThat(laid.label().width())
                .as("as wide as its word, as in browsers")
                .isEqualTo(600_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "font-size: 1e99px",
                "font-size: 99999999999999999999px",
                "font-size: -5px",
                "font-size: 0",
                "font-size: NaN",
                "font-size: calc(1px * 1e99)",
                "font-size: 999999em",
                "line-height: 1e99",
                "line-height: -3",
                "line-height: 999999%",
                "margin: -99999px",
                "margin: -999999em 999999em",
                "padding: -10px",
                "width: -50px",
                "width: 999999%",
                "height: 999999pt",
                "border: 99999px solid red",
                "border: calc(",
                "border-spacing: -99px",
                "font: bold 99999px/99999 x",
                "color: url(http://example.com/)",
                "background: rgb(1,2",
                ":;:;;::",
                "\u0000: \u0000",
            })
    void absurdStylesGiveFiniteSizes(String style) {
        for (String tag : List.of("div", "span", "p", "td", "table", "li", "hr")) {
            for (double width : new double[] {0, 80}) {
                assertFinite(
                        Laid.html("a<table><tr><td><" + tag + " style=\"" + style + "\">b c", Text.Align.RIGHT, width)
                                .label());
                assertFinite(Laid.html("<" + tag + " style=\"" + style + "\">b c", Text.Align.CENTER, width)
                        .label());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td colspan=2147483648>a<td rowspan=999999>b",
                "<table><tr><td colspan=-1>a<td rowspan=0>b<tr><td>c",
                "<table border=1e9 cellpadding=-5 cellspacing=99999999><tr><td>a",
                "<b><i><u>never closed",
                "</div></b></table>a",
                "<ol start=999999999999><li>a<li value=-3>b",
                "<font size=99999>a",
                "<<<>>>&&;&#xffffffff;&#0;",
                "<table><table><table><tr><tr><td><table>",
                "<hr size=1e9><hr size=-1>",
                "<li><li><li>",
            })
    void brokenMarkUpGivesFiniteSizes(String markup) {
        assertFinite(Laid.html(markup).label());
        assertFinite(Laid.html(markup, Text.Align.CENTER, 30).label());
    }

    @Test
    void endsWhenTheTimeIsOver() {
        Deadline over = Deadline.in(Duration.ofNanos(-1));

        assertThatThrownBy(() -> Laid.of("<div>a", true, "Helvetica", 12, Text.Align.LEFT, 0, over))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> Laid.of("plain", false, "Helvetica", 12, Text.Align.LEFT, 50, over))
                .isInstanceOf(LimitExceededException.class);
    }

    static void assertFinite(LaidOutLabel label) {
        assertThat(label.width()).isBetween(0.0, 1e9);
        assertThat(label.height()).isBetween(-1e9, 1e9);
        for (Text.Line line : label.lines()) {
            assertThat(line.top() + line.height() + line.baseline()).isFinite();
            line.spans().forEach(span -> assertThat(span.x() + span.width()).isFinite());
        }
        label.decorations(Point.ORIGIN).forEach(path -> {
            assertThat(path.outline().bounds().x()).isFinite();
            assertThat(path.outline().bounds().width()).isBetween(0.0, 1e9);
            assertThat(path.outline().bounds().height()).isBetween(0.0, 1e9);
        });
    }
}
