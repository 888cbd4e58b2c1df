package io.journeydeck.export.story;

/** What a text or a cell's ground says beside its words; the theme gives it a colour. Words say it as well. */
public enum Tone {
    PLAIN,
    /** Of less weight. */
    QUIET,
    /** Heads of tables and what stands out. */
    STRONG,
    /** A name that groups what follows. */
    LABEL,
    VERY_BAD,
    BAD,
    NEUTRAL,
    GOOD,
    VERY_GOOD;

    /** Of a feeling from −2 to 2. */
    static Tone of(double score) {
        if (score <= -1.5) {
            return VERY_BAD;
        }
        if (score < 0) {
            return BAD;
        }
        if (score < 0.5) {
            return NEUTRAL;
        }
        return score < 1.5 ? GOOD : VERY_GOOD;
    }
}
