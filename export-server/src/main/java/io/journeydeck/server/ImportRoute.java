package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.importing.Updated;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /api/v1/import}: an exported workbook that people changed, and its diagram, in; the diagram with the changes, and what
 * became of each, out, as JSON. It is a problem when nothing could be done.
 */
final class ImportRoute implements Handler {

    private static final String WORKBOOK = "workbook";
    private static final String DIAGRAM = "diagram";

    private final DiagramUpdater updater;
    private final Intake intake;
    private final ConversionDesk desk;
    private final Json json;

    ImportRoute(DiagramUpdater updater, Intake intake, ConversionDesk desk, Json json) {
        this.updater = updater;
        this.intake = intake;
        this.desk = desk;
        this.json = json;
    }

    @Override
    public void handle(Context ctx) {
        ImportQuery query = ImportQuery.of(ctx.queryParamMap());
        intake.takeNamed(ctx, List.of(DIAGRAM, WORKBOOK), parts -> update(ctx, parts, query));
    }

    private void update(Context ctx, Map<String, Upload> parts, ImportQuery query) {
        Upload workbook = parts.getOrDefault(WORKBOOK, Upload.of("", new byte[0]));
        Upload diagram = parts.getOrDefault(DIAGRAM, Upload.of("", new byte[0]));
        RequestFacts.of(ctx).files(List.of(diagram, workbook));
        Updated updated = desk.run(
                workbook.name(),
                () -> updater.update(
                        workbook.bytes(), workbook.name(), diagram.bytes(), diagram.name(), query.overwrite()),
                finding -> new Updated(new byte[0], List.of(), List.of(finding), false));
        List<Diagnostic> found = updated.findings();
        if (!updated.hasDiagram()) {
            throw ProblemException.failed(ExportRoute.gravest(found), found);
        }
        ctx.header("Journeydeck-Errors", Long.toString(Finding.count(found, Severity.ERROR)));
        ctx.header("Journeydeck-Warnings", Long.toString(Finding.count(found, Severity.WARNING)));
        Intake.send(ctx, Json.MEDIA_TYPE, json.bytes(ImportReport.of(updated, diagram.name(), query.dryRun())));
    }
}
