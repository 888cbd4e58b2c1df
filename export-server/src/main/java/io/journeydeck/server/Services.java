package io.journeydeck.server;

import io.journeydeck.batch.Batches;
import io.journeydeck.check.MapChecker;
import io.journeydeck.export.Converter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.metrics.Metrics;
import java.util.List;

/**
 * What the server hands requests to.
 *
 * @param formats in the order in which they are shown
 */
public record Services(
        Converter converter,
        MapChecker checker,
        Batches batches,
        List<OutputFormat> formats,
        TemplateSource templates,
        ThemeSource themes,
        Metrics metrics) {

    public Services {
        formats = List.copyOf(formats);
    }
}
