package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.paint.LineJumps.Stop;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Wire;
import io.journeydeck.shape.Corners;
import io.journeydeck.shape.ShapeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Paints connectors: their line, sharp, rounded, curved or jumping over others, and their arrow heads; wide ones and signs by those
 * who know them.
 */
final class EdgePainter {

    private static final double DEFAULT_ARROW = 6;
    /** What a {@code filledEdge} shows of its line on both sides of its fill, px together. */
    private static final double CASING = 2;

    private static final Set<String> LINES = Set.of("connector", "filledEdge", "wire");

    private final ShapeRegistry shapes;
    private final LineJumps jumps;

    /** @param shapes those that draw.io paints as shapes only: as connectors they stay invisible */
    EdgePainter(ShapeRegistry shapes, Deadline deadline) {
        this.shapes = shapes;
        this.jumps = new LineJumps(deadline);
    }

    /** What a connector is, and the room that draw.io gives it. */
    record Painted(Wire wire, Bounds room) {}

    /** Paints onto {@code canvas} the next connector in painting order. */
    Painted paint(SceneRecorder canvas, ResolvedEdge edge, PaintContext context) {
        Style style = edge.style();
        List<Point> points = distinct(edge.points());
        List<Stop> stops = jumps.cross(edge);
        ArrowHead start = head(edge, "start", "none", context);
        ArrowHead end = head(edge, "end", "classic", context);
        Wire.Curve curve = style.flag("curved", false)
                ? Wire.Curve.CURVED
                : style.flag("rounded", false) ? Wire.Curve.ROUNDED : Wire.Curve.SHARP;
        String shape = style.text("shape", "connector");
        SignalArrow sign = SignalArrow.named(shape);
        boolean wide = shape.equals("link") || shape.equals("flexArrow") || shape.equals("arrowConnector");
        boolean line = false;
        canvas.save();
        Brush.dip(canvas, style);
        if (points.size() > 1) {
            if (wide) {
                band(canvas, points, style, shape);
            } else if (sign != null) {
                sign.paint(canvas, points);
            } else if (isShapeOnly(shape)) {
                context.report(invisible(edge, shape, context));
            } else {
                if (!LINES.contains(shape)) {
                    context.unknownShape(edge.cell().id(), shape, "line");
                }
                line = true;
                connector(canvas, points, stops, curve, style, start, end);
            }
        }
        canvas.restore();
        boolean plain = line && stops.isEmpty() && !shape.equals("filledEdge") && !shape.equals("wire");
        Wire wire = new Wire(
                edge.source(), edge.target(), edge.points(), curve, context.strokeOf(style), start, end, plain);
        EdgeRoom room = new EdgeRoom(style, edge.points());
        return new Painted(
                wire,
                sign != null
                        ? room.ofSign()
                        : wide || curve == Wire.Curve.CURVED ? room.ofPainted(canvas.nodes()) : room.ofLine());
    }

    private boolean isShapeOnly(String shape) {
        return !shape.equals("connector") && shapes.find(shape).isPresent();
    }

    private static Diagnostic invisible(ResolvedEdge edge, String shape, PaintContext context) {
        return Diagnostic.info(
                "EDGE_INVISIBLE",
                "A connector has the shape \"" + PaintContext.brief(shape)
                        + "\", of which draw.io shows nothing on a connector; nor do we",
                context.at(edge.cell().id()),
                "Choose a connector's shape in draw.io (Format, Style).");
    }

    private static void band(SceneRecorder canvas, List<Point> points, Style style, String shape) {
        boolean link = shape.equals("link");
        double stroke = canvas.strokeWidth();
        double width = measure(style, "width", link ? 4 : 10) + Math.max(0, stroke - 1);
        WideLine line = new WideLine(width, style.flag("rounded", false));
        canvas.setPart(Path.Part.CONNECTOR_LINE);
        if (link) {
            line.stroke(canvas, points);
            return;
        }
        canvas.setPart(Path.Part.BODY);
        List<Point> way = new ArrayList<>(points);
        int last = way.size() - 1;
        way.set(0, inset(points.get(0), points.get(1), stroke / 2));
        way.set(last, inset(points.get(last), points.get(last - 1), stroke / 2));
        line.fill(
                canvas,
                way,
                wideHead(style, width, stroke, "start", "none"),
                wideHead(style, width, stroke, "end", "classic"));
    }

    private static WideLine.Head wideHead(Style style, double width, double stroke, String side, String otherwise) {
        return Arrows.isAbsent(style.text(side + "Arrow", otherwise))
                ? WideLine.Head.ABSENT
                : new WideLine.Head(
                        measure(style, side + "Size", DEFAULT_ARROW) * 3 + stroke,
                        width + measure(style, side + "Width", 20) + stroke);
    }

    private static double measure(Style style, String key, double otherwise) {
        return Math.max(0, Math.min(1000, style.number(key, otherwise)));
    }

    private static Point inset(Point end, Point before, double by) {
        double distance = end.distanceTo(before);
        return distance <= by ? end : end.towards(before, by / distance);
    }

    private static void connector(
            SceneRecorder canvas,
            List<Point> points,
            List<Stop> stops,
            Wire.Curve curve,
            Style style,
            ArrowHead start,
            ArrowHead end) {
        List<Point> line = new ArrayList<>(points);
        int last = line.size() - 1;
        // Heads are painted after the line but decide where it ends.
        SceneRecorder heads = new SceneRecorder();
        Brush.dip(heads, style);
        heads.setFillColor(heads.strokeColor());
        heads.setShadow(null);
        heads.setDashed(false, false);
        heads.setPart(Path.Part.START_ARROW);
        line.set(0, Arrows.paint(heads, start, true, points.get(0), next(points, 0, 1)));
        heads.setPart(Path.Part.END_ARROW);
        line.set(last, Arrows.paint(heads, end, false, points.get(last), next(points, last, -1)));
        canvas.setPart(Path.Part.CONNECTOR_LINE);
        String shape = style.text("shape", "connector");
        boolean wire = shape.equals("wire");
        if (wire) {
            canvas.setDashed(false, false);
        }
        trace(canvas, line, stops, curve, style);
        double inside = canvas.strokeWidth() - CASING;
        Color filling = canvas.fillColor();
        if (wire && filling != null) {
            canvas.setDashed(style.flag("dashed", false), style.flag("fixDash", false));
            canvas.setShadow(null);
            canvas.setStrokeColor(filling);
            trace(canvas, line, stops, curve, style);
        }
        heads.nodes().forEach(canvas::add);
        if (shape.equals("filledEdge") && filling != null && inside >= 1) {
            canvas.setStrokeColor(filling);
            canvas.setStrokeWidth(inside);
            trace(canvas, line, stops, curve, style);
            heads.nodes().forEach(head -> canvas.add(relined((Path) head, filling, inside)));
        }
    }

    private static Path relined(Path head, Color color, double width) {
        return new Path(
                head.outline(), head.fill(), Stroke.solid(color, width), head.shadow(), head.transform(), head.part());
    }

    /** The nearest point that is not the same to the pixel; heads lie along the line to it. */
    private static Point next(List<Point> points, int from, int step) {
        Point end = points.get(from);
        int i = from + step;
        while (i + step >= 0 && i + step < points.size() && same(end, points.get(i))) {
            i += step;
        }
        return points.get(i);
    }

    private static boolean same(Point a, Point b) {
        return Math.round(a.x() - b.x()) == 0 && Math.round(a.y() - b.y()) == 0;
    }

    private static void trace(SceneRecorder canvas, List<Point> line, List<Stop> stops, Wire.Curve curve, Style style) {
        double radius = curve == Wire.Curve.ROUNDED ? Math.max(0, style.number("arcSize", 20) / 2) : 0;
        canvas.begin();
        if (curve == Wire.Curve.CURVED && line.size() > 2) {
            curved(canvas, line);
        } else if (stops.isEmpty()) {
            Corners.open(canvas, line, radius);
        } else {
            List<Stop> way = new ArrayList<>(stops);
            way.set(0, new Stop(line.get(0), false));
            way.set(way.size() - 1, new Stop(line.get(line.size() - 1), false));
            new JumpingLine(canvas, style, radius).trace(way);
        }
        canvas.stroke();
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
