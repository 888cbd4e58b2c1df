package io.journeydeck.export.java2d;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Letters as filled outlines, as browsers place them without hinting: upright text stands on whole pixels, and across at the next
 * quarter of one.
 */
final class TextPainter {

    private final Letters letters;
    private final Graphics2D graphics;
    private final AffineTransform place;

    /** @param place from the text to the device */
    TextPainter(Letters letters, Graphics2D graphics, AffineTransform place) {
        this.letters = letters;
        this.graphics = graphics;
        this.place = place;
    }

    void paint(Text text) {
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                Color background = span.run().style().background();
                if (background != null && background.alpha() > 0 && span.width() > 0) {
                    fill(TextLines.background(line, span), background);
                }
            }
        }
        for (Text.Line line : text.lines()) {
            line.spans().forEach(span -> paint(line, span));
        }
    }

    private void paint(Text.Line line, Text.Span span) {
        TextStyle style = span.run().style();
        if (style.color().alpha() == 0) {
            return;
        }
        List<Letters.Letter> placed = letters.place(span.run());
        Path2D outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double baseline = line.baseline() - style.rise();
        for (Letters.Letter letter : placed) {
            Point2D at = snapped(place.transform(new Point2D.Double(span.x() + letter.x(), baseline), null));
            AffineTransform glyph = new AffineTransform(
                    place.getScaleX() * style.size(),
                    place.getShearY() * style.size(),
                    place.getShearX() * style.size(),
                    place.getScaleY() * style.size(),
                    at.getX(),
                    at.getY());
            outlines.append(letter.face().outline(letter.codePoint()).getPathIterator(glyph), false);
        }
        graphics.setPaint(FillPaint.color(style.color()));
        graphics.fill(outlines);
        for (Rectangle2D rule : TextLines.of(line, span, letters.face(style))) {
            fill(rule, style.color());
        }
    }

    private void fill(Rectangle2D box, Color color) {
        graphics.setPaint(FillPaint.color(color));
        graphics.fill(onPixels(box));
    }

    /** Lines of upright text are as sharp as the letters' feet. */
    private Shape onPixels(Rectangle2D box) {
        Shape shape = place.createTransformedShape(box);
        if (place.getShearX() != 0 || place.getShearY() != 0) {
            return shape;
        }
        Rectangle2D there = shape.getBounds2D();
        double top = Math.floor(there.getY() + 0.5);
        double height = Math.max(1, Math.round(there.getHeight()));
        return new Rectangle2D.Double(there.getX(), top, there.getWidth(), height);
    }

    private Point2D snapped(Point2D point) {
        if (place.getShearY() == 0 && place.getShearX() == 0) {
            return new Point2D.Double(quarter(point.getX()), Math.floor(point.getY() + 0.5));
        }
        if (place.getScaleX() == 0 && place.getScaleY() == 0) {
            return new Point2D.Double(Math.floor(point.getX() + 0.5), quarter(point.getY()));
        }
        return new Point2D.Double(quarter(point.getX()), quarter(point.getY()));
    }

    private static double quarter(double value) {
        return Math.floor(value * 4 + 0.5) / 4;
    }
}
