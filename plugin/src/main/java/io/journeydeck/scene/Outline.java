package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** The line around a shape; boxes and ellipses stay what they are, so that formats can use their own. */
public sealed interface Outline {

    <R> R accept(Visitor<R> visitor);

    /** A box around the outline's points and control points, px. */
    Bounds bounds();

    /** An upright box whose corners are quarter ellipses of these radii; 0 is a plain corner. */
    record Rect(Bounds bounds, double radiusX, double radiusY) implements Outline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rect(this);
        }
    }

    /** The ellipse that touches the four sides of its box. */
    record Ellipse(Bounds bounds) implements Outline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ellipse(this);
        }
    }

    /** Any line of segments; begins with {@link Segment.MoveTo} and may have several parts. */
    record Freeform(List<Segment> segments) implements Outline {
        public Freeform {
            segments = List.copyOf(segments);
        }

        @Override
        public Bounds bounds() {
            List<Point> points = new ArrayList<>();
            segments.forEach(segment -> points.addAll(segment.points()));
            return Bounds.around(points);
        }

        public Freeform transformed(Affine transform) {
            return transform.isIdentity()
                    ? this
                    : new Freeform(segments.stream()
                            .map(segment -> segment.transformed(transform))
                            .toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.freeform(this);
        }
    }

    /** One method a kind of outline. */
    interface Visitor<R> {
        R rect(Rect rect);

        R ellipse(Ellipse ellipse);

        R freeform(Freeform freeform);
    }
}
