package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.server.editor.EditorForm;
import io.journeydeck.server.editor.EditorOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code /export}: what an unmodified draw.io editor sends to its EXPORT_URL, answered as draw.io's own export server does: one
 * document, as a file or as Base64.
 *
 * <p>For a download the editor opens a form in a new window. Such a request carries the editor's origin, which must be known as
 * everywhere, but can't carry a header with a key: where there are keys, the address that the editor is given brings one.
 */
final class EditorExportRoute implements Handler {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final Gate gate;
    private final Converter converter;
    private final FormatChoice choice;
    private final Intake intake;
    private final MultipartBody multipart;
    private final ConversionDesk desk;
    private final long mostBytes;

    /** @param mostBytes of a diagram */
    EditorExportRoute(
            Gate gate,
            Converter converter,
            FormatChoice choice,
            Intake intake,
            MultipartBody multipart,
            ConversionDesk desk,
            long mostBytes) {
        this.gate = gate;
        this.converter = converter;
        this.choice = choice;
        this.intake = intake;
        this.multipart = multipart;
        this.desk = desk;
        this.mostBytes = mostBytes;
    }

    @Override
    public void handle(Context ctx) {
        if (ctx.path().startsWith("/api/")) {
            throw new ProblemException(
                            405, "METHOD_NOT_ALLOWED", "The address does not take GET", "Use one of: POST, OPTIONS.")
                    .with("Allow", "POST, OPTIONS");
        }
        gate.admitEditor(ctx);
        if (ctx.method().name().equals("POST")) {
            String type = type(ctx);
            intake.hold(ctx, body -> export(ctx, form(ctx, type, body)));
        } else {
            Map<String, String> query = new HashMap<>();
            ctx.queryParamMap().forEach((name, values) -> query.put(name, values.get(values.size() - 1)));
            intake.occupy(() -> export(ctx, EditorForm.of(query)));
        }
    }

    private static String type(Context ctx) {
        String header = ctx.header("Content-Type");
        String type = header == null
                ? FORM
                : header.replaceFirst("\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
        if (!List.of(FORM, MULTIPART, Json.MEDIA_TYPE).contains(type)) {
            throw new ProblemException(
                    415,
                    "UNSUPPORTED_INPUT",
                    "A body of type \"" + Excerpt.of(type) + "\" is not taken",
                    "Send the fields as draw.io's editor does, or the diagram alone to /api/v1/export.");
        }
        return type;
    }

    private EditorForm form(Context ctx, String type, byte[] body) {
        try {
            if (type.equals(MULTIPART)) {
                return EditorForm.of(multipart.fields(body, String.valueOf(ctx.header("Content-Type"))));
            }
            return type.equals(Json.MEDIA_TYPE) ? EditorForm.ofJson(body) : EditorForm.ofUrlEncoded(body);
        } catch (DiagnosticException e) {
            throw refused(e.diagnostic());
        }
    }

    private void export(Context ctx, EditorForm form) {
        EditorOrder order = order(form);
        OutputFormat format = choice.of(List.of(order.format()), null).get(0);
        Upload upload = Upload.of(order.fileName() == null ? Upload.NAMELESS : order.fileName(), order.diagram());
        RequestFacts.of(ctx).exports(List.of(upload), List.of(format));
        Conversion conversion =
                desk.run(upload.name(), () -> converter.convert(upload.source(), List.of(format), order.options()));
        if (conversion.artifacts().isEmpty()) {
            List<Diagnostic> found = conversion.diagnostics();
            throw ProblemException.failed(ExportRoute.gravest(found), found);
        }
        answer(ctx, order, format, conversion);
    }

    private EditorOrder order(EditorForm form) {
        try {
            return EditorOrder.of(form, mostBytes);
        } catch (DiagnosticException e) {
            throw refused(e.diagnostic());
        }
    }

    private static ProblemException refused(Diagnostic found) {
        return found.code().startsWith("LIMIT_")
                ? ProblemException.failed(found, List.of())
                : new ProblemException(400, found.code(), found.message(), found.remedy());
    }

    /** Of several pages as pictures, draw.io takes the first. */
    private static void answer(Context ctx, EditorOrder order, OutputFormat format, Conversion conversion) {
        Artifact artifact = conversion.artifacts().get(0);
        Artifact.PageRef page = artifact.page();
        if (page != null && page.number() <= order.pageIds().size()) {
            String id = order.pageIds().get(page.number() - 1);
            if (id.matches("[!-~]{1,200}")) {
                ctx.header("content-page-id", id);
            }
        }
        PictureSize.of(artifact.bytes(), format.mediaType()).ifPresent(size -> {
            ctx.header("content-ex-width", Integer.toString(size.width()));
            ctx.header("content-ex-height", Integer.toString(size.height()));
        });
        ctx.header("content-scale", Double.toString(order.options().picture().scale()));
        List<Diagnostic> found = conversion.diagnostics();
        ctx.header("Journeydeck-Errors", Long.toString(Finding.count(found, Severity.ERROR)));
        ctx.header("Journeydeck-Warnings", Long.toString(Finding.count(found, Severity.WARNING)));
        if (order.fileName() != null || !order.base64()) {
            ctx.header("Content-Disposition", ContentDisposition.attachment(fileName(order, format)));
        }
        if (order.base64()) {
            Intake.send(
                    ctx,
                    "text/plain; charset=utf-8",
                    Base64.getEncoder().encodeToString(artifact.bytes()).getBytes(StandardCharsets.US_ASCII));
        } else {
            Intake.send(ctx, format.mediaType(), artifact.bytes());
        }
    }

    private static String fileName(EditorOrder order, OutputFormat format) {
        String name = order.fileName() == null ? "export" : Upload.safe(order.fileName());
        String extension = "." + format.extension();
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
    }
}
