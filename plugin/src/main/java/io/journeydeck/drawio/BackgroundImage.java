package io.journeydeck.drawio;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The picture behind a page, as the {@code backgroundImage} attribute of its {@code mxGraphModel} holds it: a JSON object with the
 * members src, x, y, width and height.
 *
 * @param address of the picture: a data URI, an address on the web, or {@code data:page/id,…} for another page of the file
 * @param x of its left side, px
 * @param y of its top side, px
 * @param width in px; null is the picture's own
 * @param height in px; null is the picture's own
 */
public record BackgroundImage(
        String address,
        double x,
        double y,
        @Nullable Double width,
        @Nullable Double height) {

    private static final String PAGE = "data:page/";
    private static final double FARTHEST = 1e6;

    /** Empty for text that is no such object or names no picture. */
    public static Optional<BackgroundImage> parse(String json) {
        Map<String, String> members = FlatJson.parse(json);
        if (members == null) {
            return Optional.empty();
        }
        String source = members.getOrDefault("src", "");
        String original = members.getOrDefault("originalSrc", "");
        String address = source.isBlank() || original.startsWith(PAGE) ? original : source;
        return address.isBlank()
                ? Optional.empty()
                : Optional.of(new BackgroundImage(
                        address,
                        place(members.get("x")),
                        place(members.get("y")),
                        size(members.get("width")),
                        size(members.get("height"))));
    }

    /** Whether another page of the file is the picture. */
    public boolean isPage() {
        return address.startsWith(PAGE);
    }

    private static double place(@Nullable String text) {
        Double number = number(text);
        return number == null ? 0 : number;
    }

    private static @Nullable Double size(@Nullable String text) {
        Double number = number(text);
        return number == null || number <= 0 ? null : number;
    }

    private static @Nullable Double number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.strip());
            return Math.abs(number) <= FARTHEST ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
