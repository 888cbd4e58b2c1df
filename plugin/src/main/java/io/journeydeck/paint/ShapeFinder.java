package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.XmlFragment;
import io.journeydeck.limits.Limits;
import io.journeydeck.shape.Shape;
import io.journeydeck.shape.ShapeRegistry;
import io.journeydeck.stencil.IconShapes;
import io.journeydeck.stencil.Stencil;
import io.journeydeck.stencil.StencilShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what paints a cell: a built-in shape by name, the stencil that its style carries, or one of a draw.io
 * installation; a stencil is unpacked once a page.
 */
final class ShapeFinder {

    private static final String INLINE = "stencil(";
    private static final String LENT = "mxgraph.";

    private final ShapeRegistry registry;
    private final StencilShape.StencilSource stencils;
    private final Limits limits;
    private final PaintContext context;
    private final Map<String, Optional<Shape>> unpacked = new HashMap<>();
    private final Set<String> brokenFiles = new HashSet<>();

    ShapeFinder(ShapeRegistry registry, StencilShape.StencilSource stencils, Limits limits, PaintContext context) {
        this.registry = registry;
        this.stencils = stencils;
        this.limits = limits;
        this.context = context;
    }

    Optional<Shape> find(Style style, String cellId) {
        String name = style.text("shape", "rectangle");
        if (name.startsWith(INLINE) && name.endsWith(")")) {
            String packed = name.substring(INLINE.length(), name.length() - 1);
            return unpacked.computeIfAbsent(packed, key -> unpack(key, cellId));
        }
        if (name.startsWith(LENT)) {
            Optional<Shape> lent = unpacked.computeIfAbsent(name, key -> lent(key, cellId));
            if (lent.isPresent()) {
                return lent;
            }
        }
        return registry.find(name.equals("rect") || name.equals("label") ? "rectangle" : name);
    }

    /** As in draw.io, a stencil goes before a shape that is a program. */
    private Optional<Shape> lent(String name, String cellId) {
        Stencil stencil = installed(name, cellId);
        return stencil == null
                ? IconShapes.find(name, stencils).filter(shape -> lends())
                : Optional.of(new StencilShape(stencil, part -> included(part, cellId)));
    }

    private @Nullable Stencil installed(String name, String cellId) {
        try {
            return stencils.find(name);
        } catch (DiagnosticException e) {
            if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
                throw e;
            }
            if (brokenFiles.add(e.diagnostic().message())) {
                context.report(e.diagnostic().at(context.at(cellId)));
            }
            return null;
        }
    }

    private boolean lends() {
        return stencils != StencilShape.StencilSource.NONE;
    }

    private Optional<Shape> unpack(String packed, String cellId) {
        try {
            Optional<Stencil> stencil =
                    Stencil.of(XmlFragment.unpack(packed, context.at(cellId), limits, context.deadline()));
            if (stencil.isEmpty()) {
                broken(cellId, "it is no <shape> with a size");
            }
            return stencil.map(program -> new StencilShape(program, name -> included(name, cellId)));
        } catch (DiagnosticException e) {
            if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
                throw e;
            }
            broken(cellId, e.diagnostic().message());
            return Optional.empty();
        }
    }

    private @Nullable Stencil included(String name, String cellId) {
        Stencil part = installed(name, cellId);
        if (part == null) {
            context.unknownPart(cellId, name);
        }
        return part;
    }

    private void broken(String cellId, String why) {
        context.report(Diagnostic.warning(
                "STENCIL_BROKEN",
                "The shape's own drawing cannot be read (" + why + ") and a box stands for it",
                context.at(cellId),
                "Edit the shape in draw.io (Edit > Edit Shape) or choose another one."));
    }
}
