package io.journeydeck.journey.editor;

import io.journeydeck.journey.words.Words;
import java.util.List;

/** Texts in the order of {@link Words#LANGUAGES}, each set of them once; a text that is the same in all stands for all. */
final class Phrases {

    private final Table<Object> table = new Table<>();

    /** The place of a text that is given in each language. */
    int place(List<String> inLanguages) {
        return table.place(PerLanguage.value(inLanguages));
    }

    List<Object> literal() {
        return table.values();
    }
}
