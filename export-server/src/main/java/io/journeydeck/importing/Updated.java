package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;

/**
 * A diagram that took changes from a workbook.
 *
 * @param diagram the file; empty when nothing could be done
 * @param changes that people made in the workbook, and what became of each
 * @param findings about the workbook and the diagram, errors included
 * @param complete whether all that people changed is in the diagram now
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Updated(byte[] diagram, List<Change> changes, List<Diagnostic> findings, boolean complete) {

    public Updated {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** What became of a change. */
    public enum Verdict {
        MADE("change"),
        /** The diagram says so already. */
        ALREADY("same"),
        /** The diagram was changed, too, and says something else. */
        CONFLICT("conflict"),
        REFUSED("not done");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** For programs. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One change, in words for people.
     *
     * @param where sheet and cell of the workbook
     * @param reason why it became of it what did; empty when that needs none
     */
    public record Change(Verdict verdict, String where, String what, String reason) {

        String line() {
            return verdict.word + ": " + where + ": " + what + (reason.isEmpty() ? "" : " (" + reason + ")");
        }
    }

    /** The changes, a line each. */
    public List<String> lines() {
        return hasDiagram() && changes.isEmpty()
                ? List.of("No changes.")
                : changes.stream().map(Change::line).toList();
    }

    public boolean hasDiagram() {
        return diagram.length > 0;
    }
}
