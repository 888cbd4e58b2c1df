package io.journeydeck.label;

import io.journeydeck.scene.Color;

/**
 * A border at one side of a box (CSS Backgrounds 3).
 *
 * @param width px
 * @param color transparent when it only takes room
 */
record Edge(double width, Line line, Color color) {

    static final Color UNSEEN = new Color(0, 0, 0, 0);
    static final Edge NONE = new Edge(0, Line.SOLID, UNSEEN);

    /** How a border is drawn; of two that meet in a table the earlier one wins. */
    enum Line {
        DOUBLE,
        SOLID,
        DASHED,
        DOTTED,
        RIDGE,
        OUTSET,
        GROOVE,
        INSET
    }

    /** Room of this width and nothing to see. */
    static Edge room(double width) {
        return new Edge(width, Line.SOLID, UNSEEN);
    }

    boolean isVisible() {
        return width > 0 && color.alpha() > 0;
    }

    Edge tinted(Edge other) {
        return other.isVisible() ? new Edge(width, line, other.color) : this;
    }

    /** Whether this one is painted where it meets {@code other} (CSS 2.1, 17.6.2.1). */
    boolean beats(Edge other) {
        return width != other.width ? width > other.width : width > 0 && line.compareTo(other.line) < 0;
    }

    Edge thick(double px) {
        return new Edge(px, line, color);
    }
}
