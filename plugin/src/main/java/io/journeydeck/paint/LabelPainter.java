package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.LabelRequest;
import io.journeydeck.label.LaidOutLabel;
import io.journeydeck.label.WritingDirection;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import io.journeydeck.shape.Colors;
import io.journeydeck.shape.ShapeText;
import java.util.Optional;

/** Sets the labels of one page: reads how a style wants them, has them laid out and puts them into their frames. */
final class LabelPainter {

    private static final double DEFAULT_SIZE = 12;

    private final LabelLayout labels;
    private final PaintContext context;

    LabelPainter(LabelLayout labels, PaintContext context) {
        this.labels = labels;
        this.context = context;
    }

    /** A cell's label at its place; empty when there is nothing to read. */
    Optional<Text> label(String cellId, String markup, Style style, LabelFrame frame) {
        if (markup.isBlank()) {
            return Optional.empty();
        }
        WritingDirection direction = WritingDirection.of(style.text("textDirection", ""));
        if (direction.isDown() && !frame.plain()) {
            return downward(cellId, markup, style, frame, direction);
        }
        String overflow = style.text("overflow", "visible");
        boolean fills = overflow.equals("fill") || overflow.equals("width") || overflow.equals("block");
        boolean wraps = style.text("whiteSpace", "nowrap").equals("wrap");
        double width = fills ? frame.box().width() : frame.wrapWidth();
        LaidOutLabel laid = labels.layOut(request(
                cellId,
                markup,
                style,
                frame.horizontal(),
                wraps || (fills && !frame.plain()) ? width : 0,
                wraps,
                fills && !frame.plain(),
                overflow.equals("fill") ? frame.box().height() : 0));
        if (laid.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(faded(frame.plain() ? bare(laid, frame, overflow) : place(laid, frame, overflow), style));
    }

    private Optional<Text> downward(
            String cellId, String markup, Style style, LabelFrame frame, WritingDirection direction) {
        boolean wraps = frame.wrapWidth() > 0 && frame.room() > 0;
        LaidOutLabel laid = labels.layOut(
                request(cellId, markup, style, Text.Align.LEFT, wraps ? frame.room() : 0, wraps, false, 0));
        return laid.isEmpty()
                ? Optional.empty()
                : Optional.of(faded(DownwardText.place(laid, frame, direction), style));
    }

    private static Text faded(Text text, Style style) {
        double opacity = Brush.percent(style, "textOpacity");
        return opacity < 1 ? Fader.fade(text, opacity) : text;
    }

    /** Lines of a label that is not HTML; they fill no boxes. */
    private static Text bare(LaidOutLabel laid, LabelFrame frame, String overflow) {
        Bounds placed = frame.place(laid.width(), laid.height(), laid.rightToLeft());
        if (overflow.equals("fill")) {
            placed = new Bounds(placed.x(), frame.box().y() - 0.5, placed.width(), placed.height());
        }
        Bounds clip = overflow.equals("hidden") ? frame.box() : null;
        return laid.placed(
                placed.topLeft(),
                frame.around(placed),
                frame.vertical(),
                clip == null || holds(clip, placed) ? null : clip,
                frame.turn());
    }

    private static Text place(LaidOutLabel laid, LabelFrame frame, String overflow) {
        Bounds box = frame.box();
        return switch (overflow) {
            case "fill" -> {
                Bounds room = box.moved(Math.round(box.x()) - 0.5 - box.x(), Math.round(box.y()) - 0.5 - box.y());
                yield clipped(laid, frame, room.topLeft(), room, Text.Anchor.TOP, room);
            }
            case "width" -> {
                double height = Math.min(laid.height(), box.height());
                double top = frame.place(laid.width(), height).y();
                Bounds room = new Bounds(frame.blockLeft(), top, box.width(), height);
                yield clipped(laid, frame, room.topLeft(), frame.around(room), frame.vertical(), room);
            }
            case "block" -> {
                double top = frame.place(laid.width(), laid.height()).y();
                Bounds room = new Bounds(frame.blockLeft(), top, box.width(), laid.height());
                yield laid.placed(room.topLeft(), frame.around(room), frame.vertical(), null, frame.turn());
            }
            case "hidden" -> {
                Bounds room = frame.window(laid.width(), laid.height(), share(frame, laid));
                double x = laid.rightToLeft() ? room.right() - laid.width() : room.x();
                Bounds placed = frame.place(laid.width(), room.height());
                yield clipped(laid, frame, new Point(x, room.y()), frame.around(placed), frame.vertical(), room);
            }
            default -> {
                Bounds placed = frame.place(laid.width(), laid.height(), laid.rightToLeft());
                double x = placed.x() + (placed.width() - laid.width()) * share(frame, laid);
                yield laid.placed(new Point(x, placed.y()), frame.around(placed), frame.vertical(), null, frame.turn());
            }
        };
    }

    /** Share of the spare width that is left of the label; where text runs to the left, left and right are exchanged. */
    private static double share(LabelFrame frame, LaidOutLabel laid) {
        double share =
                switch (frame.horizontal()) {
                    case RIGHT -> 1;
                    case LEFT -> 0;
                    default -> 0.5;
                };
        return laid.rightToLeft() ? 1 - share : share;
    }

    /** The label, cut off where it leaves {@code window}. */
    private static Text clipped(
            LaidOutLabel laid, LabelFrame frame, Point corner, Bounds room, Text.Anchor anchor, Bounds window) {
        Text text = laid.placed(corner, room, anchor, null, frame.turn());
        return holds(window, text.inkBounds()) ? text : laid.placed(corner, room, anchor, window, frame.turn());
    }

    private static boolean holds(Bounds window, Bounds ink) {
        return ink.x() >= window.x() - 1
                && ink.y() >= window.y() - 0.5
                && ink.right() <= window.right() + 1
                && ink.bottom() <= window.bottom() + 0.5;
    }

    /** Writes the words of stencils in the cell's font. */
    ShapeText shapeText(Style style, String cellId) {
        return (canvas, words) -> write(canvas, words, style, cellId);
    }

    private void write(Canvas canvas, ShapeText.Words words, Style style, String cellId) {
        Style sized = lettered(style, words.font());
        LaidOutLabel laid = labels.layOut(
                request(cellId, words.text(), sized.with("html", "0"), Text.Align.LEFT, 0, false, false, 0));
        double x = words.x()
                - switch (words.align()) {
                    case "center" -> laid.width() / 2;
                    case "right" -> laid.width();
                    default -> 0;
                };
        double y = words.y()
                - switch (words.valign()) {
                    case "middle" -> laid.height() / 2;
                    case "bottom" -> laid.height();
                    default -> 0;
                };
        Affine turn = Affine.rotation(words.rotation(), new Point(words.x(), words.y()));
        canvas.text(laid.placed(
                new Point(x, y), new Bounds(x, y, laid.width(), laid.height()), Text.Anchor.TOP, null, turn));
    }

    private static Style lettered(Style style, ShapeText.Font font) {
        Style changed = style;
        if (font.size() > 0) {
            changed = changed.with("fontSize", String.valueOf(font.size()));
        }
        if (font.family() != null) {
            changed = changed.with("fontFamily", font.family());
        }
        if (font.style() >= 0) {
            changed = changed.with("fontStyle", String.valueOf(font.style()));
        }
        if (font.color() != null) {
            changed = changed.with("fontColor", "#" + font.color().hex());
        }
        return changed.with(
                "labelBackgroundColor",
                font.background() == null ? "none" : "#" + font.background().hex());
    }

    private LabelRequest request(
            String cellId,
            String markup,
            Style style,
            Text.Align align,
            double width,
            boolean wraps,
            boolean fills,
            double height) {
        int flags = (int) style.number("fontStyle", 0);
        return new LabelRequest(
                markup,
                style.flag("html", false),
                context.math(),
                style.text("fontFamily", "Helvetica"),
                style.number("fontSize", DEFAULT_SIZE),
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                (flags & 8) != 0,
                Colors.of(style, "fontColor").orElse(Color.BLACK),
                Colors.of(style, "labelBackgroundColor").orElse(null),
                Colors.of(style, "labelBorderColor").orElse(null),
                align,
                width,
                wraps,
                fills,
                height,
                WritingDirection.of(style.text("textDirection", "")),
                context.at(cellId),
                context.diagnostics(),
                context.deadline());
    }

    /** A text's words without their looks, for alternative texts. */
    static String plain(Text text) {
        StringBuilder words = new StringBuilder();
        for (Text.Paragraph paragraph : text.paragraphs()) {
            if (!words.isEmpty()) {
                words.append('\n');
            }
            paragraph.runs().forEach(run -> words.append(run.text()));
        }
        return words.toString().strip();
    }
}
