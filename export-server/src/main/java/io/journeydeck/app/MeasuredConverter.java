package io.journeydeck.app;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.metrics.Metrics;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A converter whose conversions are counted and timed, from the question to the answer. */
final class MeasuredConverter implements Converter {

    private final Converter inner;
    private final Metrics metrics;

    MeasuredConverter(Converter inner, Metrics metrics) {
        this.inner = inner;
        this.metrics = metrics;
    }

    @Override
    public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
        String label = formats.size() == 1 ? formats.get(0).id() : "several";
        return measured(label, () -> inner.convert(file, formats, options));
    }

    @Override
    public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options) {
        return measured("merged " + format.id(), () -> inner.merge(files, format, options));
    }

    private Conversion measured(String formats, Supplier<Conversion> work) {
        long start = System.nanoTime();
        String outcome = "INTERNAL_ERROR";
        try {
            Conversion conversion = work.get();
            outcome = outcome(conversion);
            return conversion;
        } finally {
            metrics.conversion(formats, outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static String outcome(Conversion conversion) {
        return conversion.artifacts().isEmpty()
                ? conversion.diagnostics().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::code)
                        .findFirst()
                        .orElse("nothing")
                : "done";
    }
}
