package io.journeydeck.journey.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word meant. */
final class Nearest {

    private Nearest() {}

    /**
     * The known word that differs least from {@code word}: by letter case, or by a letter or two that are missing, too many, wrong
     * or swapped; empty when all differ by more.
     */
    static Optional<String> to(String word, Collection<String> known) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        int allowed = typed.length() < 4 ? 0 : typed.length() < 7 ? 1 : 2;
        String best = null;
        int least = allowed + 1;
        for (String each : known) {
            int distance = typed.length() > 64 ? least : distance(typed, each.toLowerCase(Locale.ROOT));
            if (distance < least) {
                best = each;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Damerau and Levenshtein's distance, with swaps of neighbours only. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
