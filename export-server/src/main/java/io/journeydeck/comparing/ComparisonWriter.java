package io.journeydeck.comparing;

import java.io.IOException;
import java.io.OutputStream;

/** A format that has a form of its own for differences; the others show the map with its changes marked. */
public interface ComparisonWriter {

    /**
     * Writes one document about all pairs.
     *
     * @throws io.journeydeck.diagnostic.DiagnosticException when they cannot become this kind of document
     */
    void writeComparison(ComparedMaps maps, OutputStream out) throws IOException;
}
