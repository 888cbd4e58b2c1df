package io.journeydeck.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A document in the making that takes one file after the other; for one thread at a time.
 *
 * <p>It keeps what it needs of a drawing and lets go of the rest, so that a thousand files fit into a small heap.
 */
public interface MergedDocument extends AutoCloseable {

    /**
     * Adds a file.
     *
     * @param file its name as the user gave it, with folders: what tells it from others of its name
     * @throws io.journeydeck.diagnostic.DiagnosticException when it can't be shown; the document then is as if it had never come
     */
    void add(Drawing drawing, String file) throws IOException;

    /** Writes the document, once; {@code out} stays open. */
    void write(OutputStream out) throws IOException;

    /** Forgets the document, written or not. */
    @Override
    void close() throws IOException;
}
