package io.journeydeck.journey.editor;

import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.layout.JourneyShapes;
import io.journeydeck.journey.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The plugin's words by their keys: its own ({@code editor}, {@code fields}), the names of kinds as {@code kind.KIND}, and what is needed to
 * draw into a map that is there: of the words of drawn maps as {@code map.KEY}, of those of the library's shapes as {@code shape.KEY}.
 * Each is a place among the phrases.
 */
final class WordTable {

    private static final Pattern OF_SHAPES = Pattern.compile("library|stages?|(lane|channel|emotion)\\..*");
    private static final Pattern OF_MAPS = Pattern.compile(
            "(lane|line)\\..*|stages|quarters|impact|effort|severity" + "|frequency|moment|turning-point|quote-.*");

    private WordTable() {}

    static Map<String, Object> literal(Phrases phrases) {
        Map<String, Object> words = new LinkedHashMap<>();
        add(words, phrases, "", key -> true, bundle(WordTable.class, "editor"));
        add(words, phrases, "", key -> true, bundle(WordTable.class, "fields"));
        add(words, phrases, "", key -> key.startsWith("kind."), bundle(ComparisonWords.class, "comparison"));
        add(words, phrases, "map.", OF_MAPS.asMatchPredicate(), bundle(Words.class, "words"));
        add(words, phrases, "shape.", OF_SHAPES.asMatchPredicate(), bundle(JourneyShapes.class, "shapes"));
        return words;
    }

    private static List<Words> bundle(Class<?> beside, String name) {
        return Words.LANGUAGES.stream()
                .map(language -> Words.of(beside, name, language))
                .toList();
    }

    private static void add(
            Map<String, Object> to, Phrases phrases, String prefix, Predicate<String> wanted, List<Words> bundle) {
        for (String key : PerLanguage.same(bundle, Words::keys)) {
            if (wanted.test(key)) {
                int place = phrases.place(
                        bundle.stream().map(words -> words.get(key)).toList());
                if (to.put(prefix + key, place) != null) {
                    throw new IllegalArgumentException("There are two words \"" + prefix + key + "\"");
                }
            }
        }
    }
}
