package io.journeydeck.export.story;

import io.journeydeck.journey.words.Words;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What decks say beside the words of their maps, in one language; numbers and days as that language writes them. */
final class StoryWords {

    private final Words maps;
    private final Words own;
    private final DecimalFormat numbers;

    private StoryWords(Words maps, Words own) {
        this.maps = maps;
        this.own = own;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(own.language().equals("en") ? '.' : ',');
        symbols.setMinusSign('\u2212');
        this.numbers = new DecimalFormat("0.##", symbols);
    }

    /** @param language a BCP 47 tag */
    static StoryWords of(String language) {
        return new StoryWords(Words.of(language), Words.of(StoryWords.class, "story", language));
    }

    String language() {
        return own.language();
    }

    /** A phrase by its key, with {@code %1$s} and so on filled in. */
    String say(String key, Object... values) {
        return String.format(Locale.ROOT, own.get(key), values);
    }

    /** A word that drawn maps use as well. */
    String word(String key) {
        return maps.get(key);
    }

    String number(double value) {
        return numbers.format(value + 0.0);
    }

    /** Empty for null. */
    String rating(@Nullable Double value) {
        return value == null ? "" : number(value);
    }

    /** A feeling with its sign. */
    String score(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }

    String quoted(String text) {
        return maps.get("quote-open") + text + maps.get("quote-close");
    }

    String day(LocalDate day) {
        String month = maps.get("months").split(",", -1)[day.getMonthValue() - 1];
        return String.format(Locale.ROOT, maps.get("day"), day.getDayOfMonth(), month, day.getYear());
    }
}
