package io.journeydeck.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, for programs: to be written as JSON, the same for the same findings.
 *
 * @param errors how many findings are that, in all files
 */
@JsonPropertyOrder({"files", "errors", "warnings", "infos"})
public record JsonCheckReport(List<Checked> files, long errors, long warnings, long infos) {

    /** One file. */
    public record Checked(String file, int maps, List<Finding> findings) {}

    /** One finding; {@code rule} is the id of a rule, or the code of what is wrong with the file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            String rule,
            String severity,
            String message,
            String remedy,
            @Nullable String page,
            @Nullable String cell) {

        static Finding of(Diagnostic finding) {
            return new Finding(
                    finding.code(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.message(),
                    finding.remedy(),
                    finding.origin().page(),
                    finding.origin().cellId());
        }
    }

    public static JsonCheckReport of(List<CheckReport> reports) {
        return new JsonCheckReport(
                reports.stream()
                        .map(report -> new Checked(
                                report.file(),
                                report.maps(),
                                report.findings().stream().map(Finding::of).toList()))
                        .toList(),
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                count(reports, Severity.INFO));
    }

    private static long count(List<CheckReport> reports, Severity severity) {
        return reports.stream().mapToLong(report -> report.count(severity)).sum();
    }
}
