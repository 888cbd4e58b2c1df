package io.journeydeck.drawio.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text; what lies within a range that is taken out whole goes with it. */
final class Splices {

    private record Splice(int start, int end, String text) {}

    private final List<Splice> splices = new ArrayList<>();

    boolean isEmpty() {
        return splices.isEmpty();
    }

    void replace(int start, int end, String text) {
        splices.add(new Splice(start, end, text));
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    void addAll(Splices others) {
        splices.addAll(others.splices);
    }

    String applyTo(String source) {
        List<Splice> ordered = new ArrayList<>(splices);
        ordered.sort(Comparator.comparingInt(Splice::start).thenComparing(splice -> splice.end() > splice.start()));
        StringBuilder result = new StringBuilder(source.length() + 1_000);
        int done = 0;
        for (Splice splice : ordered) {
            if (splice.start() < done) {
                continue;
            }
            result.append(source, done, splice.start()).append(splice.text());
            done = splice.end();
        }
        return result.append(source, done, source.length()).toString();
    }
}
