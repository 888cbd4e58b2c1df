package io.journeydeck.export.pptx;

import io.journeydeck.geometry.Affine;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;

/**
 * Fills in DrawingML (ECMA-376 part 1, 20.1.8).
 *
 * @param transform how the filled outline lies in its shape; a gradient turns and flips along with it
 */
record FillXml(Affine transform) implements Fill.Visitor<Xml> {

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
        return stops(gradient.center(), gradient.edge())
                .add(Xml.of("a:path").with("path", "circle").add(center));
    }

    private static Xml stops(Color first, Color last) {
        return Xml.of("a:gradFill")
                .with("rotWithShape", 1)
                .add(Xml.of("a:gsLst")
                        .add(Xml.of("a:gs").with("pos", 0).add(ColorXml.of(first)))
                        .add(Xml.of("a:gs").with("pos", 100_000).add(ColorXml.of(last))));
    }
}
