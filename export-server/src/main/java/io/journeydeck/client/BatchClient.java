package io.journeydeck.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Talks to a server about batches. What a busy or restarting server refuses is asked again, for as long as patience lasts; a batch is
 * sent with an Idempotency-Key, so that asking again makes no second one.
 */
public final class BatchClient {

    private static final String BATCHES = "/api/v1/batches";
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final URI server;
    private final @Nullable String key;
    private final Duration patience;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * A client of one server.
     *
     * @param server its address, e.g. {@code http://127.0.0.1:8080}
     * @param key null when the server asks for none
     * @param patience how long to ask again
     */
    public BatchClient(URI server, @Nullable String key, Duration patience) {
        this.server = server;
        this.key = key;
        this.patience = patience;
    }

    /**
     * Sends a batch.
     *
     * @param archive ZIP of diagrams
     * @param parameters of the export, by their names in the query
     */
    public RemoteBatch submit(byte[] archive, Map<String, String> parameters)
            throws RemoteProblem, InterruptedException {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(BATCHES + "?" + query)
                .header("Content-Type", "application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(archive))
                .build();
        return patiently(() -> read(ask(request), RemoteBatch.class));
    }

    /** A batch as it is now. */
    public RemoteBatch status(String id) throws RemoteProblem, InterruptedException {
        HttpRequest request = request(BATCHES + "/" + id).build();
        return patiently(() -> read(ask(request), RemoteBatch.class));
    }

    /** All of the key's batches, the newest first, without their items. */
    public List<RemoteBatch> list() throws RemoteProblem, InterruptedException {
        HttpRequest request = request(BATCHES).build();
        return patiently(() -> read(ask(request), Batches.class).batches());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Batches(List<RemoteBatch> batches) {}

    /** What a server says of an error (RFC 9457). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Told(@Nullable String detail, @Nullable String code) {}

    /**
     * Copies a document.
     *
     * @throws IOException when {@code out} fails
     * @throws RemoteProblem also when what came is not the document
     */
    public void copy(RemoteBatch.Document document, OutputStream out)
            throws RemoteProblem, IOException, InterruptedException {
        HttpRequest request = request(document.href()).build();
        MessageDigest digest = sha256();
        try (InputStream in = patiently(() -> ask(request)).body()) {
            in.transferTo(new DigestOutputStream(out, digest));
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(document.sha256())) {
            throw new RemoteProblem(document.name() + " did not come whole. Fetch the batch again.", false);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(ANSWER);
        if (key != null) {
            request.header("X-Api-Key", key);
        }
        return request;
    }

    private HttpResponse<InputStream> ask(HttpRequest request) throws RemoteProblem, InterruptedException {
        HttpResponse<InputStream> answer;
        try {
            answer = http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new RemoteProblem(
                    "The server at " + server + " does not answer. See that it runs, or name another with --server.",
                    e);
        }
        if (answer.statusCode() >= 400) {
            throw refused(answer);
        }
        return answer;
    }

    private RemoteProblem refused(HttpResponse<InputStream> answer) {
        boolean passing = List.of(429, 502, 503, 504, 507).contains(answer.statusCode());
        try (InputStream body = answer.body()) {
            Told told = json.readValue(body.readNBytes(64 * 1024), Told.class);
            if (told.detail() != null) {
                return new RemoteProblem(told.detail() + " (" + told.code() + ")", passing);
            }
        } catch (IOException e) {
            // not one of our servers, or a proxy before it
        }
        return new RemoteProblem("The server answered with status " + answer.statusCode(), passing);
    }

    private <T> T read(HttpResponse<InputStream> answer, Class<T> type) throws RemoteProblem {
        try (InputStream body = answer.body()) {
            return json.readValue(body, type);
        } catch (JacksonException e) {
            throw new RemoteProblem(
                    "What the server at " + server + " says is not understood. Is it Journeydeck?", false);
        } catch (IOException e) {
            throw new RemoteProblem("The server at " + server + " stopped in the middle of its answer", e);
        }
    }

    /** Something that is asked of the server. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws RemoteProblem, InterruptedException;
    }

    private <T> T patiently(Question<T> question) throws RemoteProblem, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = Duration.ofMillis(200);
        while (true) {
            try {
                return question.ask();
            } catch (RemoteProblem e) {
                if (!e.isPassing() || System.nanoTime() + pause.toNanos() - end > 0) {
                    throw e;
                }
                Thread.sleep(pause.toMillis());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }
}
