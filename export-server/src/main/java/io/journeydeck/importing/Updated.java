package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;

/**
 * A diagram that took changes from a workbook.
 *
 * @param diagram the file; empty when nothing could be done
 * @param lines a change each, for people: what became of it, where it was made, what it is
 * @param findings about the workbook and the diagram, errors included
 * @param complete whether all that people changed is in the diagram now
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Updated(byte[] diagram, List<String> lines, List<Diagnostic> findings, boolean complete) {

    public Updated {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    public boolean hasDiagram() {
        return diagram.length > 0;
    }
}
