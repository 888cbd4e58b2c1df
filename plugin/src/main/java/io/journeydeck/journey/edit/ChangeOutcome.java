package io.journeydeck.journey.edit;

/**
 * What became of a change.
 *
 * @param reason why it was not made, or what should be known of how it was; empty for nothing to say
 */
public record ChangeOutcome(MapChange change, Verdict verdict, String reason) {

    /** Whether it was made. */
    public enum Verdict {
        MADE,
        /** The diagram says so already. */
        ALREADY,
        /** The diagram was changed too, otherwise. */
        CONFLICT,
        /** It can't be made in place. */
        REFUSED
    }

    static ChangeOutcome made(MapChange change) {
        return new ChangeOutcome(change, Verdict.MADE, "");
    }

    static ChangeOutcome already(MapChange change) {
        return new ChangeOutcome(change, Verdict.ALREADY, "");
    }

    static ChangeOutcome conflict(MapChange change, String reason) {
        return new ChangeOutcome(change, Verdict.CONFLICT, reason);
    }

    static ChangeOutcome refused(MapChange change, String reason) {
        return new ChangeOutcome(change, Verdict.REFUSED, reason);
    }

    boolean isMade() {
        return verdict == Verdict.MADE;
    }
}
