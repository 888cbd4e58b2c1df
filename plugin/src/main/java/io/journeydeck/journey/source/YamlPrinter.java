package io.journeydeck.journey.source;

import io.journeydeck.journey.source.YamlNode.Mapping;
import io.journeydeck.journey.source.YamlNode.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes YAML as people would: quotes only where they are needed, short collections on one line. */
final class YamlPrinter {

    private static final int WIDTH = 110;
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\d+(][^\\p{Cntrl}\\p{Cn}\\p{Co}\\p{Cs}\\p{Z}]*" + "( [^\\p{Cntrl}\\p{Cn}\\p{Co}\\p{Cs}\\p{Z}]+)*");
    private static final Pattern NUMBER = Pattern.compile("-\\d+([.]\\d+)?");
    /** What YAML takes for something else than a text, and 1.1 did. */
    private static final Pattern WORD =
            Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|[.](nan|inf)|0[xo][\\da-f]+");

    /** Numbers that other programs would write otherwise: {@code 1.0}, {@code 007}. */
    private static final Pattern UNSTEADY = Pattern.compile("[+-]?[\\d.]+([eE][+-]?\\d+)?");

    private static final Pattern STEADY = Pattern.compile("-?(0|[1-9]\\d{0,14})([.]\\d{0,14}[1-9])?");

    private final StringBuilder out = new StringBuilder();

    static String print(Mapping mapping) {
        YamlPrinter printer = new YamlPrinter();
        printer.entries(mapping, 0, false);
        return printer.out.toString();
    }

    private void entries(Mapping mapping, int indent, boolean inline) {
        boolean first = inline;
        for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
            out.append(first ? "" : " ".repeat(indent));
            first = false;
            String key = scalar(entry.getKey(), false) + ":";
            out.append(key);
            value(entry.getValue(), indent, indent + key.length() + 1);
        }
    }

    private void value(YamlNode node, int indent, int column) {
        if (fits(node, column)) {
            out.append(' ').append(node instanceof YamlNode.Text text ? scalar(text.value(), false) : node.flow());
            out.append('\n');
        } else if (node instanceof Mapping mapping) {
            out.append('\n');
            entries(mapping, indent + 2, false);
        } else if (node instanceof Sequence list) {
            out.append('\n');
            items(list.items(), indent + 2);
        }
    }

    private void items(List<YamlNode> items, int indent) {
        for (YamlNode item : items) {
            out.append(" ".repeat(indent)).append("-");
            if (!fits(item, indent + 2) && item instanceof Mapping mapping) {
                out.append(' ');
                entries(mapping, indent + 2, true);
            } else {
                value(item, indent, indent + 2);
            }
        }
    }

    /** Texts always do, and so do collections that hold no others and end before the line does. */
    private static boolean fits(YamlNode node, int column) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().isEmpty()
                    || (!mapping.open()
                            && mapping.entries().values().stream().allMatch(YamlNode.Text.class::isInstance)
                            && column + node.flow().length() <= WIDTH);
        }
        if (node instanceof Sequence list) {
            return list.items().stream().allMatch(YamlNode.Text.class::isInstance)
                    && column + node.flow().length() <= WIDTH;
        }
        return true;
    }

    /** A text that reads back as the same text. */
    static String scalar(String value, boolean inFlow) {
        boolean plain = (PLAIN.matcher(value).matches() || NUMBER.matcher(value).matches())
                && !WORD.matcher(value).matches()
                && (!UNSTEADY.matcher(value).matches() || STEADY.matcher(value).matches())
                && !value.contains(": ")
                && !value.endsWith(":")
                && !value.contains(" #")
                && (!inFlow || value.chars().noneMatch(c -> ",[]{}:".indexOf(c) >= 0));
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isReadable(c)) {
                        text.appendCodePoint(c);
                    } else {
                        text.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        });
        return text.append('"').toString();
    }

    private static boolean isReadable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && c != 0xFEFF;
    }
}
