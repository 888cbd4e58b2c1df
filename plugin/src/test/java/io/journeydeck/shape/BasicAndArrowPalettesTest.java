package io.journeydeck.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates as draw.io 14.7.3 writes them into its own SVG. */
class BasicAndArrowPalettesTest {

    private static final ShapeRegistry SHAPES = ShapeRegistry.standard();

    private static List<SceneNode> paint(String name, String style, double width, double height) {
        SceneRecorder canvas = new SceneRecorder();
        canvas.setFillColor(Color.WHITE);
        canvas.setStrokeColor(Color.BLACK);
        SHAPES.find(name).orElseThrow().paint(canvas, new Figure(Style.parse(style), width, height));
        return canvas.nodes();
    }

    /** The ends of the steps of a path, e.g. {@code 0,0 10,5}. */
    private static String ends(SceneNode node) {
        List<Point> ends = new ArrayList<>();
        for (Segment segment : ((Outline.Freeform) ((Path) node).outline()).segments()) {
            List<Point> points = segment.points();
            if (!points.isEmpty()) {
                ends.add(points.get(points.size() - 1));
            }
        }
        return ends.stream()
                .map(point -> round(point.x()) + "," + round(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String round(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value + 1e-9);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        arrows2.arrow              | dy=0.6;dx=40;notch=0                               | 100 | 70 | 0,21 60,21 60,0 100,35 60,70 60,49 0,49 0,35
        arrows2.arrow              | dx=40                                              | 100 | 70 | 0,17.5 60,17.5 60,0 100,35 60,70 60,52.5 0,52.5 0,35
        arrows2.twoWayArrow        | dy=0.6;dx=70                                       | 100 | 60 | 70,18 30,18 30,0 100,30 30,60 30,42 70,42 70,60 0,30 70,0
        arrows2.stylisedArrow      | dy=0.6;dx=40;notch=15                              | 100 | 60 | 0,15 60,18 50,0 100,30 50,60 60,42 0,45 15,30
        arrows2.sharpArrow         | dy1=0.67;dx1=36;dx2=18                             | 100 | 60 | 0,20.1 64,20.1 51.9,0 82,0 100,30 82,60 51.9,60 64,39.9 0,39.9 0,30
        arrows2.tailedArrow        | dy1=10;dx1=20;arrowHead=20;dx2=25;dy2=30           | 100 | 60 | 0,0 25,0 45,20 80,20 80,0 100,30 80,60 80,40 45,40 25,60 0,60 0,30
        arrows2.tailedNotchedArrow | dy1=10;dx1=20;arrowHead=20;dx2=25;dy2=30;notch=20  | 100 | 60 | 0,0 25,0 38.3,20 80,20 80,0 100,30 80,60 80,40 38.3,40 25,60 0,60 20,30
        arrows2.triadArrow         | dy=20;dx=20;arrowHead=40                           | 100 | 70 | 50,50 80,50 80,30 100,50 80,70 80,50 20,50 20,70 0,50 20,30 20,50 50,50 50,20 30,20 50,0 70,20 50,20
        arrows2.calloutArrow       | dy=10;dx=20;notch=60;arrowHead=10                  | 100 | 60 | 0,0 60,0 60,20 80,20 80,10 100,30 80,50 80,40 60,40 60,60 0,60
        arrows2.bendArrow          | dy=30;dx=38;arrowHead=55                           | 100 | 100 | 62,0 100,27.5 62,55 62,57.5 60,57.5 60,100 30,100 0,100 0,-2.5 62,-2.5
        basic.diag_stripe          | dx=10                                              | 100 | 60 | 0,60 100,0 100,10 16.7,60
        basic.8_point_star         |                                                    | 300 | 300 | 87.5,87.5 87.5,0 150,62.5 212.5,0 212.5,87.5 300,87.5 237.5,150 300,212.5 212.5,212.5 212.5,300 150,237.5 87.5,300 87.5,212.5 0,212.5 62.5,150 0,87.5
        arrows.quad_arrow          |                                                    | 100 | 100 | 40,40 40,19.5 30.8,19.5 50.3,0 69.7,19.5 60.5,19.5 60.5,40 81,40 81,30.8 100,50.3 81,69.7 81,60.5 60.5,60.5 60.5,81 69.7,81 50.3,100 30.8,81 40,81 40,60.5 19.5,60.5 19.5,69.7 0,50.3 19.5,30.8 19.5,40
        er.has                     | buttonStyle=rect                                   | 100 | 60 | 0,30 50,0 100,30 50,60
        er.note                    |                                                    | 100 | 60 | 0,0 80,0 100,20 100,60 0,60
        er.cloud                   |                                                    | 100 | 60 | 25,15 16,33 31,48 80,48 87.5,30 62.5,12 25,15
        """)
    void hasTheCornersOfDrawio(String name, String style, double width, double height, String corners) {
        String given = style == null ? "" : style;

        assertThat(ends(paint("mxgraph." + name, given, width, height).get(0))).isEqualTo(corners);
    }

    @Test
    void roundCornersTakeHalfOfWhatIsLeftOfASide() {
        String corners = ends(paint("hexagon", "rounded=1;size=0.1", 100, 60).get(0));

        assertThat(corners)
                .isEqualTo(
                        "5,15 7.5,7.5 20,0 80,0 93.2,9.5 96.8,20.5 96.8,39.5 93.2,50.5 80,60 20,60 6.8,50.5 3.2,39.5 2.5,22.5");
    }

    @Test
    void curlyBracketsAreOneLineWithARoundTip() {
        List<SceneNode> bracket = paint("curlyBracket", "rounded=1", 20, 120);

        assertThat(bracket).hasSize(1);
        assertThat(ends(bracket.get(0)))
                .isEqualTo("20,0 15,0 10,10 10,50 5,60 2.5,60 5,60 7.5,60 10,70 10,110 15,120 20,120");
    }

    @Test
    void onlyExtendedBoxesAreDoubled() {
        assertThat(paint("rectangle", "double=1", 100, 40)).hasSize(1);
        List<SceneNode> weak = paint("ext", "double=1;margin=3", 100, 40);

        assertThat(weak).hasSize(2);
        assertThat(((Path) weak.get(1)).outline().bounds()).isEqualTo(new Bounds(5, 5, 90, 30));
    }

    @ParameterizedTest
    @CsvSource({"vert, 25", "hor, 13", "diag, 25", "diagRev, 25"})
    void patternsHaveALineEachStep(String kind, int lines) {
        List<SceneNode> nodes = paint(
                "mxgraph.basic.patternFillRect", "fillStyle=" + kind + ";step=5;fillStrokeColor=#dddddd", 120, 60);

        assertThat(nodes).hasSize(3);
        Path pattern = (Path) nodes.get(1);
        assertThat(ends(pattern).split(" ")).hasSize(2 * lines);
        assertThat(pattern.stroke().color()).isEqualTo(Color.parse("#dddddd").orElseThrow());
    }

    @Test
    void diagonalsEndAtTheSides() {
        List<SceneNode> nodes = paint("mxgraph.basic.patternFillRect", "fillStyle=diag;step=8", 63, 101);

        assertThat(ends(nodes.get(1))).startsWith("0,11.3 11.3,0 0,22.6 22.6,0").endsWith("56.9,101 63,94.9");
    }

    @Test
    void cloudBordersHaveAsManyCloudsWhateverTheirSize() {
        String small = ends(paint("mxgraph.basic.cloud_rect", "", 120, 90).get(0));

        assertThat(small.split(" ")).hasSize(1 + 4 + 2 * (12 + 14 + 12 + 14));
        assertThat(small).startsWith("4.8,0 0,4.3 1.8,7.7");
    }

    @Test
    void labelsOfNotesLieBelowTheFold() {
        Shape note = SHAPES.find("note").orElseThrow();

        assertThat(note.labelBounds(new Figure(Style.parse("boundedLbl=1"), 80, 100)))
                .isEqualTo(new Bounds(0, 30, 80, 70));
        assertThat(note.labelBounds(new Figure(Style.parse("boundedLbl=1;size=500"), 80, 100)))
                .isEqualTo(new Bounds(0, 100, 80, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mxgraph.basic.patternFillRect",
                "mxgraph.basic.cloud_rect",
                "mxgraph.er.entity",
                "mxgraph.er.entityExt",
                "mxgraph.er.hierarchy",
                "mxgraph.er.note",
                "mxgraph.er.has",
                "mxgraph.er.attribute",
                "mxgraph.arrows2.tailedArrow",
                "mxgraph.arrows2.triadArrow"
            })
    void nothingThrowsForOddSizes(String name) {
        for (double size : new double[] {0, 1e-9, 3, 1e7}) {
            for (String value : new String[] {"NaN", "0", "-7", "1e300", "diagGrid"}) {
                String style = "fillStyle=diagGrid;step=" + value + ";fillStrokeWidth=" + value + ";arrowHead=" + value
                        + ";buttonStyle=dblFrame;dy=" + value;

                assertThatCode(() -> paint(name, style, size, size)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void bannersHaveTheirFoldsDrawnOnce() {
        assertThat(paint("mxgraph.basic.banner", "", 100, 50)).hasSize(2);
    }
}
