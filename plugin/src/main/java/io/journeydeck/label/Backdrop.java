package io.journeydeck.label;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * A box behind the words: background and borders. Browsers paint its sides on whole px, so what it becomes depends on where the
 * label stands.
 */
record Backdrop(Bounds box, Box.Frame frame) {

    /** draw.io's labels stand half a px to the upper left of whole px. */
    private static final double HALF = 0.5;

    boolean isVisible() {
        return frame.background() != null || frame.edges().areVisible();
    }

    Backdrop moved(double dx, double dy) {
        return new Backdrop(box.moved(dx, dy), frame);
    }

    /** What is painted when the label's corner is {@code at}. */
    List<Path> at(Point at) {
        Bounds snapped = snapped(box.moved(at.x() + HALF, at.y() + HALF)).moved(-HALF, -HALF);
        List<Path> paths = new ArrayList<>();
        Color background = frame.background();
        if (background != null && snapped.width() > 0 && snapped.height() > 0) {
            paths.add(area(snapped, frame.radius(), background));
        }
        if (frame.edges().areVisible()) {
            borders(snapped, frame.edges().lit(), paths);
        }
        return paths;
    }

    private static Bounds snapped(Bounds exact) {
        return Bounds.between(
                new Point(Math.round(exact.x()), Math.round(exact.y())),
                new Point(Math.round(exact.right()), Math.round(exact.bottom())));
    }

    private void borders(Bounds outer, Edges edges, List<Path> paths) {
        Edge edge = edges.top();
        boolean room = outer.width() > 2 * edge.width() && outer.height() > 2 * edge.width();
        if (edges.areAlike() && room && edge.line() == Edge.Line.DOUBLE && edge.width() >= 2) {
            double third = Math.max(1, Math.round(edge.width() / 3));
            paths.add(outline(outer, edge.thick(third), frame.radius()));
            paths.add(outline(outer.grown(third - edge.width()), edge.thick(third), frame.radius()));
        } else if (edges.areAlike() && room && (edge.line() == Edge.Line.SOLID || frame.radius() > 0)) {
            paths.add(outline(outer, edge, frame.radius()));
        } else {
            sides(outer, edges, paths);
        }
    }

    private static void sides(Bounds box, Edges edges, List<Path> paths) {
        double top = edges.top().width();
        double right = edges.right().width();
        double bottom = edges.bottom().width();
        double left = edges.left().width();
        if (edges.top().equals(edges.left()) && edges.right().equals(edges.bottom()) && isSolid(edges)) {
            paths.add(corner(
                    box.topLeft(),
                    new Point(box.right(), box.bottom()),
                    top,
                    edges.top().color()));
            paths.add(corner(
                    new Point(box.right(), box.bottom()),
                    box.topLeft(),
                    -bottom,
                    edges.bottom().color()));
            return;
        }
        side(edges.left(), new Bounds(box.x(), box.y(), left, box.height()), true, paths);
        side(edges.right(), new Bounds(box.right() - right, box.y(), right, box.height()), true, paths);
        side(edges.top(), new Bounds(box.x(), box.y(), box.width(), top), false, paths);
        side(edges.bottom(), new Bounds(box.x(), box.bottom() - bottom, box.width(), bottom), false, paths);
    }

    private static boolean isSolid(Edges edges) {
        return edges.top().isVisible()
                && edges.bottom().isVisible()
                && edges.top().line() == Edge.Line.SOLID
                && edges.bottom().line() == Edge.Line.SOLID;
    }

    /** Two sides that meet at {@code at}, up to those that meet at {@code far}. */
    private static Path corner(Point at, Point far, double thick, Color color) {
        List<Segment> around = List.of(
                new Segment.MoveTo(at),
                new Segment.LineTo(new Point(far.x(), at.y())),
                new Segment.LineTo(new Point(far.x(), at.y() + thick)),
                new Segment.LineTo(new Point(at.x() + thick, at.y() + thick)),
                new Segment.LineTo(new Point(at.x() + thick, far.y())),
                new Segment.LineTo(new Point(at.x(), far.y())),
                new Segment.Close());
        return new Path(
                new Outline.Freeform(around),
                new Fill.Solid(color),
                Stroke.NONE,
                null,
                Affine.IDENTITY,
                Path.Part.BODY);
    }

    private static void side(Edge edge, Bounds strip, boolean upright, List<Path> paths) {
        if (!edge.isVisible() || strip.width() <= 0 || strip.height() <= 0) {
            return;
        }
        double thick = edge.width();
        switch (edge.line()) {
            case DASHED, DOTTED -> paths.add(dashes(edge, strip, upright));
            case DOUBLE -> {
                double third = thick < 2 ? thick : Math.max(1, Math.round(thick / 3));
                double rest = thick - third;
                paths.add(area(cut(strip, upright, 0, rest), 0, edge.color()));
                paths.add(area(cut(strip, upright, rest, 0), 0, edge.color()));
            }
            default -> paths.add(area(strip, 0, edge.color()));
        }
    }

    private static Bounds cut(Bounds strip, boolean upright, double before, double after) {
        return upright
                ? new Bounds(strip.x() + before, strip.y(), strip.width() - before - after, strip.height())
                : new Bounds(strip.x(), strip.y() + before, strip.width(), strip.height() - before - after);
    }

    /** Dashes that end where the side ends: the gaps give way, as in Chromium. */
    private static Path dashes(Edge edge, Bounds strip, boolean upright) {
        double thick = edge.width();
        boolean dotted = edge.line() == Edge.Line.DOTTED;
        double dash = dotted ? thick : thick * (thick >= 3 ? 2 : 3);
        double gap = dotted ? thick : thick * (thick >= 3 ? 1 : 2);
        double length = upright ? strip.height() : strip.width();
        double fitting = Math.max(1, Math.floor((length + gap) / (dash + gap)));
        double wider = fitting > 1 ? (length - fitting * dash) / (fitting - 1) : gap;
        double tighter = (length - (fitting + 1) * dash) / fitting;
        double chosen = tighter > 0 && Math.abs(tighter - gap) < Math.abs(wider - gap) ? tighter : wider;
        Point from = upright ? new Point(strip.centerX(), strip.y()) : new Point(strip.x(), strip.centerY());
        Point to = upright ? new Point(strip.centerX(), strip.bottom()) : new Point(strip.right(), strip.centerY());
        Stroke solid = Stroke.solid(edge.color(), thick);
        Stroke stroke = new Stroke(
                solid.color(),
                thick,
                List.of(dash, Math.max(0.1, chosen)),
                solid.cap(),
                solid.join(),
                solid.miterLimit());
        Outline line = new Outline.Freeform(List.of(new Segment.MoveTo(from), new Segment.LineTo(to)));
        return new Path(line, Fill.NONE, stroke, null, Affine.IDENTITY, Path.Part.BODY);
    }

    private static Path area(Bounds box, double radius, Color color) {
        return new Path(
                new Outline.Rect(box, radius, radius),
                new Fill.Solid(color),
                Stroke.NONE,
                null,
                Affine.IDENTITY,
                Path.Part.BODY);
    }

    private static Path outline(Bounds outer, Edge edge, double radius) {
        double inner = Math.max(0, radius - edge.width() / 2);
        return new Path(
                new Outline.Rect(outer.grown(-edge.width() / 2), inner, inner),
                Fill.NONE,
                Stroke.solid(edge.color(), edge.width()),
                null,
                Affine.IDENTITY,
                Path.Part.BODY);
    }
}
