package io.journeydeck.exchange;

import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a workbook shows the values that properties of items may have: diagrams say {@code channel=email}, people read E-mail, E-post
 * or E-mail. Values that are not known are shown as they are.
 */
public final class ShownValues {

    public static final String CHANNEL = "channel";
    public static final String MODE = "mode";
    public static final String STATUS = "status";

    private static final Map<String, List<String>> KNOWN = Map.of(
            CHANNEL,
            Arrays.stream(ChannelKind.values()).map(ChannelKind::id).toList(),
            MODE,
            List.of("online", "offline"),
            STATUS,
            List.of("idea", "planned", "doing", "done", "dropped"));

    /** By property and word in lower case. */
    private static final Map<String, Map<String, String>> IDS = ids();

    private final Words words;

    /**
     * Values as a language shows them.
     *
     * @param language a BCP 47 tag; one without words gets the English ones
     */
    public ShownValues(String language) {
        this.words = words(language);
    }

    private static Words words(String language) {
        return Words.of(ShownValues.class, "values", language);
    }

    private static Map<String, Map<String, String>> ids() {
        Map<String, Map<String, String>> ids = new LinkedHashMap<>();
        KNOWN.forEach((property, values) -> {
            Map<String, String> byWord = new LinkedHashMap<>();
            for (String language : Words.LANGUAGES) {
                Words words = words(language);
                values.forEach(value -> byWord.putIfAbsent(lower(words.get(property + "." + value)), value));
            }
            ids.put(property, Map.copyOf(byWord));
        });
        return Map.copyOf(ids);
    }

    /** Values that a property is known to have; none for others. */
    public static List<String> known(String property) {
        return KNOWN.getOrDefault(property, List.of());
    }

    /** A value as people read it. */
    public String shown(String property, String value) {
        return known(property).contains(value) ? words.get(property + "." + value) : value;
    }

    /**
     * A value as diagrams write it.
     *
     * @param shown as someone read or chose it, in any of the languages
     */
    public static String written(String property, String shown) {
        return IDS.getOrDefault(property, Map.of()).getOrDefault(lower(shown), shown);
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
