package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.journeydeck.check.CheckReport;
import io.journeydeck.check.JsonCheckReport;
import io.journeydeck.check.MapChecker;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /api/v1/check}: diagrams in, what is to be said of their journey maps out, as JSON. It is a problem when no file could
 * be read.
 */
final class CheckRoute implements Handler {

    private final MapChecker checker;
    private final Intake intake;
    private final ConversionDesk desk;
    private final Json json;
    private final Clock clock;

    /** @param clock tells today to requests that do not */
    CheckRoute(MapChecker checker, Intake intake, ConversionDesk desk, Json json, Clock clock) {
        this.checker = checker;
        this.intake = intake;
        this.desk = desk;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void handle(Context ctx) {
        String type = Intake.mediaType(ctx);
        CheckQuery query = CheckQuery.of(ctx.queryParamMap(), clock);
        intake.take(ctx, type, query.name(), uploads -> check(ctx, uploads, query));
    }

    private void check(Context ctx, List<Upload> uploads, CheckQuery query) {
        RequestFacts.of(ctx).files(uploads);
        List<CheckReport> reports = new ArrayList<>();
        for (Upload upload : uploads) {
            reports.add(desk.run(
                    upload.name(),
                    () -> checker.check(upload.source(), query.today()),
                    finding -> new CheckReport(upload.name(), 0, List.of(finding))));
        }
        answer(ctx, reports, query);
    }

    private void answer(Context ctx, List<CheckReport> reports, CheckQuery query) {
        List<Diagnostic> found =
                reports.stream().flatMap(report -> report.findings().stream()).toList();
        Optional<Diagnostic> error = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent() && reports.stream().allMatch(report -> report.maps() == 0 && report.failed())) {
            throw ProblemException.failed(error.get(), found);
        }
        ctx.header("Journeydeck-Errors", Long.toString(Finding.count(found, Severity.ERROR)));
        ctx.header("Journeydeck-Warnings", Long.toString(Finding.count(found, Severity.WARNING)));
        Intake.send(ctx, Json.MEDIA_TYPE, json.bytes(JsonCheckReport.of(reports, query.texts())));
    }
}
