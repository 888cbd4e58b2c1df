package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;

/** What one reading of one file carries along: the place now read, the bounds, what was used of them, and the findings. */
final class Reading {

    /**
     * XML nodes (elements and attributes) a file may have for each cell of a full page. An ordinary cell has 15; without this
     * bound a small page of {@code <a/>} becomes a heap full of objects.
     */
    private static final int NODES_PER_CELL = 50;

    private final Limits limits;
    private final Deadline deadline;
    private final Diagnostics diagnostics;
    private final BoundedInflater inflater;
    private Origin place;
    private long nodes;

    Reading(String file, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        this.limits = limits;
        this.deadline = deadline;
        this.diagnostics = diagnostics;
        this.inflater = new BoundedInflater(limits.pageBytes(), deadline);
        this.place = Origin.ofFile(file);
    }

    Limits limits() {
        return limits;
    }

    Deadline deadline() {
        return deadline;
    }

    BoundedInflater inflater() {
        return inflater;
    }

    /** The file, and the page when one is being read. */
    Origin place() {
        return place;
    }

    void enterPage(String name) {
        place = place.onPage(name);
    }

    void leavePage() {
        place = place.onPage(null);
    }

    void warn(String code, String message, Origin origin, String remedy) {
        diagnostics.add(Diagnostic.warning(code, message, origin, remedy));
    }

    /** What was mended by a guess: the diagram is drawn, but it may not be the one that was meant. */
    void mended(String code, String message, Origin origin, String remedy) {
        diagnostics.add(Diagnostic.error(code, message, origin, remedy));
    }

    void inform(String code, String message, Origin origin, String remedy) {
        diagnostics.add(Diagnostic.info(code, message, origin, remedy));
    }

    DiagnosticException failure(String code, String message, String remedy) {
        return new DiagnosticException(Diagnostic.error(code, message, place, remedy));
    }

    DiagnosticException failure(String code, String message, String remedy, Throwable cause) {
        return new DiagnosticException(Diagnostic.error(code, message, place, remedy), cause);
    }

    void countNodes(int more) {
        nodes += more;
        long limit = (long) NODES_PER_CELL * limits.cellsPerPage();
        if (nodes > limit) {
            throw LimitExceededException.over("LIMIT_XML_NODES", "XML elements and attributes", nodes, limit, place);
        }
    }
}
