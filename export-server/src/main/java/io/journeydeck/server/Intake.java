package io.journeydeck.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How diagrams come in and answers go out: a place for each request, and its body as files. */
final class Intake {

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

    private static final Set<String> ARCHIVES =
            Stream.concat(DIAGRAMS.stream(), Stream.of("application/zip")).collect(Collectors.toUnmodifiableSet());

    private final BodyReader bodies;
    private final MultipartBody multipart;
    private final Semaphore places;

    /** @param places requests at the same time, from their first byte to the last one of their answers */
    Intake(BodyReader bodies, MultipartBody multipart, int places) {
        this(bodies, multipart, new Semaphore(places));
    }

    private Intake(BodyReader bodies, MultipartBody multipart, Semaphore places) {
        this.bodies = bodies;
        this.multipart = multipart;
        this.places = places;
    }

    /**
     * The type of the body, known before a byte of it is read.
     *
     * @throws ProblemException for a body that is no diagram
     */
    static String mediaType(Context ctx) {
        return mediaType(ctx, DIAGRAMS);
    }

    /** The same for a batch, which may come as an archive. */
    static String batchType(Context ctx) {
        return mediaType(ctx, ARCHIVES);
    }

    private static String mediaType(Context ctx, Set<String> taken) {
        if (ctx.header("Content-Encoding") != null) {
            throw new ProblemException(
                    415, "UNSUPPORTED_INPUT", "The body is compressed", "Send it without Content-Encoding.");
        }
        String header = ctx.header("Content-Type");
        String type = header == null
                ? "application/octet-stream"
                : header.replaceFirst("\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
        if (!type.equals(MULTIPART) && !taken.contains(type)) {
            throw new ProblemException(
                    415,
                    "UNSUPPORTED_INPUT",
                    "A body of type \"" + Excerpt.of(type) + "\" is not taken",
                    "Send a diagram with Content-Type: application/xml, image/svg+xml, image/png or application/pdf, or several as"
                            + " multipart/form-data; a batch may be application/zip, too.");
        }
        return type;
    }

    /**
     * Reads the files and has {@code work} answer, while the request keeps its place.
     *
     * @param name of the file when the body is the diagram itself
     * @throws ProblemException when there is no place, or the body is not what it should be
     */
    void take(Context ctx, String type, @Nullable String name, Consumer<List<Upload>> work) {
        hold(
                ctx,
                body -> work.accept(
                        type.equals(MULTIPART)
                                ? multipart.files(body, String.valueOf(ctx.header("Content-Type")))
                                : List.of(Upload.of(name == null ? Upload.NAMELESS : name, body))));
    }

    /**
     * Reads a file for each of some names, which a form has to give them, and has {@code work} answer.
     *
     * @throws ProblemException when there is no place, or the body is not what it should be
     */
    void takeNamed(Context ctx, List<String> names, Consumer<Map<String, Upload>> work) {
        if (!mediaType(ctx).equals(MULTIPART)) {
            throw new ProblemException(
                    415,
                    "UNSUPPORTED_INPUT",
                    "The body is no form",
                    "Send multipart/form-data with the parts " + String.join(", ", names) + ".");
        }
        String form = String.valueOf(ctx.header("Content-Type"));
        hold(ctx, body -> work.accept(multipart.named(body, form, names)));
    }

    /** The same, with the same places, for other bodies. */
    Intake with(BodyReader otherBodies, MultipartBody otherMultipart) {
        return new Intake(otherBodies, otherMultipart, places);
    }

    /** Reads the body, whatever it is, and has {@code work} answer, while the request keeps its place. */
    void hold(Context ctx, Consumer<byte[]> work) {
        occupy(() -> {
            try (Body body = bodies.read(ctx.req())) {
                work.accept(body.bytes());
            }
        });
    }

    /** Has {@code work} answer a request without a body, while it keeps its place. */
    void occupy(Runnable work) {
        if (!places.tryAcquire()) {
            throw ProblemException.busy("Too many requests are under way").with("Connection", "close");
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    /** Written here, on the request's place, so that slow readers can't take all threads either. */
    static void send(Context ctx, String type, byte[] bytes) {
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
