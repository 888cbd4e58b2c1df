package io.journeydeck.journey.compare;

import java.util.List;

/**
 * What became of one part of a map on the way to the other map.
 *
 * @param <T> the part: an item, a stage, a lane, a persona
 */
public sealed interface Difference<T> {

    <R> R accept(Visitor<T, R> visitor);

    /** Only the map after has it. */
    record Added<T>(T after) implements Difference<T> {
        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.added(this);
        }
    }

    /** Only the map before has it. */
    record Removed<T>(T before) implements Difference<T> {
        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.removed(this);
        }
    }

    /**
     * Both maps have it, at the same place, and it says something else.
     *
     * @param changes at least one
     */
    record Changed<T>(T before, T after, List<PropertyChange> changes) implements Difference<T> {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.changed(this);
        }
    }

    /**
     * Both maps have it, at different places.
     *
     * @param changes what it says besides that is not the same; often none
     */
    record Moved<T>(T before, T after, List<PropertyChange> changes) implements Difference<T> {
        public Moved {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Visitor<T, R> visitor) {
            return visitor.moved(this);
        }
    }

    /** One method a kind of difference. */
    interface Visitor<T, R> {
        R added(Added<T> added);

        R removed(Removed<T> removed);

        R changed(Changed<T> changed);

        R moved(Moved<T> moved);
    }
}
