package io.journeydeck.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a draw.io editor loads from here by itself: shapes, configuration, gallery and the templates in it. An editor cannot send a key,
 * so none is asked for; pages of other sites need their origin to be known, as everywhere.
 */
final class EditorRoutes {

    private static final String XML = "application/xml; charset=utf-8";

    /** As the files in the folder name the place of that folder. */
    private static final String FOLDER = "url=\"journey/";

    private final TemplateSource templates;

    EditorRoutes(TemplateSource templates) {
        this.templates = templates;
    }

    /** Handlers by their paths. */
    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put("/library/journey.xml", this::library);
        handlers.put("/templates.xml", this::gallery);
        handlers.put("/drawio-config.json", this::configuration);
        handlers.put("/templates/{language}/{id}.drawio", this::template);
        return handlers;
    }

    private void library(Context ctx) {
        String wanted = ctx.queryParam("lang");
        CachedAnswer.send(ctx, XML, file(language(wanted == null ? "en" : wanted) + "/journey.xml"));
    }

    private void template(Context ctx) {
        String language = language(ctx.pathParam("language"));
        String id = ctx.pathParam("id");
        byte[] diagram = templates
                .diagram(id, language)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "TEMPLATE_UNKNOWN",
                        "There is no template \"" + Excerpt.of(id) + "\"",
                        "/api/v1/templates lists them."));
        CachedAnswer.send(ctx, XML, diagram);
    }

    private static String language(String wanted) {
        List<String> languages = TemplateSource.LANGUAGES;
        if (!languages.contains(wanted)) {
            throw new ProblemException(
                    404,
                    "TEMPLATE_LANGUAGE_UNKNOWN",
                    "There is nothing in \"" + Excerpt.of(wanted) + "\"",
                    "Choose one of: " + String.join(", ", languages) + ".");
        }
        return wanted;
    }

    private void gallery(Context ctx) {
        String gallery = new String(file("templates.xml"), StandardCharsets.UTF_8);
        send(ctx, XML, gallery.replace(FOLDER, "url=\"" + address(ctx) + "templates/"));
    }

    private void configuration(Context ctx) {
        String configuration = new String(file("drawio-config.json"), StandardCharsets.UTF_8);
        send(
                ctx,
                Json.MEDIA_TYPE,
                configuration.replace("\"templates/journey/templates.xml\"", "\"" + address(ctx) + "templates.xml\""));
    }

    private static void send(Context ctx, String mediaType, String text) {
        CachedAnswer.send(ctx, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** This server as the editor called it. */
    private static String address(Context ctx) {
        String host = String.valueOf(ctx.header("Host"));
        if (!host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")) {
            throw new ProblemException(
                    400, "REQUEST_MALFORMED", "The Host header names no host", "Send the name by which you call us.");
        }
        return ctx.scheme() + "://" + host + "/";
    }

    private byte[] file(String name) {
        return templates.file(name).orElseThrow(() -> new IllegalStateException("Missing from the program: " + name));
    }
}
