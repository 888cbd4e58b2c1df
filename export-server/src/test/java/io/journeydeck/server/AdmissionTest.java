package io.journeydeck.server;

import static io.journeydeck.server.RunningServer.header;
import static io.journeydeck.server.RunningServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class AdmissionTest {

    private static final Duration UPLOAD_TIME = Duration.ofSeconds(4);
    private static final int DRIPS = 300;

    @Test
    void drippingUploadsLeaveHealthAnswering() throws Exception {
        ScheduledExecutorService dripper = Executors.newSingleThreadScheduledExecutor();
        List<RawRequest> uploads = new ArrayList<>();
        try (RunningServer server =
                new RunningServer(ServerSettings.standard().withUploads(1_000_000, 5, 64, UPLOAD_TIME))) {
            long start = System.nanoTime();
            for (int i = 0; i < DRIPS; i++) {
                RawRequest upload = new RawRequest(server.port());
                upload.write("""
                        POST /api/v1/export?format=svg HTTP/1.1
                        Host: localhost
                        Content-Type: application/xml
                        Content-Length: 1000

                        """);
                uploads.add(upload);
            }
            ScheduledFuture<?> dripping = dripper.scheduleAtFixedRate(
                    () -> uploads.forEach(AdmissionTest::drip), 0, 300, TimeUnit.MILLISECONDS);
            for (int i = 0; i < 10; i++) {
                assertThat(server.get("/health").statusCode()).isEqualTo(200);
                assertThat(server.get("/").statusCode()).isEqualTo(200);
            }
            assertThat(dripping.isDone()).isFalse();
            int refused = 0;
            int timedOut = 0;
            for (RawRequest upload : uploads) {
                int status = RawRequest.status(upload.answer());
                refused += status == 503 ? 1 : 0;
                timedOut += status == 408 ? 1 : 0;
            }
            // 64 at a time: where sending took longer than an upload may, others took the places of those that were
            // ended
            long turns = 1 + (System.nanoTime() - start) / UPLOAD_TIME.toNanos();
            assertThat(timedOut).isBetween(1, Math.toIntExact(64 * turns));
            // a reset may overtake an answer while the sender still drips
            assertThat(refused).isGreaterThan(0);
            assertThat(server.export("?format=svg", "x").statusCode()).isEqualTo(200);
        } finally {
            dripper.shutdownNow();
            for (RawRequest upload : uploads) {
                upload.close();
            }
        }
    }

    private static void drip(RawRequest upload) {
        try {
            upload.writeExactly("x");
        } catch (IOException e) {
            // the server has closed it, as it should
        }
    }

    @Test
    void holdsNoMoreBodiesThanThereIsMemoryFor() throws Exception {
        try (RunningServer server = new RunningServer(ServerSettings.standard().withUploadMemory(100_000))) {
            String large = "wait".repeat(20_000);
            CompletableFuture<HttpResponse<byte[]>> first = inBackground(server, "wait");
            assertThat(server.converter.started.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(server.export("?format=svg", large + large).statusCode()).isEqualTo(503);
            for (int i = 0; i < 3; i++) {
                assertThat(server.export("?format=svg", large).statusCode()).isEqualTo(200);
            }
            server.converter.release();
            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void turnsAwayWhatFindsNoPlaceInTheQueue() throws Exception {
        try (RunningServer server = new RunningServer(
                ServerSettings.standard().withWork(1, 0, Duration.ofSeconds(5), Duration.ofSeconds(30)))) {
            CompletableFuture<HttpResponse<byte[]>> first = inBackground(server, "wait");
            assertThat(server.converter.started.await(20, TimeUnit.SECONDS)).isTrue();

            HttpResponse<byte[]> second = server.export("?format=svg", "x");

            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(json(second).path("code").asText()).isEqualTo("BUSY");
            assertThat(header(second, "Retry-After")).isEqualTo("2");
            server.converter.release();
            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void waitsForWorkerInTheQueue() throws Exception {
        try (RunningServer server = new RunningServer(
                ServerSettings.standard().withWork(1, 1, Duration.ofSeconds(30), Duration.ofSeconds(30)))) {
            CompletableFuture<HttpResponse<byte[]>> first = inBackground(server, "wait");
            assertThat(server.converter.started.await(20, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<HttpResponse<byte[]>> second = inBackground(server, "x");

            server.converter.release();

            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(second.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysSoWhileThereIsNoWorker() throws Exception {
        try (RunningServer server = RunningServer.standard()) {
            assertThat(server.get("/ready").statusCode()).isEqualTo(200);

            server.workersReady.set(false);

            assertThat(server.get("/ready").statusCode()).isEqualTo(503);
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            HttpResponse<byte[]> answer = server.export("?format=svg", "fail WORKER_UNAVAILABLE");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(header(answer, "Retry-After")).isEqualTo("10");
        }
    }

    @Test
    void conversionMayTakeLongerThanSilenceOnTheLine() throws Exception {
        try (RunningServer server = new RunningServer(ServerSettings.standard()
                .withUploads(1_000_000, 5, 4, Duration.ofSeconds(1))
                .withWork(1, 0, Duration.ofMillis(50), Duration.ofSeconds(30)))) {
            CompletableFuture<HttpResponse<byte[]>> answer = inBackground(server, "wait");
            assertThat(server.converter.started.await(20, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(4_000);
            server.converter.release();

            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void finishesRunningWorkWhenStoppedAndTakesNoMore() throws Exception {
        try (RunningServer server = RunningServer.standard()) {
            CompletableFuture<HttpResponse<byte[]>> running = inBackground(server, "wait");
            assertThat(server.converter.started.await(20, TimeUnit.SECONDS)).isTrue();

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
            while (takesMore(server)) {
                Thread.sleep(20);
            }
            assertThat(running).isNotDone();
            server.converter.release();

            HttpResponse<byte[]> answer = running.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isNotEmpty();
            stopped.get(20, TimeUnit.SECONDS);
        }
    }

    private static boolean takesMore(RunningServer server) throws InterruptedException {
        try {
            return server.get("/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static CompletableFuture<HttpResponse<byte[]>> inBackground(RunningServer server, String script) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return server.export("?format=svg", script);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
