package io.journeydeck.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A diagnostic as the API tells it: nothing about our inside, no line breaks, no text without end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(
        String code,
        String severity,
        String message,
        String remedy,
        @Nullable String file,
        @Nullable String page,
        @Nullable String cell) {

    private static final int LONGEST = 500;

    static Finding of(Diagnostic diagnostic) {
        return new Finding(
                diagnostic.code(),
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                Excerpt.of(diagnostic.message(), LONGEST),
                Excerpt.of(diagnostic.remedy(), LONGEST),
                diagnostic.origin().file(),
                diagnostic.origin().page(),
                diagnostic.origin().cellId());
    }

    static List<Finding> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Finding::of).toList();
    }

    static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
