package io.journeydeck.journey.editor;

import io.journeydeck.journey.words.Words;
import java.util.List;
import java.util.function.Function;

/** What may differ between languages: one value when it does not, else a list in the order of {@link Words#LANGUAGES}. */
final class PerLanguage {

    private PerLanguage() {}

    static Object value(List<?> inLanguages) {
        if (inLanguages.size() != Words.LANGUAGES.size()) {
            throw new IllegalArgumentException("There are " + inLanguages.size() + " values for " + Words.LANGUAGES);
        }
        Object first = inLanguages.get(0);
        return inLanguages.stream().allMatch(first::equals) ? first : List.copyOf(inLanguages);
    }

    static <T> Object value(List<T> inLanguages, Function<T, ?> part) {
        return value(inLanguages.stream().map(part).toList());
    }

    /** What has to be the same in all languages. */
    static <T, R> R same(List<T> inLanguages, Function<T, R> part) {
        R first = part.apply(inLanguages.get(0));
        for (T other : inLanguages) {
            if (!first.equals(part.apply(other))) {
                throw new IllegalArgumentException("Languages differ: " + first + ", " + part.apply(other));
            }
        }
        return first;
    }
}
