package io.journeydeck.server;

import io.journeydeck.batch.Batches;
import io.journeydeck.check.MapChecker;
import io.journeydeck.export.Converter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.metrics.Metrics;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What the server hands requests to.
 *
 * @param formats in the order in which they are shown
 * @param workersReady whether there is one that would begin at once with a diagram
 */
public record Services(
        Converter converter,
        MapChecker checker,
        DiagramUpdater updater,
        Batches batches,
        List<OutputFormat> formats,
        TemplateSource templates,
        ThemeSource themes,
        Metrics metrics,
        BooleanSupplier workersReady) {

    public Services {
        formats = List.copyOf(formats);
    }
}
