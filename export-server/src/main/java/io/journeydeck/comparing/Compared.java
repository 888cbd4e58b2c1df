package io.journeydeck.comparing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.OutputFormat;
import java.util.List;

/**
 * What became of a comparison.
 *
 * @param differs whether any two maps that belong together differ
 * @param text the differences as lines for people
 * @param json the differences as a document for programs; empty lists when there was nothing to compare
 * @param findings about the files; an error among them says that something is missing here
 */
public record Compared(
        boolean differs, List<String> text, JsonComparison json, List<Document> documents, List<Diagnostic> findings) {

    public Compared {
        text = List.copyOf(text);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /**
     * A finished document.
     *
     * @param number from 1: of the pair that a picture shows; 1 for a document that holds all
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Document(OutputFormat format, int number, byte[] bytes) {}

    public boolean failed() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
