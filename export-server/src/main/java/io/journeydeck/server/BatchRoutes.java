package io.journeydeck.server;

import io.javalin.http.Context;
import io.journeydeck.batch.BatchDocument;
import io.journeydeck.batch.BatchOrder;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.batch.BatchStatus;
import io.journeydeck.batch.Batches;
import io.journeydeck.export.OutputFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/batches}: many files are taken on, and their documents are fetched later. Whose a batch is not, does not see it. */
final class BatchRoutes {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    /** A quoted or bare string of visible ASCII (draft-ietf-httpapi-idempotency-key-header). */
    private static final Pattern KEY = Pattern.compile("\"?([!#-\\[\\]-~]{1,128})\"?");

    private final Batches batches;
    private final FormatChoice choice;
    private final ThemeSource themes;
    private final Intake intake;
    private final ServerSettings.BatchUploads limits;
    private final BatchEvents events;
    private final Semaphore downloads;
    private final Json json;

    BatchRoutes(
            Batches batches,
            FormatChoice choice,
            ThemeSource themes,
            Intake intake,
            ServerSettings.BatchUploads limits,
            BatchEvents events,
            Json json) {
        this.batches = batches;
        this.choice = choice;
        this.themes = themes;
        this.intake = intake;
        this.limits = limits;
        this.events = events;
        this.downloads = new Semaphore(limits.watchers());
        this.json = json;
    }

    /** {@code POST /api/v1/batches?format=...}: 202 and where the batch is. */
    void submit(Context ctx) {
        String type = Intake.batchType(ctx);
        ExportQuery query = ExportQuery.of(ctx.queryParamMap(), themes);
        List<OutputFormat> formats = choice.of(query.formats(), null);
        ExportRoute.review(formats, query.options());
        String key = idempotencyKey(ctx.header("Idempotency-Key"));
        intake.take(ctx, type, query.name(), uploads -> {
            BatchUpload files = BatchUpload.of(uploads, limits.files(), limits.fileBytes(), limits.bytes());
            RequestFacts.of(ctx).exports(files.files(), formats);
            BatchOrder order = new BatchOrder(
                    files.files().stream().map(Upload::source).toList(),
                    formats.stream().map(OutputFormat::id).toList(),
                    query.options());
            BatchStatus taken = asked(() -> batches.submit(order, owner(ctx), key));
            ctx.status(202).header("Location", BatchAnswer.PATH + taken.id());
            Intake.send(ctx, Json.MEDIA_TYPE, json.bytes(BatchAnswer.of(taken, files.skipped())));
        });
    }

    private static @Nullable String idempotencyKey(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var matcher = KEY.matcher(header.strip());
        if (!matcher.matches()) {
            throw new ProblemException(
                    400,
                    "IDEMPOTENCY_KEY_INVALID",
                    "The Idempotency-Key is not 1 to 128 visible ASCII characters",
                    "Send a random one, such as a UUID, and the same again when you repeat the request.");
        }
        return matcher.group(1);
    }

    /** {@code GET /api/v1/batches}: those of the caller, the newest first. */
    void list(Context ctx) {
        List<BatchStatus> found = asked(() -> batches.list(owner(ctx)));
        Intake.send(
                ctx,
                Json.MEDIA_TYPE,
                json.bytes(
                        Map.of("batches", found.stream().map(BatchAnswer::brief).toList())));
    }

    /** {@code GET /api/v1/batches/{id}} */
    void status(Context ctx) {
        BatchStatus batch = find(ctx);
        String tag = "\"" + batch.version() + "\"";
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        Intake.send(ctx, Json.MEDIA_TYPE, json.bytes(BatchAnswer.of(batch, null)));
    }

    /** {@code GET /api/v1/batches/{id}/events} */
    void events(Context ctx) {
        BatchStatus batch = find(ctx);
        asked(() -> {
            events.watch(ctx, batch, owner(ctx));
            return batch;
        });
    }

    /** {@code GET /api/v1/batches/{id}/result}: all documents as a ZIP archive. */
    void result(Context ctx) {
        BatchStatus batch = find(ctx);
        if (!batch.state().isEnd()) {
            throw new ProblemException(
                            409,
                            "BATCH_RUNNING",
                            "The batch has files left to work on",
                            "Ask for its status, or watch its events, and come back when it is done.")
                    .with("Retry-After", "2");
        }
        BatchArchive archive = new BatchArchive(batch.documents(), json.bytes(BatchAnswer.of(batch, null)));
        ctx.header("Content-Disposition", ContentDisposition.attachment("documents.zip"));
        ctx.contentType("application/zip");
        send(ctx, archive.size(), () -> archive.write(batches, ctx.outputStream()));
    }

    /** {@code GET /api/v1/batches/{id}/documents/{name}}: one of them, also while others are being made. */
    void document(Context ctx) {
        BatchStatus batch = find(ctx);
        String name = ctx.pathParam("name");
        BatchDocument document = batch.documents().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        404,
                        "DOCUMENT_UNKNOWN",
                        "The batch has no document \"" + Excerpt.of(name) + "\"",
                        "Its status lists those that are done."));
        String tag = "\"" + document.sha256() + "\"";
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        ctx.header("Content-Disposition", ContentDisposition.attachment(last)).contentType(document.mediaType());
        if (document.mediaType().equals("image/svg+xml")) {
            ctx.header("Content-Security-Policy", ResponseHeaders.PICTURE_POLICY);
        }
        send(ctx, document.size(), () -> batches.copy(document, ctx.outputStream()));
    }

    /** {@code POST /api/v1/batches/{id}/cancel}: what is done stays. */
    void cancel(Context ctx) {
        BatchStatus batch = find(ctx);
        asked(() -> batches.cancel(batch.id(), owner(ctx)));
        Intake.send(ctx, Json.MEDIA_TYPE, json.bytes(BatchAnswer.of(find(ctx), null)));
    }

    /** {@code DELETE /api/v1/batches/{id}} */
    void delete(Context ctx) {
        String id = id(ctx);
        if (!asked(() -> batches.delete(id, owner(ctx)))) {
            throw unknown();
        }
        ctx.status(204);
    }

    private BatchStatus find(Context ctx) {
        String id = id(ctx);
        return asked(() -> batches.status(id, owner(ctx))).orElseThrow(BatchRoutes::unknown);
    }

    private static String id(Context ctx) {
        String id = ctx.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw unknown();
        }
        return id;
    }

    private static ProblemException unknown() {
        return new ProblemException(
                404, "BATCH_UNKNOWN", "There is no such batch", "Batches are deleted a day after their end.");
    }

    private static String owner(Context ctx) {
        return RequestFacts.of(ctx).owner();
    }

    /** Something that the store is asked. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws BatchRefusal;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (BatchRefusal e) {
            throw refused(e);
        }
    }

    private static ProblemException refused(BatchRefusal e) {
        return switch (e.reason()) {
            case QUOTA ->
                new ProblemException(429, "QUOTA", e.getMessage(), "Wait until batches have ended, or delete some.")
                        .with("Retry-After", "30");
            case KEY_REUSED ->
                new ProblemException(
                        422,
                        "IDEMPOTENCY_KEY_REUSED",
                        e.getMessage(),
                        "Use another Idempotency-Key for another batch.");
            case STORAGE_FULL ->
                new ProblemException(507, "STORAGE_FULL", e.getMessage(), "Free space, or delete batches.")
                        .with("Retry-After", "30");
            case UNAVAILABLE ->
                new ProblemException(503, "STORE_UNAVAILABLE", e.getMessage(), "Ask again in a few seconds.")
                        .with("Retry-After", "5");
            case STOPPING -> ProblemException.busy(e.getMessage());
        };
    }

    /** Something that writes the answer's body. */
    @FunctionalInterface
    private interface Body {
        void write() throws IOException, BatchRefusal;
    }

    /**
     * When the store fails in the middle, the answer is cut off: its length says that it is not whole. Slow readers, who hold a thread
     * each, can't take all of them.
     */
    private void send(Context ctx, long size, Body body) {
        if (!downloads.tryAcquire()) {
            throw ProblemException.busy("Too many clients fetch documents").with("Connection", "close");
        }
        RequestFacts facts = RequestFacts.of(ctx);
        ctx.disableCompression();
        ctx.res().setContentLengthLong(size);
        try {
            body.write();
            facts.sent(size);
        } catch (IOException e) {
            facts.failed("CLIENT_GONE");
        } catch (BatchRefusal e) {
            throw refused(e);
        } finally {
            downloads.release();
        }
    }
}
