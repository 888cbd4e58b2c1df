package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLayoutTest {

    private static TextStyle style(String markup, String words) {
        return Laid.html(markup).spans().stream()
                .map(Text.Span::run)
                .filter(run -> run.text().contains(words))
                .findFirst()
                .orElseThrow()
                .style();
    }

    private static double left(String markup, String words) {
        return Laid.html(markup, Text.Align.LEFT, 200).spans().stream()
                .filter(span -> span.run().text().contains(words))
                .findFirst()
                .orElseThrow()
                .x();
    }

    @Test
    void foldsWhiteSpaceAndKeepsHardSpaces() {
        assertThat(Laid.html("  one   two <b> three</b> ").lines()).containsExactly("one two three");
        assertThat(Laid.html("a&nbsp;&nbsp; b").lines()).containsExactly("a\u00a0\u00a0 b");
        assertThat(Laid.html("<pre>a   b</pre>").lines()).containsExactly("a   b");
    }

    @Test
    void takesLineEndsAsLineBreaksAsDrawIoDoes() {
        assertThat(Laid.html("one\ntwo<br>three").lines()).containsExactly("one", "two", "three");
        assertThat(Laid.plain("one\n\ntwo").label().height()).isCloseTo(40, within(1e-6));
        assertThat(Laid.plain("one\n").label().height()).isCloseTo(26, within(1e-6));
        assertThat(Laid.plain("<b>1 < 2</b>").lines()).containsExactly("<b>1 < 2</b>");
    }

    @Test
    void wrapsAtSpacesAndLetsLongWordsStickOut() {
        Laid laid = Laid.html("a supercalifragilisticexpialidocious word", Text.Align.LEFT, 60);

        assertThat(laid.lines()).containsExactly("a", "supercalifragilisticexpialidocious", "word");
        assertThat(laid.label().wraps()).isTrue();
        assertThat(laid.spans().get(1).width()).isGreaterThan(60);
    }

    @Test
    void doesNotWrapWithoutRoomOrWhereForbidden() {
        assertThat(Laid.html("one two three four").lines()).hasSize(1);
        assertThat(Laid.html("<span style=\"white-space:nowrap\">one two</span> three", Text.Align.LEFT, 30)
                        .lines())
                .containsExactly("one two", "three");
    }

    @ParameterizedTest
    @CsvSource({"LEFT,0", "CENTER,19.0", "RIGHT,38.0"})
    void alignsShortLinesInTheWidthOfLongOnes(Text.Align align, double left) {
        Laid laid = Laid.html("long line<br>a", align, 100);

        assertThat(laid.spans().get(0).x()).isCloseTo(0, within(0.05));
        assertThat(laid.spans().get(1).x()).isCloseTo(left, within(0.1));
    }

    @Test
    void blocksMayBeAlignedOtherwise() {
        List<Text.Span> spans = Laid.html(
                        "long line<div style=\"text-align:right\">a</div><center>b</center><div align=right>c")
                .spans();

        assertThat(spans.get(1).x() + spans.get(1).width())
                .isCloseTo(spans.get(0).width(), within(1e-6));
        assertThat(spans.get(2).x())
                .isCloseTo((spans.get(0).width() - spans.get(2).width()) / 2, within(1e-6));
        assertThat(spans.get(3).x()).isEqualTo(spans.get(1).x(), within(0.7));
    }

    @Test
    void firstLettersStandOnTheLineOfTheBrowser() {
        assertThat(Laid.html("a").label().lines().get(0).baseline()).isEqualTo(11);
        assertThat(Laid.html("<font style=\"font-size:20px\">a</font>")
                        .label()
                        .lines()
                        .get(0)
                        .baseline())
                .isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>x</b>",
                "<strong>x</strong>",
                "<h3>x</h3>",
                "<span style=\"font-weight:700\">x</span>",
                "<th>x"
            })
    void boldIsBold(String markup) {
        String inTable = markup.startsWith("<th>") ? "<table><tr>" + markup : markup;

        assertThat(style(inTable, "x").bold()).isTrue();
        assertThat(style("<b><span style=\"font-weight:normal\">x</span></b>", "x")
                        .bold())
                .isFalse();
    }

    @Test
    void otherLooksComeFromTagsAndStyles() {
        assertThat(style("<i>x</i>", "x").italic()).isTrue();
        assertThat(style("<em>x</em>", "x").italic()).isTrue();
        assertThat(style("<u>x</u>", "x").underline()).isTrue();
        assertThat(style("<strike>x</strike>", "x").strike()).isTrue();
        assertThat(style("<font color=\"#ff0000\">x</font>", "x").color()).isEqualTo(Color.rgb(255, 0, 0));
        assertThat(style("<span style=\"background-color:#ffff00\">x</span>", "x")
                        .background())
                .isEqualTo(Color.rgb(255, 255, 0));
        assertThat(style("<font face=\"Courier New\">x</font>", "x").face()).isEqualTo("Liberation Mono");
        assertThat(style("<font style=\"font:italic 20px Times\">x</font>", "x"))
                .extracting(TextStyle::italic, TextStyle::size, TextStyle::face)
                .containsExactly(true, 20.0, "Liberation Serif");
    }

    @ParameterizedTest
    @CsvSource({"1,10", "2,13", "3,16", "4,18", "5,24", "6,32", "7,48", "+1,18", "-1,13", "9,48"})
    void fontSizesOfOldAreThoseOfBrowsers(String number, double px) {
        assertThat(style("<font size=\"" + number + "\">x</font>", "x").size()).isEqualTo(px);
    }

    @Test
    void subscriptsSinkAndSuperscriptsRise() {
        assertThat(style("H<sub>2</sub>O", "2").rise()).isCloseTo(-3.4, within(0.01));
        assertThat(style("H<sub>2</sub>O", "2").size()).isCloseTo(10, within(0.01));
        assertThat(style("mc<sup>2</sup>", "2").rise()).isCloseTo(5, within(0.01));
    }

    @Test
    void listsAreIndentedAndMarked() {
        Laid laid =
                Laid.html("<ul><li>one<ul><li>two</li></ul></li></ul><ol start=\"9\"><li>nine</li><li>ten</li></ol>");

        assertThat(laid.lines()).containsExactly("one", "two", "9. nine", "10. ten");
        assertThat(left("<ul><li>one</li></ul>", "one")).isEqualTo(40);
        assertThat(left("<ul><li><ul><li>two</li></ul></li></ul>", "two")).isEqualTo(80);
        assertThat(left("<ol><li>one</li></ol>", "1.")).isCloseTo(40 - 13.34, within(0.01));
        assertThat(Laid.html("<ul><li>one</li></ul>").label().decorations(new Point(0.5, 0.5)))
                .singleElement()
                .satisfies(bullet ->
                        assertThat(bullet.outline()).isEqualTo(new Outline.Rect(new Bounds(25.5, 18.5, 4, 4), 2, 2)));
        assertThat(laid.label().paragraphs()).extracting(Text.Paragraph::marker).containsExactly("•", "◦", "9.", "10.");
    }

    @Test
    void listsMayBeLetteredRomanOrBare() {
        assertThat(Laid.html("<ol type=a start=26><li>x<li>y").lines()).containsExactly("z. x", "aa. y");
        assertThat(Laid.html("<ol style=\"list-style-type:upper-roman\"><li value=1999>x")
                        .lines())
                .containsExactly("MCMXCIX. x");
        assertThat(Laid.html("<ul style=\"list-style:none\"><li>x").lines()).containsExactly("x");
    }

    @Test
    void rulesAndColouredBlocksLieBehindTheWords() {
        LaidOutLabel label = Laid.html("a<hr>b<div style=\"background:#00ff00\">c</div>", Text.Align.LEFT, 80)
                .label();

        assertThat(label.decorations(Point.ORIGIN))
                .as("a rule's two shades and a block")
                .hasSize(3);
        assertThat(label.decorations(Point.ORIGIN).get(2).fill()).isEqualTo(new Fill.Solid(Color.rgb(0, 255, 0)));
        assertThat(label.decorations(Point.ORIGIN).get(2).outline().bounds().y())
                .isEqualTo(42.5);
    }

    @Test
    void tablesHaveColumnsRulesAndARowAParagraph() {
        Laid laid = Laid.html("<table border=1><tr><td>a</td><td>long</td></tr><tr><td colspan=2>c</td></tr></table>");

        assertThat(laid.label().decorations(Point.ORIGIN))
                .as("two shades of the table's border and of three cells'")
                .hasSize(8);
        assertThat(laid.label().paragraphs()).hasSize(2);
        assertThat(laid.label().paragraphs().get(0).runs())
                .extracting(Text.Run::text)
                .containsExactly("a", "\t", "long");
        assertThat(laid.spans().get(1).x()).isGreaterThan(laid.spans().get(0).x() + 8);
        assertThat(laid.spans().get(1).run().text()).isEqualTo("long");
    }

    @Test
    void whatIsNoTextIsLeftOut() {
        assertThat(Laid.html("a<script>alert(1)</script><style>b{}</style><!-- c --><title>d</title>")
                        .lines())
                .containsExactly("a");
        assertThat(Laid.html("<div style=\"display:none\">a</div>").label().isEmpty())
                .isTrue();
        assertThat(Laid.html("").label().isEmpty()).isTrue();
    }

    @Test
    void linksAreKeptWithTheirLook() {
        Text.Run run = Laid.html("<a href=\"https://example.com/x\">go</a>")
                .spans()
                .get(0)
                .run();

        assertThat(run.link()).isEqualTo(Link.parse("https://example.com/x").orElseThrow());
        assertThat(run.style().underline()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "file:///etc/passwd",
                "vbscript:x",
                "data:text/html,x"
            })
    void linksThatMustNotBeFollowedAreOnlyText(String target) {
        Laid laid = Laid.html("<a href=\"" + target + "\">go</a>");

        assertThat(laid.lines()).containsExactly("go");
        assertThat(laid.spans().get(0).run().link()).isNull();
        assertThat(laid.codes()).containsExactly("LINK_REFUSED");
        assertThat(laid.findings().get(0).origin().cellId()).isEqualTo("t7");
    }

    @Test
    void saysThatPicturesInsideTheTextAreNotShown() {
        assertThat(Laid.html("a<img src=\"http://example.com/x.png\">").codes())
                .containsExactly("LABEL_IMAGE_NOT_SHOWN");
    }

    @Test
    void saysOncePerFamilyThatAFontIsSubstituted() {
        Laid laid = Laid.html("<font face=Verdana>a</font>b<font face=Verdana>c</font><font face=Tahoma>d</font>");

        assertThat(laid.codes()).containsExactly("FONT_SUBSTITUTED", "FONT_SUBSTITUTED");
        assertThat(laid.findings().get(0).message()).contains("Verdana").contains("Liberation Serif");
    }

    @Test
    void saysThatACharacterIsNotInTheFontAndGivesItRoom() {
        Laid laid = Laid.html("日本日");

        assertThat(laid.codes()).containsExactly("CHARACTER_NOT_IN_FONT", "CHARACTER_NOT_IN_FONT");
        assertThat(laid.label().width()).isEqualTo(36);
        assertThat(Laid.html("e\u200b\u0301").codes()).isEmpty();
    }

    @Test
    void fillsTheRoomOnlyWhenAskedTo() {
        assertThat(Laid.html("short", Text.Align.LEFT, 200).label().width()).isCloseTo(26.7, within(0.1));
        assertThat(Laid.html("<div style=\"width:100%\">short</div>", Text.Align.LEFT, 200)
                        .label()
                        .width())
                .isLessThan(200);
    }

    @Test
    void theSizeOfTheWholeLabelStaysInBounds() {
        assertThat(Laid.of("a", true, "Helvetica", 1e9, Text.Align.LEFT, 0, Deadline.far())
                        .label()
                        .height())
                .isLessThan(10_000);
        assertThat(Laid.of("a", true, "Helvetica", -3, Text.Align.LEFT, 0, Deadline.far())
                        .label()
                        .height())
                .isPositive();
    }
}
