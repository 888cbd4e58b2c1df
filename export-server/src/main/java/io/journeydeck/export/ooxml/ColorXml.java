package io.journeydeck.export.ooxml;

import io.journeydeck.scene.Color;
import java.util.Locale;

/** Colours in DrawingML (ECMA-376 part 1, 20.1.2.3.32). */
public final class ColorXml {

    private ColorXml() {}

    public static Xml of(Color color) {
        Xml xml = Xml.of("a:srgbClr").with("val", color.hex().toUpperCase(Locale.ROOT));
        return color.isOpaque() ? xml : xml.add(Xml.of("a:alpha").with("val", Math.round(color.alpha() * 100_000)));
    }

    public static Xml solid(Color color) {
        return Xml.of("a:solidFill").add(of(color));
    }
}
