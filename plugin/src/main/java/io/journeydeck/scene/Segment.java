package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Point;
import java.util.List;

/** A step of a {@link Outline.Freeform}; quadratic curves and arcs have become cubic ones. */
public sealed interface Segment {

    /** The points that the segment names, controls included; empty for {@link Close}. */
    List<Point> points();

    Segment transformed(Affine transform);

    <R> R accept(Visitor<R> visitor);

    /** Begins a new part at {@code to}. */
    record MoveTo(Point to) implements Segment {
        @Override
        public List<Point> points() {
            return List.of(to);
        }

        @Override
        public Segment transformed(Affine transform) {
            return new MoveTo(transform.apply(to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moveTo(this);
        }
    }

    /** A straight line to {@code to}. */
    record LineTo(Point to) implements Segment {
        @Override
        public List<Point> points() {
            return List.of(to);
        }

        @Override
        public Segment transformed(Affine transform) {
            return new LineTo(transform.apply(to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineTo(this);
        }
    }

    /** A cubic Bézier curve to {@code to}. */
    record CurveTo(Point control1, Point control2, Point to) implements Segment {
        @Override
        public List<Point> points() {
            return List.of(control1, control2, to);
        }

        @Override
        public Segment transformed(Affine transform) {
            return new CurveTo(transform.apply(control1), transform.apply(control2), transform.apply(to));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.curveTo(this);
        }
    }

    /** Back to where the part began. */
    record Close() implements Segment {
        @Override
        public List<Point> points() {
            return List.of();
        }

        @Override
        public Segment transformed(Affine transform) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.close(this);
        }
    }

    /** One method a kind of segment. */
    interface Visitor<R> {
        R moveTo(MoveTo move);

        R lineTo(LineTo line);

        R curveTo(CurveTo curve);

        R close(Close close);
    }
}
