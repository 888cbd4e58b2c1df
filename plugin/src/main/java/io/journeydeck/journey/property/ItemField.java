package io.journeydeck.journey.property;

import io.journeydeck.journey.ItemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that items of a kind have, and what may stand in it. A value outside is kept and reported, never lost.
 *
 * @param name as in diagrams and text sources
 * @param least of {@link Form#NUMBER} and {@link Form#SCORE}
 * @param most of {@link Form#NUMBER} and {@link Form#SCORE}; infinite when there is none
 * @param step from one number to the next that a control offers
 * @param values that {@link Form#CHOICE} offers; others are text like any
 * @param links kind of the items whose ids {@link Form#ITEMS} names
 */
public record ItemField(
        String name,
        Form form,
        double least,
        double most,
        double step,
        List<String> values,
        @Nullable ItemKind links) {

    public ItemField {
        values = List.copyOf(values);
    }

    /** What a property holds. */
    public enum Form {
        /** One line. */
        TEXT,
        /** Any number of lines. */
        LINES,
        NUMBER,
        /** A feeling: {@link io.journeydeck.journey.Sentiment}. */
        SCORE,
        /** One of some values, or a text. */
        CHOICE,
        /** Id of a {@link io.journeydeck.journey.ChannelKind}, or a text. */
        CHANNEL,
        /** A day, such as {@code 2027-01-31}. */
        DATE,
        /** Such as {@code 2027-Q1}. */
        QUARTER,
        /** Ids of other items, one a line. */
        ITEMS,
        /** Ids or names of personas, one a line. */
        PERSONAS,
        /** Set or not: {@code yes}, or nothing. */
        FLAG
    }
}
