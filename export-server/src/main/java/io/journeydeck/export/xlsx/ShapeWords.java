package io.journeydeck.export.xlsx;

import io.journeydeck.drawio.Style;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a shape is, in words, from its style. */
final class ShapeWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("label", "icon with text"),
            Map.entry("stencil", "drawn shape"),
            Map.entry("edgeLabel", "label of a connection"),
            Map.entry("mxgraph.basic.rect", "rectangle"),
            Map.entry("partialRectangle", "rectangle with open sides"),
            Map.entry("rhombus", "diamond"),
            Map.entry("cylinder", "cylinder"),
            Map.entry("cylinder3", "cylinder"),
            Map.entry("ext", "rectangle"),
            Map.entry("umlActor", "actor"),
            Map.entry("tableRow", "table row"),
            Map.entry("singleArrow", "arrow"),
            Map.entry("flexArrow", "arrow"),
            Map.entry("note2", "note"),
            Map.entry("document", "document"));

    /** Base styles that name a shape of their own. */
    private static final Set<String> BASES = Set.of("text", "group", "edgeLabel");

    private ShapeWords() {}

    /** draw.io's own name for the shape; {@code rectangle} when the style names none. */
    static String rawName(Style cellStyle, Style resolved) {
        for (String base : cellStyle.names()) {
            if (BASES.contains(base)) {
                return base;
            }
        }
        String shape = resolved.text("shape", "rectangle");
        if (shape.startsWith("stencil(")) {
            return "stencil";
        }
        if (shape.equals("label") && resolved.get("image") == null) {
            return "rectangle";
        }
        return resolved.text("resIcon", resolved.text("grIcon", resolved.text("prIcon", shape)));
    }

    /** For people, e.g. {@code rounded rectangle}, {@code aws4: lambda}. */
    static String kind(Style cellStyle, Style resolved) {
        String shape = rawName(cellStyle, resolved);
        if (shape.equals("rectangle")) {
            return resolved.flag("rounded", false) ? "rounded rectangle" : "rectangle";
        }
        String known = WORDS.get(shape);
        return known == null ? words(shape) : known;
    }

    /** {@code mxgraph.cisco.routers.atm_router} becomes {@code cisco: atm router}. */
    private static String words(String shape) {
        String[] parts = shape.split("\\.", -1);
        String name = parts[parts.length - 1]
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
        boolean family = parts.length > 2 && parts[0].equals("mxgraph");
        return family ? parts[1].replace('_', ' ') + ": " + name : name;
    }

    /** Solid, dashed or dotted. */
    static String line(Style style) {
        if ("none".equals(style.get("strokeColor"))) {
            return "none";
        }
        if (!style.flag("dashed", false)) {
            return "solid";
        }
        String pattern = style.text("dashPattern", "3 3").strip();
        return pattern.startsWith("1 ") ? "dotted" : "dashed";
    }
}
