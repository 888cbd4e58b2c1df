package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.image.EmbeddedImages;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.ImageData;
import io.journeydeck.shape.Figure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Paints the pictures of image shapes and the icons of labels; each address is read once a page. */
final class PicturePainter {

    private static final double ICON_SIZE = 24;
    private static final double ICON_SPACING = 2;

    private final EmbeddedImages images;
    private final Map<String, EmbeddedImages.Result> known = new HashMap<>();

    PicturePainter(EmbeddedImages images) {
        this.images = images;
    }

    /** The picture that fills an image shape, on its background and in its border. */
    void paintImage(Canvas canvas, String cellId, Figure figure, PaintContext context) {
        canvas.setShadow(null);
        canvas.setFillColor(figure.color("imageBackground").orElse(null));
        canvas.setStrokeColor(figure.color("imageBorder").orElse(null));
        canvas.rect(0, 0, figure.width(), figure.height());
        canvas.fillAndStroke();
        Optional<ImageData> data = find(figure.style().text("image", ""), cellId, context);
        if (data.isPresent()) {
            canvas.image(figure.box(), data.get(), figure.flag("imageAspect", true), null);
        } else {
            missing(canvas, figure);
        }
    }

    /** The icon that a box with {@code shape=label} carries beside its text. */
    void paintIcon(Canvas canvas, String cellId, Figure figure, PaintContext context) {
        String address = figure.style().text("image", "");
        if (address.isEmpty() || !figure.style().text("shape", "").equals("label")) {
            return;
        }
        Optional<ImageData> data = find(address, cellId, context);
        if (data.isEmpty()) {
            return;
        }
        double w = figure.number("imageWidth", ICON_SIZE);
        double h = figure.number("imageHeight", ICON_SIZE);
        double spacing = figure.number("spacing", ICON_SPACING) + 5;
        double x =
                switch (figure.style().text("imageAlign", "left")) {
                    case "center" -> (figure.width() - w) / 2;
                    case "right" -> figure.width() - w - spacing;
                    default -> spacing;
                };
        double y =
                switch (figure.style().text("imageVerticalAlign", "middle")) {
                    case "top" -> spacing;
                    case "bottom" -> figure.height() - h - spacing;
                    default -> (figure.height() - h) / 2;
                };
        canvas.image(new Bounds(x, y, Math.max(0, w), Math.max(0, h)), data.get(), true, null);
    }

    /** The picture at an address; empty, and said so, when it cannot be shown. */
    Optional<ImageData> find(String address, String cellId, PaintContext context) {
        EmbeddedImages.Result result = known.computeIfAbsent(address, images::read);
        if (result.data() == null) {
            context.report(
                    Diagnostic.warning("IMAGE_NOT_SHOWN", result.problem(), context.at(cellId), result.remedy()));
        }
        return Optional.ofNullable(result.data());
    }

    /** A frame with a cross where a picture should be, so that its absence is seen. */
    private static void missing(Canvas canvas, Figure figure) {
        canvas.setStrokeColor(Color.rgb(0xb3, 0xb3, 0xb3));
        canvas.setStrokeWidth(1);
        canvas.setFillColor(null);
        canvas.begin();
        canvas.moveTo(0, 0);
        canvas.lineTo(figure.width(), 0);
        canvas.lineTo(figure.width(), figure.height());
        canvas.lineTo(0, figure.height());
        canvas.close();
        canvas.lineTo(figure.width(), figure.height());
        canvas.moveTo(figure.width(), 0);
        canvas.lineTo(0, figure.height());
        canvas.stroke();
    }
}
