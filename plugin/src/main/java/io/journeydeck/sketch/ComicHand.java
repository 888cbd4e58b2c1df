package io.journeydeck.sketch;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Draws straight lines with a trembling hand; curves and ellipses stay as they are. */
final class ComicHand implements Hand {

    /** Between two trembles, px. */
    private static final double STEP = 10;

    private static final int MOST_STEPS = 2000;

    private final double jiggle;
    private final String cellId;

    /** @param jiggle how far the line trembles from side to side, px */
    ComicHand(double jiggle, String cellId) {
        this.jiggle = jiggle;
        this.cellId = cellId;
    }

    @Override
    public List<Path> draw(Path path) {
        Outline outline = path.outline().accept(new Tremble(Dice.of(cellId)));
        if (outline.equals(path.outline())) {
            return List.of(path);
        }
        Stroke line = path.stroke();
        Stroke stroke = line.isVisible()
                ? new Stroke(
                        line.color(),
                        line.width(),
                        line.dashes(),
                        Stroke.Cap.ROUND,
                        Stroke.Join.ROUND,
                        line.miterLimit())
                : line;
        return List.of(new Path(outline, path.fill(), stroke, path.shadow(), path.transform(), path.part()));
    }

    private final class Tremble implements Outline.Visitor<Outline>, Segment.Visitor<Point> {

        private final Dice dice;
        private final List<Segment> drawn = new ArrayList<>();
        private Point start = Point.ORIGIN;
        private Point at = Point.ORIGIN;

        Tremble(Dice dice) {
            this.dice = dice;
        }

        @Override
        public Outline rect(Outline.Rect rect) {
            if (rect.radiusX() > 0) {
                return freeform(RoundBox.of(rect));
            }
            Bounds box = rect.bounds();
            return freeform(new Outline.Freeform(List.of(
                    new Segment.MoveTo(new Point(box.x(), box.y())),
                    new Segment.LineTo(new Point(box.right(), box.y())),
                    new Segment.LineTo(new Point(box.right(), box.bottom())),
                    new Segment.LineTo(new Point(box.x(), box.bottom())),
                    new Segment.Close())));
        }

        @Override
        public Outline ellipse(Outline.Ellipse ellipse) {
            return ellipse;
        }

        @Override
        public Outline freeform(Outline.Freeform freeform) {
            freeform.segments().forEach(segment -> segment.accept(this));
            return new Outline.Freeform(drawn);
        }

        @Override
        public Point moveTo(Segment.MoveTo move) {
            drawn.add(move);
            start = move.to();
            at = start;
            return at;
        }

        @Override
        public Point lineTo(Segment.LineTo line) {
            return to(line.to());
        }

        @Override
        public Point curveTo(Segment.CurveTo curve) {
            drawn.add(curve);
            at = curve.to();
            return at;
        }

        @Override
        public Point close(Segment.Close close) {
            to(start);
            drawn.add(close);
            return at;
        }

        private Point to(Point end) {
            double length = at.distanceTo(end);
            int steps = (int) Math.min(MOST_STEPS, Math.max(1, Math.floor(length / STEP)));
            Point aside =
                    length == 0 ? Point.ORIGIN : new Point(-(end.y() - at.y()) / length, (end.x() - at.x()) / length);
            for (int i = 0; i < steps; i++) {
                double way = dice.around(jiggle / 2);
                Point there = at.towards(end, (double) i / steps);
                drawn.add(new Segment.LineTo(new Point(there.x() + way * aside.x(), there.y() + way * aside.y())));
            }
            drawn.add(new Segment.LineTo(end));
            at = end;
            return at;
        }
    }
}
