package io.journeydeck.journey.compare;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words with which differences are told, in one language; they stand in {@code comparison_en.properties} and its translations. */
public final class ComparisonWords {

    private final Words words;

    private ComparisonWords(Words words) {
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param language a BCP 47 tag; one without words gets the English ones
     */
    public static ComparisonWords of(String language) {
        return new ComparisonWords(Words.of(ComparisonWords.class, "comparison", language));
    }

    public String language() {
        return words.language();
    }

    /**
     * A word by its key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String get(String key) {
        return words.get(key);
    }

    /** What one item of a kind is called, e.g. {@code Pain point}. */
    public String kind(ItemKind kind) {
        return words.get("kind." + kind.id());
    }

    /** What a property is called, e.g. {@code Owner}; its own name when it has no word. */
    public String property(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT))
                ? words.get("property." + name.toLowerCase(Locale.ROOT))
                : name;
    }

    /** A property's value for people: kinds by their names, all else as written. */
    public String value(String property, String value) {
        if (!property.equals(PropertyChange.KIND)) {
            return value;
        }
        return ItemKind.byId(value)
                .map(this::kind)
                .or(() -> MapKind.byId(value)
                        .filter(kind -> kind != MapKind.UNKNOWN)
                        .map(kind -> words.get("map." + kind.id())))
                .orElse(value);
    }

    static final List<String> KNOWN = Arrays.asList(
            ("text name title subtitle kind company scenario goal goals expectations persona owner version date review language"
                            + " compare note sentiment channel mode impact importance severity frequency evidence opportunity effort"
                            + " reach confidence quarter status metric unit baseline target value due assumption type role quote")
                    .split(" "));
}
