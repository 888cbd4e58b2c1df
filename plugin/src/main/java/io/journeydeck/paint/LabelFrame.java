package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Text;

/**
 * Where a label goes: draw.io pins it to a point of the cell and lets it grow from there as its alignment says.
 *
 * <p>draw.io rounds that point to whole px and paints labels half a px to the upper left of shapes; so do we.
 *
 * @param pin the point that the label is pinned to
 * @param horizontal how the label lies at the pin: begins, is centred or ends there
 * @param wrapWidth px; 0 when lines only end where the label says so
 * @param room height that the cell has for the label, px
 * @param box the label's box for {@code overflow=fill}, {@code width} and {@code hidden}
 * @param turn of the finished label: draw.io turns the pin with the shape, and the label around its pin
 * @param clipWidth what is seen at most of a label with {@code overflow=hidden}, px
 * @param plain painted as bare lines of text, without HTML: never rounded
 */
record LabelFrame(
        Point pin,
        Text.Align horizontal,
        Text.Anchor vertical,
        double wrapWidth,
        double room,
        Bounds box,
        Affine turn,
        double clipWidth,
        boolean plain) {

    private static final double SPACING = 2;
    private static final double TOP_SPACING = 5;
    private static final double BOTTOM_SPACING = 1;
    /** Labels that wrap get this much more than the space between their spacings. */
    private static final double WRAP_EXTRA = 2;
    /** How far labels stand to the upper left of shapes. */
    private static final double HALF = 0.5;

    /**
     * The frame of a shape's label.
     *
     * @param bounds of the shape before rotation
     * @param inner the part of it that a centred label is set in
     */
    static LabelFrame ofVertex(Style style, Bounds bounds, Bounds inner) {
        boolean upright = style.flag("horizontal", true);
        String hpos = style.text("labelPosition", "center");
        String vpos = style.text("verticalLabelPosition", "middle");
        boolean inside = hpos.equals("center") && vpos.equals("middle");
        Point center = bounds.center();
        Bounds box = inside ? inner : shifted(bounds, hpos, vpos, style.number("labelWidth", bounds.width()));
        if (!upright) {
            box = Affine.rotation(90, center).apply(box);
        }
        Text.Align align = align(style);
        double labelWidth = style.number("labelWidth", 0);
        if (labelWidth > 0) {
            double spare = box.width() - labelWidth;
            double left = hpos.equals("center") ? box.x() + spare * share(align) : box.x();
            box = new Bounds(left, box.y(), labelWidth, box.height());
        }
        double degrees = style.number("rotation", 0) + (upright ? 0 : -90);
        return pinned(style, box, align, hpos.equals("center") && labelWidth <= 0)
                .turned(degrees, center);
    }

    /** The frame of a connector's own label, centred on a point of its way. */
    static LabelFrame ofEdge(Style style, Point at, double width) {
        Bounds box = new Bounds(at.x(), at.y(), 0, 0);
        LabelFrame frame = pinned(style, box, align(style), false);
        return new LabelFrame(
                frame.pin,
                frame.horizontal,
                frame.vertical,
                Math.max(0, width),
                0,
                box,
                frame.turn,
                frame.clipWidth,
                frame.plain);
    }

    private LabelFrame turned(double degrees, Point center) {
        if (degrees % 360 == 0) {
            return this;
        }
        Point at = Affine.rotation(degrees, center).apply(pin);
        Bounds there = box.moved(at.x() - pin.x(), at.y() - pin.y());
        double half = plain ? 0 : HALF;
        Affine around = Affine.rotation(degrees, new Point(at.x() - half, at.y() - half));
        return new LabelFrame(at, horizontal, vertical, wrapWidth, room, there, around, clipWidth, plain);
    }

    private static LabelFrame pinned(Style style, Bounds box, Text.Align align, boolean narrowed) {
        Text.Anchor anchor = anchor(style);
        double spacing = style.number("spacing", SPACING);
        double left = style.number("spacingLeft", 0) + spacing;
        double right = style.number("spacingRight", 0) + spacing;
        double top = style.number("spacingTop", 0) + spacing;
        double bottom = style.number("spacingBottom", 0) + spacing;
        double dx =
                switch (align) {
                    case RIGHT -> -right;
                    case LEFT -> left;
                    default -> (left - right) / 2;
                };
        double dy =
                switch (anchor) {
                    case TOP -> top + TOP_SPACING;
                    case MIDDLE -> (top - bottom) / 2;
                    case BOTTOM -> -bottom - BOTTOM_SPACING;
                };
        double width = Math.max(0, box.width() - (narrowed ? left + right : 0));
        Point pin = new Point(box.x() + box.width() * share(align) + dx, box.y() + box.height() * share(anchor) + dy);
        boolean wraps = style.text("whiteSpace", "nowrap").equals("wrap");
        double clipWidth = Math.round(width + WRAP_EXTRA);
        double room = Math.max(0, box.height() - top - bottom);
        boolean plain = !wraps && !style.flag("html", false);
        return new LabelFrame(pin, align, anchor, wraps ? clipWidth : 0, room, box, Affine.IDENTITY, clipWidth, plain);
    }

    /** The box that a label of this size fills at the pin. */
    Bounds place(double width, double height) {
        return place(width, height, false);
    }

    /** @param rightToLeft text that runs to the left begins at the right and grows to the other side of its pin */
    Bounds place(double width, double height, boolean rightToLeft) {
        double w = wrapWidth > 0 ? wrapWidth : width;
        double share = share(horizontal);
        if (plain) {
            double left = pin.x() - HALF - w * (rightToLeft ? 1 - share : share);
            double above = height * share(vertical) + (vertical == Text.Anchor.BOTTOM ? 1 : 0);
            return new Bounds(left, pin.y() - HALF - above, w, height);
        }
        double x = wrapWidth > 0
                ? Math.round(pin.x() - w * share) - 0.5
                : rightToLeft ? nowrapRight(w, share) : nowrapLeft(w, share);
        double y =
                switch (vertical) {
                    case TOP -> Math.round(pin.y()) - 0.5;
                    case MIDDLE -> Math.round(pin.y()) - height / 2;
                    case BOTTOM -> Math.round(pin.y()) + 0.5 - height;
                };
        return new Bounds(x, y, w, height);
    }

    /** The room that other programs may set the placed label in: as high as the cell allows around its pin. */
    Bounds around(Bounds placed) {
        double top = Math.min(placed.y(), box.y());
        double bottom = Math.max(placed.bottom(), box.bottom());
        return switch (vertical) {
            case TOP -> new Bounds(placed.x(), placed.y(), placed.width(), bottom - placed.y());
            case BOTTOM -> new Bounds(placed.x(), top, placed.width(), placed.bottom() - top);
            case MIDDLE -> {
                double half =
                        Math.max(placed.height() / 2, Math.min(placed.centerY() - top, bottom - placed.centerY()));
                yield new Bounds(placed.x(), placed.centerY() - half, placed.width(), 2 * half);
            }
        };
    }

    /**
     * What is seen of a label with {@code overflow=hidden}.
     *
     * @param share of the spare width that is left of the label
     */
    Bounds window(double width, double height, double share) {
        double w = Math.min(width, clipWidth);
        double h = Math.min(height, room);
        double left = Math.round(pin.x() - clipWidth * share(horizontal)) - 0.5;
        return new Bounds(left + (clipWidth - w) * share, place(width, h).y(), w, h);
    }

    /** Left end of the box of {@code overflow=width}, which is 2 px less wide when it does not wrap. */
    double blockLeft() {
        return Math.round(box.x()) - 0.5 - (wrapWidth > 0 ? 0 : 2 * share(horizontal));
    }

    /** draw.io pins these to a box of one px, which they leave at the other side. */
    private double nowrapRight(double width, double share) {
        return Math.round(pin.x()) - 0.5 + 1 - share - width * (1 - share);
    }

    /** The box of a label that is cut at its cell: from the pin as far as the cell has room. */
    Bounds cut(double width) {
        double w = wrapWidth > 0 ? wrapWidth : width;
        return new Bounds(pin.x() - w * share(horizontal), pin.y() - room * share(vertical), w, room);
    }

    /** The box of a label in whole px, with the side in place that is pinned. */
    Bounds whole(Bounds label) {
        double width = Math.round(label.width());
        double height = Math.round(label.height());
        return new Bounds(
                label.x() + (label.width() - width) * share(horizontal),
                label.y() + (label.height() - height) * share(vertical),
                width,
                height);
    }

    private double nowrapLeft(double width, double share) {
        return Math.round(pin.x()) - 0.5 + share - width * share;
    }

    private static Bounds shifted(Bounds bounds, String hpos, String vpos, double labelWidth) {
        double dx =
                switch (hpos) {
                    case "left" -> -labelWidth;
                    case "right" -> bounds.width();
                    default -> 0;
                };
        double dy =
                switch (vpos) {
                    case "top" -> -bounds.height();
                    case "bottom" -> bounds.height();
                    default -> 0;
                };
        return bounds.moved(dx, dy);
    }

    private static Text.Align align(Style style) {
        return switch (style.text("align", "center")) {
            case "left" -> Text.Align.LEFT;
            case "right" -> Text.Align.RIGHT;
            default -> Text.Align.CENTER;
        };
    }

    private static Text.Anchor anchor(Style style) {
        return switch (style.text("verticalAlign", "middle")) {
            case "top" -> Text.Anchor.TOP;
            case "bottom" -> Text.Anchor.BOTTOM;
            default -> Text.Anchor.MIDDLE;
        };
    }

    private static double share(Text.Align align) {
        return switch (align) {
            case RIGHT -> 1;
            case LEFT -> 0;
            default -> 0.5;
        };
    }

    private static double share(Text.Anchor anchor) {
        return switch (anchor) {
            case TOP -> 0;
            case MIDDLE -> 0.5;
            case BOTTOM -> 1;
        };
    }
}
