package io.journeydeck.export.pdf;

import io.journeydeck.export.Viewport;
import io.journeydeck.export.java2d.OutlineShape;
import io.journeydeck.export.java2d.Pen;
import io.journeydeck.export.java2d.ScenePainter;
import io.journeydeck.export.java2d.ShadePicture;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Outlines with their fill, line and shade. Blurred shades are bitmaps: PDF has no blur. */
final class PdfPaths {

    /** Pixels of a shade for each px of the page, where there is room. */
    private static final double SHADE_SCALE = 2;

    private static final double MOST_SHADE_PIXELS = 2_000_000;

    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e7, -1e7, 2e7, 2e7);

    private final PDDocument document;
    private final PDPageContentStream content;
    private final Transparency transparency;
    private final PdfGradients gradients;

    PdfPaths(PDDocument document, PDPageContentStream content, Transparency transparency) {
        this.document = document;
        this.content = content;
        this.transparency = transparency;
        this.gradients = new PdfGradients(document);
    }

    void paint(Path path) throws IOException {
        Shadow shadow = path.shadow();
        if (shadow != null && shadow.color().alpha() > 0) {
            shade(path, shadow);
        }
        paint(path, path.fill(), path.stroke(), Viewport.onGrid(path));
    }

    private void shade(Path path, Shadow shadow) throws IOException {
        if (shadow.blur() <= 0) {
            Fill fill = path.fill() instanceof Fill.None ? Fill.NONE : new Fill.Solid(shadow.color());
            Stroke line = path.stroke();
            Stroke stroke = line.isVisible()
                    ? new Stroke(
                            shadow.color(), line.width(), line.dashes(), line.cap(), line.join(), line.miterLimit())
                    : line;
            paint(
                    path,
                    fill,
                    stroke,
                    Affine.translation(shadow.dx(), shadow.dy()).times(Viewport.onGrid(path)));
            return;
        }
        double scale = scale(
                path.transform()
                        .apply(path.outline().bounds())
                        .grown(path.stroke().width()),
                shadow);
        draw(ShadePicture.of(path, shadow, AffineTransform.getScaleInstance(scale, scale), EVERYWHERE), scale);
    }

    /** What a diagram throws as a whole. */
    void shade(Scene scene, ScenePainter painter) throws IOException {
        if (scene.shadow() != null) {
            double scale = scale(scene.bounds(), scene.shadow());
            draw(painter.shade(scene, AffineTransform.getScaleInstance(scale, scale), EVERYWHERE), scale);
        }
    }

    /** Of a shade's bitmap, which has an end. */
    private static double scale(Bounds box, Shadow shadow) {
        Bounds all = box.grown(6 * shadow.blur() + 1);
        return Math.min(SHADE_SCALE, Math.sqrt(MOST_SHADE_PIXELS / (all.width() * all.height())));
    }

    private void draw(@Nullable ShadePicture shade, double scale) throws IOException {
        if (shade == null) {
            return;
        }
        content.saveGraphicsState();
        transparency.set(content, 1);
        content.drawImage(
                LosslessFactory.createFromImage(document, shade.bitmap()),
                upright(
                        shade.x() / scale,
                        shade.y() / scale,
                        shade.bitmap().getWidth() / scale,
                        shade.bitmap().getHeight() / scale));
        content.restoreGraphicsState();
    }

    /** From the unit square, whose top is at 1, to a box on the page, whose y goes down. */
    static Matrix upright(double x, double y, double width, double height) {
        return new Matrix((float) width, 0, 0, (float) -height, (float) x, (float) (y + height));
    }

    static Matrix matrix(Affine transform) {
        return new Matrix(
                (float) transform.a(),
                (float) transform.b(),
                (float) transform.c(),
                (float) transform.d(),
                (float) transform.e(),
                (float) transform.f());
    }

    private void paint(Path path, Fill fill, Stroke stroke, Affine transform) throws IOException {
        content.saveGraphicsState();
        if (!transform.isIdentity()) {
            content.transform(matrix(transform));
        }
        Shape shape = OutlineShape.of(path.outline());
        try {
            fill.accept(new Filling(shape, path.outline().bounds()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (stroke.isVisible()) {
            draw(shape, stroke);
        }
        content.restoreGraphicsState();
    }

    void fill(Shape shape, Color color) throws IOException {
        if (color.alpha() > 0) {
            transparency.set(content, color.alpha());
            content.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
            outline(shape);
            content.fill();
        }
    }

    /** Java and PDF count kinds of ends and corners alike. */
    private void draw(Shape shape, Stroke stroke) throws IOException {
        BasicStroke pen = Pen.of(stroke, shape);
        Color color = stroke.color();
        transparency.set(content, color.alpha());
        content.setStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
        content.setLineWidth(pen.getLineWidth());
        content.setLineCapStyle(pen.getEndCap());
        content.setLineJoinStyle(pen.getLineJoin());
        content.setMiterLimit(pen.getMiterLimit());
        content.setLineDashPattern(pen.getDashArray() == null ? new float[0] : pen.getDashArray(), 0);
        outline(shape);
        content.stroke();
    }

    /** PDF has no quadratic curves. */
    private void outline(Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            int kind = way.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = p[end];
                y = p[end + 1];
            }
        }
    }

    private final class Filling implements Fill.Visitor<Boolean> {

        private final Shape shape;
        private final Bounds box;

        Filling(Shape shape, Bounds box) {
            this.shape = shape;
            this.box = box;
        }

        @Override
        public Boolean none() {
            return false;
        }

        @Override
        public Boolean solid(Fill.Solid solid) {
            return filled(solid.color());
        }

        @Override
        public Boolean linear(Fill.LinearGradient gradient) {
            return isFlat() ? filled(gradient.start()) : clipped(() -> gradients.linear(content, gradient, box));
        }

        @Override
        public Boolean radial(Fill.RadialGradient gradient) {
            return isFlat() ? filled(gradient.center()) : clipped(() -> gradients.radial(content, gradient, box));
        }

        private boolean isFlat() {
            return box.width() < 0.01 || box.height() < 0.01;
        }

        private boolean filled(Color color) {
            try {
                fill(shape, color);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean clipped(Step step) {
            try {
                content.saveGraphicsState();
                transparency.set(content, 1);
                outline(shape);
                content.clip();
                step.paint();
                content.restoreGraphicsState();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Step {
        void paint() throws IOException;
    }
}
