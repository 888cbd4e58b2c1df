package io.journeydeck.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Stroke;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Numbers are those that draw.io 14.7.3 writes into its own SVG for a cell with the id {@code c0}. */
class HandTest {

    private static final Fill BLUE = new Fill.Solid(Color.rgb(0xda, 0xe8, 0xfc));
    private static final Outline BOX = new Outline.Rect(new Bounds(0, 0, 100, 70), 0, 0);
    private static final Outline EGG = new Outline.Ellipse(new Bounds(0, 0, 100, 70));

    private static List<Path> draw(String style, Outline outline, Fill fill, Stroke stroke) {
        return Hand.of(Style.parse(style), "c0")
                .orElseThrow()
                .draw(new Path(outline, fill, stroke, null, Affine.IDENTITY, Path.Part.BODY));
    }

    private static List<Path> draw(String style, Outline outline, Fill fill) {
        return draw(style, outline, fill, Stroke.solid(Color.BLACK, 1));
    }

    private static List<Segment> segments(Path path) {
        return ((Outline.Freeform) path.outline()).segments();
    }

    private static void assertCurve(Segment segment, double... expected) {
        List<Point> points = segment.points();
        assertThat(points).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(points.get(i).x()).isCloseTo(expected[2 * i], within(0.006));
            assertThat(points.get(i).y()).isCloseTo(expected[2 * i + 1], within(0.006));
        }
    }

    @Test
    void rulesWhatIsNotSketched() {
        assertThat(Hand.of(Style.parse("rounded=1"), "c0")).isEmpty();
        assertThat(Hand.of(Style.parse("sketch=0;comic=0"), "c0")).isEmpty();
    }

    @Test
    void drawsTheLinesOfABoxAsDrawioDoes() {
        List<Segment> line = segments(draw("sketch=1", BOX, Fill.NONE).get(0));

        assertThat(line).hasSize(16);
        assertThat(line.get(0)).isEqualTo(new Segment.MoveTo(Point.ORIGIN));
        assertCurve(line.get(1), 23.75, 1.29, 41.71, 1.98, 100, 0);
        assertCurve(line.get(3), 40.05, -1.13, 78.21, -1.32, 100, 0);
        assertCurve(line.get(5), 98.56, 17.81, 100.31, 38.85, 100, 70);
    }

    @Test
    void drawsEachLineOnceWhenAsked() {
        List<Segment> line =
                segments(draw("sketch=1;disableMultiStroke=1", BOX, Fill.NONE).get(0));

        assertThat(line).hasSize(8);
        assertCurve(line.get(3), 101.38, 26.82, 99.54, 53.78, 100, 70);
    }

    @Test
    void keepsLinesStraightWithoutJiggle() {
        List<Segment> line = segments(draw("sketch=1;jiggle=0", BOX, Fill.NONE).get(0));

        assertCurve(line.get(1), 21.83, 0, 43.67, 0, 100, 0);
    }

    @Test
    void fillsABoxWithDoubleHatchLinesUnderItsOutline() {
        List<Path> drawn = draw("sketch=1", BOX, BLUE, Stroke.solid(Color.BLACK, 4));

        assertThat(drawn).hasSize(2);
        Path hatch = drawn.get(0);
        assertThat(hatch.fill()).isEqualTo(Fill.NONE);
        assertThat(hatch.stroke().color()).isEqualTo(Color.rgb(0xda, 0xe8, 0xfc));
        assertThat(hatch.stroke().width()).as("half of the outline's").isEqualTo(2);
        assertThat(hatch.stroke().cap()).isEqualTo(Stroke.Cap.ROUND);
        assertThat(segments(hatch)).as("8 lines, 16 px apart, twice").hasSize(8 * 2 * 2);
        assertThat(drawn.get(1).stroke().width()).isEqualTo(4);
    }

    @Test
    void leavesFourLineWidthsBetweenHatchLinesUnlessAskedOtherwise() {
        assertThat(segments(draw("sketch=1", BOX, BLUE).get(0))).hasSize(62 * 2);
        assertThat(segments(draw("sketch=1;hachureGap=8", BOX, BLUE).get(0))).hasSize(32 * 2);
        assertThat(segments(draw("sketch=1;disableMultiStrokeFill=1", BOX, BLUE).get(0)))
                .hasSize(31 * 2);
    }

    @Test
    void fillsWhiteAndGradientsPlainly() {
        List<Path> white = draw("sketch=1", BOX, new Fill.Solid(Color.WHITE));

        assertThat(white.get(0).fill()).isEqualTo(new Fill.Solid(Color.WHITE));
        assertThat(white.get(0).stroke()).isEqualTo(Stroke.NONE);
        Point corner = segments(white.get(0)).get(0).points().get(0);
        assertThat(corner.distanceTo(new Point(0.41, -0.47))).isLessThan(0.01);
        Fill gradient = new Fill.LinearGradient(Color.WHITE, Color.BLACK, Fill.Side.SOUTH);
        assertThat(draw("sketch=1", BOX, gradient).get(0).fill()).isEqualTo(gradient);
        assertThat(draw("sketch=1;fillStyle=hachure", BOX, gradient).get(0).fill())
                .isEqualTo(Fill.NONE);
    }

    @Test
    void knowsTheFillStyles() {
        assertThat(segments(draw("sketch=1;fillStyle=cross-hatch", BOX, BLUE).get(0)))
                .hasSize(122 * 2);
        assertThat(segments(draw("sketch=1;fillStyle=zigzag", BOX, BLUE).get(0)))
                .hasSize(120 * 2);
        assertThat(segments(draw("sketch=1;fillStyle=zigzag-line", BOX, BLUE).get(0)))
                .hasSize(456 * 2);
        assertThat(segments(draw("sketch=1;fillStyle=solid", BOX, BLUE).get(0))).hasSize(4);
        assertThat(segments(draw("sketch=1;fillStyle=dashed", BOX, BLUE).get(0)))
                .as("dashes of 4 px")
                .hasSizeBetween(400 * 2, 430 * 2);
    }

    @Test
    void goesAroundAnEllipseTwice() {
        List<Segment> line = segments(
                draw("sketch=1;jiggle=0;curveFitting=1", EGG, Fill.NONE).get(0));

        assertThat(line).hasSize(26);
        assertThat(line.stream().filter(Segment.MoveTo.class::isInstance)).hasSize(2);
        assertThat(line.get(0).points().get(0)).isEqualTo(new Point(50, 0));
        assertCurve(line.get(1), 58.93, -0.48, 70.45, 2.39, 78.21, 6.1);
    }

    @Test
    void dashesTheOutlineButNotTheHatching() {
        Stroke dashed = new Stroke(Color.BLACK, 1, List.of(3.0, 3.0), Stroke.Cap.FLAT, Stroke.Join.MITER, 10);
        List<Path> drawn = draw("sketch=1", BOX, BLUE, dashed);

        assertThat(drawn.get(0).stroke().dashes()).isEmpty();
        assertThat(drawn.get(1).stroke().dashes()).containsExactly(3.0, 3.0);
    }

    @Test
    void drawsEachCellDifferentlyButAlwaysTheSame() {
        Path path = new Path(BOX, BLUE, Stroke.NONE, null, Affine.IDENTITY, Path.Part.BODY);
        Style style = Style.parse("sketch=1");

        List<Path> first = Hand.of(style, "a").orElseThrow().draw(path);
        assertThat(Hand.of(style, "a").orElseThrow().draw(path)).isEqualTo(first);
        assertThat(Hand.of(style, "b").orElseThrow().draw(path)).isNotEqualTo(first);
    }

    @Test
    void tremblesEveryTenPxInComicStyle() {
        for (String style : List.of("comic=1", "sketch=1;sketchStyle=comic")) {
            List<Path> drawn = draw(style, BOX, BLUE);

            assertThat(drawn).hasSize(1);
            assertThat(drawn.get(0).fill()).isEqualTo(BLUE);
            assertThat(segments(drawn.get(0)).size()).isBetween(34, 42);
            assertThat(drawn.get(0).outline().bounds().x()).isBetween(-0.75, 0.0);
        }
        assertThat(draw("comic=1", EGG, BLUE).get(0).outline()).isEqualTo(EGG);
    }

    @Test
    void doesNotDrawMillionsOfMarks() {
        Outline vast = new Outline.Rect(new Bounds(0, 0, 1e6, 1e6), 0, 0);

        assertThat(segments(draw("sketch=1;hachureGap=0.1", vast, BLUE).get(0))).hasSizeLessThan(10_000);
        assertThat(segments(draw("sketch=1;fillStyle=dots;hachureGap=0.1", vast, BLUE)
                        .get(0)))
                .hasSizeLessThan(500_000);
    }

    @Property(tries = 200)
    void drawsOnlyFiniteLines(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double x,
            @ForAll @DoubleRange(min = 0, max = 500) double width,
            @ForAll @DoubleRange(min = 0, max = 500) double height,
            @ForAll @DoubleRange(min = -10, max = 100) double jiggle,
            @ForAll @StringLength(max = 5) String id) {
        Outline curve = new Outline.Freeform(List.of(
                new Segment.MoveTo(new Point(x, 0)),
                new Segment.CurveTo(new Point(x + width, 0), new Point(x, height), new Point(x, 0)),
                new Segment.LineTo(new Point(x + width, height)),
                new Segment.Close()));
        for (String fill : List.of("auto", "dots", "dashed", "zigzag", "zigzag-line", "solid")) {
            for (Outline outline : List.of(curve, new Outline.Ellipse(new Bounds(x, 0, width, height)))) {
                Hand hand = Hand.of(Style.parse("sketch=1;jiggle=" + jiggle + ";fillStyle=" + fill), id)
                        .orElseThrow();
                for (Path drawn : hand.draw(
                        new Path(outline, BLUE, Stroke.solid(Color.BLACK, 1), null, Affine.IDENTITY, Path.Part.BODY))) {
                    assertThat(segments(drawn).stream().flatMap(segment -> segment.points().stream()))
                            .allMatch(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()));
                }
            }
        }
    }
}
