package io.journeydeck.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeydeck.export.Artifact;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an export made and found, for programs. */
record ExportReport(List<Entry> documents, List<Finding> findings) {

    /**
     * One document.
     *
     * @param content in Base64; null where the document lies beside the report
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String name,
            String format,
            String mediaType,
            String file,
            @Nullable Integer page,
            @Nullable String pageName,
            int size,
            @Nullable String content) {

        private static Entry of(Document document, boolean whole) {
            Artifact artifact = document.artifact();
            Artifact.@Nullable PageRef page = artifact.page();
            return new Entry(
                    document.name(),
                    artifact.format().id(),
                    artifact.format().mediaType(),
                    document.source(),
                    page == null ? null : page.number(),
                    page == null ? null : page.name(),
                    artifact.bytes().length,
                    whole ? Base64.getEncoder().encodeToString(artifact.bytes()) : null);
        }
    }

    /** @param whole the documents' contents come along */
    static ExportReport of(List<Document> documents, List<Finding> findings, boolean whole) {
        return new ExportReport(
                documents.stream().map(document -> Entry.of(document, whole)).toList(), findings);
    }
}
