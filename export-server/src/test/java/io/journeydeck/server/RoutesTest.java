package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.standard();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/health, application/json, up",
        "/ready, application/json, ready",
        "/api/v1/formats, application/json, PowerPoint deck",
        "/api/v1/templates, application/json, Sally finds a tool",
        "/api/v1/templates/sally.drawio, application/vnd.jgraph.mxfile, sally en",
        "/api/v1/templates/sally.drawio?lang=nl, application/vnd.jgraph.mxfile, sally nl",
        "/api/v1/templates, application/json, Sally vindt een hulpmiddel",
        "/api/v1/templates/sally.svg?lang=nl, image/svg+xml, svg",
        "/library/journey.xml, application/xml;charset=utf-8, en/journey.xml",
        "/library/journey.xml?lang=et, application/xml;charset=utf-8, et/journey.xml",
        "/templates.xml, application/xml;charset=utf-8, /templates/en/sally.drawio",
        "/templates/nl/sally.drawio, application/xml;charset=utf-8, sally nl",
        "/drawio-config.json, application/json, /templates.xml",
        "/, text/html;charset=utf-8, Journeydeck",
        "/page/page.js, text/javascript;charset=utf-8, /api/v1/formats",
        "/page/texts-et.js, text/javascript;charset=utf-8, Sulge salvestamata",
        "/page/page.css, text/css;charset=utf-8, prefers-color-scheme",
    })
    void answersGetAndHead(String path, String type, String content) throws Exception {
        HttpResponse<byte[]> answer = server.get(path);
        HttpResponse<byte[]> head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type").replace("; ", ";").toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(type);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(content);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Type")).isEqualTo(header(answer, "Content-Type"));
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).isNotEmpty();
        assertThat(answer.headers().map()).doesNotContainKeys("server", "set-cookie", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api/v1/templates/none.drawio",
                "/api/v1/templates/sally.drawio?lang=xx",
                "/library/journey.xml?lang=../../x",
                "/templates/xx/sally.drawio",
                "/templates/en/none.drawio",
                "/page/../package-info.class",
                "/page/%2e%2e/ExportServer.class",
                "/page/none.js"
            })
    void tellsMissingThingsAsProblems(String path) throws Exception {
        String answer =
                RawRequest.answer(server.port(), "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

        assertThat(RawRequest.status(answer)).isIn(400, 404);
        assertThat(answer).contains("application/problem+json", "\"requestId\"").doesNotContain("Exception", "jetty");
    }

    @Test
    void namesTheMethodsOfAnAddress() throws Exception {
        HttpResponse<byte[]> wrong = server.get("/api/v1/export");
        HttpResponse<byte[]> asked =
                server.send(server.request("/api/v1/export").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(header(wrong, "Allow")).contains("POST");
        assertThat(json(wrong).path("code").asText()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(header(asked, "Allow")).isEqualTo("POST, OPTIONS");
    }

    @Test
    void sendsTemplateOnceToThoseWhoKeepIt() throws Exception {
        String tag = header(server.get("/api/v1/templates/sally.drawio"), "ETag");
        HttpResponse<byte[]> again =
                server.send(server.request("/api/v1/templates/sally.drawio").header("If-None-Match", tag));

        assertThat(tag).isNotEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void tellsEditorsItsOwnAddress() throws Exception {
        String here = "http://127.0.0.1:" + server.port() + "/";

        assertThat(new String(server.get("/templates.xml").body(), StandardCharsets.UTF_8))
                .isEqualTo("<templates><template url=\"" + here + "templates/en/sally.drawio\"/></templates>");
        assertThat(json(server.get("/drawio-config.json")).path("templateFile").asText())
                .isEqualTo(here + "templates.xml");
    }

    @Test
    void refusesRequestIdThatCouldForgeLogLines() throws Exception {
        HttpResponse<byte[]> answer =
                server.send(server.request("/nothing").header("X-Request-Id", "x status=200 id=y"));

        assertThat(json(answer).path("requestId").asText()).matches("[0-9a-f-]{36}");
    }

    @Test
    void pageLoadsNothingFromElsewhere() throws Exception {
        List<String> paths = new ArrayList<>(List.of("/"));
        server.routes().stream()
                .filter(route -> route.startsWith("GET /page/") && !route.endsWith("icon.svg"))
                .forEach(route -> paths.add(route.substring(4)));
        assertThat(paths).hasSizeGreaterThan(15);
        for (String path : paths) {
            String content = new String(server.get(path).body(), StandardCharsets.UTF_8);
            assertThat(content).doesNotContain("http://", "https://", "innerHTML", "eval(");
            assertThat(content).doesNotContainPattern("<[^>]+\\son[a-z]+=").doesNotContainPattern("<[^>]+\\sstyle=");
        }
    }
}
