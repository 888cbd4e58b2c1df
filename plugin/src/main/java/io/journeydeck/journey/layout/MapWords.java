package io.journeydeck.journey.layout;

import io.journeydeck.journey.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/** The words that a drawn map adds to its own, as it writes them. */
final class MapWords {

    private final Words words;

    private MapWords(Words words) {
        this.words = words;
    }

    /** The words of a language given by its BCP 47 tag, such as {@code nl} or {@code nl-BE}. */
    static MapWords of(String tag) {
        return new MapWords(Words.of(tag));
    }

    /** The words on the shapes of a library, and their titles. */
    static MapWords ofShapes(String tag) {
        return new MapWords(Words.of(MapWords.class, "shapes", tag));
    }

    String get(String key) {
        return words.get(key);
    }

    /** A property with its name before it, as markup that draw.io fills in: {@code Impact <b>%impact%</b>}. */
    String rating(String property) {
        return get(property) + " <b>%" + property + "%</b>";
    }

    /** A day in words, without a place to break it. */
    String day(LocalDate day) {
        String month = get("months").split(",", -1)[day.getMonthValue() - 1];
        return String.format(Locale.ROOT, get("day"), day.getDayOfMonth(), month, day.getYear())
                .replace(' ', '\u00a0');
    }

    String quoted(String text) {
        return get("quote-open") + text + get("quote-close");
    }
}
