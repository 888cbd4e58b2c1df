package io.journeydeck.export.xlsx.book;

import io.journeydeck.exchange.CellText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names that Excel accepts for sheets: 1 to 31 characters, none of {@code [ ] : * ? / \}, no apostrophe at either end, not
 * {@code History}, unique whatever the case.
 */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** The nearest good name to {@code wanted}, never given before. */
    String take(String wanted) {
        String clean = CellText.printable(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\s]+", " ")
                .replaceAll("^[' ]+|[' ]+$", "");
        String base = clean.isEmpty() ? "Sheet" : clean;
        String name = cut(base, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = cut(base, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String cut(String name, int longest) {
        return CellText.cut(name, longest).replaceAll("[' ]+$", "");
    }
}
