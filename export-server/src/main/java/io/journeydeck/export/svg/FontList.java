package io.journeydeck.export.svg;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code font-family} of a run: what the diagram asks for, then families with the same letter widths as the one the text was
 * measured with, so that lines keep their length on machines that lack the first.
 */
final class FontList {

    private static final List<String> GENERIC =
            List.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui");

    private FontList() {}

    /**
     * @param family as the diagram names it, perhaps a list; what is no name of a font is left out
     * @param face the bundled family that measured the text
     */
    static String of(String family, String face) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : family.split(",", -1)) {
            String plain = clean(name);
            if (!plain.isEmpty()) {
                names.add(plain);
            }
        }
        List<String> safe = sameWidths(face);
        String last = safe.get(safe.size() - 1);
        names.removeIf(GENERIC::contains);
        names.addAll(safe.subList(0, safe.size() - 1));
        return names.stream().map(FontList::quoted).collect(Collectors.joining(", ")) + ", " + last;
    }

    private static List<String> sameWidths(String face) {
        String name = face.toLowerCase(Locale.ROOT);
        if (name.contains("mono")) {
            return List.of("Courier New", "Courier", "Liberation Mono", "monospace");
        }
        if (name.contains("serif") && !name.contains("sans")) {
            return List.of("Times New Roman", "Times", "Liberation Serif", "serif");
        }
        return List.of("Helvetica", "Arial", "Liberation Sans", "sans-serif");
    }

    /** Letters, digits, spaces, hyphens, dots and underscores of any script; at most 80. */
    private static String clean(String name) {
        String plain = name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '.' || c == '_')
                .limit(80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.strip();
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z][A-Za-z-]*") ? name : "'" + name + "'";
    }
}
