package io.journeydeck.sketch;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.FirstColor;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Stroke;
import io.journeydeck.sketch.Manner.Filling;
import java.util.ArrayList;
import java.util.List;

/** Draws outlines twice with bent lines and hatches what they enclose. Chance begins anew with each path. */
final class RoughHand implements Hand {

    private final Manner manner;
    private final String cellId;

    RoughHand(Manner manner, String cellId) {
        this.manner = manner;
        this.cellId = cellId;
    }

    @Override
    public List<Path> draw(Path path) {
        boolean filled = !(path.fill() instanceof Fill.None);
        Sketch sketch = new Sketch(
                new Pen(manner, Dice.of(cellId)),
                path.stroke().isVisible() ? path.stroke().width() : 1,
                filled,
                filled ? filling(path.fill()) : Filling.SOLID,
                path.stroke().isVisible());
        path.outline().accept(sketch);
        List<Path> drawn = new ArrayList<>();
        if (!sketch.area.isEmpty()) {
            boolean solid = sketch.filling == Filling.SOLID;
            drawn.add(new Path(
                    new Outline.Freeform(sketch.area),
                    solid ? path.fill() : Fill.NONE,
                    solid ? Stroke.NONE : hatch(path.fill(), manner.weight(sketch.strokeWidth)),
                    path.shadow(),
                    path.transform(),
                    path.part()));
        }
        if (!sketch.line.isEmpty() && path.stroke().isVisible()) {
            drawn.add(new Path(
                    new Outline.Freeform(sketch.line),
                    Fill.NONE,
                    round(path.stroke()),
                    path.shadow(),
                    path.transform(),
                    path.part()));
        }
        return drawn;
    }

    private Filling filling(Fill fill) {
        if (manner.fill() != Filling.AUTO) {
            return manner.fill();
        }
        boolean plain =
                !(fill instanceof Fill.Solid solid) || solid.color().hex().equals(Color.WHITE.hex());
        return plain ? Filling.SOLID : Filling.HACHURE;
    }

    private static Stroke hatch(Fill fill, double width) {
        Color color = FirstColor.of(fill).orElse(Color.TRANSPARENT);
        return new Stroke(
                color, Math.max(1, width), List.of(), Stroke.Cap.ROUND, Stroke.Join.ROUND, Stroke.NONE.miterLimit());
    }

    private static Stroke round(Stroke stroke) {
        return new Stroke(
                stroke.color(),
                stroke.width(),
                stroke.dashes(),
                Stroke.Cap.ROUND,
                Stroke.Join.ROUND,
                stroke.miterLimit());
    }

    /** The drawing of one path: boxes and ellipses get their line first, others their area, as chance falls in draw.io. */
    private static final class Sketch implements Outline.Visitor<Sketch> {

        private final Pen pen;
        private final double strokeWidth;
        private final boolean filled;
        private final Filling filling;
        private final boolean stroked;
        private List<Segment> line = List.of();
        private List<Segment> area = List.of();

        Sketch(Pen pen, double strokeWidth, boolean filled, Filling filling, boolean stroked) {
            this.pen = pen;
            this.strokeWidth = strokeWidth;
            this.filled = filled;
            this.filling = filling;
            this.stroked = stroked;
        }

        @Override
        public Sketch rect(Outline.Rect rect) {
            if (rect.radiusX() > 0) {
                return freeform(RoundBox.of(rect));
            }
            Bounds box = rect.bounds();
            List<Point> corners = List.of(
                    new Point(box.x(), box.y()),
                    new Point(box.right(), box.y()),
                    new Point(box.right(), box.bottom()),
                    new Point(box.x(), box.bottom()));
            for (int i = 0; i < 4; i++) {
                pen.line(corners.get(i), corners.get((i + 1) % 4));
            }
            line = pen.lift();
            fill(List.of(corners));
            return this;
        }

        @Override
        public Sketch ellipse(Outline.Ellipse ellipse) {
            Bounds box = ellipse.bounds();
            Oval oval = new Oval(pen, box.center(), box.width(), box.height(), 9);
            List<Point> inside = oval.draw();
            line = pen.lift();
            if (filled && filling == Filling.SOLID) {
                oval.draw();
                area = pen.lift();
            } else {
                fill(List.of(inside));
            }
            return this;
        }

        @Override
        public Sketch freeform(Outline.Freeform freeform) {
            double simplification = pen.manner().simplification();
            boolean simple = simplification > 0 && simplification < 1;
            double tolerance =
                    simple ? 4 - 4 * simplification : (1 + pen.manner().roughness()) / 2;
            List<List<Point>> parts = Polygons.of(freeform, tolerance);
            fill(parts);
            if (stroked && simple) {
                for (List<Point> part : parts) {
                    for (int i = 1; i < part.size(); i++) {
                        pen.line(part.get(i - 1), part.get(i));
                    }
                }
            } else if (stroked) {
                Tracer tracer = new Tracer(pen);
                freeform.segments().forEach(segment -> segment.accept(tracer));
            }
            line = pen.lift();
            return this;
        }

        private void fill(List<List<Point>> parts) {
            if (!filled) {
                return;
            }
            if (filling == Filling.SOLID) {
                parts.forEach(pen::area);
            } else {
                new Pattern(pen, strokeWidth).fill(parts, filling);
            }
            area = pen.lift();
        }
    }

    /** Draws an outline's segments one after the other. */
    private static final class Tracer implements Segment.Visitor<Point> {

        private final Pen pen;
        private Point start = Point.ORIGIN;
        private Point at = Point.ORIGIN;

        Tracer(Pen pen) {
            this.pen = pen;
        }

        @Override
        public Point moveTo(Segment.MoveTo move) {
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
            pen.curve(at, curve.control1(), curve.control2(), curve.to());
            at = curve.to();
            return at;
        }

        @Override
        public Point close(Segment.Close close) {
            return to(start);
        }

        private Point to(Point end) {
            pen.line(at, end);
            at = end;
            return at;
        }
    }
}
