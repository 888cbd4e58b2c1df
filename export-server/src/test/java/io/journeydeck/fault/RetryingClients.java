package io.journeydeck.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Clients that submit small batches, one after the other, each of them by several threads with the same Idempotency-Key at the same time,
 * and ask again until each thread has an answer. What the server must not answer is kept as a complaint.
 */
final class RetryingClients implements AutoCloseable {

    private final Map<String, String> acknowledged = new TreeMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;
    private final CompletableFuture<Void> done;
    private final int twins;
    private volatile @Nullable Api api;
    private volatile boolean enough;

    /** @param twins threads that say the same */
    RetryingClients(int twins) {
        this.twins = twins;
        this.threads = Executors.newFixedThreadPool(twins + 1);
        this.done = CompletableFuture.runAsync(this::run, threads);
    }

    void goTo(LiveServer server) {
        api = server.api();
    }

    /** There is no server for a while, and none is missed. */
    void leave() {
        api = null;
    }

    /** Ends with the batch that is being submitted. */
    void finish(Duration within) throws Exception {
        enough = true;
        done.get(within.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        if (!complaints.isEmpty()) {
            throw new AssertionError("Wrong answers: " + complaints);
        }
    }

    /** Ids of batches by their keys. */
    Map<String, String> acknowledged() {
        synchronized (acknowledged) {
            return new TreeMap<>(acknowledged);
        }
    }

    private void run() {
        for (int i = 0; !enough; i++) {
            String key = "twins-" + i;
            Map<String, byte[]> files = Map.of("one.drawio", Diagrams.boxes(key, 3));
            List<CompletableFuture<String>> answers = IntStream.range(0, twins)
                    .mapToObj(twin -> CompletableFuture.supplyAsync(() -> submit(files, key), threads))
                    .toList();
            List<String> ids =
                    answers.stream().map(CompletableFuture::join).distinct().toList();
            if (ids.size() != 1) {
                complaints.add(key + " became " + ids);
            }
            synchronized (acknowledged) {
                acknowledged.put(key, ids.get(0));
            }
            pause(150);
        }
    }

    private String submit(Map<String, byte[]> files, String key) {
        while (true) {
            Api server = api;
            if (server != null) {
                try {
                    HttpResponse<byte[]> answer = server.submit(files, "svg", key);
                    if (answer.statusCode() == 202) {
                        JsonNode batch = Api.JSON.readTree(answer.body());
                        return batch.path("id").asText();
                    }
                    if (!Api.isBusy(answer)) {
                        complaints.add(Api.text(answer));
                    }
                } catch (IOException e) {
                    // killed; the next one may know of it
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            pause(50);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
