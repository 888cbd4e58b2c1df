package io.journeydeck.label.math;

/** How letters of formulas are written down. */
interface Script {

    /** Letters and numbers. */
    String letters(String text);

    /** Words, names and signs. */
    String words(String text);

    /** Letters below the line; {@code written} is already written down. */
    String below(String written);

    /** Letters above the line; {@code written} is already written down. */
    String above(String written);
}
