package io.journeydeck.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.journeydeck.importing.Updated;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a workbook's changes, as the API tells it.
 *
 * @param complete whether all changes are in the diagram
 * @param diagram null when only the list was wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportReport(
        boolean complete,
        List<Change> changes,
        List<Finding> findings,
        @Nullable Diagram diagram) {

    private static final int LONGEST = 500;

    /** @param verdict made, already, conflict or refused */
    record Change(String verdict, String where, String what, String reason) {}

    /** @param content in Base64 */
    record Diagram(String name, int size, String content) {}

    static ImportReport of(Updated updated, String name, boolean listOnly) {
        return new ImportReport(
                updated.complete(),
                updated.changes().stream().map(ImportReport::change).toList(),
                Finding.of(updated.findings()),
                listOnly
                        ? null
                        : new Diagram(
                                name,
                                updated.diagram().length,
                                Base64.getEncoder().encodeToString(updated.diagram())));
    }

    private static Change change(Updated.Change change) {
        return new Change(
                change.verdict().id(),
                Excerpt.of(change.where(), LONGEST),
                Excerpt.of(change.what(), LONGEST),
                Excerpt.of(change.reason(), LONGEST));
    }
}
