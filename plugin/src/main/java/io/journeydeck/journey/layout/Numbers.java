package io.journeydeck.journey.layout;

/** Numbers as styles and sources write them. */
final class Numbers {

    private Numbers() {}

    /** The shortest way to write {@code value}. */
    static String of(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
