package io.journeydeck.journey.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as Mermaid writes them. Its grammar of journeys gives {@code # ; :} a meaning and has no quotes, but knows characters by
 * their code, as {@code #58;}, or by their name in HTML, as {@code #quot;}.
 */
final class MermaidText {

    private static final Pattern CODE = Pattern.compile("#(\\d{1,7}|quot|amp|lt|gt|nbsp|apos|colon|semi|num|comma);");

    /** Words that a line of a journey begins with. */
    private static final Pattern KEYWORD = Pattern.compile("(?i)(title|section|journey|acctitle|accdescr|end)\\b.*");

    private MermaidText() {}

    /** Fit for a title, a section or a task; on one line. */
    static String written(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean comment = c == '%' && line.startsWith("%%", i);
            boolean word = i == 0 && KEYWORD.matcher(line).matches();
            boolean front = i == 0 && line.startsWith("---");
            if (c == '#' || c == ';' || c == ':' || comment || word || front) {
                out.append('#').append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Fit for one of several actors. */
    static String actor(String name) {
        return written(name).replace(",", "#44;");
    }

    /** The text that a reader of the picture sees. */
    static String read(String text) {
        Matcher code = CODE.matcher(text);
        return code.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
                .strip();
    }

    private static String character(String code) {
        return switch (code) {
            case "quot" -> "\"";
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "nbsp" -> "\u00a0";
            case "apos" -> "'";
            case "colon" -> ":";
            case "semi" -> ";";
            case "num" -> "#";
            case "comma" -> ",";
            default -> {
                int point = Integer.parseInt(code);
                yield Character.isValidCodePoint(point) ? Character.toString(point) : "\ufffd";
            }
        };
    }
}
