package io.journeydeck.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Errors of ours in a worker: where they happened, for the server's log. Messages are left out, they may have a document's texts. */
public final class FaultNotes implements Consumer<Throwable> {

    private static final int FRAMES = 10;
    private static final int MOST = 20;
    private static final int LONGEST = 4_000;

    private final List<String> notes = new ArrayList<>();

    @Override
    public synchronized void accept(Throwable fault) {
        if (notes.size() < MOST) {
            String note = fault.getClass().getName()
                    + Stream.of(fault.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + ":"
                                    + frame.getLineNumber())
                            .collect(Collectors.joining());
            notes.add(note);
        }
    }

    /** What was noted since it was last asked for. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** True for what {@link #accept} could have noted: names and numbers, on one line. */
    static boolean isNote(String text) {
        return text.length() <= LONGEST
                && Stream.of(text.split(" at ", -1)).allMatch(place -> place.matches("[\\w.$/<>:-]{1,400}"));
    }
}
