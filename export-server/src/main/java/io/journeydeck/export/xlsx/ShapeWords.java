package io.journeydeck.export.xlsx;

import io.journeydeck.drawio.Style;
import java.util.Locale;
import java.util.Map;

/** What a shape is, in words, from its style. */
final class ShapeWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("label", "icon with text"),
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

    private ShapeWords() {}

    /** draw.io's own name for the shape; {@code rectangle} when the style names none. */
    static String rawName(Style style) {
        String shape = style.text("shape", "rectangle");
        String icon = style.text("resIcon", style.text("grIcon", style.text("prIcon", "")));
        if (shape.startsWith("stencil(")) {
            return "stencil";
        }
        return icon.isEmpty() ? shape : icon;
    }

    /** For people, e.g. {@code rounded rectangle}, {@code AWS4: lambda}. */
    static String kind(Style cellStyle, Style resolved) {
        if (cellStyle.names().contains("text")) {
            return "text";
        }
        if (cellStyle.names().contains("group")) {
            return "group";
        }
        String shape = rawName(resolved);
        if (shape.equals("rectangle")) {
            return resolved.flag("rounded", false) ? "rounded rectangle" : "rectangle";
        }
        if (shape.equals("stencil")) {
            return "drawn shape";
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
