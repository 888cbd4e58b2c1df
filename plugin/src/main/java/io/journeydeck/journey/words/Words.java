package io.journeydeck.journey.words;

import io.journeydeck.journey.ItemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words that maps need and their authors need not write, in one language. They stand in {@code words_en.properties} and its
 * translations, in UTF-8.
 */
public final class Words {

    /** The languages that have words, the one for all others first. */
    public static final List<String> LANGUAGES = List.of("en", "nl", "et");

    private final String language;
    private final Properties words;

    private Words(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param language a BCP 47 tag, of which the first part counts ({@code nl-BE}); one without words gets the English ones
     */
    public static Words of(String language) {
        return of(Words.class, "words", language);
    }

    /**
     * The words of a package that has some of its own.
     *
     * @param beside a class in whose package they stand, as {@code BUNDLE_LANGUAGE.properties}
     */
    public static Words of(Class<?> beside, String bundle, String language) {
        String primary = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String known = LANGUAGES.contains(primary) ? primary : LANGUAGES.get(0);
        return new Words(known, read(beside, bundle + "_" + known + ".properties"));
    }

    private static Properties read(Class<?> beside, String resource) {
        Properties words = new Properties();
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Of {@link #LANGUAGES}. */
    public String language() {
        return language;
    }

    /** What a lane is called when nobody named it, e.g. {@code Pain points}. */
    public String lane(ItemKind kind) {
        return get("lane." + kind.id());
    }

    /**
     * A word by its key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("There is no word \"" + key + "\" in " + language);
        }
        return word;
    }

    /** The keys of all words, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
