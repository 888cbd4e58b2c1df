package io.journeydeck.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.batch.BatchRefusal;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.SourceFile;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchRoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BATCHES = "/api/v1/batches";

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.standard();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<byte[]> submit(String query, String type, byte[] body) throws Exception {
        return server.send(
                server.request(BATCHES + query).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private String accepted(byte[] archive) throws Exception {
        HttpResponse<byte[]> answer = submit("?format=svg", "application/zip", archive);
        assertThat(answer.statusCode()).isEqualTo(202);
        return json(answer).get("id").asText();
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] archive) throws Exception {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }

    @Test
    void takesFilesOnAndSaysWhereTheyAre() throws Exception {
        HttpResponse<byte[]> answer =
                submit("?format=svg,pptx&deck=merged&name=a.drawio", "application/xml", "<mxfile/>".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode batch = json(answer);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/api/v1/batches/" + batch.get("id").asText());
        assertThat(batch.get("state").asText()).isEqualTo("queued");
        assertThat(batch.get("items").get(0).get("file").asText()).isEqualTo("a.drawio");
        assertThat(server.batches.order(batch.get("id").asText()).formats()).containsExactly("svg", "pptx");
        assertThat(server.batches
                        .order(batch.get("id").asText())
                        .options()
                        .deck()
                        .kind())
                .isEqualTo(DeckKind.MERGED);
    }

    @Test
    void opensArchivesKeepsTheirFoldersAndSaysWhatItSkips() throws Exception {
        byte[] archive = zip(
                "shop/a.drawio", "1", "../../etc/b.drawio", "2", "__MACOSX/shop/._a.drawio", "x", "notes.docx", "y");
        HttpResponse<byte[]> answer = submit("?format=svg", "application/zip", archive);

        JsonNode batch = json(answer);
        assertThat(batch.get("skipped")).hasSize(1);
        assertThat(batch.get("skipped").get(0).asText()).isEqualTo("notes.docx");
        assertThat(server.batches.order(batch.get("id").asText()).files())
                .extracting(SourceFile::name)
                .containsExactly("shop/a.drawio", "etc/b.drawio");
    }

    @ParameterizedTest
    @CsvSource({
        "?format=svg, text/plain, x, 415, UNSUPPORTED_INPUT",
        "?format=docx, application/xml, x, 400, FORMAT_UNKNOWN",
        "'', application/xml, x, 400, FORMAT_MISSING",
        "?format=svg&colour=red, application/xml, x, 400, PARAMETER_UNKNOWN",
        "?format=svg, application/zip, PK\u0003\u0004broken, 422, ARCHIVE_BROKEN",
    })
    void refusesWhatItCannotTakeOn(String query, String type, String body, int status, String code) throws Exception {
        HttpResponse<byte[]> answer = submit(query, type, body.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("code").asText()).isEqualTo(code);
    }

    @Test
    void refusesArchivesThatGrowWithoutEnd() throws Exception {
        server.close();
        server = new RunningServer(ServerSettings.standard()
                .withBatches(new ServerSettings.BatchUploads(3, 1_000_000, 10_000, Duration.ofSeconds(5), 2)));
        byte[] bomb = zip("a.drawio", "0".repeat(100_000));
        assertThat(json(submit("?format=svg", "application/zip", bomb))
                        .get("code")
                        .asText())
                .isEqualTo("LIMIT_INFLATED_SIZE");

        byte[] many = zip("a.drawio", "1", "b.drawio", "2", "c.drawio", "3", "d.drawio", "4");
        HttpResponse<byte[]> answer = submit("?format=svg", "application/zip", many);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).get("code").asText()).isEqualTo("LIMIT_FILES");
    }

    @Test
    void givesDocumentsOneByOneAndTogether() throws Exception {
        String id = accepted(zip("shop/a.drawio", "1", "b c.drawio", "fail"));
        HttpResponse<byte[]> early = server.get(BATCHES + "/" + id + "/result");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();

        server.batches.finish(id);
        JsonNode running = json(server.get(BATCHES + "/" + id));
        assertThat(running.get("counts").get("done").asInt()).isEqualTo(1);
        JsonNode document = running.get("items").get(0).get("documents").get(0);
        HttpResponse<byte[]> one = server.get(document.get("href").asText());
        assertThat(new String(one.body(), UTF_8)).isEqualTo("<svg>shop/a.drawio</svg>");
        assertThat(one.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename=\"a.drawio.svg\"");

        server.batches.finish(id);
        HttpResponse<byte[]> all = server.get(BATCHES + "/" + id + "/result");
        Map<String, String> entries = unzip(all.body());
        assertThat(entries).containsOnlyKeys("shop/a.drawio.svg", "report.json");
        assertThat(entries.get("report.json")).contains("XML_MALFORMED");
        assertThat(all.headers().firstValueAsLong("Content-Length")).hasValue(all.body().length);
    }

    @Test
    void answersUnchangedBatchesWithoutABody() throws Exception {
        String id = accepted(zip("a.drawio", "1"));
        String tag = server.get(BATCHES + "/" + id).headers().firstValue("ETag").orElseThrow();

        assertThat(server.send(server.request(BATCHES + "/" + id).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        server.batches.finish(id);
        assertThat(server.send(server.request(BATCHES + "/" + id).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Timeout(60)
    void tellsProgressAsEventsUntilTheEnd() throws Exception {
        String id = accepted(zip("a.drawio", "1", "b.drawio", "2"));
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(server.request(BATCHES + "/" + id + "/events").build(), BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");

        List<String> events = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    JsonNode batch = JSON.readTree(line.substring(6));
                    events.add(batch.get("state").asText() + " "
                            + batch.get("counts").get("done"));
                    server.batches.finish(id);
                }
            }
        }
        assertThat(events).containsExactly("queued 0", "running 1", "done 2");
    }

    @Test
    void cancelsAndDeletes() throws Exception {
        String id = accepted(zip("a.drawio", "1"));
        HttpResponse<byte[]> cancelled =
                server.send(server.request(BATCHES + "/" + id + "/cancel").POST(BodyPublishers.noBody()));
        assertThat(json(cancelled).get("state").asText()).isEqualTo("cancelled");

        assertThat(server.send(server.request(BATCHES + "/" + id).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(server.get(BATCHES + "/" + id).statusCode()).isEqualTo(404);
        assertThat(server.send(server.request(BATCHES + "/" + id).DELETE()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsNobodyTheBatchesOfAnother() throws Exception {
        server.close();
        ApiKeys keys = ApiKeys.parse("design design-key-0123456789\nsales sales-key-0123456789\n", "keys");
        server = new RunningServer(ServerSettings.standard().withKeys(keys, false));
        HttpResponse<byte[]> answer = server.send(server.request(BATCHES + "?format=svg")
                .header("X-Api-Key", "design-key-0123456789")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("1")));
        String id = json(answer).get("id").asText();

        for (String path : List.of("", "/events", "/result", "/documents/a.svg")) {
            assertThat(server.send(server.request(BATCHES + "/" + id + path)
                                    .header("X-Api-Key", "sales-key-0123456789"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        JsonNode own = json(server.send(server.request(BATCHES).header("X-Api-Key", "design-key-0123456789")));
        assertThat(own.get("batches")).hasSize(1);
        JsonNode others = json(server.send(server.request(BATCHES).header("X-Api-Key", "sales-key-0123456789")));
        assertThat(others.get("batches")).isEmpty();
    }

    @Test
    void repeatsTheAnswerToARepeatedRequest() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = server.send(server.request(BATCHES + "?format=svg")
                    .header("Content-Type", "application/xml")
                    .header("Idempotency-Key", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")
                    .POST(BodyPublishers.ofString("1")));
            ids.add(json(answer).get("id").asText());
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));

        HttpResponse<byte[]> bad = server.send(server.request(BATCHES + "?format=svg")
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", "two words")
                .POST(BodyPublishers.ofString("1")));
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(json(bad).get("code").asText()).isEqualTo("IDEMPOTENCY_KEY_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTA, 429, QUOTA, true",
        "KEY_REUSED, 422, IDEMPOTENCY_KEY_REUSED, false",
        "STORAGE_FULL, 507, STORAGE_FULL, true",
        "UNAVAILABLE, 503, STORE_UNAVAILABLE, true",
        "STOPPING, 503, BUSY, true",
    })
    void saysWhyABatchIsNotTakenOn(BatchRefusal.Reason reason, int status, String code, boolean later)
            throws Exception {
        server.batches.refuse(new BatchRefusal(reason, "It can't be taken on"));
        HttpResponse<byte[]> answer = submit("?format=svg", "application/xml", "1".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).get("code").asText()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(later);
    }
}
