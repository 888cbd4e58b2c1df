package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Converter;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code POST /api/v1/export}: diagrams in, documents out. One document is the answer itself, several come as a ZIP, and
 * {@code Accept: application/json} gets all of them with the findings as JSON. An answer begins when it is whole.
 */
final class ExportRoute implements Handler {

    /** Names the document of all files, as on the command line. */
    private static final Upload MERGED = Upload.of("journeydeck.drawio", new byte[0]);

    private final Converter converter;
    private final FormatChoice choice;
    private final ThemeSource themes;
    private final Intake intake;
    private final ConversionDesk desk;
    private final Json json;

    ExportRoute(
            Converter converter,
            FormatChoice choice,
            ThemeSource themes,
            Intake intake,
            ConversionDesk desk,
            Json json) {
        this.converter = converter;
        this.choice = choice;
        this.themes = themes;
        this.intake = intake;
        this.desk = desk;
        this.json = json;
    }

    @Override
    public void handle(Context ctx) {
        String type = Intake.mediaType(ctx);
        ExportQuery query = ExportQuery.of(ctx.queryParamMap(), themes);
        List<OutputFormat> formats = choice.of(query.formats(), ctx.header("Accept"));
        intake.take(ctx, type, query.name(), uploads -> export(ctx, uploads, query, formats));
    }

    private void export(Context ctx, List<Upload> uploads, ExportQuery query, List<OutputFormat> formats) {
        RequestFacts.of(ctx).exports(uploads, formats);
        List<Diagnostic> onOptions = review(formats, query.options());
        boolean merges = query.options().deck().kind() == DeckKind.MERGED && uploads.size() > 1;
        List<OutputFormat> merged = formats.stream()
                .filter(format -> merges && format.merging().isPresent())
                .toList();
        List<OutputFormat> single =
                formats.stream().filter(format -> !merged.contains(format)).toList();
        List<Converted> converted = new ArrayList<>();
        if (!single.isEmpty()) {
            for (Upload upload : uploads) {
                converted.add(new Converted(
                        upload,
                        desk.run(upload.name(), () -> converter.convert(upload.source(), single, query.options()))));
            }
        }
        List<SourceFile> sources = uploads.stream().map(Upload::source).toList();
        for (OutputFormat format : merged) {
            converted.add(new Converted(
                    MERGED, desk.run(MERGED.name(), () -> converter.merge(sources, format, query.options()))));
        }
        answer(ctx, onOptions, converted, FormatChoice.wantsReport(ctx.header("Accept")));
    }

    static List<Diagnostic> review(List<OutputFormat> formats, ExportOptions options) {
        try {
            return formats.stream()
                    .flatMap(format -> format.review(options).stream())
                    .toList();
        } catch (DiagnosticException e) {
            throw ProblemException.failed(e.diagnostic(), List.of(e.diagnostic()));
        }
    }

    private void answer(Context ctx, List<Diagnostic> onOptions, List<Converted> converted, boolean report) {
        List<Diagnostic> found = new ArrayList<>(onOptions);
        converted.forEach(file -> found.addAll(file.conversion().diagnostics()));
        List<Document> documents = Document.name(converted);
        if (documents.isEmpty()) {
            throw ProblemException.failed(gravest(found), found);
        }
        ctx.header("Journeydeck-Errors", Long.toString(Finding.count(found, Severity.ERROR)));
        ctx.header("Journeydeck-Warnings", Long.toString(Finding.count(found, Severity.WARNING)));
        List<Finding> findings = Finding.of(found);
        if (report) {
            Intake.send(ctx, Json.MEDIA_TYPE, json.bytes(ExportReport.of(documents, findings, true)));
        } else if (documents.size() == 1 && converted.size() == 1) {
            Document document = documents.get(0);
            ctx.header("Content-Disposition", ContentDisposition.attachment(document.name()));
            String type = document.artifact().format().mediaType();
            if (type.equals("image/svg+xml")) {
                ctx.header("Content-Security-Policy", ResponseHeaders.PICTURE_POLICY);
            }
            Intake.send(ctx, type, document.artifact().bytes());
        } else {
            ctx.header(
                    "Content-Disposition",
                    ContentDisposition.attachment(
                            (converted.size() == 1 ? converted.get(0).upload().stem() : "diagrams") + ".zip"));
            Intake.send(ctx, "application/zip", zip(documents, findings));
        }
    }

    static Diagnostic gravest(List<Diagnostic> found) {
        return found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No document, and nothing that says why"));
    }

    private byte[] zip(List<Document> documents, List<Finding> findings) {
        ZipArchive archive = new ZipArchive();
        for (Document document : documents) {
            archive.add(document.name(), document.artifact().bytes());
        }
        if (!findings.isEmpty()) {
            archive.add("report.json", json.bytes(ExportReport.of(documents, findings, false)));
        }
        return archive.finish();
    }
}
