package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for colours in styles: {@code default} (black lines and text on white), {@code inherit} (the parent's),
 * {@code swimlane} (the fill of the swimlane around it), {@code fillColor} and {@code strokeColor} (the shape's own), and
 * {@code light-dark(a,b)}, of which the light one counts on paper.
 */
final class ColorWords {

    private static final String BLACK = "#000000";
    private static final String WHITE = "#ffffff";
    private static final List<String> LINES = List.of("strokeColor", "fontColor", "labelBorderColor", "imageBorder");
    private static final List<String> AREAS = List.of(
            "fillColor", "gradientColor", "swimlaneFillColor", "laneFill", "labelBackgroundColor", "imageBackground");

    private ColorWords() {}

    static void replace(Map<String, String> style, @Nullable GraphCell parent) {
        for (String key : LINES) {
            replace(style, key, BLACK, parent);
        }
        for (String key : AREAS) {
            replace(style, key, WHITE, parent);
        }
        for (String key : List.of("fillColor", "strokeColor")) {
            String own = style.getOrDefault(key, "none");
            style.replaceAll((other, value) -> value.equals(key) && other.endsWith("Color") ? own : value);
        }
    }

    private static void replace(Map<String, String> style, String key, String otherwise, @Nullable GraphCell parent) {
        String value = style.get(key);
        if (value == null) {
            return;
        }
        String word = light(value.strip());
        style.put(
                key,
                switch (word) {
                    case "default" -> otherwise;
                    case "inherit" ->
                        parent == null ? otherwise : parent.style().text(key, otherwise);
                    case "swimlane" -> swimlane(style, parent, otherwise);
                    default -> word;
                });
    }

    private static String light(String value) {
        if (!value.startsWith("light-dark(")) {
            return value;
        }
        int depth = 0;
        int start = "light-dark(".length();
        for (int i = start; i < value.length(); i++) {
            char c = value.charAt(i);
            if (depth == 0 && (c == ',' || c == ')')) {
                return value.substring(start, i).strip();
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return value.substring(start).strip();
    }

    private static String swimlane(Map<String, String> own, @Nullable GraphCell parent, String otherwise) {
        if (own.getOrDefault("shape", "").equals("swimlane")) {
            return fill(own.getOrDefault("fillColor", "none"), otherwise);
        }
        for (GraphCell around = parent; around != null; around = around.within()) {
            Style style = around.style();
            if (style.text("shape", "").equals("swimlane")) {
                return fill(style.text("fillColor", "none"), otherwise);
            }
        }
        return otherwise;
    }

    private static String fill(String color, String otherwise) {
        return color.equals("swimlane") || color.equals("default") ? otherwise : color;
    }
}
