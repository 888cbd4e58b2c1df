package io.journeydeck.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A server as its users have it. */
final class Api {

    static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Api(URI server) {
        this.server = server;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    /** Comes again when it is told to, as a good client does. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        for (int i = 0; i < 5 && isBusy(answer); i++) {
            Thread.sleep(1_000);
            answer = get(path);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + text(answer));
        }
        return JSON.readTree(answer.body());
    }

    /** What the metrics at the address for watching say of {@code journeydeck_NAME}; -1 while they say nothing. */
    int metric(String name) throws IOException, InterruptedException {
        Matcher found = Pattern.compile("(?m)^journeydeck_" + name + "(?:\\{[^}]*})? (\\d+)")
                .matcher(new String(get("metrics").body(), StandardCharsets.UTF_8));
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    /** Waits until such a number is there. */
    void await(String metric, int wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (metric(metric) != wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError(metric + " is not " + wanted + " but " + metric(metric));
            }
            Thread.sleep(10);
        }
    }

    HttpResponse<byte[]> export(String format, byte[] diagram) throws IOException, InterruptedException {
        return export(format, BodyPublishers.ofByteArray(diagram));
    }

    /** @param onItsWay told when the head of the request has been sent */
    HttpResponse<byte[]> export(String format, byte[] diagram, Runnable onItsWay)
            throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.ofInputStream(() -> {
            onItsWay.run();
            return new ByteArrayInputStream(diagram);
        });
        return export(format, BodyPublishers.fromPublisher(body, diagram.length));
    }

    private HttpResponse<byte[]> export(String format, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(
                request("api/v1/export?format=" + format)
                        .header("Content-Type", "application/octet-stream")
                        .POST(body)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> submit(Map<String, byte[]> files, String formats, String key)
            throws IOException, InterruptedException {
        return client.send(
                request("api/v1/batches?format=" + formats)
                        .header("Content-Type", "application/zip")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(zip(files)))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Until it is taken on; the id. */
    String submitted(Map<String, byte[]> files, String formats, String key) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = submit(files, formats, key);
        if (answer.statusCode() != 202) {
            throw new IOException("Not taken on: " + text(answer));
        }
        return JSON.readTree(answer.body()).path("id").asText();
    }

    JsonNode batch(String id) throws IOException, InterruptedException {
        return json("api/v1/batches/" + id);
    }

    /** The batch once it has ended. */
    JsonNode ended(String id, Duration within) throws IOException, InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        JsonNode batch = batch(id);
        while (isOpen(batch)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not ended after " + within + ": " + batch.path("counts"));
            }
            Thread.sleep(100);
            batch = batch(id);
        }
        return batch;
    }

    static boolean isOpen(JsonNode batch) {
        return batch.path("ended").isMissingNode() || batch.path("ended").isNull();
    }

    static int count(JsonNode batch, String state) {
        return batch.path("counts").path(state).asInt();
    }

    static int attempts(JsonNode batch) {
        int attempts = 0;
        for (JsonNode item : batch.path("items")) {
            attempts += item.path("attempts").asInt();
        }
        return attempts;
    }

    /** SHA-256 of each document by its name; that a name comes twice is an error. */
    static Map<String, String> documents(JsonNode batch) {
        Map<String, String> documents = new TreeMap<>();
        for (JsonNode item : batch.path("items")) {
            for (JsonNode document : item.path("documents")) {
                String name = document.path("name").asText();
                if (documents.put(name, document.path("sha256").asText()) != null) {
                    throw new AssertionError(name + " is there twice");
                }
            }
        }
        return documents;
    }

    static String text(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** True for 503 that says when to come again. */
    static boolean isBusy(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofMinutes(2));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(1_000_000_000_000L);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
