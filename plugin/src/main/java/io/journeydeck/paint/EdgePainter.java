package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Wire;
import io.journeydeck.shape.Corners;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Paints connectors: their line, sharp, rounded or curved, and their arrow heads. */
final class EdgePainter {

    private static final double DEFAULT_ARROW = 6;
    private static final Set<String> PLAIN = Set.of("connector", "line", "polyline");

    /** Paints onto {@code canvas} and says what the connector is. */
    Wire paint(SceneRecorder canvas, ResolvedEdge edge, PaintContext context) {
        Style style = edge.style();
        List<Point> points = distinct(edge.points());
        ArrowHead start = head(edge, "start", "none", context);
        ArrowHead end = head(edge, "end", "classic", context);
        Wire.Curve curve = style.flag("curved", false)
                ? Wire.Curve.CURVED
                : style.flag("rounded", false) ? Wire.Curve.ROUNDED : Wire.Curve.SHARP;
        String shape = style.text("shape", "connector");
        canvas.save();
        Brush.dip(canvas, style);
        boolean plain = PLAIN.contains(shape);
        if (shape.equals("link")) {
            new LinkLine(style.number("width", 4)).paint(canvas, points);
        } else if (shape.equals("flexArrow") || shape.equals("arrow")) {
            new BlockArrow(style, shape).paint(canvas, points);
        } else {
            if (!plain) {
                context.unknownShape(edge.cell().id(), shape, "line");
            }
            connector(canvas, points, curve, style, start, end);
        }
        canvas.restore();
        return new Wire(edge.source(), edge.target(), edge.points(), curve, context.strokeOf(style), start, end, plain);
    }

    private static void connector(
            SceneRecorder canvas, List<Point> points, Wire.Curve curve, Style style, ArrowHead start, ArrowHead end) {
        List<Point> line = new ArrayList<>(points);
        int last = line.size() - 1;
        if (last > 0) {
            // Heads are painted after the line but decide where it ends.
            SceneRecorder heads = new SceneRecorder();
            Brush.dip(heads, style);
            heads.setFillColor(heads.strokeColor());
            heads.setShadow(null);
            heads.setDashed(false, false);
            heads.setPart(Path.Part.START_ARROW);
            Point from = Arrows.paint(heads, start, line.get(0), line.get(1));
            heads.setPart(Path.Part.END_ARROW);
            Point to = Arrows.paint(heads, end, line.get(last), line.get(last - 1));
            line.set(0, from);
            line.set(last, to);
            canvas.setPart(Path.Part.CONNECTOR_LINE);
            canvas.begin();
            trace(canvas, line, curve, style);
            canvas.stroke();
            heads.nodes().forEach(canvas::add);
        }
    }

    private static void trace(SceneRecorder canvas, List<Point> line, Wire.Curve curve, Style style) {
        if (curve == Wire.Curve.CURVED && line.size() > 2) {
            curved(canvas, line);
        } else {
            double radius = curve == Wire.Curve.ROUNDED ? Math.max(0, style.number("arcSize", 20) / 2) : 0;
            Corners.open(canvas, line, radius);
        }
    }

    /** Quadratic curves whose controls are the points and whose joints lie halfway between them. */
    private static void curved(SceneRecorder canvas, List<Point> line) {
        int last = line.size() - 1;
        canvas.moveTo(line.get(0).x(), line.get(0).y());
        for (int i = 1; i < last - 1; i++) {
            Point control = line.get(i);
            Point joint = control.towards(line.get(i + 1), 0.5);
            canvas.quadTo(control.x(), control.y(), joint.x(), joint.y());
        }
        Point control = line.get(last - 1);
        canvas.quadTo(
                control.x(), control.y(), line.get(last).x(), line.get(last).y());
    }

    private static ArrowHead head(ResolvedEdge edge, String side, String otherwise, PaintContext context) {
        Style style = edge.style();
        String name = style.text(side + "Arrow", otherwise);
        if (Arrows.isAbsent(name)) {
            return ArrowHead.NONE;
        }
        if (!Arrows.knows(name)) {
            context.report(Diagnostic.warning(
                    "ARROW_UNKNOWN",
                    "The arrow head \"" + PaintContext.brief(name) + "\" is not known and is left out",
                    context.at(edge.cell().id()),
                    "Choose another arrow head in draw.io."));
            return ArrowHead.NONE;
        }
        double size = Math.max(0, Math.min(500, style.number(side + "Size", DEFAULT_ARROW)));
        return new ArrowHead(name, size, style.flag(side + "Fill", true));
    }

    private static List<Point> distinct(List<Point> points) {
        List<Point> distinct = new ArrayList<>();
        for (Point point : points) {
            if (distinct.isEmpty() || distinct.get(distinct.size() - 1).distanceTo(point) > 1e-6) {
                distinct.add(point);
            }
        }
        return distinct.size() < 2 ? List.copyOf(points.subList(0, Math.min(2, points.size()))) : distinct;
    }
}
