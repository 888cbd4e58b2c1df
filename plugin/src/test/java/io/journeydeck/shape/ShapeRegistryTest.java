package io.journeydeck.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
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
    @MethodSource("names")
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
                "absoluteArcSize");
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
}
