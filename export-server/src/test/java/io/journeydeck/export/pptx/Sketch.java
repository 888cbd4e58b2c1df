package io.journeydeck.export.pptx;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import io.journeydeck.scene.Wire;
import java.util.ArrayList;
import java.util.List;

/** Draws small scenes by hand: {@code new Sketch().box("a", 0, 0, 120, 60, "Start").scene("Page 1")}. */
final class Sketch {

    static final Stroke LINE = Stroke.solid(Color.BLACK, 1);
    static final Fill WHITE = new Fill.Solid(Color.WHITE);
    static final TextStyle PLAIN =
            new TextStyle("Helvetica", "Liberation Sans", 12, false, false, false, false, 0, Color.BLACK, null);
    static final ArrowHead CLASSIC = new ArrowHead("classic", 6, true);

    private final List<SceneNode> nodes = new ArrayList<>();
    private Bounds bounds;
    private Color background;
    private Shadow shadow;

    Sketch add(SceneNode node, Bounds extent) {
        nodes.add(node);
        bounds = bounds == null ? extent : bounds.union(extent);
        return this;
    }

    Sketch box(String id, double x, double y, double width, double height, String label) {
        Bounds box = new Bounds(x, y, width, height);
        return add(cell(id, box, 0, label, null, rect(box, 0), text(box, label)), box);
    }

    Sketch shape(String id, Bounds box, String label, SceneNode... own) {
        return add(cell(id, box, 0, label, null, own), box);
    }

    Sketch edge(String id, String source, String target, double... way) {
        return edge(id, source, target, Wire.Curve.SHARP, CLASSIC, way);
    }

    Sketch edge(String id, String source, String target, Wire.Curve curve, ArrowHead end, double... way) {
        List<Point> points = points(way);
        Wire wire = new Wire(source, target, points, curve, LINE, ArrowHead.NONE, end, true);
        return add(
                new Group(new Subject.EdgeSubject(id, wire, "", null, null), List.of(line(points))),
                Bounds.around(points));
    }

    Sketch background(Color color) {
        background = color;
        return this;
    }

    Sketch pageShadow(Shadow thrown) {
        shadow = thrown;
        return this;
    }

    Scene scene(String name) {
        return new Scene("id-" + name, name, bounds == null ? Bounds.EMPTY : bounds, background, shadow, nodes);
    }

    static Group cell(String id, Bounds box, double rotation, String label, Link link, SceneNode... children) {
        return new Group(new Subject.VertexSubject(id, box, rotation, label, null, link), List.of(children));
    }

    static Path rect(Bounds box, double radius) {
        return path(new Outline.Rect(box, radius, radius));
    }

    static Path path(Outline outline) {
        return new Path(outline, WHITE, LINE, null, Affine.IDENTITY, Path.Part.BODY);
    }

    static Path turned(Path path, Affine transform) {
        return new Path(path.outline(), path.fill(), path.stroke(), path.shadow(), transform, path.part());
    }

    static Path line(List<Point> points) {
        return new Path(polyline(points, false), Fill.NONE, LINE, null, Affine.IDENTITY, Path.Part.CONNECTOR_LINE);
    }

    static Outline.Freeform polygon(double... way) {
        return polyline(points(way), true);
    }

    static Outline.Freeform polyline(List<Point> points, boolean closed) {
        List<Segment> segments = new ArrayList<>();
        points.forEach(
                point -> segments.add(segments.isEmpty() ? new Segment.MoveTo(point) : new Segment.LineTo(point)));
        if (closed) {
            segments.add(new Segment.Close());
        }
        return new Outline.Freeform(segments);
    }

    static List<Point> points(double... way) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < way.length; i += 2) {
            points.add(new Point(way[i], way[i + 1]));
        }
        return points;
    }

    static Text text(Bounds frame, String label) {
        return text(frame, label, Text.Align.CENTER, Affine.IDENTITY, PLAIN);
    }

    /** Each letter is half as wide as it is high; lines end at line ends only. */
    static Text text(Bounds frame, String label, Text.Align align, Affine transform, TextStyle style) {
        Text.Run run = new Text.Run(label, style, null);
        List<Text.Line> lines = new ArrayList<>();
        double top = frame.centerY() - label.lines().count() * style.size() * 0.6;
        for (String part : label.lines().toList()) {
            double width = part.length() * style.size() / 2;
            Text.Span span = new Text.Span(frame.centerX() - width / 2, width, new Text.Run(part, style, null));
            lines.add(new Text.Line(top + style.size(), top, style.size() * 1.2, List.of(span)));
            top += style.size() * 1.2;
        }
        Text.Paragraph paragraph = new Text.Paragraph(align, 0, "", 0, 0, style.size() * 1.2, false, List.of(run));
        return new Text(frame, Text.Anchor.MIDDLE, true, List.of(paragraph), lines, List.of(), null, transform);
    }
}
