package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of a source.
 *
 * @param diagram a draw.io file with a page a map; empty when there is no map
 * @param preview of the maps, as lines for people
 * @param findings about the source, errors included
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Imported(byte[] diagram, List<String> preview, List<Diagnostic> findings) {

    public Imported {
        preview = List.copyOf(preview);
        findings = List.copyOf(findings);
    }

    public boolean hasMap() {
        return diagram.length > 0;
    }
}
