package io.journeydeck.comparing;

import io.journeydeck.journey.compare.Difference;

/** What a difference is about: as it is now, or as it was when it is gone. */
final class Shown<T> implements Difference.Visitor<T, T> {
    @Override
    public T added(Difference.Added<T> added) {
        return added.after();
    }

    @Override
    public T removed(Difference.Removed<T> removed) {
        return removed.before();
    }

    @Override
    public T changed(Difference.Changed<T> changed) {
        return changed.after();
    }

    @Override
    public T moved(Difference.Moved<T> moved) {
        return moved.after();
    }
}
