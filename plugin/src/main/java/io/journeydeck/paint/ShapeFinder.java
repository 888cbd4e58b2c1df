package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.XmlFragment;
import io.journeydeck.limits.Limits;
import io.journeydeck.shape.Shape;
import io.journeydeck.shape.ShapeRegistry;
import io.journeydeck.stencil.Stencil;
import io.journeydeck.stencil.StencilShape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what paints a cell: a built-in shape by name, or the stencil that its style carries; a stencil is unpacked once a page. */
final class ShapeFinder {

    private static final String INLINE = "stencil(";

    private final ShapeRegistry registry;
    private final Limits limits;
    private final PaintContext context;
    private final Map<String, Optional<Shape>> unpacked = new HashMap<>();

    ShapeFinder(ShapeRegistry registry, Limits limits, PaintContext context) {
        this.registry = registry;
        this.limits = limits;
        this.context = context;
    }

    Optional<Shape> find(Style style, String cellId) {
        String name = style.text("shape", "rectangle");
        if (name.startsWith(INLINE) && name.endsWith(")")) {
            String packed = name.substring(INLINE.length(), name.length() - 1);
            return unpacked.computeIfAbsent(packed, key -> unpack(key, cellId));
        }
        return registry.find(name.equals("rect") || name.equals("label") ? "rectangle" : name);
    }

    private Optional<Shape> unpack(String packed, String cellId) {
        try {
            Optional<Stencil> stencil =
                    Stencil.of(XmlFragment.unpack(packed, context.at(cellId), limits, context.deadline()));
            if (stencil.isEmpty()) {
                broken(cellId, "it is no <shape> with a size");
            }
            return stencil.map(program -> new StencilShape(program, StencilShape.StencilSource.NONE));
        } catch (DiagnosticException e) {
            if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
                throw e;
            }
            broken(cellId, e.diagnostic().message());
            return Optional.empty();
        }
    }

    private void broken(String cellId, String why) {
        context.report(Diagnostic.warning(
                "STENCIL_BROKEN",
                "The shape's own drawing cannot be read (" + why + ") and a box stands for it",
                context.at(cellId),
                "Edit the shape in draw.io (Edit > Edit Shape) or choose another one."));
    }
}
