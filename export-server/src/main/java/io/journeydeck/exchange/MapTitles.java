package io.journeydeck.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What sheets call the maps of a workbook. */
public final class MapTitles {

    private MapTitles() {}

    /** A title on a line. */
    public static String line(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    /** The titles, in their order, with a number behind each that was there before, whatever its case: {@code Returns (2)}. */
    public static List<String> distinct(List<String> titles) {
        Set<String> taken = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String each : titles) {
            String title = each;
            for (int i = 2; !taken.add(title.toLowerCase(Locale.ROOT)); i++) {
                title = each + " (" + i + ")";
            }
            distinct.add(title);
        }
        return List.copyOf(distinct);
    }
}
