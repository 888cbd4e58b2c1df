package io.journeydeck.export.java2d;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Outlines as Java's shapes, for both filling and drawing their line. */
public final class OutlineShape implements Outline.Visitor<Shape> {

    private OutlineShape() {}

    public static Shape of(Outline outline) {
        return outline.accept(new OutlineShape());
    }

    public static AffineTransform transform(Affine transform) {
        return new AffineTransform(
                transform.a(), transform.b(), transform.c(), transform.d(), transform.e(), transform.f());
    }

    public static Rectangle2D box(Bounds box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public Shape rect(Outline.Rect rect) {
        Bounds box = rect.bounds();
        if (rect.radiusX() > 0 && rect.radiusY() > 0) {
            return new RoundRectangle2D.Double(
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    Math.min(box.width(), 2 * rect.radiusX()),
                    Math.min(box.height(), 2 * rect.radiusY()));
        }
        return box(box);
    }

    @Override
    public Shape ellipse(Outline.Ellipse ellipse) {
        Bounds box = ellipse.bounds();
        return new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public Shape freeform(Outline.Freeform freeform) {
        Drawing drawing = new Drawing();
        freeform.segments().forEach(segment -> segment.accept(drawing));
        return drawing.path;
    }

    /** Draws a freeform; a line without a beginning begins where it goes. */
    private static final class Drawing implements Segment.Visitor<Void> {

        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

        @Override
        public Void moveTo(Segment.MoveTo move) {
            path.moveTo(move.to().x(), move.to().y());
            return null;
        }

        @Override
        public Void lineTo(Segment.LineTo line) {
            begin(line.to());
            path.lineTo(line.to().x(), line.to().y());
            return null;
        }

        @Override
        public Void curveTo(Segment.CurveTo curve) {
            begin(curve.control1());
            path.curveTo(
                    curve.control1().x(), curve.control1().y(),
                    curve.control2().x(), curve.control2().y(),
                    curve.to().x(), curve.to().y());
            return null;
        }

        @Override
        public Void close(Segment.Close close) {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
            return null;
        }

        private void begin(Point point) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            }
        }
    }
}
