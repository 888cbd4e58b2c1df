package io.journeydeck.label;

import io.journeydeck.scene.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Borders as style attributes say them: for all sides at once, for one side, or one property of them. */
final class CssEdges {

    private static final double MEDIUM = 3;

    private final Css css;
    private final double em;
    private final Color ink;

    /** @param ink the text's colour, which borders have that name none */
    private CssEdges(Css css, double em, Color ink) {
        this.css = css;
        this.em = em;
        this.ink = ink;
    }

    /** @param otherwise what sides have of which nothing is said */
    static Edges of(Css css, double em, Color ink, Edges otherwise) {
        CssEdges edges = new CssEdges(css, em, ink);
        return new Edges(
                edges.side("top", 0, otherwise.top()),
                edges.side("right", 1, otherwise.right()),
                edges.side("bottom", 2, otherwise.bottom()),
                edges.side("left", 3, otherwise.left()));
    }

    static double radius(Css css, double em, double most) {
        String first = css.get("border-radius").split("[\\s/]+", 2)[0];
        return Math.max(0, Math.min(1000, Css.px(first, em, most).orElse(0)));
    }

    /** What has been said of one side so far. */
    private static final class Draft {
        private double width = MEDIUM;
        private Edge.@Nullable Line line;
        private @Nullable Color color;
        private boolean named;
    }

    private Edge side(String side, int index, Edge otherwise) {
        Draft draft = new Draft();
        if (otherwise.width() > 0) {
            draft.width = otherwise.width();
            draft.line = otherwise.line();
            draft.color = otherwise.color();
        }
        shorthand(css.raw("border"), draft);
        single(quarter("border-width", index), quarter("border-style", index), quarter("border-color", index), draft);
        shorthand(css.raw("border-" + side), draft);
        String prefix = "border-" + side;
        single(css.raw(prefix + "-width"), css.raw(prefix + "-style"), css.raw(prefix + "-color"), draft);
        if (!draft.named) {
            return otherwise;
        }
        Color color = draft.color == null ? ink : draft.color;
        return draft.line == null || draft.width <= 0 ? Edge.NONE : new Edge(whole(draft.width), draft.line, color);
    }

    /** Borders are whole px wide, 1 at least. */
    private static double whole(double px) {
        return Math.min(100, px < 1 ? 1 : Math.floor(px));
    }

    private void shorthand(String value, Draft draft) {
        if (value.isEmpty()) {
            return;
        }
        draft.named = true;
        draft.width = MEDIUM;
        draft.line = null;
        draft.color = null;
        for (String word : words(value)) {
            single(word, word, word, draft);
        }
    }

    private void single(String width, String line, String color, Draft draft) {
        OptionalDouble px = width(width.toLowerCase(Locale.ROOT));
        if (px.isPresent()) {
            draft.width = px.getAsDouble();
            draft.named = true;
        }
        String name = line.toLowerCase(Locale.ROOT);
        if (name.equals("none") || name.equals("hidden")) {
            draft.line = null;
            draft.named = true;
        } else if (name.matches("double|solid|dashed|dotted|ridge|outset|groove|inset")) {
            draft.line = Edge.Line.valueOf(name.toUpperCase(Locale.ROOT));
            draft.named = true;
        }
        Optional<Color> paint = name.equals("transparent") ? Optional.of(Edge.UNSEEN) : Color.parse(color);
        if (paint.isPresent()) {
            draft.color = paint.get();
            draft.named = true;
        }
    }

    private OptionalDouble width(String word) {
        return switch (word) {
            case "thin" -> OptionalDouble.of(1);
            case "medium" -> OptionalDouble.of(MEDIUM);
            case "thick" -> OptionalDouble.of(5);
            default -> Css.px(word, em, 0);
        };
    }

    /** Of one to four values for top, right, bottom and left the one of a side. */
    private String quarter(String property, int side) {
        List<String> words = words(css.raw(property));
        if (words.isEmpty()) {
            return "";
        }
        int index = side < words.size() ? side : side == 3 && words.size() > 1 ? 1 : 0;
        return words.get(index);
    }

    /** At spaces outside of brackets. */
    private static List<String> words(String value) {
        return value.isBlank() ? List.of() : List.of(value.strip().split("\\s+(?![^(]*\\))", 20));
    }
}
