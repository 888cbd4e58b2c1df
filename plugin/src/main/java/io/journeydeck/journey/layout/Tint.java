package io.journeydeck.journey.layout;

import java.util.Locale;

/** Mixes colours. */
final class Tint {

    private Tint() {}

    /** The colour on the way from {@code from} (0) to {@code to} (1), as {@code #RRGGBB}. */
    static String between(String from, String to, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int a = Integer.parseInt(from.substring(i, i + 2), 16);
            int b = Integer.parseInt(to.substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", Math.round(a + (b - a) * share)));
        }
        return mixed.toString();
    }
}
