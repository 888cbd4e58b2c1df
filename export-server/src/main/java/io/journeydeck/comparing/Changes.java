package io.journeydeck.comparing;

import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.PropertyChange;
import java.util.List;

/** The properties that a difference changes; none for what was added or removed. */
final class Changes<T> implements Difference.Visitor<T, List<PropertyChange>> {
    @Override
    public List<PropertyChange> added(Difference.Added<T> added) {
        return List.of();
    }

    @Override
    public List<PropertyChange> removed(Difference.Removed<T> removed) {
        return List.of();
    }

    @Override
    public List<PropertyChange> changed(Difference.Changed<T> changed) {
        return changed.changes();
    }

    @Override
    public List<PropertyChange> moved(Difference.Moved<T> moved) {
        return moved.changes();
    }
}
