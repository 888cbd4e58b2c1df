package io.journeydeck.journey;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A feeling as a number from −2 (very bad) to 2 (very good) in half steps.
 *
 * @param value a multiple of 0.5
 */
public record Sentiment(double value) implements Comparable<Sentiment> {

    public static final double LOWEST = -2;
    public static final double HIGHEST = 2;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}([.]\\d{1,6})?");

    public Sentiment {
        if (!(value >= LOWEST && value <= HIGHEST) || value * 2 != Math.rint(value * 2)) {
            throw new IllegalArgumentException("A sentiment goes from -2 to 2 in half steps, got " + value);
        }
        value = value + 0.0;
    }

    /**
     * Reads a number as people write it: {@code 1}, {@code +1}, {@code −0.5} (also with the minus sign U+2212), {@code 0,5}. One
     * between two half steps becomes the nearest of them.
     *
     * @return empty for what is no number from −2 to 2
     */
    public static Optional<Sentiment> parse(String text) {
        String number = text.strip().replace('\u2212', '-').replace(',', '.');
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number);
        return value < LOWEST || value > HIGHEST
                ? Optional.empty()
                : Optional.of(new Sentiment(Math.rint(value * 2) / 2));
    }

    @Override
    public int compareTo(Sentiment other) {
        return Double.compare(value, other.value);
    }

    /** With its sign and the shortest number: {@code +1}, {@code −0.5}, {@code 0}. */
    @Override
    public String toString() {
        String number =
                value == Math.rint(value) ? Long.toString((long) Math.abs(value)) : Double.toString(Math.abs(value));
        return (value > 0 ? "+" : value < 0 ? "\u2212" : "") + number;
    }
}
