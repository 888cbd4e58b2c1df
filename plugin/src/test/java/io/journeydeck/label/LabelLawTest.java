package io.journeydeck.label;

import static io.journeydeck.label.HostileLabelTest.assertFinite;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Text;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every label. */
class LabelLawTest {

    @Provide
    Arbitrary<String> markups() {
        Arbitrary<String> words = Arbitraries.of(
                "a",
                "word ",
                " two words",
                "&nbsp;",
                "\n",
                "日本",
                "1,000 €",
                "<br>",
                "<hr size=3>",
                "é-é",
                "\t",
                "😀",
                "");
        Arbitrary<String> tags = Arbitraries.of(
                "div", "p", "b", "span", "ul", "ol", "li", "table", "tr", "td", "h1", "pre", "sup", "sub", "code", "a",
                "q", "center");
        Arbitrary<String> styles = Arbitraries.of(
                "",
                "margin:-4px",
                "margin:10px;padding:3px",
                "font-size:30px",
                "line-height:80%",
                "white-space:pre-wrap",
                "white-space:nowrap",
                "text-align:right",
                "width:50%",
                "width:300px;border:2px solid red",
                "background:#ff0",
                "display:block",
                "display:inline",
                "height:40px",
                "font:italic 9px/2 Courier");
        Arbitrary<String> pieces =
                Arbitraries.lazyOf(() -> words, () -> words, () -> Combinators.combine(tags, styles, markups())
                        .as((tag, style, inner) -> "<" + tag + " style=\"" + style + "\">" + inner + "</" + tag + ">"));
        return pieces.list().ofMaxSize(4).map(list -> String.join("", list));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anyMarkUpGivesFiniteSizesAndLinesFromTopToBottom(
            @ForAll("markups") String markup, @ForAll @DoubleRange(max = 300) double width) {
        LaidOutLabel label = Laid.html(markup, Text.Align.LEFT, width).label();

        assertFinite(label);
        if (!markup.contains("<t") && !markup.contains("margin:-")) {
            assertThat(label.lines().stream().map(Text.Line::top)).isSorted();
        }
    }

    @Property(tries = 200)
    void anyTextIsLaidOut(@ForAll String text, @ForAll @DoubleRange(max = 300) double width) {
        assertFinite(Laid.html(text, Text.Align.LEFT, width).label());
        assertFinite(Laid.of(text, false, text, 12, Text.Align.RIGHT, width, Deadline.far())
                .label());
    }
}
