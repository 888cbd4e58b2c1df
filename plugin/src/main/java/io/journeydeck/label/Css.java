package io.journeydeck.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style attributes: properties by allow-list, lengths by grammar; anything else counts as not written. */
final class Css {

    private static final Set<String> PROPERTIES = Set.of(
            "color",
            "background",
            "background-color",
            "font-size",
            "font-family",
            "font-weight",
            "font-style",
            "text-decoration",
            "text-decoration-line",
            "text-align",
            "line-height",
            "font",
            "white-space",
            "vertical-align",
            "margin",
            "margin-top",
            "margin-right",
            "margin-bottom",
            "margin-left",
            "padding",
            "padding-top",
            "padding-right",
            "padding-bottom",
            "padding-left",
            "border",
            "border-collapse",
            "border-color",
            "border-width",
            "border-style",
            "border-top",
            "border-right",
            "border-bottom",
            "border-left",
            "border-top-width",
            "border-right-width",
            "border-bottom-width",
            "border-left-width",
            "border-top-style",
            "border-right-style",
            "border-bottom-style",
            "border-left-style",
            "border-top-color",
            "border-right-color",
            "border-bottom-color",
            "border-left-color",
            "border-radius",
            "width",
            "height",
            "min-width",
            "max-width",
            "min-height",
            "table-layout",
            "float",
            "text-indent",
            "letter-spacing",
            "word-spacing",
            "text-transform",
            "font-variant",
            "word-break",
            "overflow-wrap",
            "word-wrap",
            "list-style-position",
            "unicode-bidi",
            "display",
            "box-sizing",
            "direction",
            "list-style",
            "list-style-type",
            "border-spacing");

    private static final Pattern LENGTH =
            Pattern.compile("([+-]?(?:[0-9]{1,6}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9}))(px|pt|em|rem|ex|ch|cm|mm|in|pc|%)?");

    private static final Pattern FONT = Pattern.compile(
            "((?:[a-z-]{1,20}\\s+|[1-9]00\\s+){0,4}?)([0-9.]{1,9}(?:px|pt|em|rem|%)|(?:xx?-)?(?:small|large)|medium)"
                    + "(?:\\s*/\\s*([0-9.]{1,9}[a-z%]{0,3}))?\\s+(\\S.{0,200})",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Double> NAMED_SIZES = Map.of(
            "xx-small",
            9.0,
            "x-small",
            10.0,
            "small",
            13.0,
            "medium",
            16.0,
            "large",
            18.0,
            "x-large",
            24.0,
            "xx-large",
            32.0,
            "xxx-large",
            48.0);

    private final Map<String, String> values = new HashMap<>();

    private Css() {}

    static Css parse(String style) {
        Css css = new Css();
        for (String declaration : style.split(";", 200)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                if (PROPERTIES.contains(name) && !value.isEmpty() && value.length() <= 500) {
                    css.put(name, value);
                }
            }
        }
        return css;
    }

    private void put(String name, String value) {
        if (name.equals("margin") || name.equals("padding")) {
            String[] parts = value.split("\\s+", 5);
            String top = parts[0];
            String right = parts.length > 1 ? parts[1] : top;
            String bottom = parts.length > 2 ? parts[2] : top;
            String left = parts.length > 3 ? parts[3] : right;
            values.put(name + "-top", top);
            values.put(name + "-right", right);
            values.put(name + "-bottom", bottom);
            values.put(name + "-left", left);
        } else if (name.equals("font")) {
            font(value);
        } else {
            values.put(name, value);
        }
    }

    /** The shorthand: style and weight, then size and line height, then families; what it does not say is normal. */
    private void font(String value) {
        Matcher parts = FONT.matcher(value);
        if (parts.matches()) {
            String before = parts.group(1).toLowerCase(Locale.ROOT);
            values.put("font-style", before.contains("italic") || before.contains("oblique") ? "italic" : "normal");
            values.put("font-weight", before.matches(".*\\b(bold|bolder|[6-9]00)\\b.*") ? "bold" : "normal");
            values.put("font-size", parts.group(2));
            values.put("line-height", parts.group(3) == null ? "normal" : parts.group(3));
            values.put("font-family", parts.group(4));
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value as written, or nothing. */
    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value in lower case, or nothing. */
    String get(String name) {
        return raw(name).toLowerCase(Locale.ROOT);
    }

    /** A length in px; {@code em} is the font's size and {@code whole} what a percentage is of. */
    OptionalDouble length(String name, double em, double whole) {
        return px(get(name), em, whole);
    }

    static OptionalDouble px(String text, double em, double whole) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(length.group(1));
        String unit = length.group(2) == null ? "px" : length.group(2);
        return OptionalDouble.of(
                switch (unit) {
                    case "pt" -> number * 4 / 3;
                    case "em" -> number * em;
                    case "rem" -> number * 16;
                    case "ex", "ch" -> number * em / 2;
                    case "cm" -> number * 96 / 2.54;
                    case "mm" -> number * 9.6 / 2.54;
                    case "in" -> number * 96;
                    case "pc" -> number * 16;
                    case "%" -> number / 100 * whole;
                    default -> number;
                });
    }

    /** A font size in px. */
    OptionalDouble fontSize(double parent) {
        String text = get("font-size");
        if (text.equals("smaller")) {
            return OptionalDouble.of(parent / 1.2);
        }
        if (text.equals("larger")) {
            return OptionalDouble.of(parent * 1.2);
        }
        Double named = NAMED_SIZES.get(text);
        return named == null ? px(text, parent, parent) : OptionalDouble.of(named);
    }
}
