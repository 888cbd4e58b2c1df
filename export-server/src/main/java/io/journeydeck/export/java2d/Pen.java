package io.journeydeck.export.java2d;

import io.journeydeck.scene.Stroke;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** Lines as Java's strokes. */
public final class Pen {

    /** A line of more dashes than that is drawn solid: nobody sees them, and each costs time. */
    private static final int MOST_DASHES = 100_000;

    private Pen() {}

    /** For a line along {@code shape}. */
    public static BasicStroke of(Stroke stroke, Shape shape) {
        int cap =
                switch (stroke.cap()) {
                    case FLAT -> BasicStroke.CAP_BUTT;
                    case ROUND -> BasicStroke.CAP_ROUND;
                    case SQUARE -> BasicStroke.CAP_SQUARE;
                };
        int join =
                switch (stroke.join()) {
                    case MITER -> BasicStroke.JOIN_MITER;
                    case ROUND -> BasicStroke.JOIN_ROUND;
                    case BEVEL -> BasicStroke.JOIN_BEVEL;
                };
        float miter = (float) Math.max(1, stroke.miterLimit());
        return new BasicStroke((float) stroke.width(), cap, join, miter, dashes(stroke, shape), 0);
    }

    /** Null for a solid line. An odd number of lengths goes round twice (SVG 1.1, 11.4). */
    private static float @Nullable [] dashes(Stroke stroke, Shape shape) {
        double period = stroke.dashes().stream()
                .mapToDouble(length -> Math.max(0, length))
                .sum();
        if (!(period > 0) || length(shape) / period * stroke.dashes().size() > MOST_DASHES) {
            return null;
        }
        int count = stroke.dashes().size();
        float[] dashes = new float[count % 2 == 0 ? count : 2 * count];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) Math.max(0, stroke.dashes().get(i % count));
        }
        return dashes;
    }

    private static double length(Shape shape) {
        double length = 0;
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        PathIterator way = new FlatteningPathIterator(shape.getPathIterator(null), 1, 6);
        for (; !way.isDone(); way.next()) {
            if (way.currentSegment(point) == PathIterator.SEG_LINETO) {
                length += Math.hypot(point[0] - x, point[1] - y);
            }
            x = point[0];
            y = point[1];
        }
        return length;
    }
}
