package io.journeydeck.batch;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;

/**
 * One piece of a batch's work: a file to be converted, or all its files to be made into one document.
 *
 * @param number from 1; files come first, in their order
 * @param file its name; of a document of all files, the document's
 * @param merges true for a document of all files
 * @param attempts how often it was begun
 */
public record BatchItem(
        int number,
        String file,
        boolean merges,
        WorkState state,
        int attempts,
        List<BatchDocument> documents,
        List<Diagnostic> findings) {

    public BatchItem {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }
}
