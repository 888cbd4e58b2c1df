package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Knows PowerPoint's polygons when it sees them: diamond, triangle, parallelogram, trapezoid, hexagon, pentagon arrow and chevron.
 * Each is tried with the adjust value that the outline's own corners suggest.
 */
final class PresetPolygon {

    /** Corners may be this many px off. */
    private static final double TOLERANCE = 0.05;

    private PresetPolygon() {}

    /** One preset: its corners for a box and a cut (px), and where its text goes. */
    private record Candidate(
            String name,
            String adjust,
            double cut,
            double unit,
            BiFunction<Bounds, Double, List<Point>> corners,
            BiFunction<Bounds, Double, Bounds> textArea,
            BiFunction<Bounds, Double, List<Point>> sites) {}

    /** Null when the outline is none of them. */
    static @Nullable ShapeGeometry of(Outline.Freeform freeform) {
        List<Point> corners = corners(freeform);
        if (corners.size() < 3 || corners.size() > 6) {
            return null;
        }
        Bounds box = Bounds.around(corners);
        if (box.width() < 1 || box.height() < 1) {
            return null;
        }
        for (Candidate candidate : candidates(box, corners)) {
            double cut = candidate.cut();
            if (cut >= -TOLERANCE && same(corners, candidate.corners().apply(box, cut))) {
                Xml xml = candidate.adjust().isEmpty()
                        ? ShapeGeometry.preset(candidate.name())
                        : ShapeGeometry.preset(
                                candidate.name(),
                                candidate.adjust(),
                                Math.round(Math.max(0, cut) / candidate.unit() * 100_000));
                return new ShapeGeometry(
                        xml,
                        box,
                        candidate.sites().apply(box, cut),
                        candidate.textArea().apply(box, cut));
            }
        }
        return null;
    }

    private static List<Candidate> candidates(Bounds box, List<Point> corners) {
        double shorter = Math.min(box.width(), box.height());
        double topLeft = corners.stream()
                .filter(p -> Math.abs(p.y() - box.y()) < TOLERANCE)
                .mapToDouble(p -> p.x() - box.x())
                .min()
                .orElse(0);
        double topRight = corners.stream()
                .filter(p -> Math.abs(p.y() - box.y()) < TOLERANCE)
                .mapToDouble(p -> box.right() - p.x())
                .min()
                .orElse(0);
        return switch (corners.size()) {
            case 3 ->
                List.of(new Candidate(
                        "triangle",
                        "adj",
                        topLeft,
                        box.width(),
                        (b, cut) -> List.of(new Point(b.x() + cut, b.y()), corner(b, 1, 1), corner(b, 0, 1)),
                        (b, cut) -> new Bounds(b.x() + cut / 2, b.centerY(), b.width() / 2, b.height() / 2),
                        (b, cut) -> List.of(
                                new Point(b.x() + cut, b.y()),
                                new Point(b.x() + cut / 2, b.centerY()),
                                corner(b, 0, 1),
                                new Point(b.x() + cut, b.bottom()),
                                corner(b, 1, 1),
                                new Point(b.x() + (cut + b.width()) / 2, b.centerY()))));
            case 4 ->
                List.of(new Candidate(
                        "diamond",
                        "",
                        0,
                        1,
                        (b, cut) -> ShapeGeometry.sides(b),
                        (b, cut) -> b.grown(-b.width() / 4, -b.height() / 4),
                        (b, cut) -> ShapeGeometry.sides(b)));
            case 5 ->
                List.of(new Candidate(
                        "homePlate",
                        "adj",
                        topRight,
                        shorter,
                        (b, cut) -> List.of(
                                corner(b, 0, 0),
                                new Point(b.right() - cut, b.y()),
                                corner(b, 1, 0.5),
                                new Point(b.right() - cut, b.bottom()),
                                corner(b, 0, 1)),
                        (b, cut) -> new Bounds(b.x(), b.y(), Math.max(0, b.width() - cut / 2), b.height()),
                        (b, cut) -> List.of(
                                new Point(b.x() + (b.width() - cut) / 2, b.y()),
                                corner(b, 0, 0.5),
                                new Point(b.x() + (b.width() - cut) / 2, b.bottom()),
                                corner(b, 1, 0.5))));
            default ->
                List.of(new Candidate(
                        "chevron",
                        "adj",
                        topRight,
                        shorter,
                        (b, cut) -> List.of(
                                corner(b, 0, 0),
                                new Point(b.right() - cut, b.y()),
                                corner(b, 1, 0.5),
                                new Point(b.right() - cut, b.bottom()),
                                corner(b, 0, 1),
                                new Point(b.x() + cut, b.centerY())),
                        PresetPolygon::chevronText,
                        (b, cut) -> List.of(
                                new Point(b.right() - cut, b.y()),
                                new Point(b.x() + cut, b.centerY()),
                                new Point(b.right() - cut, b.bottom()),
                                corner(b, 1, 0.5))));
        };
    }

    /** {@code dx = x2 - x1; il = dx > 0 ? x1 : 0; ir = dx > 0 ? x2 : r}, where x1 is the cut and x2 as far from the right. */
    private static Bounds chevronText(Bounds box, double cut) {
        double middle = box.width() - 2 * cut;
        return middle > 0 ? new Bounds(box.x() + cut, box.y(), middle, box.height()) : box;
    }

    private static Point corner(Bounds box, double shareX, double shareY) {
        return new Point(box.x() + box.width() * shareX, box.y() + box.height() * shareY);
    }

    /** The corners of one closed polygon, else nothing. */
    private static List<Point> corners(Outline.Freeform freeform) {
        List<Segment> segments = freeform.segments();
        if (!(segments.get(segments.size() - 1) instanceof Segment.Close)) {
            return List.of();
        }
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < segments.size() - 1; i++) {
            Segment segment = segments.get(i);
            if (i == 0 != segment instanceof Segment.MoveTo || segment.points().size() != 1) {
                return List.of();
            }
            corners.add(segment.points().get(0));
        }
        if (corners.size() > 1 && corners.get(0).distanceTo(corners.get(corners.size() - 1)) < TOLERANCE) {
            corners.remove(corners.size() - 1);
        }
        return corners;
    }

    /** True when both name the same corners in the same or the opposite order, wherever they begin. */
    private static boolean same(List<Point> actual, List<Point> wanted) {
        int n = actual.size();
        if (wanted.size() != n) {
            return false;
        }
        for (int start = 0; start < n; start++) {
            boolean forwards = true;
            boolean backwards = true;
            for (int i = 0; i < n; i++) {
                forwards &= near(actual.get((start + i) % n), wanted.get(i));
                backwards &= near(actual.get((start - i + n) % n), wanted.get(i));
            }
            if (forwards || backwards) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Point a, Point b) {
        return a.distanceTo(b) < TOLERANCE;
    }
}
