package io.journeydeck.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownwardTextTest {

    private static final double FIRST = 14.4;

    @Test
    void linesRunDownAndFollowEachOtherToTheLeft() {
        List<Point> starts = starts("vertical-rl");

        assertThat(starts).hasSize(2);
        assertThat(starts.get(0).x() - starts.get(1).x()).isCloseTo(FIRST, within(0.01));
        assertThat(starts.get(0).y()).isEqualTo(starts.get(1).y());
    }

    @Test
    void linesRunDownAndFollowEachOtherToTheRight() {
        List<Point> starts = starts("vertical-lr");

        assertThat(starts.get(1).x() - starts.get(0).x()).isCloseTo(FIRST, within(0.01));
    }

    @Test
    void lettersLieOnTheirSideInBothDirections() {
        assertThat(text("vertical-rl").transform().rotationDegrees()).isEqualTo(90);
        assertThat(text("vertical-lr").transform().rotationDegrees()).isEqualTo(90);
        assertThat(text("vertical-lr").transform().mirrors()).isFalse();
    }

    @Test
    void linesAreAsLongAsTheCellIsHigh() {
        Text text = PaintedPage.of(cell("vertical-rl", "one two three four five six seven eight nine ten"))
                .text("a");

        assertThat(text.lines()).hasSizeGreaterThan(2);
        assertThat(text.lines()).allSatisfy(line -> assertThat(end(line)).isLessThanOrEqualTo(100));
    }

    private static double end(Text.Line line) {
        return line.spans().stream()
                .mapToDouble(span -> span.x() + span.width())
                .max()
                .orElseThrow();
    }

    private static List<Point> starts(String direction) {
        Text text = text(direction);
        return text.lines().stream()
                .sorted((a, b) -> word(a).compareTo(word(b)))
                .map(line ->
                        text.transform().apply(new Point(line.spans().get(0).x(), line.baseline())))
                .toList();
    }

    private static String word(Text.Line line) {
        return line.spans().get(0).run().text();
    }

    private static Text text(String direction) {
        return PaintedPage.of(cell(direction, "first&lt;br&gt;second")).text("a");
    }

    private static String cell(String direction, String label) {
        return "<mxCell id=\"a\" value=\"" + label + "\" style=\"text;html=1;whiteSpace=wrap;align=left;"
                + "verticalAlign=top;textDirection=" + direction + ";\" vertex=\"1\" parent=\"1\">"
                + "<mxGeometry x=\"40\" y=\"20\" width=\"200\" height=\"100\" as=\"geometry\"/></mxCell>";
    }
}
