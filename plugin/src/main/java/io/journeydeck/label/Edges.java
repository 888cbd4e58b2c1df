package io.journeydeck.label;

import io.journeydeck.scene.Color;

/** The borders at the four sides of a box. */
record Edges(Edge top, Edge right, Edge bottom, Edge left) {

    static final Edges NONE = all(Edge.NONE);

    static Edges all(Edge edge) {
        return new Edges(edge, edge, edge, edge);
    }

    Box.Sides widths() {
        return new Box.Sides(top.width(), right.width(), bottom.width(), left.width());
    }

    boolean areAlike() {
        return top.equals(right) && top.equals(bottom) && top.equals(left);
    }

    boolean areVisible() {
        return top.isVisible() || right.isVisible() || bottom.isVisible() || left.isVisible();
    }

    /** The same borders in the colours of {@code other} where that has any. */
    Edges tinted(Edges other) {
        return new Edges(
                top.tinted(other.top), right.tinted(other.right), bottom.tinted(other.bottom), left.tinted(other.left));
    }

    /** Sunken and raised borders as what they are painted as: two sides darker than the others. */
    Edges lit() {
        return new Edges(lit(top, true), lit(right, false), lit(bottom, false), lit(left, true));
    }

    private static Edge lit(Edge edge, boolean upperLeft) {
        return switch (edge.line()) {
            case INSET -> new Edge(edge.width(), Edge.Line.SOLID, shade(edge.color(), upperLeft));
            case OUTSET -> new Edge(edge.width(), Edge.Line.SOLID, shade(edge.color(), !upperLeft));
            default -> edge;
        };
    }

    /** Black and nearly black become greys, white and nearly white are not lightened, as in Chromium. */
    private static Color shade(Color color, boolean dark) {
        int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int least = Math.min(color.red(), Math.min(color.green(), color.blue()));
        if (most < 0x20) {
            return dark ? lighter(color) : lighter(lighter(color));
        }
        return dark
                ? scaled(color, Math.max(0, share(most) - 0.33) / share(most))
                : least >= 0xeb ? color : lighter(color);
    }

    private static Color lighter(Color color) {
        int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
        return most == 0
                ? new Color(0x54, 0x54, 0x54, color.alpha())
                : scaled(color, Math.min(1, share(most) + 0.33) / share(most));
    }

    private static double share(int channel) {
        return channel / 255.0;
    }

    private static Color scaled(Color color, double factor) {
        return new Color(
                (int) Math.min(255, Math.round(color.red() * factor)),
                (int) Math.min(255, Math.round(color.green() * factor)),
                (int) Math.min(255, Math.round(color.blue() * factor)),
                color.alpha());
    }
}
