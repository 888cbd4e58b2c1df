package io.journeydeck.server;

import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import java.util.List;

/**
 * Turns one file into documents, on the calling thread, many threads at a time: an {@code Exporter} in this process, or one that
 * hands the work to a process that can be killed.
 *
 * <p>It keeps its own deadline and answers with a finding when the time is over; an interrupt means that nobody waits any more.
 */
@FunctionalInterface
public interface Converter {

    /**
     * Converts one file; what is wrong with it is said in the result.
     *
     * @param fileName as the user knows it
     * @param formats in the order in which the documents shall come
     */
    Conversion convert(byte[] bytes, String fileName, List<OutputFormat> formats, ExportOptions options);
}
