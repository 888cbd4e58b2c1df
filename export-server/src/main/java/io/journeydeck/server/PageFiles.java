package io.journeydeck.server;

import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The page for people: a handful of files from the jar, each under its own address, nothing looked up by what was asked for. */
final class PageFiles {

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private static final List<String> NAMES = List.of(
            "index.html",
            "page.css",
            "icon.svg",
            "batch.js",
            "batches.js",
            "dialog.js",
            "documents.js",
            "dom.js",
            "editor.js",
            "events.js",
            "files.js",
            "findings.js",
            "i18n.js",
            "intake.js",
            "options.js",
            "page.js",
            "preview.js",
            "server.js",
            "templates.js",
            "texts-en.js",
            "texts-et.js",
            "texts-nl.js");

    private final String policy;

    /** @param editor that the page may show in a frame */
    PageFiles(EditorPlace editor) {
        this.policy = ResponseHeaders.pagePolicy(editor);
    }

    /** Handlers by their paths. */
    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new TreeMap<>();
        for (String name : NAMES) {
            byte[] content = read(name);
            String type = type(name);
            handlers.put(name.equals("index.html") ? "/" : "/page/" + name, ctx -> {
                ctx.header("Content-Security-Policy", policy);
                CachedAnswer.send(ctx, type, content);
            });
        }
        return handlers;
    }

    private static String type(String name) {
        String type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name);
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static byte[] read(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The page's " + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
