package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;

/**
 * A diagram with changes made.
 *
 * @param diagram the file; the very bytes that were given when nothing changed
 * @param outcomes of all changes, in their order
 * @param findings about how it is drawn now
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record EditedDiagram(byte[] diagram, List<ChangeOutcome> outcomes, List<Diagnostic> findings) {

    public EditedDiagram {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
