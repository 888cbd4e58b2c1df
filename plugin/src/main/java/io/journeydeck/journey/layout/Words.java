package io.journeydeck.journey.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words that a drawn map adds to its own, in one language. */
public final class Words {

    /** The languages that maps speak, by their tags; the first stands in for all others. */
    public static final List<String> LANGUAGES = List.of("en", "nl", "et");

    private final Properties words = new Properties();

    private Words(String file) {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language given by its BCP 47 tag, such as {@code nl} or {@code nl-BE}. */
    static Words of(String tag) {
        return new Words("words_" + language(tag));
    }

    /** The words on the shapes of a library, and their titles. */
    static Words ofShapes(String tag) {
        return new Words("shapes_" + language(tag));
    }

    private static String language(String tag) {
        String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
        return LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
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
