package io.journeydeck.journey.codec;

import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes text that someone typed into one cell apart into the items that it lists. */
final class TextItems {

    private static final Pattern BULLET = Pattern.compile("[\u2022\u00b7\u25cf\u25aa\u25e6*\u2013\u2014-]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(?=\\S)");
    private static final String OPENING = "\u201c\u201e\u00ab\"\u2018'";

    private TextItems() {}

    /**
     * The items of a text.
     *
     * @param cell true for the text of a cell, where each line is an item; elsewhere only a list gives several
     */
    static List<String> of(String text, ItemKind kind, boolean cell) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean listed = lines.stream().anyMatch(TextItems::isListed);
        if (lines.size() < 2 || !(listed || cell)) {
            return List.of(listed ? plain(lines.get(0), kind) : text);
        }
        boolean capital = lines.stream().anyMatch(line -> Character.isUpperCase(line.codePointAt(0)));
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            boolean goesOn = !items.isEmpty()
                    && (listed
                            ? !isListed(line)
                            : (capital && continues(line)) || isOpenQuote(items.get(items.size() - 1)));
            if (goesOn) {
                items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line);
            } else {
                items.add(plain(line, kind));
            }
        }
        return items;
    }

    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    static boolean isQuote(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isListed(String line) {
        return BULLET.matcher(line).lookingAt() || isNumbered(line);
    }

    /** Without its bullet; an action keeps its number, which says where it stands in the journey. */
    private static String plain(String line, ItemKind kind) {
        String text = BULLET.matcher(line).replaceFirst("");
        boolean bullet = BULLET.matcher(line).lookingAt();
        text = bullet ? text : line;
        return kind != ItemKind.ACTION && isNumbered(text)
                ? NUMBER.matcher(text).replaceFirst("")
                : text;
    }

    /** True for a line that goes on with the sentence before. */
    private static boolean continues(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    /** True for a text that begins with a quotation mark and has none at its end. */
    private static boolean isOpenQuote(String text) {
        return isQuote(text)
                && (text.length() == 1 || "\u201d\u201c\u00bb\"\u2019'".indexOf(text.charAt(text.length() - 1)) < 0);
    }
}
