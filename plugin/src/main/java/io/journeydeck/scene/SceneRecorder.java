package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canvas that keeps what is painted as scene nodes. A path without fill and stroke, and one with an infinite number in it,
 * leaves no node.
 *
 * <p>Translations go into the coordinates; turns and flips stay on the node as its transform, so that a turned box is still a
 * box in formats that know turned boxes.
 */
public final class SceneRecorder implements Canvas {

    private final List<SceneNode> nodes = new ArrayList<>();
    private final Deque<PaintState> saved = new ArrayDeque<>();
    private PaintState state = new PaintState();
    private PathBuilder path = new PathBuilder();

    /** What has been painted so far, the hindmost first. */
    public List<SceneNode> nodes() {
        return List.copyOf(nodes);
    }

    /** Puts a finished node on top of what has been painted. */
    public void add(SceneNode node) {
        nodes.add(node);
    }

    @Override
    public void save() {
        saved.push(state.copy());
    }

    @Override
    public void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    @Override
    public void translate(double dx, double dy) {
        state.dx += dx;
        state.dy += dy;
    }

    @Override
    public void rotate(double degrees, boolean flipH, boolean flipV, double pivotX, double pivotY) {
        Point pivot = new Point(pivotX + state.dx, pivotY + state.dy);
        state.turn = state.turn
                .times(Affine.rotation(degrees, pivot))
                .times(flipH || flipV ? Affine.flip(flipH, flipV, pivot) : Affine.IDENTITY);
    }

    @Override
    public void setAlpha(double alpha) {
        state.alpha = unit(alpha);
    }

    @Override
    public void setFillAlpha(double alpha) {
        state.fillAlpha = unit(alpha);
    }

    @Override
    public void setStrokeAlpha(double alpha) {
        state.strokeAlpha = unit(alpha);
    }

    @Override
    public void setFillColor(@Nullable Color color) {
        state.fill = color == null ? Fill.NONE : new Fill.Solid(color);
    }

    @Override
    public void setGradient(Fill gradient) {
        state.fill = gradient;
    }

    @Override
    public void setStrokeColor(@Nullable Color color) {
        state.stroke = color;
    }

    @Override
    public @Nullable Color fillColor() {
        return FirstColor.of(state.fill).orElse(null);
    }

    @Override
    public @Nullable Color strokeColor() {
        return state.stroke;
    }

    @Override
    public double strokeWidth() {
        return state.strokeWidth;
    }

    @Override
    public void setStrokeWidth(double width) {
        state.strokeWidth = Double.isFinite(width) ? Math.max(0, width) : 1;
    }

    @Override
    public void setDashed(boolean dashed, boolean fixed) {
        state.dashed = dashed;
        state.fixedDash = fixed;
    }

    @Override
    public void setDashPattern(List<Double> pattern) {
        state.dashes = List.copyOf(pattern);
    }

    @Override
    public void setLineCap(Stroke.Cap cap) {
        state.cap = cap;
    }

    @Override
    public void setLineJoin(Stroke.Join join) {
        state.join = join;
    }

    @Override
    public void setMiterLimit(double limit) {
        state.miterLimit = limit;
    }

    @Override
    public void setShadow(@Nullable Shadow shadow) {
        state.shadow = shadow;
    }

    @Override
    public void setPart(Path.Part part) {
        state.part = part;
    }

    @Override
    public void begin() {
        path = new PathBuilder();
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x + state.dx, y + state.dy);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x + state.dx, y + state.dy);
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
        path.quadTo(controlX + state.dx, controlY + state.dy, x + state.dx, y + state.dy);
    }

    @Override
    public void curveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        path.curveTo(c1x + state.dx, c1y + state.dy, c2x + state.dx, c2y + state.dy, x + state.dx, y + state.dy);
    }

    @Override
    public void arcTo(double rx, double ry, double rotation, boolean largeArc, boolean sweep, double x, double y) {
        path.arcTo(rx, ry, rotation, largeArc, sweep, x + state.dx, y + state.dy);
    }

    @Override
    public void close() {
        path.close();
    }

    @Override
    public void rect(double x, double y, double width, double height) {
        roundrect(x, y, width, height, 0, 0);
    }

    @Override
    public void roundrect(double x, double y, double width, double height, double rx, double ry) {
        path = new PathBuilder();
        path.rect(x + state.dx, y + state.dy, width, height, rx, ry);
    }

    @Override
    public void ellipse(double x, double y, double width, double height) {
        path = new PathBuilder();
        path.ellipse(x + state.dx, y + state.dy, width, height);
    }

    @Override
    public void fill() {
        record(true, false);
    }

    @Override
    public void stroke() {
        record(false, true);
    }

    @Override
    public void fillAndStroke() {
        record(true, true);
    }

    @Override
    public void image(Bounds bounds, ImageData data, boolean keepAspect, @Nullable Bounds clip) {
        nodes.add(new Image(
                data,
                bounds.moved(state.dx, state.dy),
                keepAspect,
                state.alpha * state.fillAlpha,
                clip == null ? null : clip.moved(state.dx, state.dy),
                state.turn));
    }

    @Override
    public void text(Text text) {
        Text moved = text.moved(new Point(state.dx, state.dy));
        nodes.add(new Text(
                moved.frame(),
                moved.anchor(),
                moved.wrap(),
                moved.paragraphs(),
                moved.lines(),
                moved.decorations(),
                moved.clip(),
                state.turn.times(moved.transform()),
                moved.box()));
    }

    private void record(boolean filled, boolean stroked) {
        Outline outline = path.outline();
        Fill fill = filled ? state.fill.accept(new Fade(state.alpha * state.fillAlpha)) : Fill.NONE;
        Stroke stroke = stroked ? state.strokeStyle() : Stroke.NONE;
        if (outline != null && (!(fill instanceof Fill.None) || stroke.isVisible())) {
            nodes.add(new Path(outline, fill, stroke, state.shadow, state.turn, state.part));
        }
    }

    private static double unit(double value) {
        return Double.isFinite(value) ? Math.max(0, Math.min(1, value)) : 1;
    }
}
