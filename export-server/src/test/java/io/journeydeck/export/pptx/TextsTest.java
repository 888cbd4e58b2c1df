package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final ExportOptions DIAGRAM = ExportOptions.standard().withSlide(SlideSize.DIAGRAM);
    private static final Bounds BOX = new Bounds(0, 0, 200, 100);
    private static final String BODY = "//p:sp[not(.//p:ph)]//a:bodyPr";

    private static OpenedDeck deck(Text text) {
        return OpenedDeck.of(
                DIAGRAM,
                new Sketch().shape("a", BOX, "Label", Sketch.rect(BOX, 0), text).scene("Page"));
    }

    private static Text with(Text text, Text.Anchor anchor, boolean wrap, Text.Paragraph paragraph) {
        return new Text(
                text.frame(), anchor, wrap, List.of(paragraph), text.lines(), List.of(), null, text.transform());
    }

    private static Text.Paragraph paragraph(String marker, double lineHeight, Text.Run run) {
        return new Text.Paragraph(Text.Align.LEFT, 40, marker, 0, 0, lineHeight, false, List.of(run));
    }

    @Test
    void turnsTheFrameIntoInsets() {
        Text text = Sketch.text(BOX.inset(10, 4, 20, 6), "Hi", Text.Align.LEFT, Affine.IDENTITY, Sketch.PLAIN);

        OpenedDeck deck =
                deck(with(text, Text.Anchor.TOP, true, text.paragraphs().get(0)));

        assertThat(deck.number(BODY + "/@lIns")).isEqualTo(10 * 9525);
        assertThat(deck.number(BODY + "/@tIns")).isEqualTo(4 * 9525);
        assertThat(deck.value(BODY + "/@anchor")).isEqualTo("t");
        assertThat(deck.value(BODY + "/@wrap")).isEqualTo("square");
        assertThat(deck.count(BODY + "/a:noAutofit")).isEqualTo(1);
    }

    @Test
    void givesATightFrameTheRoomItHasInItsShape() {
        Text text = Sketch.text(new Bounds(90, 40, 20, 20), "Hi");

        OpenedDeck deck =
                deck(with(text, Text.Anchor.MIDDLE, false, text.paragraphs().get(0)));

        assertThat(deck.number(BODY + "/@tIns")).isZero();
        assertThat(deck.number(BODY + "/@lIns")).isZero();
        assertThat(deck.value(BODY + "/@wrap")).isEqualTo("none");
    }

    @Test
    void setsVerticalTitlesInTheirShape() {
        Bounds title = new Bounds(0, 0, 20, 100);
        Affine up = Affine.rotation(270, title.center());
        OpenedDeck deck = OpenedDeck.of(
                DIAGRAM,
                new Sketch()
                        .shape(
                                "a",
                                title,
                                "Lane",
                                Sketch.rect(title, 0),
                                Sketch.text(title.turned(), "Lane", Text.Align.CENTER, up, Sketch.PLAIN))
                        .scene("Page"));

        assertThat(deck.value(BODY + "/@vert")).isEqualTo("vert270");
        assertThat(deck.count("//p:sp")).isEqualTo(2);
    }

    @Test
    void keepsTheLooksOfRuns() {
        TextStyle style = new TextStyle(
                "Georgia",
                "Liberation Serif",
                16,
                true,
                true,
                true,
                true,
                0,
                new Color(1, 2, 3, 0.5),
                Color.rgb(255, 255, 0));
        OpenedDeck deck = deck(Sketch.text(BOX, "Hi", Text.Align.RIGHT, Affine.IDENTITY, style));

        String run = "//p:sp[not(.//p:ph)]//a:r/a:rPr";
        assertThat(deck.number(run + "/@sz")).isEqualTo(1200);
        assertThat(deck.count(run + "[@b='1'][@i='1'][@u='sng'][@strike='sngStrike']"))
                .isEqualTo(1);
        assertThat(deck.value(run + "/a:solidFill/a:srgbClr/@val")).isEqualTo("010203");
        assertThat(deck.value(run + "/a:highlight/a:srgbClr/@val")).isEqualTo("FFFF00");
        assertThat(deck.value(run + "/a:latin/@typeface")).isEqualTo("Georgia");
        assertThat(deck.value("//a:pPr/@algn")).isEqualTo("r");
    }

    @Test
    void leavesHelveticaToTheFontOfTheTheme() {
        assertThat(deck(Sketch.text(BOX, "Hi")).count("//a:rPr/a:latin")).isZero();
    }

    @Test
    void spacesLinesAsFarApartAsTheyWerePainted() {
        assertThat(deck(Sketch.text(BOX, "Two\nlines")).number("//a:lnSpc/a:spcPts/@val"))
                .isEqualTo(1080);
        assertThat(deck(Sketch.text(BOX, "One line")).count("//a:lnSpc")).isZero();
    }

    @Test
    void spacesLinesOfDifferentHeightsByTheirLetters() {
        TextStyle large =
                new TextStyle("Helvetica", "Liberation Sans", 24, false, false, false, false, 0, Color.BLACK, null);
        Text.Run title = new Text.Run("Title", large, null);
        Text.Run rest = new Text.Run("rest", Sketch.PLAIN, null);
        Text.Paragraph paragraph = new Text.Paragraph(
                Text.Align.LEFT, 0, "", 0, 0, 14.4, false, List.of(title, new Text.Run("\nrest", Sketch.PLAIN, null)));
        List<Text.Line> lines = List.of(
                new Text.Line(24, 0, 28.8, List.of(new Text.Span(0, 60, title))),
                new Text.Line(40, 28.8, 14.4, List.of(new Text.Span(0, 20, rest))));
        Text text = new Text(BOX, Text.Anchor.TOP, true, List.of(paragraph), lines, List.of(), null, Affine.IDENTITY);

        assertThat(deck(text).number("//a:lnSpc/a:spcPct/@val")).isEqualTo(100_000);
    }

    @Test
    void keepsLineEndsInAFontThatLinesWereNotMeasuredWith() {
        TextStyle odd =
                new TextStyle("Verdana", "Liberation Serif", 12, false, false, false, false, 0, Color.BLACK, null);
        Text text =
                Sketch.text(new Bounds(0, 0, 92.5, 100), "Software\nControl", Text.Align.LEFT, Affine.IDENTITY, odd);
        Text.Run run = new Text.Run("Software Control", odd, null);

        OpenedDeck deck = deck(with(text, Text.Anchor.MIDDLE, true, paragraph("", 14.4, run)));

        assertThat(deck.value(BODY + "/@wrap")).isEqualTo("none");
        assertThat(deck.count("//a:br")).isEqualTo(1);
    }

    @Test
    void keepsLineEndsOfAListItemThatAreNearlyElsewhere() {
        Text.Line first = new Text.Line(12, 0, 14.4, List.of(span("•", -10, 4), span("All that", 0, 92)));
        Text.Line second = new Text.Line(26.4, 14.4, 14.4, List.of(span("I see", 0, 10)));
        Text text = new Text(
                new Bounds(0, 0, 93, 100),
                Text.Anchor.TOP,
                true,
                List.of(paragraph("•", 14.4, new Text.Run("All that I see", Sketch.PLAIN, null))),
                List.of(first, second),
                List.of(),
                null,
                Affine.IDENTITY);

        OpenedDeck deck = deck(text);

        assertThat(deck.value(BODY + "/@wrap")).isEqualTo("none");
        assertThat(deck.count("//a:br")).isEqualTo(1);
        assertThat(deck.number("//a:lnSpc/a:spcPts/@val")).isEqualTo(1080);
    }

    private static Text.Span span(String letters, double x, double width) {
        return new Text.Span(x, width, new Text.Run(letters, Sketch.PLAIN, null));
    }

    @Test
    void makesListSignsBullets() {
        Text text = Sketch.text(BOX, "Item");
        Text.Run run = new Text.Run("Item", Sketch.PLAIN, null);

        OpenedDeck dots = deck(with(text, Text.Anchor.TOP, true, paragraph("•", 0, run)));
        OpenedDeck numbers = deck(with(text, Text.Anchor.TOP, true, paragraph("3.", 0, run)));

        assertThat(dots.value("//a:buChar/@char")).isEqualTo("•");
        assertThat(dots.number("//a:pPr/@marL")).isEqualTo(40 * 9525);
        assertThat(dots.number("//a:pPr/@indent")).isNegative();
        assertThat(numbers.value("//a:buAutoNum/@type")).isEqualTo("arabicPeriod");
        assertThat(numbers.value("//a:buAutoNum/@startAt")).isEqualTo("3");
    }

    @Test
    void keepsThePlaceOfLineEndsWhenAWordIsWiderThanItsBox() {
        Text text = Sketch.text(new Bounds(50, 0, 60, 100), "a\nLooooooooooooooong word");
        Text.Run run = new Text.Run("a Looooooooooooooong word", Sketch.PLAIN, null);

        OpenedDeck deck = deck(with(text, Text.Anchor.MIDDLE, true, paragraph("", 0, run)));

        assertThat(deck.value(BODY + "/@wrap")).isEqualTo("none");
        assertThat(deck.count("//a:br")).isEqualTo(1);
        assertThat(deck.value("//p:sp[not(.//p:ph)]//a:p/a:r[1]/a:t")).isEqualTo("a");
    }

    @Test
    void keepsAWrapWidthThatNoWordOfTheNextLineFitsInto() {
        Text text = Sketch.text(new Bounds(0, 0, 92.5, 100), "Software\nControl");
        Text.Run run = new Text.Run("Software Control", Sketch.PLAIN, null);

        OpenedDeck deck = deck(with(text, Text.Anchor.MIDDLE, true, paragraph("", 0, run)));

        long width = 200 * 9525 - deck.number(BODY + "/@lIns") - deck.number(BODY + "/@rIns");
        assertThat(width).isBetween(49 * 9525L, 9525L * 913 / 10);
        assertThat(deck.value(BODY + "/@wrap")).isEqualTo("square");
    }

    @Test
    void leavesOutWhatXmlForbids() {
        assertThat(deck(Sketch.text(BOX, "a\u0000b\u0008<c>&\uD800")).value("//p:sp[not(.//p:ph)]//a:t"))
                .isEqualTo("ab<c>&");
    }

    @Test
    void linksShapesRunsAndPages() {
        Text.Run run = new Text.Run("Hi", Sketch.PLAIN, new Link.Web("https://example.com/run"));
        Text text = with(Sketch.text(BOX, "Hi"), Text.Anchor.TOP, true, paragraph("", 0, run));
        Scene first = new Sketch()
                .add(Sketch.cell("a", BOX, 0, "Hi", new Link.Page("id-Second"), Sketch.rect(BOX, 0), text), BOX)
                .scene("First");

        OpenedDeck deck = OpenedDeck.of(DIAGRAM, first, new Sketch().scene("Second"));

        String jump = deck.value("//p:cNvPr/a:hlinkClick[@action='ppaction://hlinksldjump']/@*[local-name()='id']");
        String web = deck.value("//a:rPr/a:hlinkClick/@*[local-name()='id']");
        String relations = "ppt/slides/_rels/slide1.xml.rels";
        assertThat(deck.elements(relations, "//rel:Relationship[@Id='" + jump + "']")
                        .get(0)
                        .getAttribute("Target"))
                .endsWith("slide2.xml");
        assertThat(deck.elements(relations, "//rel:Relationship[@Id='" + web + "']")
                        .get(0)
                        .getAttribute("Target"))
                .isEqualTo("https://example.com/run");
        assertThat(deck.diagnostics().list()).isEmpty();
    }

    @Test
    void saysWhichLinkLeadsToAPageThatIsNotInTheDeck() {
        Scene scene = new Sketch()
                .add(Sketch.cell("a", BOX, 0, "Hi", new Link.Page("gone"), Sketch.rect(BOX, 0)), BOX)
                .scene("First");

        OpenedDeck deck = OpenedDeck.of(DIAGRAM, scene);

        assertThat(deck.count("//a:hlinkClick")).isZero();
        assertThat(deck.diagnostics().list()).extracting("code").containsExactly("PPTX_LINK_DROPPED");
    }
}
