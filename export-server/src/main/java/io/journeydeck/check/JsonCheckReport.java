package io.journeydeck.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.journey.lint.rule.RuleTexts;
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

    /**
     * One finding.
     *
     * @param rule the id of a rule, or the code of what is wrong with the file
     * @param title what the rule asks for, in the language that was asked for; null when none was, or it is no rule's finding
     * @param message in English
     * @param remedy of rules, in that language too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            String rule,
            String severity,
            @Nullable String title,
            String message,
            String remedy,
            @Nullable String page,
            @Nullable String cell) {

        static Finding of(Diagnostic finding, @Nullable RuleTexts texts) {
            return new Finding(
                    finding.code(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    texts == null ? null : texts.title(finding.code()).orElse(null),
                    finding.message(),
                    texts == null ? finding.remedy() : texts.remedy(finding),
                    finding.origin().page(),
                    finding.origin().cellId());
        }
    }

    /**
     * The report on files.
     *
     * @param texts of the language that was asked for; null when none was
     */
    public static JsonCheckReport of(List<CheckReport> reports, @Nullable RuleTexts texts) {
        return new JsonCheckReport(
                reports.stream()
                        .map(report -> new Checked(
                                report.file(),
                                report.maps(),
                                report.findings().stream()
                                        .map(finding -> Finding.of(finding, texts))
                                        .toList()))
                        .toList(),
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                count(reports, Severity.INFO));
    }

    private static long count(List<CheckReport> reports, Severity severity) {
        return reports.stream().mapToLong(report -> report.count(severity)).sum();
    }
}
