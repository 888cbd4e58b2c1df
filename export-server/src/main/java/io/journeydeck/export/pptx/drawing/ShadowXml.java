package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.ColorXml;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Shadow;
import org.jspecify.annotations.Nullable;

/** Shadows in DrawingML (ECMA-376 part 1, 20.1.8.45). */
final class ShadowXml {

    private ShadowXml() {}

    /** Null when there is none. A standard deviation of s looks like a blur radius of 2 s. */
    static @Nullable Xml of(@Nullable Shadow shadow, Placement placement) {
        if (shadow == null || shadow.color().alpha() <= 0) {
            return null;
        }
        double degrees = Math.toDegrees(Math.atan2(shadow.dy(), shadow.dx()));
        return Xml.of("a:effectLst")
                .add(Xml.of("a:outerShdw")
                        .with("blurRad", Math.max(0, placement.size(2 * shadow.blur())))
                        .with("dist", placement.size(Math.hypot(shadow.dx(), shadow.dy())))
                        .with("dir", Math.round((degrees + 360) % 360 * 60_000))
                        .with("algn", "ctr")
                        .with("rotWithShape", 0)
                        .add(ColorXml.of(shadow.color())));
    }
}
