package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.image.EmbeddedImages;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.ImageData;
import io.journeydeck.shape.Figure;
import io.journeydeck.shape.Shape;
import io.journeydeck.shape.ShapeRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Paints the pictures of image shapes and the icons of labels; each address is read once a page. */
final class PicturePainter {

    private static final double ICON_SIZE = 24;
    private static final double ICON_SPACING = 2;
    private static final double INDICATOR_SIZE = 10;
    private static final double TITLE_ICON_SIZE = 16;

    private final EmbeddedImages images;
    private final ShapeRegistry shapes;
    private final Map<String, EmbeddedImages.Result> known = new HashMap<>();

    PicturePainter(EmbeddedImages images, ShapeRegistry shapes) {
        this.images = images;
        this.shapes = shapes;
    }

    /** The picture that fills an image shape, on its background and in its border. */
    void paintImage(Canvas canvas, String cellId, Figure figure, PaintContext context) {
        Optional<Color> border = figure.color("imageBorder");
        Optional<Color> background = figure.color("imageBackground");
        canvas.setShadow(null);
        canvas.setStrokeColor(border.orElse(null));
        if (background.isPresent()) {
            canvas.setFillColor(background.get());
            canvas.rect(0, 0, figure.width(), figure.height());
            canvas.fillAndStroke();
        }
        Optional<ImageData> data = find(figure.style().text("image", ""), context.at(cellId), context);
        if (data.isEmpty()) {
            missing(canvas, figure);
            return;
        }
        Optional<Crop> crop = Crop.parse(figure.style().text("clipPath", ""));
        Bounds box = crop.map(part -> part.whole(figure.box())).orElse(figure.box());
        boolean keepAspect = figure.flag("imageAspect", true) && crop.isEmpty();
        canvas.image(box, data.get(), keepAspect, crop.isPresent() ? figure.box() : null);
        if (border.isPresent()) {
            canvas.rect(0, 0, figure.width(), figure.height());
            canvas.stroke();
        }
    }

    /** The icons that a box with {@code shape=label} carries beside its text and a swimlane at the end of its title. */
    void paintIcon(Canvas canvas, String cellId, Figure figure, PaintContext context) {
        String shape = figure.style().text("shape", "");
        String address = figure.style().text("image", "");
        if (shape.equals("swimlane") && !address.isEmpty()) {
            double x = figure.flag("horizontal", true) ? figure.width() - TITLE_ICON_SIZE : 0;
            find(address, context.at(cellId), context)
                    .ifPresent(data ->
                            canvas.image(new Bounds(x, 0, TITLE_ICON_SIZE, TITLE_ICON_SIZE), data, false, null));
        }
        if (!shape.equals("label")) {
            return;
        }
        if (!address.isEmpty()) {
            Bounds box =
                    beside(figure, figure.number("imageWidth", ICON_SIZE), figure.number("imageHeight", ICON_SIZE));
            find(address, context.at(cellId), context).ifPresent(data -> canvas.image(box, data, false, null));
        }
        paintIndicator(canvas, cellId, figure, context);
    }

    /** A small shape or picture beside a label's text, in colours of its own. */
    private void paintIndicator(Canvas canvas, String cellId, Figure figure, PaintContext context) {
        Style style = figure.style();
        Bounds box = beside(
                figure,
                figure.number("indicatorWidth", INDICATOR_SIZE),
                figure.number("indicatorHeight", INDICATOR_SIZE));
        Optional<Shape> shape = shapes.find(style.text("indicatorShape", ""));
        if (shape.isPresent()) {
            Style colors = Style.EMPTY
                    .with("fillColor", style.text("indicatorColor", "none"))
                    .with("gradientColor", style.text("indicatorGradientColor", "none"))
                    .with("strokeColor", style.text("indicatorStrokeColor", "none"));
            canvas.save();
            Brush.dip(canvas, colors);
            canvas.translate(box.x(), box.y());
            shape.get().paint(canvas, new Figure(colors, box.width(), box.height()));
            canvas.restore();
        } else if (style.get("indicatorImage") != null) {
            find(style.text("indicatorImage", ""), context.at(cellId), context)
                    .ifPresent(data -> canvas.image(box, data, false, null));
        }
    }

    /** Where in a label's box an icon of this size stands. */
    private static Bounds beside(Figure figure, double width, double height) {
        double w = Math.max(0, width);
        double h = Math.max(0, height);
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
        return new Bounds(x, y, w, h);
    }

    /** The picture at an address; empty, and said so, when it cannot be shown. */
    Optional<ImageData> find(String address, Origin place, PaintContext context) {
        EmbeddedImages.Result result = known.computeIfAbsent(address, images::read);
        if (result.data() == null) {
            context.report(Diagnostic.warning("IMAGE_NOT_SHOWN", result.problem(), place, result.remedy()));
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
