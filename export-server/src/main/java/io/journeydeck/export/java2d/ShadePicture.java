package io.journeydeck.export.java2d;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Shadow;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * The blurred shade of a shape as a bitmap.
 *
 * @param x where its left side is painted, device px
 */
public record ShadePicture(BufferedImage bitmap, int x, int y) {

    /** Standard deviations after which a shade is gone. */
    private static final int REACH = 3;
    /** Widest blur, device px: it costs as much as it is wide. */
    private static final double WIDEST = 64;

    /**
     * Paints the shade of {@code path}.
     *
     * @param place from the page to the device, of one scale in both directions
     * @param seen the part of the device that is painted
     * @return null when nothing of it is seen
     */
    public static @Nullable ShadePicture of(Path path, Shadow shadow, AffineTransform place, Rectangle2D seen) {
        return of(extent(path), shadow, place, seen, (graphics, at) -> {
            graphics.setTransform(at);
            ScenePainter.fillAndDraw(graphics, path);
        });
    }

    /** Paints something in its own colours; {@code at} leads from the page to the bitmap. */
    interface Silhouette {
        void paint(Graphics2D graphics, AffineTransform at);
    }

    /** The same for what {@code silhouette} paints within {@code extent}, a box on the page. */
    static @Nullable ShadePicture of(
            Bounds extent, Shadow shadow, AffineTransform place, Rectangle2D seen, Silhouette silhouette) {
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        double sigma = Math.min(WIDEST, shadow.blur() * scale);
        double dx = shadow.dx() * scale;
        double dy = shadow.dy() * scale;
        double reach = REACH * sigma + 1;
        Rectangle2D shape =
                grown(place.createTransformedShape(OutlineShape.box(extent)).getBounds2D(), reach);
        Rectangle2D part =
                new Rectangle2D.Double(seen.getX() - dx, seen.getY() - dy, seen.getWidth(), seen.getHeight());
        Rectangle2D box = shape.createIntersection(grown(part, reach));
        if (!(box.getWidth() > 0) || !(box.getHeight() > 0)) {
            return null;
        }
        int left = (int) Math.floor(box.getX());
        int top = (int) Math.floor(box.getY());
        int width = (int) Math.ceil(box.getMaxX()) - left;
        int height = (int) Math.ceil(box.getMaxY()) - top;
        BufferedImage bitmap = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = bitmap.createGraphics();
        ScenePainter.prepare(graphics);
        // Shades are moved by parts of a px as well; a bitmap is placed on whole ones.
        AffineTransform at =
                AffineTransform.getTranslateInstance(dx - Math.floor(dx) - left, dy - Math.floor(dy) - top);
        at.concatenate(place);
        silhouette.paint(graphics, at);
        graphics.dispose();
        Shade.blur(bitmap, sigma, shadow.color());
        return new ShadePicture(bitmap, left + (int) Math.floor(dx), top + (int) Math.floor(dy));
    }

    /** The box around a path with its line, on the page. */
    static Bounds extent(Path path) {
        double line = path.stroke().isVisible()
                ? path.stroke().width() * Math.max(1, path.stroke().miterLimit()) / 2
                : 0;
        return path.transform().apply(path.outline().bounds().grown(line));
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
