package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connectors that are more than a line; the coordinates are those of draw.io's own drawing. */
class ConnectorShapesTest {

    private static String wire(String id, String style, double... way) {
        StringBuilder points = new StringBuilder();
        for (int i = 2; i < way.length - 2; i += 2) {
            points.append("<mxPoint x=\"")
                    .append(way[i])
                    .append("\" y=\"")
                    .append(way[i + 1])
                    .append("\"/>");
        }
        return "<mxCell id=\"" + id + "\" style=\"endArrow=none;rounded=0;" + style
                + "\" edge=\"1\" parent=\"1\"><mxGeometry relative=\"1\" as=\"geometry\"><mxPoint x=\"" + way[0]
                + "\" y=\"" + way[1] + "\" as=\"sourcePoint\"/><mxPoint x=\"" + way[way.length - 2] + "\" y=\""
                + way[way.length - 1] + "\" as=\"targetPoint\"/><Array as=\"points\">" + points
                + "</Array></mxGeometry></mxCell>";
    }

    private static List<Point> ends(Path path) {
        List<Point> ends = new ArrayList<>();
        for (Segment segment : ((Outline.Freeform) path.outline()).segments()) {
            if (!segment.points().isEmpty()) {
                ends.add(segment.points().get(segment.points().size() - 1));
            }
        }
        return ends;
    }

    private static void assertEnds(Path path, double... coordinates) {
        assertThat(ends(path).stream()
                        .flatMap(p -> List.of(p.x(), p.y()).stream())
                        .toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.01 ? 0 : Double.compare(a, b))
                .containsExactlyElementsOf(Arrays.stream(coordinates).boxed().toList());
    }

    private static Path only(String... cells) {
        List<Path> paths = PaintedPage.of(cells).paths("e");
        assertThat(paths).hasSize(1);
        return paths.get(0);
    }

    @Test
    void aLinkIsTwoLinesWithMitredCorners() {
        assertEnds(
                only(wire("e", "shape=link", 0, 0, 100, 0, 100, 60, 200, 60)),
                0,
                -2,
                102,
                -2,
                102,
                58,
                200,
                58,
                200,
                62,
                98,
                62,
                98,
                2,
                0,
                2);
    }

    @Test
    void aRoundedLinkTurnsAroundItsInnerCorners() {
        assertEnds(
                only(wire("e", "shape=link;rounded=1", 0, 0, 100, 0, 100, 60, 200, 60)),
                0,
                -2,
                98,
                -2,
                102,
                2,
                102,
                58,
                200,
                58,
                200,
                62,
                102,
                62,
                98,
                58,
                98,
                2,
                0,
                2);
    }

    @Test
    void sharpCornersOfWideLinesAreCut() {
        assertThat(ends(only(wire("e", "shape=link", 0, 0, 200, 0, 20, 1)))
                        .get(1)
                        .x())
                .isCloseTo(233.33, within(0.01));
    }

    @Test
    void aFlexibleArrowKeepsItsTipsInsideAndDrawsItsHeadsTwiceWhereItBends() {
        assertEnds(
                only(wire("e", "shape=flexArrow;endArrow=block", 0, 0, 200, 0)),
                0.5,
                5,
                0.5,
                -5,
                180.5,
                -5,
                180.5,
                -15.5,
                199.5,
                0,
                180.5,
                15.5,
                180.5,
                5);
        List<Path> bent = PaintedPage.of(wire(
                        "e",
                        "shape=flexArrow;startArrow=block;endArrow=none;strokeWidth=3;",
                        0,
                        0,
                        100,
                        0,
                        100,
                        60,
                        200,
                        60))
                .paths("e");
        assertThat(bent).hasSize(2);
        assertEnds(bent.get(1), 22.5, 6, 22.5, 17.5, 1.5, 0, 22.5, -17.5, 22.5, -6);
    }

    @Test
    void signsRunStraightWhateverTheirWaypoints() {
        assertEnds(
                only(wire("e", "shape=arrow", 0, 0, 120, 50, 200, 0)),
                0,
                5,
                0,
                -5,
                170,
                -5,
                170,
                -15,
                200,
                0,
                170,
                15,
                170,
                5);
        assertEnds(
                only(wire("e", "shape=mxgraph.networks.comm_link_edge", 0, 0, 200, 60)),
                10,
                3,
                123.4,
                17.4,
                104.2,
                37.8,
                190,
                57,
                76.6,
                42.6,
                95.8,
                22.2);
        List<Path> flow = PaintedPage.of(
                        wire("e", "shape=mxgraph.lean_mapping.electronic_info_flow_edge", 0, 0, 200, 0))
                .paths("e");
        assertEnds(flow.get(0), 10, 0, 118, -6, 82, 6, 190, 0);
        assertEnds(flow.get(1), 180.29, 5.55, 190, 0, 179.74, -4.44);
    }

    @Test
    void aFilledEdgeShowsItsFillBetweenItsLines() {
        List<Path> paths = PaintedPage.of(wire("e", "shape=filledEdge;strokeWidth=8;fillColor=#00ff00", 0, 0, 200, 0))
                .paths("e");

        assertThat(paths).extracting(path -> path.stroke().width()).containsExactly(8.0, 6.0);
        assertThat(paths.get(1).stroke().color()).isEqualTo(new Color(0, 255, 0, 1));
    }

    @Test
    void aShapeThatIsNoConnectorsStaysInvisibleAndIsTold() {
        PaintedPage page = PaintedPage.of(wire("e", "shape=ellipse", 0, 0, 200, 0));

        assertThat(page.paths("e")).isEmpty();
        assertThat(page.codes()).containsExactly("EDGE_INVISIBLE");
    }

    @Test
    void jumpsLieAboveTheLineOverWhatIsPaintedBefore() {
        String other = wire("x", "", 100, -40, 100, 40);

        assertEnds(only(other, wire("e", "jumpStyle=arc", 0, 0, 200, 0)), 0, 0, 97, 0, 103, 0, 103, 0, 200, 0);
        assertEnds(
                only(other, wire("e", "jumpStyle=sharp", 200, 0, 0, 0)),
                200,
                0,
                103,
                0,
                103,
                -3,
                97,
                -3,
                97,
                0,
                97,
                0,
                0,
                0);
        assertEnds(
                only(other, wire("e", "jumpStyle=gap;jumpSize=16;strokeWidth=3", 0, 0, 200, 0)),
                0,
                0,
                90,
                0,
                110,
                0,
                200,
                0);
        assertEnds(only(wire("e", "jumpStyle=arc", 0, 0, 200, 0), other), 0, 0, 200, 0);
    }

    @Test
    void nothingJumpsOverCurvesItselfOrThoseThatForbidIt() {
        double[] way = {0, 0, 200, 0, 200, 60, 100, 60, 100, -40};

        assertThat(ends(only(wire("e", "jumpStyle=arc", way)))).hasSize(5);
        assertThat(ends(only(
                        wire("x", "noJump=1", 50, -40, 50, 40),
                        wire("y", "curved=1", 70, -40, 70, 0, 90, 40),
                        wire("e", "jumpStyle=arc", 0, 0, 200, 0))))
                .hasSize(2);
    }

    @Test
    void jumpsNeedRoomBeforeTheNextStop() {
        assertThat(ends(only(
                        wire("x", "", 2, -40, 2, 40),
                        wire("y", "", 196, -40, 196, 40),
                        wire("e", "jumpStyle=arc", 0, 0, 200, 0))))
                .extracting(Point::x)
                .containsExactly(0.0, 2.0, 193.0, 199.0, 199.0, 200.0);
    }

    @Test
    void aRoundedCornerTakesHalfOfWhatTheCornerBeforeItLeft() {
        assertEnds(
                only(wire("e", "rounded=1", 0, 0, 100, 0, 100, 12, 200, 12)),
                0,
                0,
                90,
                0,
                100,
                6,
                100,
                9,
                110,
                12,
                200,
                12);
    }

    @Test
    void plainLinesStayNativeAndOthersDoNot() {
        PaintedPage page = PaintedPage.of(
                wire("x", "", 100, -40, 100, 40), wire("e", "jumpStyle=arc", 0, 0, 200, 0), box("b", "", ""));

        assertThat(page.edgeSubject("x").wire().plain()).isTrue();
        assertThat(page.edgeSubject("e").wire().plain()).isFalse();
        assertThat(page.paths("e").get(0).fill()).isEqualTo(Fill.NONE);
    }
}
