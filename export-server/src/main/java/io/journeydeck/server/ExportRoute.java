package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.OutputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * {@code POST /api/v1/export}: diagrams in, documents out. One document is the answer itself, several come as a ZIP, and
 * {@code Accept: application/json} gets all of them with the findings as JSON. An answer begins when it is whole.
 */
final class ExportRoute implements Handler {

    private static final String MULTIPART = "multipart/form-data";
    /** No type that a foreign page can send without asking first, but multipart; the gate looks at the Origin. */
    private static final Set<String> DIAGRAMS = Set.of(
            "application/xml",
            "text/xml",
            "application/vnd.jgraph.mxfile",
            "image/svg+xml",
            "image/png",
            "application/pdf",
            "application/octet-stream");

    private final Converter converter;
    private final FormatChoice choice;
    private final BodyReader bodies;
    private final MultipartBody multipart;
    private final ConversionDesk desk;
    private final Json json;
    private final Semaphore places;

    /** @param places requests at the same time, from their first byte to the last one of their answers */
    ExportRoute(
            Converter converter,
            FormatChoice choice,
            BodyReader bodies,
            MultipartBody multipart,
            ConversionDesk desk,
            Json json,
            int places) {
        this.places = new Semaphore(places);
        this.converter = converter;
        this.choice = choice;
        this.bodies = bodies;
        this.multipart = multipart;
        this.desk = desk;
        this.json = json;
    }

    @Override
    public void handle(Context ctx) {
        String type = mediaType(ctx);
        ExportQuery query = ExportQuery.of(ctx.queryParamMap());
        List<OutputFormat> formats = choice.of(query.formats(), ctx.header("Accept"));
        if (!places.tryAcquire()) {
            throw ProblemException.busy("Too many requests are under way").with("Connection", "close");
        }
        try (Body body = bodies.read(ctx.req())) {
            export(ctx, uploads(ctx, type, query, body), query, formats);
        } finally {
            places.release();
        }
    }

    private List<Upload> uploads(Context ctx, String type, ExportQuery query, Body body) {
        return type.equals(MULTIPART)
                ? multipart.files(body.bytes(), String.valueOf(ctx.header("Content-Type")))
                : List.of(Upload.of(query.name() == null ? Upload.NAMELESS : query.name(), body.bytes()));
    }

    private void export(Context ctx, List<Upload> uploads, ExportQuery query, List<OutputFormat> formats) {
        RequestFacts.of(ctx).exports(uploads, formats);
        List<Converted> converted = new ArrayList<>();
        for (Upload upload : uploads) {
            converted.add(new Converted(
                    upload,
                    desk.run(
                            upload.name(),
                            () -> converter.convert(upload.bytes(), upload.name(), formats, query.options()))));
        }
        answer(ctx, converted, FormatChoice.wantsReport(ctx.header("Accept")));
    }

    private static String mediaType(Context ctx) {
        if (ctx.header("Content-Encoding") != null) {
            throw new ProblemException(
                    415, "UNSUPPORTED_INPUT", "The body is compressed", "Send it without Content-Encoding.");
        }
        String header = ctx.header("Content-Type");
        String type = header == null
                ? "application/octet-stream"
                : header.replaceFirst("\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
        if (!type.equals(MULTIPART) && !DIAGRAMS.contains(type)) {
            throw new ProblemException(
                    415,
                    "UNSUPPORTED_INPUT",
                    "A body of type \"" + Excerpt.of(type) + "\" is not taken",
                    "Send a diagram with Content-Type: application/xml, image/svg+xml, image/png or application/pdf, or several as"
                            + " multipart/form-data.");
        }
        return type;
    }

    private void answer(Context ctx, List<Converted> converted, boolean report) {
        List<Diagnostic> found = converted.stream()
                .flatMap(file -> file.conversion().diagnostics().stream())
                .toList();
        List<Document> documents = Document.name(converted);
        if (documents.isEmpty()) {
            throw ProblemException.failed(gravest(found), found);
        }
        ctx.header("Journeydeck-Errors", Long.toString(Finding.count(found, Severity.ERROR)));
        ctx.header("Journeydeck-Warnings", Long.toString(Finding.count(found, Severity.WARNING)));
        List<Finding> findings = Finding.of(found);
        if (report) {
            send(ctx, Json.MEDIA_TYPE, json.bytes(ExportReport.of(documents, findings, true)));
        } else if (documents.size() == 1 && converted.size() == 1) {
            Document document = documents.get(0);
            ctx.header("Content-Disposition", ContentDisposition.attachment(document.name()));
            String type = document.artifact().format().mediaType();
            if (type.equals("image/svg+xml")) {
                ctx.header("Content-Security-Policy", ResponseHeaders.PICTURE_POLICY);
            }
            send(ctx, type, document.artifact().bytes());
        } else {
            ctx.header(
                    "Content-Disposition",
                    ContentDisposition.attachment(
                            (converted.size() == 1 ? converted.get(0).upload().stem() : "diagrams") + ".zip"));
            send(ctx, "application/zip", zip(documents, findings));
        }
    }

    private static Diagnostic gravest(List<Diagnostic> found) {
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

    /** Written here, on the request's place, so that slow readers can't take all threads either. */
    private static void send(Context ctx, String type, byte[] bytes) {
        RequestFacts facts = RequestFacts.of(ctx);
        facts.sent(bytes.length);
        ctx.disableCompression().contentType(type);
        ctx.res().setContentLength(bytes.length);
        try {
            ctx.outputStream().write(bytes);
        } catch (IOException e) {
            facts.failed("CLIENT_GONE");
        }
    }
}
