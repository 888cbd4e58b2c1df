package io.journeydeck.label;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What stands before a list item: a bullet by nesting, a number or a letter by its place in the list. */
final class ListMarker {

    private ListMarker() {}

    /** Empty when the list is to have none. */
    static String of(Element item) {
        String type = type(item);
        return switch (type) {
            case "none" -> "";
            case "disc" -> "•";
            case "circle" -> "◦";
            case "square" -> "▪";
            case "a", "lower-alpha", "lower-latin" -> letters(number(item)) + ".";
            case "A", "upper-alpha", "upper-latin" -> letters(number(item)).toUpperCase(Locale.ROOT) + ".";
            case "i", "lower-roman" -> roman(number(item)) + ".";
            case "I", "upper-roman" -> roman(number(item)).toUpperCase(Locale.ROOT) + ".";
            default -> number(item) + ".";
        };
    }

    /** Bullets are shapes, not letters. */
    static boolean isDrawn(String marker) {
        return marker.equals("•") || marker.equals("◦") || marker.equals("▪");
    }

    /** A bullet's box, its y from the top of the letters, its x from the begin of the line, as Chromium has it. */
    static Bounds drawn(double ascent) {
        int high = (int) ascent;
        int part = high * 2 / 3;
        int size = (part + 1) / 2;
        int down = 3 * (high - part) / 2;
        return new Bounds(-part - 8, down, size, size);
    }

    static Box.Frame frame(String marker, double size, Color color) {
        boolean ring = marker.equals("◦");
        Edges edges = ring ? Edges.all(new Edge(1, Edge.Line.SOLID, color)) : Edges.NONE;
        double radius = marker.equals("▪") ? 0 : size / 2;
        return new Box.Frame(Box.Sides.NONE, Box.Sides.NONE, edges, radius, ring ? null : color);
    }

    private static String type(Element item) {
        String own = written(item);
        Element list = item.parent();
        if (!own.isEmpty() || list == null) {
            return own.isEmpty() ? "disc" : own;
        }
        String shared = written(list);
        if (!shared.isEmpty()) {
            return shared;
        }
        if (list.normalName().equals("ol")) {
            return "decimal";
        }
        long nesting = item.parents().stream().filter(ListMarker::isList).count();
        return nesting <= 1 ? "disc" : nesting == 2 ? "circle" : "square";
    }

    private static String written(Element element) {
        Css css = Css.parse(element.attr("style"));
        for (String word : (css.get("list-style-type") + " " + css.get("list-style"))
                .strip()
                .split("\\s+", 5)) {
            if (word.matches("none|disc|circle|square|decimal|(lower|upper)-(alpha|latin|roman)")) {
                return word;
            }
        }
        String type = element.attr("type").strip();
        return type.matches("[aAiI1]") ? type : type.toLowerCase(Locale.ROOT);
    }

    static boolean isList(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "menu", "dir" -> true;
            default -> false;
        };
    }

    private static int number(Element item) {
        Element list = item.parent();
        int number = list == null ? 1 : whole(list.attr("start"), 1);
        if (list == null) {
            return whole(item.attr("value"), number);
        }
        for (Element sibling : list.children()) {
            if (sibling.normalName().equals("li")) {
                number = whole(sibling.attr("value"), number);
                if (sibling.equals(item)) {
                    break;
                }
                number++;
            }
        }
        return number;
    }

    private static int whole(String text, int otherwise) {
        return text.strip().matches("-?[0-9]{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
