package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Length;
import io.journeydeck.geometry.Point;

/**
 * Where the diagram lies on its slide: a point (x, y) px of the page lands at {@code (left + x * scale, top + y * scale)} px of
 * the slide.
 */
public record Placement(double scale, double left, double top) {

    /** Beyond this PowerPoint calls a file damaged; it is 20 times the largest slide. */
    private static final long FARTHEST_EMU = 20 * 51_206_400L;

    /** Fits {@code content} into {@code area}, both in px, centred, and no more than {@code largest} times as large. */
    public static Placement fit(Bounds content, Bounds area, double largest) {
        double scale = Math.min(
                largest, Math.min(ratio(area.width(), content.width()), ratio(area.height(), content.height())));
        return new Placement(
                scale, area.centerX() - content.centerX() * scale, area.centerY() - content.centerY() * scale);
    }

    private static double ratio(double room, double size) {
        return size <= 0 ? Double.MAX_VALUE : room / size;
    }

    public long x(double px) {
        return emu(left + px * scale);
    }

    public long y(double px) {
        return emu(top + px * scale);
    }

    /** A length in EMU. */
    public long size(double px) {
        return emu(px * scale);
    }

    /** A length in hundredths of a point. */
    long centipoints(double px) {
        return Math.round(Length.ofPx(px * scale).pt() * 100);
    }

    /** The same way of placing after moving the page's origin to {@code origin}, for paths that count from their shape's corner. */
    Placement within(Point origin) {
        return new Placement(scale, -origin.x() * scale, -origin.y() * scale);
    }

    private static long emu(double px) {
        double emu = px * Length.ofPx(1).emu();
        return Math.round(Math.max(-FARTHEST_EMU, Math.min(FARTHEST_EMU, emu)));
    }
}
