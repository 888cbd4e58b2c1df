package io.journeydeck.worker;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.wire.Frame;
import java.util.List;

/**
 * What a worker does before it gets work.
 *
 * @param formats into which {@code file} is converted; none for no warming up
 * @param times how often
 */
public record WarmUp(SourceFile file, List<OutputFormat> formats, int times) {

    public WarmUp {
        formats = List.copyOf(formats);
    }

    Frame task() {
        return Task.conversion(file, formats, ExportOptions.standard());
    }
}
