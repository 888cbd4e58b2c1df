package io.journeydeck.check;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param file as the user knows it
 * @param maps how many journey maps it has
 * @param findings page by page; about the file itself first
 */
public record CheckReport(String file, int maps, List<Diagnostic> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** True when there is an error among the findings: what could not be read is one. */
    public boolean failed() {
        return count(Severity.ERROR) > 0;
    }
}
