package io.journeydeck.journey.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values without repetition, known by their places, which are what stands for them everywhere else. */
final class Table<T> {

    private final Map<T, Integer> places = new LinkedHashMap<>();

    /** The place of a value, which it gets when it is new. */
    int place(T value) {
        return places.computeIfAbsent(value, fresh -> places.size());
    }

    List<T> values() {
        return new ArrayList<>(places.keySet());
    }
}
