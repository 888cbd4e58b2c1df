package io.journeydeck.journey.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Values as JavaScript literals, as short as JSON allows: texts, numbers, lists, and maps in their order. */
final class Literal {

    private Literal() {}

    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder to) {
        if (value instanceof List<?> list) {
            separated(list.toArray(), '[', ']', to, Literal::write);
        } else if (value instanceof Map<?, ?> map) {
            separated(map.entrySet().toArray(Map.Entry[]::new), '{', '}', to, (entry, out) -> {
                quote(String.valueOf(entry.getKey()), out);
                out.append(':');
                write(entry.getValue(), out);
            });
        } else if (value instanceof Number number) {
            to.append(number(number.doubleValue()));
        } else if (value instanceof String text) {
            quote(text, to);
        } else {
            throw new IllegalArgumentException("No literal for " + value.getClass());
        }
    }

    /** Writes one part of a list. */
    private interface Part<T> {
        void write(T value, StringBuilder to);
    }

    private static <T> void separated(T[] parts, char open, char close, StringBuilder to, Part<T> writer) {
        to.append(open);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                to.append(',');
            }
            writer.write(parts[i], to);
        }
        to.append(close);
    }

    /** Px need no more than thousandths. */
    private static String number(double value) {
        String text = new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return text.equals("0.000") ? "0" : text;
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\u2028' -> to.append("\\u2028");
                case '\u2029' -> to.append("\\u2029");
                default -> {
                    if (letter < ' ') {
                        throw new IllegalArgumentException("A text has the control character " + (int) letter);
                    }
                    to.append(letter);
                }
            }
        }
        to.append('"');
    }
}
