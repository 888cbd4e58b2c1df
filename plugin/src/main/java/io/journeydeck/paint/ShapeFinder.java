package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.XmlElement;
import io.journeydeck.shape.Shape;
import io.journeydeck.shape.ShapeRegistry;
import io.journeydeck.stencil.Stencil;
import io.journeydeck.stencil.StencilShape;
import java.util.Optional;
import java.util.function.Function;

/** Finds what paints a cell: a built-in shape by name, or the stencil that its style carries. */
final class ShapeFinder {

    private static final String INLINE = "stencil(";

    private final ShapeRegistry registry;
    private final Function<String, Optional<XmlElement>> unpack;

    /** @param unpack from a stencil's compressed text to its XML */
    ShapeFinder(ShapeRegistry registry, Function<String, Optional<XmlElement>> unpack) {
        this.registry = registry;
        this.unpack = unpack;
    }

    Optional<Shape> find(Style style) {
        String name = style.text("shape", "rectangle");
        if (name.startsWith(INLINE) && name.endsWith(")")) {
            return unpack.apply(name.substring(INLINE.length(), name.length() - 1))
                    .flatMap(Stencil::of)
                    .map(stencil -> new StencilShape(stencil, StencilShape.StencilSource.NONE));
        }
        return registry.find(name.equals("rect") || name.equals("label") ? "rectangle" : name);
    }
}
