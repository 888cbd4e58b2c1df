package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedVertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Text;
import io.journeydeck.shape.Colors;
import org.jspecify.annotations.Nullable;

/**
 * The size of a page's picture as draw.io takes it: the boxes of shapes, connectors' lines and labels, not what is painted. A shape
 * that paints outside of its box has no room for it.
 */
final class PageRoom {

    /** What a page whose shapes all throw shadows is larger to the right and below, px. */
    private static final double PAGE_SHADOW = 7;

    private final double more;
    private @Nullable Bounds all;

    /** @param shadows whether the page has a shadow behind everything */
    PageRoom(boolean shadows) {
        this.more = shadows ? PAGE_SHADOW : 0;
    }

    /** The box around everything so far; empty when there is nothing. */
    Bounds bounds() {
        return all == null ? Bounds.EMPTY : new Bounds(all.x(), all.y(), all.width() + more, all.height() + more);
    }

    /** A box with half the line that is drawn around it, turned as the shape is. */
    void addShape(ResolvedVertex vertex) {
        Bounds box = vertex.bounds();
        if (box.width() <= 0 && box.height() <= 0) {
            return;
        }
        Style style = vertex.style();
        boolean lined = Colors.of(style, "strokeColor").isPresent()
                && !style.text("shape", "").equals("image");
        double line = lined ? Math.max(0, Math.min(1000, style.number("strokeWidth", 1))) : 0;
        Bounds room = box.grown(line / 2).rotated(style.number("rotation", 0));
        add(Brush.shadow(style).map(shadow -> shaded(room, shadow)).orElse(room));
    }

    /** A picture behind the page. */
    void addPicture(Bounds box) {
        add(box);
    }

    void addLine(EdgePainter.Painted edge) {
        add(edge.room());
    }

    /** An html label takes whole pixels; one that is cut at its shape takes all the room it is given there. */
    void addLabel(Text label, LabelFrame frame, Style style) {
        Bounds ink = label.box() == null ? label.inkBounds() : label.box();
        if (WritingDirection.of(style.text("textDirection", "")).isDown()) {
            add(label.transform().apply(ink));
            return;
        }
        if (style.text("overflow", "").equals("hidden")) {
            add(frame.turn().apply(frame.cut(ink.width())));
            return;
        }
        double top = label.lines().stream().mapToDouble(Text.Line::top).reduce(ink.y(), Math::min);
        double bottom = label.lines().stream()
                .mapToDouble(line -> line.top() + line.height())
                .reduce(ink.bottom(), Math::max);
        Bounds box = new Bounds(ink.x(), top, ink.width(), bottom - top);
        add(frame.turn().apply(style.flag("html", false) ? frame.whole(box) : box));
    }

    /** draw.io leaves twice the blur on all sides and the shadow's way on the sides it falls to. */
    static Bounds shaded(Bounds box, Shadow shadow) {
        Bounds room = box.grown(2 * shadow.blur());
        return new Bounds(room.x(), room.y(), room.width() + shadow.dx(), room.height() + shadow.dy());
    }

    private void add(Bounds box) {
        all = all == null ? box : all.union(box);
    }
}
