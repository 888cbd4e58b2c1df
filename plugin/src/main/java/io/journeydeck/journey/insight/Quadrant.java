package io.journeydeck.journey.insight;

/** Where an opportunity lies in the field of impact and effort, both from 1 to 5; three of five is high. */
public enum Quadrant {
    /** High impact, low effort. */
    QUICK_WIN("quick-win"),
    /** High impact, high effort. */
    BIG_BET("big-bet"),
    /** Low impact, low effort. */
    FILL_IN("fill-in"),
    /** Low impact, high effort. */
    TIME_SINK("time-sink"),
    /** Impact or effort is not given. */
    UNRATED("unrated");

    /** What is high, from here on. */
    public static final double HIGH = 3;

    private final String id;

    Quadrant(String id) {
        this.id = id;
    }

    /** As the keys of words name it. */
    public String id() {
        return id;
    }

    static Quadrant of(double impact, double effort) {
        if (impact >= HIGH) {
            return effort >= HIGH ? BIG_BET : QUICK_WIN;
        }
        return effort >= HIGH ? TIME_SINK : FILL_IN;
    }
}
