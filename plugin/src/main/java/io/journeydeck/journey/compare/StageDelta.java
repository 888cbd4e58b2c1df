package io.journeydeck.journey.compare;

import org.jspecify.annotations.Nullable;

/**
 * How customers feel at a stage, before and after, as means from −2 to 2.
 *
 * @param stageBefore null for a stage that was added
 * @param stageAfter null for a stage that was removed
 * @param before null when the stage tells no feeling
 */
public record StageDelta(
        @Nullable Band stageBefore,
        @Nullable Band stageAfter,
        @Nullable Double before,
        @Nullable Double after) {

    public StageDelta {
        if (stageBefore == null && stageAfter == null) {
            throw new IllegalArgumentException("A delta is of a stage in at least one map");
        }
    }

    /** As the map after calls it, or the map before when that alone has it. */
    public String name() {
        return stageAfter != null ? stageAfter.name() : stageBefore != null ? stageBefore.name() : "";
    }

    /** After less before; null when one of them is missing. */
    public @Nullable Double delta() {
        return before == null || after == null ? null : Double.valueOf(after - before);
    }
}
