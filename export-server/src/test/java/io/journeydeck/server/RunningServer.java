package io.journeydeck.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.metrics.Metrics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server on a free port of this machine, and ways to talk to it. */
final class RunningServer implements AutoCloseable {

    final Metrics metrics = new Metrics();
    final ScriptedBatches batches = new ScriptedBatches();
    final ScriptedConverter converter = new ScriptedConverter();
    final ScriptedChecker checker = new ScriptedChecker();
    final AtomicBoolean workersReady = new AtomicBoolean(true);
    private final ExportServer server;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    RunningServer(ServerSettings settings) {
        this.server = new ExportServer(
                new Services(
                        converter,
                        checker,
                        new ScriptedUpdater(),
                        batches,
                        PaperFormat.ALL,
                        new OneTemplate(),
                        ThemeSource.NONE,
                        metrics,
                        workersReady::get),
                settings.at(settings.host(), 0));
        server.start();
        // A server that stops has no port any more; what is asked of it then must fail at the connection.
        this.port = server.port();
    }

    static RunningServer standard() {
        return new RunningServer(ServerSettings.standard());
    }

    int adminPort() {
        return server.adminPort();
    }

    List<String> routes() {
        return server.routes();
    }

    int port() {
        return port;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Exports a script. */
    HttpResponse<byte[]> export(String query, String script) throws IOException, InterruptedException {
        return send(post(query, script));
    }

    HttpRequest.Builder post(String query, String script) {
        return request("/api/v1/export" + query)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(script));
    }

    static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    void stop() {
        server.close();
    }

    @Override
    public void close() {
        converter.release();
        server.close();
    }
}
