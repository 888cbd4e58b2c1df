package io.journeydeck.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /editor/...}: the files of a draw.io that the operator put into a folder, and our plugin loaded in it. Nothing outside of
 * the folder is handed out, also not by a link in it, and nothing whose name begins with a dot.
 */
final class EditorFiles {

    /** draw.io writes styles and scripts into its pages and evaluates what its stencils say; it reaches nobody but this server. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src data:; font-src 'self' data:;"
            + " connect-src 'self' data: blob:; worker-src blob:; object-src 'none'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'self'";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "text/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"));

    /** The script that draw.io runs when all of its own are there; ours goes behind it. */
    private static final String LAST_SCRIPT = "js/PostConfig.js";

    /** The page lies in the folder itself, which is a step below this server's own addresses. */
    private static final String LOADER = """

            // Journeydeck's plugin for journey maps, from the server that hands out this editor
            if (window.App != null && App.initPluginCallback != null) {
              App.initPluginCallback();
              mxscript('..%s', function() {});
            }
            """.formatted(PluginFile.PATH);

    private final @Nullable Path folder;

    EditorFiles(EditorPlace place) {
        this.folder = place.folder();
    }

    void file(Context ctx) throws IOException {
        Path file = find(ctx.pathParam("path"));
        if (ctx.pathParam("path").equals(LAST_SCRIPT)) {
            ctx.header("Content-Security-Policy", POLICY);
            CachedAnswer.send(ctx, type(file), (Files.readString(file) + LOADER).getBytes(StandardCharsets.UTF_8));
            return;
        }
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        String tag = "\"" + Long.toHexString(facts.size()) + "-"
                + Long.toHexString(facts.lastModifiedTime().toMillis()) + "\"";
        ctx.header("Content-Security-Policy", POLICY);
        if (CachedAnswer.isStillGood(ctx, tag)) {
            return;
        }
        RequestFacts.of(ctx).sent(facts.size());
        ctx.contentType(type(file)).result(Files.newInputStream(file));
    }

    private Path find(String name) {
        boolean plain = Arrays.stream(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
        if (folder == null || !plain || name.contains("\\")) {
            throw unknown(name);
        }
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(name).toRealPath();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                throw unknown(name);
            }
            return file;
        } catch (InvalidPathException | IOException e) {
            throw unknown(name);
        }
    }

    private static ProblemException unknown(String name) {
        return new ProblemException(
                404,
                "NOT_FOUND",
                "The editor has no file \"" + Excerpt.of(name) + "\"",
                "Start the server with --editor and a folder of draw.io's files to have them here.");
    }

    private static String type(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
