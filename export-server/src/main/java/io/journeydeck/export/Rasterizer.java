package io.journeydeck.export;

import io.journeydeck.scene.ImageData;
import java.io.IOException;

/** Paints an SVG picture that came with a diagram, for formats that need a bitmap beside it. */
public interface Rasterizer {

    /** A PNG of {@code width} x {@code height} px. */
    byte[] png(ImageData svg, int width, int height) throws IOException;
}
