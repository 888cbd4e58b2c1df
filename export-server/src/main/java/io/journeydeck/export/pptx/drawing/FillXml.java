package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.ColorXml;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Affine;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;

/**
 * Fills in DrawingML (ECMA-376 part 1, 20.1.8).
 *
 * @param transform how the filled outline lies in its shape; a gradient turns and flips along with it
 */
record FillXml(Affine transform) implements Fill.Visitor<Xml> {

    private static final long WHOLE = 100_000;
    /** Where a circle through the corners of a box ({@code path="circle"}) crosses the one that its sides touch. */
    private static final long AT_SIDES = Math.round(WHOLE / Math.sqrt(2));

    @Override
    public Xml none() {
        return Xml.of("a:noFill");
    }

    @Override
    public Xml solid(Fill.Solid solid) {
        return ColorXml.solid(solid.color());
    }

    @Override
    public Xml linear(Fill.LinearGradient gradient) {
        double x =
                switch (gradient.towards()) {
                    case EAST -> 1;
                    case WEST -> -1;
                    case NORTH, SOUTH -> 0;
                };
        double y =
                switch (gradient.towards()) {
                    case SOUTH -> 1;
                    case NORTH -> -1;
                    case EAST, WEST -> 0;
                };
        double towardsX = transform.a() * x + transform.c() * y;
        double towardsY = transform.b() * x + transform.d() * y;
        double angle = Math.toDegrees(Math.atan2(towardsY, towardsX));
        boolean back = angle < -0.001 || angle > 179.999;
        long angle60k = Math.round((back ? (angle + 360) % 180 : Math.abs(angle)) * 60_000);
        return stops(back ? gradient.end() : gradient.start(), back ? gradient.start() : gradient.end())
                .add(Xml.of("a:lin").with("ang", angle60k).with("scaled", 0));
    }

    @Override
    public Xml radial(Fill.RadialGradient gradient) {
        Xml center = Xml.of("a:fillToRect")
                .with("l", 50_000)
                .with("t", 50_000)
                .with("r", 50_000)
                .with("b", 50_000);
        return Xml.of("a:gradFill")
                .with("rotWithShape", 1)
                .add(Xml.of("a:gsLst")
                        .add(stop(0, gradient.center()))
                        .add(stop(AT_SIDES, gradient.edge()))
                        .add(stop(WHOLE, gradient.edge())))
                .add(Xml.of("a:path").with("path", "circle").add(center));
    }

    private static Xml stops(Color first, Color last) {
        return Xml.of("a:gradFill")
                .with("rotWithShape", 1)
                .add(Xml.of("a:gsLst").add(stop(0, first)).add(stop(WHOLE, last)));
    }

    private static Xml stop(long position, Color color) {
        return Xml.of("a:gs").with("pos", position).add(ColorXml.of(color));
    }
}
