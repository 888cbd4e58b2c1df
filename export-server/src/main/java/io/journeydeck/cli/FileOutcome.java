package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Artifact;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
record FileOutcome(String input, List<Written> written, List<Diagnostic> findings) {

    /**
     * A document that is whole and in its place.
     *
     * @param page the page it shows; null when it holds several
     * @param path null is standard output
     */
    record Written(
            String format,
            Artifact.@Nullable PageRef page,
            long bytes,
            @Nullable Path path) {}

    FileOutcome {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
    }

    /** A finding with the file that it is about. */
    static FileOutcome of(Diagnostic finding) {
        String file = finding.origin().file();
        return new FileOutcome(file == null ? "" : file, List.of(), List.of(finding));
    }

    boolean failed() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
