package io.journeydeck.export;

import java.util.List;

/**
 * Turns files into documents, on the calling thread, many threads at a time: an {@code Exporter} in this process, or one that hands
 * the work to a process that can be killed.
 *
 * <p>It keeps its own deadline and answers with a finding when the time is over; an interrupt means that nobody waits any more.
 */
public interface Converter {

    /**
     * Converts one file; what is wrong with it is said in the result.
     *
     * @param formats in the order in which the documents shall come
     */
    Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options);

    /**
     * Makes one document of many files, in their order; a file that can't be shown is left out, and the result says so.
     *
     * @param format one that {@linkplain OutputFormat#merging() merges}
     * @return with one artifact, or none when no file could be shown
     */
    Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options);
}
