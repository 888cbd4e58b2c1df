package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.acceptance.HostileFiles.Hopeless;
import io.journeydeck.app.Program;
import io.journeydeck.server.ExportServer;
import io.journeydeck.server.ServerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same bad files through the whole server. */
@Timeout(300)
class BadRequestTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Canary canary;
    private static ExportServer server;

    @BeforeAll
    static void start() {
        canary = new Canary();
        server = Program.server();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        canary.close();
    }

    @AfterEach
    void connectsToNothingAndStillServes() throws Exception {
        assertThat(canary.visits()).isZero();
        assertThat(export(Diagrams.simple().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersEachHopelessFileWithAProblemAndItsCode() throws Exception {
        for (Hopeless file : new HostileFiles(canary.port()).hopeless()) {
            if (file.bytes().length > ServerSettings.standard().bodies().requestBytes()) {
                continue; // refusesALargeFileBeforeItIsSent
            }
            HttpResponse<byte[]> answer = export(file.bytes());

            assertThat(answer.statusCode()).as(file.name()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(file.name())
                    .startsWith("application/problem+json");
            JsonNode problem = new ObjectMapper().readTree(answer.body());
            assertThat(problem.path("code").asText()).as(file.name()).isEqualTo(code(file));
            assertThat(problem.path("status").asInt()).as(file.name()).isEqualTo(answer.statusCode());
            assertThat(problem.path("detail").asText())
                    .as(file.name())
                    .matches("[A-Z\\d].{10,250}\\. [A-Z].{10,250}\\.")
                    .doesNotContain("Exception", "java.", "root:");
            assertThat(problem.path("requestId").asText()).isNotEmpty();
        }
    }

    /** The refusal comes on the announcement; a client that sends on regardless may find the connection closed. */
    @Test
    void refusesALargeFileBeforeItIsSent() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(60_000);
            String head = """
                    POST /api/v1/export?format=svg HTTP/1.1
                    Host: localhost
                    Content-Type: application/xml
                    Content-Length: 22020096
                    Connection: close

                    """.replace("\n", "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "\"code\":\"LIMIT_REQUEST_SIZE\"");
        }
    }

    @Test
    void drawsWhatCanBeDrawn() throws Exception {
        for (Map.Entry<String, byte[]> file :
                new HostileFiles(canary.port()).survivable().entrySet()) {
            HttpResponse<byte[]> answer = export(file.getValue());

            assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Journeydeck-Errors"))
                    .as(file.getKey())
                    .hasValueSatisfying(count ->
                            assertThat(!count.equals("0")).isEqualTo(HostileFiles.GUESSED.contains(file.getKey())));
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    /** A body without a byte is no file at all. */
    private static String code(Hopeless file) {
        return file.bytes().length == 0 ? "BODY_MISSING" : file.code();
    }

    private static HttpResponse<byte[]> export(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/v1/export?format=svg"))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }
}
