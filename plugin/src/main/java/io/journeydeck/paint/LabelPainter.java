package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.LabelRequest;
import io.journeydeck.label.LaidOutLabel;
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
        String overflow = style.text("overflow", "visible");
        boolean fills = overflow.equals("fill") || overflow.equals("width");
        boolean wraps = style.text("whiteSpace", "nowrap").equals("wrap");
        double width = fills ? frame.box().width() : frame.wrapWidth();
        LaidOutLabel laid = labels.layOut(request(
                cellId,
                markup,
                style,
                frame.horizontal(),
                wraps || fills ? width : 0,
                fills,
                overflow.equals("fill") ? frame.box().height() : 0));
        if (laid.isEmpty()) {
            return Optional.empty();
        }
        double opacity = Brush.percent(style, "textOpacity");
        return Optional.of(
                opacity < 1 ? Fader.fade(place(laid, frame, overflow), opacity) : place(laid, frame, overflow));
    }

    private static Text place(LaidOutLabel laid, LabelFrame frame, String overflow) {
        Bounds box = frame.box();
        if (overflow.equals("fill")) {
            Point corner = new Point(Math.round(box.x()) - 0.5, Math.round(box.y()) - 0.5);
            return laid.placed(corner, box, Text.Anchor.TOP, box, frame.turn());
        }
        Bounds placed = frame.place(laid.width(), laid.height());
        if (overflow.equals("width")) {
            placed = new Bounds(Math.round(box.x()) - 0.5, placed.y(), box.width(), laid.height());
        }
        Bounds clip = null;
        if (overflow.equals("hidden") && laid.height() > frame.room()) {
            placed = frame.place(laid.width(), frame.room());
            clip = new Bounds(placed.x() - 2, placed.y(), placed.width() + 4, placed.height());
        }
        double slack = placed.width() - laid.width();
        double x = placed.x()
                + switch (frame.horizontal()) {
                    case RIGHT -> slack;
                    case LEFT -> 0;
                    default -> slack / 2;
                };
        return laid.placed(new Point(x, placed.y()), frame.around(placed), frame.vertical(), clip, frame.turn());
    }

    /** Writes the words of stencils in the cell's font. */
    ShapeText shapeText(Style style, String cellId) {
        return (canvas, words) -> write(canvas, words, style, cellId);
    }

    private void write(Canvas canvas, ShapeText.Words words, Style style, String cellId) {
        Style sized = lettered(style, words.font());
        LaidOutLabel laid =
                labels.layOut(request(cellId, words.text(), sized.with("html", "0"), Text.Align.LEFT, 0, false, 0));
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
            String cellId, String markup, Style style, Text.Align align, double width, boolean fills, double height) {
        int flags = (int) style.number("fontStyle", 0);
        return new LabelRequest(
                markup,
                style.flag("html", false),
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
                fills,
                height,
                style.text("textDirection", "").equals("rtl"),
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
