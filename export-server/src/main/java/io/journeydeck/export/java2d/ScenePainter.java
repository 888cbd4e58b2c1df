package io.journeydeck.export.java2d;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.ImageData;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Text;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints the nodes of a scene on a bitmap, or on a strip of one: what lies outside the strip costs next to nothing. */
public final class ScenePainter {

    private final Letters letters;
    private final Pictures pictures = new Pictures();
    private final Origin origin;
    private final Diagnostics diagnostics;
    private final Deadline deadline;

    /** @param origin of the page, for what is said about it */
    public ScenePainter(Letters letters, Origin origin, Diagnostics diagnostics, Deadline deadline) {
        this.letters = letters;
        this.origin = origin;
        this.diagnostics = diagnostics;
        this.deadline = deadline;
    }

    /**
     * Paints a scene, without its background.
     *
     * @param graphics of the bitmap, in device px; it is left as it was
     * @param place from the page to the device
     * @param seen the part of the device that shows
     */
    public void paint(Scene scene, Graphics2D graphics, AffineTransform place, Rectangle2D seen) {
        Graphics2D own = (Graphics2D) graphics.create();
        prepare(own);
        own.clip(seen);
        ShadePicture shade = shade(scene, place, seen);
        if (shade != null) {
            own.drawImage(shade.bitmap(), shade.x(), shade.y(), null);
        }
        paint(scene.nodes(), own, place, seen);
        own.dispose();
    }

    /** What the scene throws as a whole; null when it throws nothing, or nothing of it is seen. */
    public @Nullable ShadePicture shade(Scene scene, AffineTransform place, Rectangle2D seen) {
        Shadow shadow = scene.shadow();
        if (shadow == null || shadow.color().alpha() == 0) {
            return null;
        }
        return ShadePicture.of(scene.bounds(), shadow, place, seen, (graphics, at) -> {
            Rectangle2D all = graphics.getDeviceConfiguration().getBounds();
            paint(scene.nodes(), graphics, at, all);
        });
    }

    private void paint(List<SceneNode> nodes, Graphics2D graphics, AffineTransform place, Rectangle2D seen) {
        Work work = new Work(graphics, place, seen);
        nodes.forEach(node -> node.accept(work));
    }

    static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
    }

    /** Fills the path and draws its line, under the path's own transform. */
    static void fillAndDraw(Graphics2D graphics, Path path) {
        AffineTransform before = graphics.getTransform();
        graphics.transform(OutlineShape.transform(Viewport.onGrid(path)));
        Shape shape = OutlineShape.of(path.outline());
        path.fill().accept(new FillPaint(path.outline().bounds())).ifPresent(paint -> {
            graphics.setPaint(paint);
            graphics.fill(shape);
        });
        Stroke stroke = path.stroke();
        if (stroke.isVisible()) {
            graphics.setPaint(FillPaint.color(stroke.color()));
            graphics.setStroke(Pen.of(stroke, shape));
            graphics.draw(shape);
        }
        graphics.setTransform(before);
    }

    private final class Work implements SceneNode.Visitor<Void> {

        private final Graphics2D graphics;
        private final AffineTransform place;
        private final Rectangle2D seen;

        Work(Graphics2D graphics, AffineTransform place, Rectangle2D seen) {
            this.graphics = graphics;
            this.place = place;
            this.seen = seen;
        }

        @Override
        public Void group(Group group) {
            deadline.check();
            group.children().forEach(node -> node.accept(this));
            return null;
        }

        @Override
        public Void path(Path path) {
            deadline.check();
            path(graphics, path, place);
            return null;
        }

        private void path(Graphics2D on, Path path, AffineTransform at) {
            Shadow shadow = path.shadow();
            if (shadow != null && shadow.color().alpha() > 0) {
                ShadePicture shade = ShadePicture.of(path, shadow, at, seen);
                if (shade != null) {
                    on.setTransform(new AffineTransform());
                    on.drawImage(shade.bitmap(), shade.x(), shade.y(), null);
                }
            }
            if (isSeen(ShadePicture.extent(path).grown(1), at)) {
                on.setTransform(at);
                fillAndDraw(on, path);
            }
        }

        private boolean isSeen(Bounds box, AffineTransform at) {
            return at.createTransformedShape(OutlineShape.box(box.grown(0.01)))
                    .getBounds2D()
                    .intersects(seen);
        }

        @Override
        public Void text(Text text) {
            deadline.check();
            AffineTransform at = new AffineTransform(place);
            at.concatenate(OutlineShape.transform(text.transform()));
            if (!isSeen(text.inkBounds().grown(100), at)) {
                return null;
            }
            Graphics2D own = clipped(text.clip(), at);
            text.decorations().forEach(decoration -> path(own, decoration, at));
            own.setTransform(new AffineTransform());
            new TextPainter(letters, own, at).paint(text);
            own.dispose();
            return null;
        }

        private Graphics2D clipped(@Nullable Bounds clip, AffineTransform at) {
            Graphics2D own = (Graphics2D) graphics.create();
            own.setTransform(at);
            if (clip != null) {
                own.clip(OutlineShape.box(clip));
            }
            return own;
        }

        @Override
        public Void image(Image image) {
            deadline.check();
            AffineTransform at = new AffineTransform(place);
            at.concatenate(OutlineShape.transform(image.transform()));
            Rectangle2D box = Fitting.box(image);
            if (!isSeen(image.bounds().grown(1), at) || box.isEmpty() || image.opacity() <= 0) {
                return null;
            }
            Graphics2D own = clipped(image.clip(), at);
            try {
                picture(own, image, box, at);
            } catch (IOException e) {
                diagnostics.add(Diagnostic.warning(
                        "IMAGE_UNREADABLE",
                        "A picture in the diagram could not be painted: " + e.getMessage(),
                        origin,
                        "Insert it again as PNG or JPEG."));
            } finally {
                own.dispose();
            }
            return null;
        }

        private void picture(Graphics2D own, Image image, Rectangle2D box, AffineTransform at) throws IOException {
            if (image.data().type() == ImageData.Type.SVG) {
                pictures.svg(image.data()).paint(own, box, image.opacity());
                return;
            }
            double width = Math.hypot(at.getScaleX(), at.getShearY()) * box.getWidth();
            double height = Math.hypot(at.getShearX(), at.getScaleY()) * box.getHeight();
            BufferedImage bitmap = pictures.bitmap(image.data(), width, height);
            own.clip(box);
            own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.min(1, image.opacity())));
            own.drawImage(
                    bitmap,
                    new AffineTransform(
                            box.getWidth() / bitmap.getWidth(),
                            0,
                            0,
                            box.getHeight() / bitmap.getHeight(),
                            box.getX(),
                            box.getY()),
                    null);
        }
    }
}
