package io.journeydeck.journey.compare;

/**
 * A property that is not the same any more.
 *
 * @param property as diagrams name it; {@code text}, {@code kind} and {@code sentiment} are what the item says, is and feels like
 * @param before as it was written; empty when it was not there
 * @param after as it is written; empty when it is gone
 */
public record PropertyChange(String property, String before, String after) {

    public static final String TEXT = "text";
    public static final String KIND = "kind";
    public static final String SENTIMENT = "sentiment";
    public static final String NAME = "name";
}
