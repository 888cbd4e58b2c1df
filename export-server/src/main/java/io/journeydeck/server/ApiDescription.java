package io.journeydeck.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code /openapi.yaml} and {@code /openapi.json}: what the server answers to (OpenAPI 3.1), written by hand and held true by tests. */
final class ApiDescription {

    private static final String FILE = "openapi.yaml";

    private final byte[] yaml = read();
    private final Json json;
    private final AtomicReference<byte @Nullable []> asJson = new AtomicReference<>();

    ApiDescription(Json json) {
        this.json = json;
    }

    void yaml(Context ctx) {
        CachedAnswer.send(ctx, "application/yaml", yaml);
    }

    /** Few ask for it; the first one waits for the translation. */
    void json(Context ctx) {
        byte[] translated = asJson.get();
        if (translated == null) {
            translated = translated();
            asJson.set(translated);
        }
        CachedAnswer.send(ctx, Json.MEDIA_TYPE, translated);
    }

    private byte[] translated() {
        Object document =
                new Load(LoadSettings.builder().build()).loadFromString(new String(yaml, StandardCharsets.UTF_8));
        return json.bytes(document);
    }

    private static byte[] read() {
        try (InputStream in = ApiDescription.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
