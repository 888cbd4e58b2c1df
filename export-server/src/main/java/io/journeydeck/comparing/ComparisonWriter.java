package io.journeydeck.comparing;

import io.journeydeck.export.PaintedPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;

/** A format that has a form of its own for differences; the others show the map with its changes marked. */
public interface ComparisonWriter {

    /**
     * Writes one document about all pairs.
     *
     * @param marked paints the page of a pair's map after, its changes marked; the pair by its index
     * @throws io.journeydeck.diagnostic.DiagnosticException when they cannot become this kind of document
     */
    void writeComparison(ComparedMaps maps, IntFunction<PaintedPage> marked, OutputStream out) throws IOException;
}
