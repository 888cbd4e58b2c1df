package io.journeydeck.scene;

import java.util.List;

/**
 * A drawn line.
 *
 * @param width px; {@link #NONE} has 0
 * @param dashes lengths of dashes and gaps in turn, px; empty is a solid line
 */
public record Stroke(Color color, double width, List<Double> dashes, Cap cap, Join join, double miterLimit) {

    public static final Stroke NONE = new Stroke(Color.TRANSPARENT, 0, List.of(), Cap.FLAT, Join.MITER, 10);

    /** How a line ends. */
    public enum Cap {
        FLAT,
        ROUND,
        SQUARE
    }

    /** How two lines meet. */
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** A solid line with draw.io's miter corners. */
    public static Stroke solid(Color color, double width) {
        return new Stroke(color, width, List.of(), Cap.FLAT, Join.MITER, 10);
    }

    public boolean isVisible() {
        return width > 0 && color.alpha() > 0;
    }
}
