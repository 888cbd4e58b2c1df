package io.journeydeck.label;

import io.journeydeck.scene.Color;
import org.jspecify.annotations.Nullable;

/** Sizes, sides and backgrounds as style attributes say them. */
final class CssBoxes {

    private CssBoxes() {}

    /** What a style, or else an old attribute, says of a size. */
    static Box.Extent extent(Css css, double em, String width, String height) {
        return new Box.Extent(
                amount(css.has("width") ? css.get("width") : width.strip(), em),
                amount(css.has("height") ? css.get("height") : height.strip(), em),
                css.get("box-sizing").equals("border-box"),
                amount(css.get("min-width"), em),
                amount(css.get("max-width"), em),
                amount(css.get("min-height"), em));
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
        double said = css.get(property).equals("auto") ? 0 : otherwise;
        return Math.max(least, Math.min(10_000, css.length(property, em, 0).orElse(said)));
    }

    /** Where margins that give way put a block that is narrower than its room. */
    static Box.Stand stand(Css css, Box.Stand otherwise) {
        boolean left = css.get("margin-left").equals("auto");
        boolean right = css.get("margin-right").equals("auto");
        boolean said = css.has("margin-left") || css.has("margin-right");
        return left && right ? Box.Stand.CENTER : left ? Box.Stand.RIGHT : said ? Box.Stand.LEFT : otherwise;
    }

    static @Nullable Color background(Css css) {
        return Color.parse(css.raw("background-color"))
                .or(() -> Color.parse(css.raw("background")))
                .filter(color -> color.alpha() > 0)
                .orElse(null);
    }
}
