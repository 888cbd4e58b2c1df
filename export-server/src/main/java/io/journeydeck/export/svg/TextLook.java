package io.journeydeck.export.svg;

import io.journeydeck.scene.Color;
import io.journeydeck.scene.TextStyle;
import java.util.Map;
import java.util.TreeMap;

/**
 * The look of a run as attributes.
 *
 * @param inherited what inner elements take over unless they say otherwise
 * @param decoration lines through and under the letters, which belong to one run; empty for none
 */
record TextLook(Map<String, String> inherited, String decoration) {

    private static final Map<String, String> DEFAULTS =
            Map.of("font-weight", "normal", "font-style", "normal", "fill-opacity", "1");

    static TextLook of(TextStyle style) {
        Map<String, String> look = new TreeMap<>(DEFAULTS);
        Color color = style.color();
        look.put("font-family", FontList.of(style.family(), style.face()));
        look.put("font-size", Decimals.px(style.size()));
        look.put("fill", "#" + color.hex());
        if (style.bold()) {
            look.put("font-weight", "bold");
        }
        if (style.italic()) {
            look.put("font-style", "italic");
        }
        if (!color.isOpaque()) {
            look.put("fill-opacity", Decimals.factor(color.alpha()));
        }
        String lines = (style.underline() ? "underline " : "") + (style.strike() ? "line-through" : "");
        return new TextLook(look, lines.strip());
    }

    /** For the outermost element: what differs from SVG's own defaults. */
    Map<String, String> properties() {
        Map<String, String> own = new TreeMap<>(inherited);
        own.entrySet().removeAll(DEFAULTS.entrySet());
        return own;
    }

    /** For a run inside an element of the look {@code outer}. */
    Map<String, String> differences(TextLook outer) {
        Map<String, String> own = new TreeMap<>(inherited);
        own.entrySet().removeAll(outer.inherited().entrySet());
        if (!decoration.isEmpty()) {
            own.put("text-decoration", decoration);
        }
        return own;
    }
}
