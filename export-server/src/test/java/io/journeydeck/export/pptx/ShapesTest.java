package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final ExportOptions DIAGRAM = ExportOptions.standard().withSlide(SlideSize.DIAGRAM);
    private static final Bounds BOX = new Bounds(0, 0, 200, 100);
    /** All shapes but the title. */
    private static final String SHAPE = "//p:sp[not(.//p:ph)]";

    private static OpenedDeck deck(Sketch sketch) {
        return OpenedDeck.of(DIAGRAM, sketch.scene("Page"));
    }

    @Test
    void keepsBoxBorderAndTextInOneShape() {
        OpenedDeck deck = deck(new Sketch().box("a", 0, 0, 200, 100, "Start"));

        assertThat(deck.count("//p:sp")).isEqualTo(2);
        assertThat(deck.value(SHAPE + "//a:prstGeom/@prst")).isEqualTo("rect");
        assertThat(deck.value(SHAPE + "//a:t")).isEqualTo("Start");
        assertThat(deck.value(SHAPE + "/p:spPr/a:solidFill/a:srgbClr/@val")).isEqualTo("FFFFFF");
        assertThat(deck.number(SHAPE + "/p:spPr/a:ln/@w")).isEqualTo(9525);
        assertThat(deck.value(SHAPE + "//p:cNvPr/@descr")).isEqualTo("Start");
    }

    @Test
    void givesRoundedBoxItsRadius() {
        OpenedDeck deck = deck(new Sketch().shape("a", BOX, "", Sketch.rect(BOX, 15)));

        assertThat(deck.value(SHAPE + "//a:prstGeom/@prst")).isEqualTo("roundRect");
        assertThat(deck.value(SHAPE + "//a:gd/@fmla")).isEqualTo("val 15000");
    }

    @Test
    void keepsEllipticalCornersAsFreeform() {
        OpenedDeck deck = deck(new Sketch().shape("a", BOX, "", Sketch.path(new Outline.Rect(BOX, 40, 20))));

        assertThat(deck.count(SHAPE + "//a:custGeom//a:cubicBezTo")).isEqualTo(4);
    }

    @Test
    void knowsDiamondsTrianglesAndChevrons() {
        assertThat(presetOf(Sketch.polygon(100, 0, 200, 50, 100, 100, 0, 50))).isEqualTo("diamond");
        assertThat(presetOf(Sketch.polygon(0, 100, 50, 0, 200, 100))).isEqualTo("triangle");
        assertThat(presetOf(Sketch.polygon(0, 0, 170, 0, 200, 50, 170, 100, 0, 100)))
                .isEqualTo("homePlate");
        assertThat(presetOf(Sketch.polygon(0, 0, 170, 0, 200, 50, 170, 100, 0, 100, 30, 50)))
                .isEqualTo("chevron");
        assertThat(presetOf(Sketch.polygon(0, 0, 170, 10, 200, 100, 0, 100))).isEmpty();
    }

    private static String presetOf(Outline outline) {
        return deck(new Sketch().shape("a", BOX, "", Sketch.path(outline))).value(SHAPE + "//a:prstGeom/@prst");
    }

    @Test
    void joinsBodyAndLidOfACylinder() {
        Outline.Freeform lid = new Outline.Freeform(List.of(
                new Segment.MoveTo(new Point(0, 10)),
                new Segment.CurveTo(new Point(0, 20), new Point(200, 20), new Point(200, 10))));
        Path line = new Path(lid, Fill.NONE, Sketch.LINE, null, Affine.IDENTITY, Path.Part.BODY);

        OpenedDeck deck = deck(
                new Sketch().shape("a", BOX, "", Sketch.path(Sketch.polygon(0, 0, 200, 5, 200, 100, 0, 95)), line));

        assertThat(deck.count(SHAPE)).isEqualTo(1);
        assertThat(deck.count(SHAPE + "//a:path")).isEqualTo(2);
        assertThat(deck.value(SHAPE + "//a:path[2]/@fill")).isEqualTo("none");
    }

    @Test
    void groupsShapesOfDifferentColoursAndWritesTheTextInTheTitle() {
        Bounds title = new Bounds(0, 0, 200, 20);
        Path head = new Path(
                new Outline.Rect(title, 0, 0),
                new Fill.Solid(Color.rgb(1, 2, 3)),
                Sketch.LINE,
                null,
                Affine.IDENTITY,
                Path.Part.BODY);

        OpenedDeck deck =
                deck(new Sketch().shape("lane", BOX, "Lane", Sketch.rect(BOX, 0), head, Sketch.text(title, "Lane")));

        assertThat(deck.count("//p:grpSp/p:sp")).isEqualTo(2);
        assertThat(deck.value("//p:sp[.//a:srgbClr/@val='010203']//a:t")).isEqualTo("Lane");
    }

    @Test
    void turnsShapeWithItsText() {
        Affine turn = Affine.rotation(30, BOX.center());
        OpenedDeck deck = deck(new Sketch()
                .add(
                        Sketch.cell(
                                "a",
                                BOX,
                                30,
                                "Hi",
                                null,
                                Sketch.turned(Sketch.rect(BOX, 0), turn),
                                Sketch.text(BOX, "Hi", io.journeydeck.scene.Text.Align.LEFT, turn, Sketch.PLAIN)),
                        BOX));

        assertThat(deck.number(SHAPE + "//a:xfrm/@rot")).isEqualTo(30 * 60_000);
        assertThat(deck.number(SHAPE + "//a:ext/@cx")).isEqualTo(200 * 9525);
        assertThat(deck.value(SHAPE + "//a:t")).isEqualTo("Hi");
    }

    @Test
    void bakesFlipsSoThatTextStaysUpright() {
        Affine flip = Affine.flip(false, true, BOX.center());
        OpenedDeck deck = deck(new Sketch()
                .shape(
                        "a",
                        BOX,
                        "Up",
                        Sketch.turned(Sketch.path(Sketch.polygon(0, 0, 200, 0, 100, 100)), flip),
                        Sketch.text(BOX, "Up")));

        assertThat(deck.value(SHAPE + "//a:prstGeom/@prst")).isEqualTo("triangle");
        assertThat(deck.count(SHAPE + "//a:xfrm[@flipV or @flipH or @rot]")).isZero();
        assertThat(deck.value(SHAPE + "//a:t")).isEqualTo("Up");
    }

    @Test
    void turnsGradientsWithTheirDirection() {
        Fill up = new Fill.LinearGradient(Color.rgb(255, 0, 0), Color.rgb(0, 0, 255), Fill.Side.NORTH);
        Path path = new Path(new Outline.Rect(BOX, 0, 0), up, Stroke.NONE, null, Affine.IDENTITY, Path.Part.BODY);

        OpenedDeck deck = deck(new Sketch().shape("a", BOX, "", path));

        assertThat(deck.number(SHAPE + "//a:lin/@ang")).isEqualTo(5_400_000);
        assertThat(deck.value(SHAPE + "//a:gs[@pos='0']/a:srgbClr/@val")).isEqualTo("0000FF");
    }

    @Test
    void keepsShadowDashesAndTransparency() {
        Stroke dashed = new Stroke(Color.rgb(0, 0, 0), 2, List.of(6.0, 6.0), Stroke.Cap.ROUND, Stroke.Join.BEVEL, 10);
        Path path = new Path(
                new Outline.Rect(BOX, 0, 0),
                new Fill.Solid(new Color(10, 20, 30, 0.5)),
                dashed,
                new Shadow(3, 4, 1, Color.BLACK),
                Affine.IDENTITY,
                Path.Part.BODY);

        OpenedDeck deck = deck(new Sketch().shape("a", BOX, "", path));

        assertThat(deck.number(SHAPE + "//a:solidFill//a:alpha/@val")).isEqualTo(50_000);
        assertThat(deck.number(SHAPE + "//a:custDash/a:ds/@d")).isEqualTo(300_000);
        assertThat(deck.value(SHAPE + "//a:ln/@cap")).isEqualTo("rnd");
        assertThat(deck.number(SHAPE + "//a:outerShdw/@dist")).isEqualTo(5 * 9525);
    }

    @Test
    void movesShapesWithLinesOfEvenWidthOntoWholePixels() {
        Path path = new Path(
                new Outline.Rect(BOX, 0, 0),
                Fill.NONE,
                Stroke.solid(Color.BLACK, 2),
                null,
                Affine.IDENTITY,
                Path.Part.BODY);
        Scene scene = new Sketch().shape("a", BOX, "", path).scene("Page");

        assertThat(OpenedDeck.of(DIAGRAM, scene).number(SHAPE + "//a:off/@x")).isZero();
        assertThat(deck(new Sketch().box("a", 0, 0, 200, 100, "")).number(SHAPE + "//a:off/@x"))
                .isEqualTo(Math.round(9525 / 2.0));
        assertThat(OpenedDeck.of(scene).number(SHAPE + "//a:off/@x")).isEqualTo(440 * 9525L);
    }

    @Test
    void keepsLinesBetweenTwoRowsOfPixelsFromBeingSnapped() {
        Bounds onRow = new Bounds(0, 0, 40, 20);
        Bounds between = new Bounds(60.5, 0.5, 40, 20);
        Scene scene = new Sketch()
                .shape("on", onRow, "", Sketch.rect(onRow, 0))
                .shape("between", between, "", Sketch.rect(between, 0))
                .scene("Page");

        assertThat(OpenedDeck.of(DIAGRAM, scene).count("//a:ln//a:alpha")).isEqualTo(1);
        assertThat(OpenedDeck.of(DIAGRAM, scene).number("//a:ln//a:alpha/@val")).isEqualTo(99_000);
        assertThat(OpenedDeck.of(scene).count("//a:ln//a:alpha"))
                .as("other slides have no pixels to lie on")
                .isZero();
    }

    @Test
    void paintsHairlinesAsFaintAsABrowserDoes() {
        Path path = new Path(
                new Outline.Rect(BOX, 0, 0),
                Fill.NONE,
                Stroke.solid(Color.BLACK, 0.2),
                null,
                Affine.IDENTITY,
                Path.Part.BODY);

        OpenedDeck deck = deck(new Sketch().shape("a", BOX, "", path));

        assertThat(deck.number(SHAPE + "//a:ln/@w")).isEqualTo(9525);
        assertThat(deck.number(SHAPE + "//a:ln//a:alpha/@val")).isEqualTo(20_000);
    }

    @Test
    void groupsACellWithTheCellsInsideIt() {
        Bounds inside = new Bounds(10, 10, 50, 30);
        OpenedDeck deck = deck(new Sketch()
                .shape(
                        "outer",
                        BOX,
                        "Outer",
                        Sketch.rect(BOX, 0),
                        Sketch.cell("inner", inside, 0, "Inner", null, Sketch.rect(inside, 0))));

        assertThat(deck.count("//p:grpSp")).isEqualTo(1);
        assertThat(deck.value("//p:grpSp/p:sp[1]//p:cNvPr/@name")).isEqualTo("Outer");
        assertThat(deck.value("//p:grpSp/p:sp[2]//p:cNvPr/@name")).isEqualTo("Inner");
        assertThat(deck.number("//p:grpSp/p:grpSpPr/a:xfrm/a:chExt/@cx")).isEqualTo(200 * 9525);
    }

    @Test
    void putsACaptionBesideItsShapeIntoATextBox() {
        Bounds caption = new Bounds(0, 110, 200, 20);
        OpenedDeck deck =
                deck(new Sketch().shape("a", BOX, "Below", Sketch.rect(BOX, 0), Sketch.text(caption, "Below")));

        assertThat(deck.count("//p:grpSp/p:sp")).isEqualTo(2);
        assertThat(deck.value("//p:sp[.//p:cNvSpPr/@txBox='1']//a:t")).isEqualTo("Below");
    }

    @Test
    void takesAbsurdSizesAndEmptyPages() {
        Bounds huge = new Bounds(-1e12, -1e12, 2e12, 1);
        Scene empty = new Sketch().scene("");
        OpenedDeck deck = OpenedDeck.of(
                DIAGRAM,
                new Sketch()
                        .shape("a", huge, "\u0000\u0007", Sketch.rect(huge, 0))
                        .scene("Huge"),
                empty);

        assertThat(deck.parts()).containsKeys(OpenedDeck.slidePart(1), OpenedDeck.slidePart(2));
        assertThat(deck.number(SHAPE + "//a:ext/@cx")).isPositive();
    }

    @Test
    void throwsThePagesShadowFromWhatStandsOnThePageOnly() {
        Bounds inside = new Bounds(40, 20, 50, 30);
        Bounds beside = new Bounds(150, 50, 120, 80);
        OpenedDeck deck = deck(new Sketch()
                .shape("a", BOX, "", Sketch.rect(BOX, 0))
                .shape("b", inside, "", Sketch.rect(inside, 0))
                .shape("c", beside, "", Sketch.rect(beside, 0))
                .pageShadow(new Shadow(3, 4, 1, new Color(10, 20, 30, 0.5))));

        assertThat(deck.count("(" + SHAPE + ")[1]//a:outerShdw")).isEqualTo(1);
        assertThat(deck.count("(" + SHAPE + ")[2]//a:outerShdw"))
                .as("upon the first")
                .isZero();
        assertThat(deck.count("(" + SHAPE + ")[3]//a:outerShdw")).isEqualTo(1);
        assertThat(deck.number("(" + SHAPE + ")[3]//a:outerShdw/@dist")).isEqualTo(5 * 9525);
        assertThat(deck.number("(" + SHAPE + ")[3]//a:outerShdw//a:alpha/@val")).isEqualTo(50_000);
    }

    @Test
    void radialGradientsEndAtTheSidesOfTheBoxAndNotAtItsCorners() {
        Fill radial = new Fill.RadialGradient(Color.WHITE, Color.BLACK);
        Path path = new Path(new Outline.Rect(BOX, 0, 0), radial, Sketch.LINE, null, Affine.IDENTITY, Path.Part.BODY);

        OpenedDeck deck = deck(new Sketch().shape("a", BOX, "", path));

        assertThat(deck.value(SHAPE + "//a:gradFill/a:path/@path")).isEqualTo("circle");
        assertThat(deck.number(SHAPE + "//a:gs[2]/@pos")).isEqualTo(70_711);
        assertThat(deck.value(SHAPE + "//a:gs[2]/a:srgbClr/@val")).isEqualTo("000000");
        assertThat(deck.value(SHAPE + "//a:gs[3]/a:srgbClr/@val")).isEqualTo("000000");
    }
}
