package io.journeydeck.label;

import io.journeydeck.scene.Color;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Sizes, sides, borders and backgrounds as style attributes say them. */
final class CssBoxes {

    private CssBoxes() {}

    /** What a style, or else an old attribute, says of a size. */
    static Box.Extent extent(Css css, double em, String width, String height) {
        return new Box.Extent(
                amount(css.has("width") ? css.get("width") : width.strip(), em),
                amount(css.has("height") ? css.get("height") : height.strip(), em),
                css.get("box-sizing").equals("border-box"));
    }

    /** px, or minus a share for a percentage. */
    static double amount(String text, double em) {
        double number = Math.max(0, Css.px(text, em, 1).orElse(0));
        return text.endsWith("%") ? -Math.min(1, number) : Math.min(10_000, number);
    }

    static Box.Sides sides(String property, Css css, double em, Box.Sides otherwise) {
        return new Box.Sides(
                side(property + "-top", css, em, otherwise.top()),
                side(property + "-right", css, em, otherwise.right()),
                side(property + "-bottom", css, em, otherwise.bottom()),
                side(property + "-left", css, em, otherwise.left()));
    }

    private static double side(String property, Css css, double em, double otherwise) {
        double least = property.startsWith("padding") ? 0 : -1000;
        return Math.max(least, Math.min(10_000, css.length(property, em, 0).orElse(otherwise)));
    }

    static double border(Css css, double em) {
        String border = css.get("border");
        if (border.isEmpty() || border.contains("none")) {
            return css.has("border-style")
                    ? Math.max(0, css.length("border-width", em, 0).orElse(3))
                    : 0;
        }
        for (String word : border.split("\\s+", 10)) {
            OptionalDouble width = Css.px(word, em, 0);
            if (width.isPresent()) {
                return Math.max(0, Math.min(100, width.getAsDouble()));
            }
        }
        return 3;
    }

    static Color borderColor(Css css, Look look) {
        for (String word : (css.raw("border") + " " + css.raw("border-color")).split("\\s+(?![^(]*\\))", 20)) {
            Optional<Color> color = Color.parse(word);
            if (color.isPresent()) {
                return color.get();
            }
        }
        return look.color();
    }

    static @Nullable Color background(Css css) {
        return Color.parse(css.raw("background-color"))
                .or(() -> Color.parse(css.raw("background")))
                .filter(color -> color.alpha() > 0)
                .orElse(null);
    }
}
