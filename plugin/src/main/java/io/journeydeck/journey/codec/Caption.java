package io.journeydeck.journey.codec;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.words.LaneWords;
import java.util.Optional;

/** What a shape says, and what that could be the heading of; found out once, as the search for a grid asks again and again. */
final class Caption {

    private static final int TITLE_LETTERS = 48;
    private static final int TITLE_WORDS = 6;

    private final String text;
    private final boolean brief;
    private final boolean fact;
    private final Optional<ItemKind> lane;
    private final Optional<String> stage;

    Caption(String text) {
        this.text = text;
        this.brief = !text.isBlank() && text.length() <= TITLE_LETTERS && text.split("\\s+", -1).length <= TITLE_WORDS;
        this.fact = !text.isBlank() && !MapTexts.facts(text).isEmpty();
        this.lane = brief && !TextItems.isNumbered(text) && !TextItems.isQuote(text)
                ? LaneWords.kindOf(text)
                : Optional.empty();
        this.stage = brief ? StageWords.stageOf(text) : Optional.empty();
    }

    String text() {
        return text;
    }

    /** True for few words, as a heading has. */
    boolean isShort() {
        return brief;
    }

    /** The kind of lane that it heads, if it can be a heading at all. */
    Optional<ItemKind> lane() {
        return lane;
    }

    /** The known stage that it names. */
    Optional<String> stage() {
        return stage;
    }

    /** True for {@code Persona: Sally} and the like. */
    boolean isFact() {
        return fact;
    }
}
