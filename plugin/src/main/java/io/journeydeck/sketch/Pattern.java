package io.journeydeck.sketch;

import io.journeydeck.geometry.Point;
import io.journeydeck.sketch.HatchLines.Hatch;
import java.util.ArrayList;
import java.util.List;

/** Fills an area with the strokes that {@code fillStyle} names. */
final class Pattern {

    /** Dots or dashes in one area; beyond, they lie further apart. */
    private static final double MOST_MARKS = 20_000;
    /** A stroke shorter than this is not joined to the next one, px. */
    private static final double SHORT = 3;

    private final Pen pen;
    private final double strokeWidth;

    Pattern(Pen pen, double strokeWidth) {
        this.pen = pen;
        this.strokeWidth = strokeWidth;
    }

    void fill(List<List<Point>> area, Manner.Filling filling) {
        double gap = pen.manner().gap(strokeWidth);
        double angle = pen.manner().angle();
        switch (filling) {
            case ZIGZAG -> zigzag(area, HatchLines.across(area, angle, gap));
            case CROSS_HATCH -> {
                hatch(HatchLines.across(area, angle, gap));
                hatch(HatchLines.across(area, angle + 90, gap));
            }
            case DOTS -> dots(area, sparse(area, gap));
            case DASHED -> dashes(area, sparse(area, gap), angle);
            case ZIGZAG_LINE -> zigzagLines(area, sparse(area, gap), angle);
            default -> hatch(HatchLines.across(area, angle, gap));
        }
    }

    private void hatch(List<Hatch> lines) {
        lines.forEach(line -> pen.hatch(line.from(), line.to()));
    }

    private void zigzag(List<List<Point>> area, List<Hatch> lines) {
        List<Hatch> all = new ArrayList<>(lines);
        for (int i = 1; i < lines.size(); i++) {
            Hatch joint = new Hatch(lines.get(i).from(), lines.get(i - 1).to());
            if (lines.get(i - 1).length() >= SHORT
                    && joint.length() > SHORT
                    && Polygons.contain(area, joint.from().towards(joint.to(), 0.5))) {
                all.add(joint);
            }
        }
        hatch(all);
    }

    private void dots(List<List<Point>> area, double gap) {
        double size = pen.manner().weight(strokeWidth);
        for (Hatch line : HatchLines.across(area, 0, gap)) {
            int count = (int) Math.ceil(line.length() / gap) - 1;
            double offset = line.length() - count * gap;
            double x = (line.from().x() + line.to().x()) / 2 - gap / 4;
            double top = Math.min(line.from().y(), line.to().y()) + offset;
            for (int i = 0; i < count; i++) {
                double cx = x - gap / 4 + pen.chance() * gap / 2;
                double cy = top + i * gap - gap / 4 + pen.chance() * gap / 2;
                new Oval(pen, new Point(cx, cy), size, size, 4).draw();
            }
        }
    }

    private void dashes(List<List<Point>> area, double gap, double angle) {
        for (Hatch hatch : HatchLines.across(area, angle, gap)) {
            Hatch line = hatch.leftToRight();
            double length = line.length();
            int count = (int) Math.floor(length / (2 * gap));
            double start = (length + gap - count * 2 * gap) / 2;
            for (int i = 0; i < count; i++) {
                double from = start + i * 2 * gap;
                pen.hatch(
                        line.from().towards(line.to(), from / length),
                        line.from().towards(line.to(), (from + gap) / length));
            }
        }
    }

    private void zigzagLines(List<List<Point>> area, double gap, double angle) {
        for (Hatch hatch : HatchLines.across(area, angle, 2 * gap)) {
            Hatch line = hatch.leftToRight();
            double length = line.length();
            long count = length == 0 ? 0 : Math.round(length / (2 * gap));
            double dx = count == 0 ? 0 : (line.to().x() - line.from().x()) / length * gap;
            double dy = count == 0 ? 0 : (line.to().y() - line.from().y()) / length * gap;
            for (int i = 0; i < count; i++) {
                Point start =
                        new Point(line.from().x() + 2 * i * dx, line.from().y() + 2 * i * dy);
                Point middle = new Point(start.x() + dx - dy, start.y() + dy + dx);
                pen.hatch(start, middle);
                pen.hatch(middle, new Point(start.x() + 2 * dx, start.y() + 2 * dy));
            }
        }
    }

    private static double sparse(List<List<Point>> area, double gap) {
        return Math.max(gap, Math.sqrt(Polygons.box(area) / MOST_MARKS));
    }
}
