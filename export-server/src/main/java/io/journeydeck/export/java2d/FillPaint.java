package io.journeydeck.export.java2d;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;

/** Fills as Java's paints; empty for none. Gradients go over the filled outline's box, as SVG's do. */
final class FillPaint implements Fill.Visitor<Optional<Paint>> {

    private static final float[] ENDS = {0, 1};

    private final Bounds box;

    FillPaint(Bounds box) {
        this.box = box;
    }

    static java.awt.Color color(Color color) {
        return new java.awt.Color(color.red(), color.green(), color.blue(), (int) Math.round(color.alpha() * 255));
    }

    @Override
    public Optional<Paint> none() {
        return Optional.empty();
    }

    @Override
    public Optional<Paint> solid(Fill.Solid solid) {
        return solid.color().alpha() > 0 ? Optional.of(color(solid.color())) : Optional.empty();
    }

    @Override
    public Optional<Paint> linear(Fill.LinearGradient gradient) {
        if (isFlat()) {
            return Optional.of(color(gradient.start()));
        }
        Point2D from = new Point2D.Double(
                gradient.towards() == Fill.Side.WEST ? box.right() : box.x(),
                gradient.towards() == Fill.Side.NORTH ? box.bottom() : box.y());
        boolean across = gradient.towards() == Fill.Side.EAST || gradient.towards() == Fill.Side.WEST;
        Point2D to = new Point2D.Double(
                across ? gradient.towards() == Fill.Side.EAST ? box.right() : box.x() : from.getX(),
                across ? from.getY() : gradient.towards() == Fill.Side.SOUTH ? box.bottom() : box.y());
        return Optional.of(new LinearGradientPaint(from, to, ENDS, colors(gradient.start(), gradient.end())));
    }

    @Override
    public Optional<Paint> radial(Fill.RadialGradient gradient) {
        if (isFlat()) {
            return Optional.of(color(gradient.center()));
        }
        AffineTransform ontoBox = new AffineTransform(box.width(), 0, 0, box.height(), box.x(), box.y());
        Point2D center = new Point2D.Double(0.5, 0.5);
        return Optional.of(new RadialGradientPaint(
                center,
                0.5f,
                center,
                ENDS,
                colors(gradient.center(), gradient.edge()),
                MultipleGradientPaint.CycleMethod.NO_CYCLE,
                MultipleGradientPaint.ColorSpaceType.SRGB,
                ontoBox));
    }

    private static java.awt.Color[] colors(Color first, Color last) {
        return new java.awt.Color[] {color(first), color(last)};
    }

    /** Over a box without width or height there is no gradient. */
    private boolean isFlat() {
        return box.width() < 0.01 || box.height() < 0.01;
    }
}
