package io.journeydeck.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.SceneRecorder;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeRegistryTest {

    private static final ShapeRegistry SHAPES = ShapeRegistry.standard();

    static Stream<String> names() {
        return SHAPES.names().stream();
    }

    static Stream<String> visible() {
        return names().filter(name -> !name.equals("transparent") && !name.endsWith(".anchor"));
    }

    @Test
    void transparentShapesPaintNothing() {
        assertThat(paint("transparent", "", 120, 80)).isEmpty();
    }

    private static List<SceneNode> paint(String name, String style, double width, double height) {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setFillColor(Color.WHITE);
        canvas.setStrokeColor(Color.BLACK);
        SHAPES.find(name).orElseThrow().paint(canvas, new Figure(Style.parse(style), width, height));
        return canvas.nodes();
    }

    private static Bounds outline(List<SceneNode> nodes) {
        return nodes.stream()
                .map(node -> ((Path) node).outline().bounds())
                .reduce(Bounds::union)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("visible")
    void eachShapeFillsItsBox(String name) {
        Bounds painted = outline(paint(name, "", 120, 80));

        // Curves' control points may lie outside; the shape itself spans most of its box and begins in it.
        assertThat(painted.right()).isGreaterThan(60);
        assertThat(painted.intersects(new Bounds(0, 0, 120, 80)) || painted.height() == 0)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachLabelLiesInItsShape(String name) {
        Bounds label = SHAPES.find(name).orElseThrow().labelBounds(new Figure(Style.parse("boundedLbl=1"), 120, 80));

        assertThat(label.x()).isGreaterThanOrEqualTo(0);
        assertThat(label.right()).isLessThanOrEqualTo(120 + 1e-9);
        assertThat(label.y()).isGreaterThanOrEqualTo(0);
        assertThat(label.bottom()).isLessThanOrEqualTo(80 + 1e-9);
    }

    @Provide
    Arbitrary<String> oddStyles() {
        Arbitrary<String> keys = Arbitraries.of(
                "size",
                "arcSize",
                "dx",
                "dy",
                "position",
                "position2",
                "base",
                "startSize",
                "tabWidth",
                "tabHeight",
                "margin",
                "strokeWidth",
                "rounded",
                "fixedSize",
                "horizontal",
                "double",
                "lid",
                "boundedLbl",
                "absoluteArcSize",
                "startAngle",
                "endAngle",
                "arcWidth",
                "arrowHead",
                "notch",
                "dx1",
                "dx2",
                "dy1",
                "dy2",
                "isoAngle",
                "indent",
                "polyCoords");
        Arbitrary<String> values =
                Arbitraries.of("0", "1", "-5", "0.5", "1e300", "NaN", "Infinity", "x", "", "99999", "-1e9", "#fff");
        return Combinators.combine(keys, values)
                .as((key, value) -> key + "=" + value)
                .list()
                .ofMaxSize(8)
                .map(list -> String.join(";", list));
    }

    @Property(tries = 300)
    void oddStylesNeverThrow(@ForAll("oddStyles") String style) {
        for (String name : SHAPES.names()) {
            for (double[] size : new double[][] {{0, 0}, {120, 80}, {1e6, 0.001}}) {
                paint(name, style, size[0], size[1]);
                Bounds label =
                        SHAPES.find(name).orElseThrow().labelBounds(new Figure(Style.parse(style), size[0], size[1]));
                assertThat(label.width()).isNotNegative();
            }
        }
    }

    @Test
    void arcSizeIsAPercentageUnlessAbsolute() {
        Outline.Rect percent = (Outline.Rect)
                ((Path) paint("rectangle", "rounded=1;arcSize=20", 200, 100).get(0)).outline();
        Outline.Rect absolute =
                (Outline.Rect) ((Path) paint("rectangle", "rounded=1;absoluteArcSize=1;arcSize=20", 200, 100)
                                .get(0))
                        .outline();

        assertThat(percent.radiusX()).isCloseTo(20, within(1e-9));
        assertThat(absolute.radiusX()).isCloseTo(10, within(1e-9));
    }

    @Test
    void swimlaneTitlesLieAtTheTopOrAtTheLeft() {
        Shape swimlane = SHAPES.find("swimlane").orElseThrow();

        assertThat(swimlane.labelBounds(new Figure(Style.parse("startSize=23"), 200, 100)))
                .isEqualTo(new Bounds(0, 0, 200, 23));
        assertThat(swimlane.labelBounds(new Figure(Style.parse("startSize=23;horizontal=0"), 200, 100)))
                .isEqualTo(new Bounds(0, 0, 23, 100));
    }

    @Test
    void partialRectanglesDrawTheSidesTheyAreAskedFor() {
        List<SceneNode> nodes = paint("partialRectangle", "top=0;left=0;right=0", 50, 30);

        assertThat(nodes).hasSize(2);
        assertThat(((Path) nodes.get(1)).outline().bounds()).isEqualTo(new Bounds(0, 30, 50, 0));
    }

    @Test
    void tablesDrawTheLinesOfTheirRowsAndColumns() {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setStrokeColor(Color.BLACK);
        Figure figure = new Figure(
                Style.parse("startSize=0"),
                90,
                60,
                new Figure.Grid(List.of(20.0, 40.0), List.of(30.0)),
                ShapeText.NONE,
                ShapePictures.NONE);
        SHAPES.find("table").orElseThrow().paint(canvas, figure);

        assertThat(canvas.nodes().stream().map(node -> ((Path) node).outline().bounds()))
                .contains(new Bounds(0, 20, 90, 0), new Bounds(0, 40, 90, 0), new Bounds(30, 0, 0, 60));
    }

    private static Bounds bounds(String name, String style, double width, double height, int node) {
        return ((Path) paint(name, style, width, height).get(node)).outline().bounds();
    }

    private static void assertBounds(Bounds actual, double x, double y, double right, double bottom) {
        assertThat(actual.x()).isCloseTo(x, within(0.05));
        assertThat(actual.y()).isCloseTo(y, within(0.05));
        assertThat(actual.right()).isCloseTo(right, within(0.05));
        assertThat(actual.bottom()).isCloseTo(bottom, within(0.05));
    }

    @Test
    void wedgesGoClockwiseFromTheTop() {
        assertBounds(bounds("mxgraph.basic.pie", "startAngle=0;endAngle=0.25", 200, 100, 0), 100, 0, 200, 50);
        assertBounds(
                bounds("mxgraph.basic.partConcEllipse", "startAngle=0.1;endAngle=0.4;arcWidth=0.3", 200, 100, 0),
                141.14,
                9.55,
                200,
                90.45);
    }

    @Test
    void wedgesMayPassTheTopAndGoAllTheWayRound() {
        assertBounds(
                bounds("mxgraph.basic.partConcEllipse", "startAngle=0.75;endAngle=0.25", 200, 100, 0), 0, 0, 200, 50);
        assertBounds(bounds("mxgraph.basic.partConcEllipse", "startAngle=0;endAngle=1", 200, 100, 0), 0, 0, 200, 100);
    }

    @Test
    void cubesHaveADarkAndALightSideThatMeetAtTheFrontEdge() {
        assertBounds(bounds("mxgraph.infographic.shadedCube", "isoAngle=15", 200, 200, 1), 100, 48.02, 200, 200);
        assertBounds(bounds("mxgraph.infographic.shadedCube", "isoAngle=15", 200, 200, 2), 0, 48.02, 100, 200);
    }

    @Test
    void bannersFoldBehindTheirEnds() {
        assertBounds(bounds("mxgraph.infographic.banner", "dx=30;dy=20;notch=15", 200, 150, 1), 0, 20, 70, 150);
        assertBounds(
                bounds("mxgraph.infographic.bannerSingleFold", "dx=22;dx2=7;dy=13", 200, 100, 2), 152, 87, 178, 100);
    }

    @Test
    void headsOfTurningArrowsReachOverTheBend() {
        assertBounds(bounds("mxgraph.arrows2.uTurnArrow", "dy=11;arrowHead=43;dx2=25", 100, 200, 0), 0, 0, 119.75, 200);
    }

    @Test
    void cornersOfFixedDrawingsStaySharp() {
        assertThat(paint("mxgraph.basic.star", "rounded=1", 100, 100))
                .isEqualTo(paint("mxgraph.basic.star", "", 100, 100));
    }

    @Test
    void polygonsTakeTheirCornersFromTheStyle() {
        assertBounds(
                bounds("mxgraph.basic.polygon", "polyCoords=[[0.25,0],[0.75,0],[0.5,0.5]]", 200, 100, 0),
                50,
                0,
                150,
                50);
    }

    @Test
    void labelsOfPeopleLieInTheirBodies() {
        assertThat(SHAPES.find("mxgraph.c4.person").orElseThrow().labelBounds(new Figure(Style.parse(""), 200, 180)))
                .isEqualTo(new Bounds(0, 48, 200, 132));
    }

    @Test
    void endEventsAreThreeTimesAsThickAndTheirSymbolsDark() {
        List<SceneNode> nodes = paint("mxgraph.bpmn.shape", "outline=end;symbol=message", 100, 100);

        assertThat(((Path) nodes.get(0)).stroke().width()).isEqualTo(3);
        assertThat(((Path) nodes.get(1)).fill()).isEqualTo(new Fill.Solid(Color.BLACK));
        assertBounds(((Path) nodes.get(1)).outline().bounds(), 15, 30, 85, 70);
    }

    @Test
    void tasksShowHowTheyRunAtTheirFeet() {
        assertBounds(bounds("mxgraph.bpmn.task", "isLoopSub=1", 120, 80, 1), 53, 66, 67, 80);
    }
}
