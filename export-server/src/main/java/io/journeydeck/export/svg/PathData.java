package io.journeydeck.export.svg;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Segment;
import java.util.List;

/** The {@code d} of a path (SVG 1.1, 8.3), in absolute commands. */
final class PathData implements Segment.Visitor<String> {

    private PathData() {}

    static String of(List<Segment> segments) {
        PathData data = new PathData();
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(segment.accept(data));
        }
        return text.toString();
    }

    @Override
    public String moveTo(Segment.MoveTo move) {
        return "M" + at(move.to());
    }

    @Override
    public String lineTo(Segment.LineTo line) {
        return "L" + at(line.to());
    }

    @Override
    public String curveTo(Segment.CurveTo curve) {
        return "C" + at(curve.control1()) + " " + at(curve.control2()) + " " + at(curve.to());
    }

    @Override
    public String close(Segment.Close close) {
        return "Z";
    }

    private static String at(Point point) {
        return Decimals.px(point.x()) + " " + Decimals.px(point.y());
    }
}
