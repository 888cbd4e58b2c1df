package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Style;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a style leaves to draw.io's base styles. Names and keys apply in the order in which they stand, so a name after a key
 * overrides it; a style that begins with a semicolon starts from nothing instead of the defaults.
 */
final class StyleInheritance {

    /** The style of a shape or connector, with a shape in it always and colour words replaced by colours. */
    Style of(Cell cell, @Nullable GraphCell parent) {
        String text = cell.style().toString();
        boolean edge = cell instanceof Edge;
        Map<String, String> values = new LinkedHashMap<>();
        if (!text.startsWith(";")) {
            values.putAll((edge ? BaseStyles.EDGE : BaseStyles.VERTEX).values());
        }
        for (String token : text.split(";", -1)) {
            int equals = token.indexOf('=');
            if (equals < 0) {
                values.putAll(BaseStyles.named(token.strip()).values());
            } else if (equals > 0) {
                values.put(token.substring(0, equals).strip(), token.substring(equals + 1));
            }
        }
        String shape = values.getOrDefault("shape", "none");
        if (shape.isEmpty() || shape.equals("none")) {
            values.put("shape", edge ? "connector" : "rectangle");
        }
        if (parent != null
                && cell.collapsed()
                && parent.style().text("childLayout", "").equals("stackLayout")) {
            boolean beside = parent.style().text("horizontalStack", "1").equals("1");
            values.put("horizontal", beside ? "0" : "1");
        }
        ColorWords.replace(values, parent);
        return Style.of(values);
    }
}
