package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a map says: a text, or a score and a text, as feelings are shown: {@code -1.5  Where is it?}
 *
 * @param score as it was typed, with a hyphen for minus; empty for none
 */
record ScoredText(String score, String text) {

    private static final Pattern SCORED =
            Pattern.compile("([+\\-\u2212]?\\d{1,3}(?:[.,]\\d{1,3})?)(?:\\s+(.*))?", Pattern.DOTALL);

    /** A number, then nothing or a gap: what nobody writes who means a text that begins with a number. */
    private static final Pattern CERTAIN = Pattern.compile("\\S+(\\s{2,}.*)?", Pattern.DOTALL);

    /** Of a feeling's cell. */
    static ScoredText of(String typed) {
        Matcher scored = SCORED.matcher(typed);
        return scored.matches()
                ? new ScoredText(
                        scored.group(1).replace('\u2212', '-'),
                        scored.group(2) == null ? "" : scored.group(2).strip())
                : new ScoredText("", typed);
    }

    /** Of an item's cell: only feelings have scores, and of those that had none only what is certainly one. */
    static ScoredText of(String typed, ItemState item) {
        boolean may = isEmotion(item.kind())
                && (!scoreOf(item).isEmpty() || CERTAIN.matcher(typed).matches());
        return may ? of(typed) : new ScoredText("", typed);
    }

    static boolean isEmotion(String kind) {
        return kind.equals(ItemKind.EMOTION.id());
    }

    /** The score that the item's cell shows; what the diagram has in its place, such as a 7, is shown nowhere. */
    static String scoreOf(ItemState item) {
        String written = item.data().getOrDefault(ColumnKeys.SENTIMENT, "");
        return Sentiment.parse(written).isPresent() ? written : "";
    }

    /** Whether a cell says what an item said. */
    static boolean says(ReadCell cell, ItemState item) {
        String score = scoreOf(item);
        if (!isEmotion(item.kind()) || score.isEmpty()) {
            return Base.shows(cell.text(), item.text());
        }
        ScoredText said = of(cell.text());
        return !said.score().isEmpty() && Base.same(said.score(), score) && Base.shows(said.text(), item.text());
    }
}
