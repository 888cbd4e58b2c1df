package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import java.util.List;

/**
 * A finished element of a slide.
 *
 * @param extent the upright box around it on the page, px
 */
record Drawn(Xml xml, Bounds extent) {

    /** The box around all of them; not for none. */
    static Bounds extent(List<Drawn> all) {
        return all.stream().map(Drawn::extent).reduce(Bounds::union).orElse(Bounds.EMPTY);
    }
}
