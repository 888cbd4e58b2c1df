package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.metrics.Metrics;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final String KEY = "correct-horse-battery";
    private static final ApiKeys KEYS = ApiKeys.parse("# who\nci " + KEY + "\n", "keys");

    @Test
    void refusesForeignHostNameOnLoopback() throws Exception {
        try (RunningServer server = RunningServer.standard()) {
            for (String host : List.of("evil.example", "127.0.0.1.evil.example:8080", "localhost.evil.example")) {
                String answer = RawRequest.answer(
                        server.port(), "GET /health HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
                assertThat(RawRequest.status(answer)).as(host).isEqualTo(403);
                assertThat(answer).contains("HOST_REFUSED");
            }
            for (String host : List.of("localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:9")) {
                String answer = RawRequest.answer(
                        server.port(), "GET /health HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
                assertThat(RawRequest.status(answer)).as(host).isEqualTo(200);
            }
        }
    }

    @Test
    void refusesPagesOfOtherSites() throws Exception {
        try (RunningServer server = RunningServer.standard()) {
            for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
                HttpResponse<byte[]> answer =
                        server.send(server.post("?format=svg", "x").header("Origin", origin));
                assertThat(answer.statusCode()).as(origin).isEqualTo(403);
                assertThat(json(answer).path("code").asText()).isEqualTo("ORIGIN_REFUSED");
                assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
            }
            HttpResponse<byte[]> own =
                    server.send(server.post("?format=svg", "x").header("Origin", "http://127.0.0.1:" + server.port()));
            assertThat(own.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void letsEditorsOfKnownOriginsLoadShapesWithoutAKey() throws Exception {
        String origin = "https://draw.example.org";
        try (RunningServer server = new RunningServer(
                ServerSettings.standard().withOrigins(List.of(origin)).withKeys(KEYS, false))) {
            for (String path : List.of(
                    "/library/journey.xml", "/templates.xml", "/drawio-config.json", "/templates/en/sally.drawio")) {
                HttpResponse<byte[]> answer = server.send(server.request(path).header("Origin", origin));
                HttpResponse<byte[]> other =
                        server.send(server.request(path).header("Origin", "https://other.example.org"));

                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(origin);
                assertThat(other.statusCode()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void letsKnownOriginIn() throws Exception {
        String origin = "https://embed.diagrams.net";
        try (RunningServer server = new RunningServer(
                ServerSettings.standard().withOrigins(List.of(origin)).withKeys(KEYS, false))) {
            HttpResponse<byte[]> preflight = server.send(server.request("/api/v1/export")
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Private-Network", "true")
                    .method("OPTIONS", BodyPublishers.noBody()));
            HttpResponse<byte[]> answer = server.send(
                    server.post("?format=svg", "x").header("Origin", origin).header("X-Api-Key", KEY));

            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("X-Api-Key");
            assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo(origin);
            assertThat(header(preflight, "Access-Control-Allow-Private-Network"))
                    .isEqualTo("true");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(origin);
            assertThat(header(answer, "Vary")).contains("Origin");
        }
    }

    @Test
    void asksForKeyBeforeTheBody() throws Exception {
        try (RunningServer server = new RunningServer(ServerSettings.standard().withKeys(KEYS, false))) {
            assertThat(server.export("?format=svg", "x").statusCode()).isEqualTo(401);
            assertThat(server.get("/api/v1/formats").statusCode()).isEqualTo(401);
            assertThat(server.get("/api/v1/../v1/formats").statusCode()).isNotEqualTo(200);
            assertThat(server.send(server.post("?format=svg", "x").header("X-Api-Key", KEY + "x"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.send(server.post("?format=svg", "x").header("X-Api-Key", KEY))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.send(server.post("?format=svg", "x").header("Authorization", "Bearer " + KEY))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            assertThat(server.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void asksForKeyUnderEachSpellingOfAnAddress() throws Exception {
        try (RunningServer server = new RunningServer(ServerSettings.standard().withKeys(KEYS, false))) {
            for (String path : List.of(
                    "/api/v1/formats",
                    "//api/v1/formats",
                    "/%61pi/v1/formats",
                    "/API/v1/formats",
                    "/./api/v1/formats",
                    "/x/../api/v1/formats",
                    "/api/v1/formats/",
                    "/api;a=b/v1/formats",
                    "/health/..;/api/v1/formats")) {
                String answer = RawRequest.answer(
                        server.port(), "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
                assertThat(RawRequest.status(answer)).as(path).isIn(400, 401, 404);
            }
        }
    }

    @Test
    void opensToOthersOnlyWithKeysOrWhenTold() {
        ServerSettings open = ServerSettings.standard().at("0.0.0.0", 0);

        assertThatThrownBy(() -> new ExportServer(services(), open))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("--api-key-file");
        for (ServerSettings settings : List.of(open.withKeys(KEYS, false), open.withKeys(ApiKeys.NONE, true))) {
            new ExportServer(services(), settings).close();
        }
    }

    @Test
    void saysWhenPortIsTaken() {
        try (RunningServer server = RunningServer.standard()) {
            ServerSettings taken = ServerSettings.standard().at("127.0.0.1", server.port());
            assertThatThrownBy(() -> new ExportServer(services(), taken).start())
                    .isInstanceOf(DiagnosticException.class)
                    .hasMessageContaining("port " + server.port())
                    .hasMessageContaining("--port");
        }
    }

    private static Services services() {
        return new Services(
                new ScriptedConverter(),
                new ScriptedChecker(),
                new ScriptedUpdater(),
                new ScriptedBatches(),
                PaperFormat.ALL,
                new OneTemplate(),
                ThemeSource.NONE,
                new Metrics(),
                () -> true);
    }
}
