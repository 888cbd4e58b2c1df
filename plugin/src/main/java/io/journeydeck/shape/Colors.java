package io.journeydeck.shape;

import io.journeydeck.drawio.Style;
import io.journeydeck.scene.Color;
import java.util.Locale;
import java.util.Optional;

/** Colours in styles, with draw.io's words for some. */
public final class Colors {

    private Colors() {}

    /**
     * The colour of {@code key}. {@code default} is what draw.io shows on a light page: white for fills and backgrounds, black for
     * lines and letters; {@code none} and nonsense are no colour.
     */
    public static Optional<Color> of(Style style, String key) {
        String value = style.get(key);
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "default" -> Optional.of(isArea(key) ? Color.WHITE : Color.BLACK);
            case "swimlane" -> of(style, "swimlaneFillColor");
            case "inherit", "none" -> Optional.empty();
            default -> Color.parse(value);
        };
    }

    private static boolean isArea(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        return name.contains("fill") || name.contains("background") || name.contains("gradient");
    }
}
