package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Canvas#save} keeps. */
final class PaintState {

    double dx;
    double dy;
    Affine turn = Affine.IDENTITY;
    double alpha = 1;
    double fillAlpha = 1;
    double strokeAlpha = 1;
    Fill fill = Fill.NONE;

    @Nullable
    Color stroke;

    double strokeWidth = 1;
    boolean dashed;
    boolean fixedDash;
    List<Double> dashes = List.of(3.0, 3.0);
    Stroke.Cap cap = Stroke.Cap.FLAT;
    Stroke.Join join = Stroke.Join.MITER;
    double miterLimit = 10;

    @Nullable
    Shadow shadow;

    Path.Part part = Path.Part.BODY;

    PaintState copy() {
        PaintState copy = new PaintState();
        copy.dx = dx;
        copy.dy = dy;
        copy.turn = turn;
        copy.alpha = alpha;
        copy.fillAlpha = fillAlpha;
        copy.strokeAlpha = strokeAlpha;
        copy.fill = fill;
        copy.stroke = stroke;
        copy.strokeWidth = strokeWidth;
        copy.dashed = dashed;
        copy.fixedDash = fixedDash;
        copy.dashes = dashes;
        copy.cap = cap;
        copy.join = join;
        copy.miterLimit = miterLimit;
        copy.shadow = shadow;
        copy.part = part;
        return copy;
    }

    /** The line as it is drawn now; {@link Stroke#NONE} without a colour. */
    Stroke strokeStyle() {
        if (stroke == null || strokeWidth <= 0) {
            return Stroke.NONE;
        }
        double unit = fixedDash ? 1 : strokeWidth;
        List<Double> scaled =
                dashed ? dashes.stream().map(length -> length * unit).toList() : List.of();
        boolean drawable = scaled.stream().allMatch(length -> length >= 0)
                && scaled.stream().mapToDouble(Double::doubleValue).sum() > 0;
        return new Stroke(
                stroke.faded(alpha * strokeAlpha), strokeWidth, drawable ? scaled : List.of(), cap, join, miterLimit);
    }
}
