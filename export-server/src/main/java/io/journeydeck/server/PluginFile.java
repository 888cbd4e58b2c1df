package io.journeydeck.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** {@code GET /plugin/journey.js}: the plugin for draw.io. It holds nothing secret, so that any editor may load it. */
final class PluginFile {

    static final String PATH = "/plugin/journey.js";

    private final Optional<byte[]> script = script();

    /** Empty in a program that was not built by Maven, which makes the file. */
    private static Optional<byte[]> script() {
        try (InputStream in = PluginFile.class.getResourceAsStream("/io/journeydeck" + PATH)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void script(Context ctx) {
        byte[] content = script.orElseThrow(() -> new ProblemException(
                404, "NOT_FOUND", "This program was built without the plugin", "Build it with Maven."));
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        CachedAnswer.send(ctx, "text/javascript; charset=utf-8", content);
    }
}
