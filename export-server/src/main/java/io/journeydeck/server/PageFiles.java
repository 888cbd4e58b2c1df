package io.journeydeck.server;

import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The page for people: a handful of files from the jar, each under its own address, nothing looked up by what was asked for. */
final class PageFiles {

    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8",
            "texts.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    /** Handlers by their paths. */
    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new TreeMap<>();
        TYPES.forEach((name, type) -> {
            byte[] content = read(name);
            handlers.put(name.equals("index.html") ? "/" : "/page/" + name, ctx -> {
                ctx.header("Content-Security-Policy", ResponseHeaders.PAGE_POLICY);
                CachedAnswer.send(ctx, type, content);
            });
        });
        return handlers;
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
