package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers are killed and stopped while they have files of people who wait. */
@FaultTest
class WorkerLossTest {

    private static final int TIMES = Integer.getInteger("fault.workers", 4);
    private static final long SEED = Long.getLong("fault.seed", 6);
    private static final int TIME = 4;

    @TempDir
    Path home;

    @Test
    void answersInTimeAndGetsNewWorkersWhenTheyAreKilledOrStopped() throws Exception {
        Random random = new Random(SEED);
        byte[] slow = Diagrams.pages("long", 40, 200);
        byte[] good = Diagrams.boxes("good", 5);
        List<Double> answers = new ArrayList<>();
        List<Double> refills = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        TreeMap<String, Integer> statuses = new TreeMap<>();
        try (LiveServer server = LiveServer.Start.in(
                        home,
                        "--data",
                        home.resolve("data").toString(),
                        "--workers",
                        "2",
                        "--conversion-time",
                        Integer.toString(TIME))
                .now()) {
            Api admin = server.admin();
            Api api = server.api();
            admin.await("workers_warm", 2);
            for (int i = 0; i < TIMES; i++) {
                String signal = i % 2 == 0 ? "KILL" : "STOP";
                List<CompletableFuture<HttpResponse<byte[]>>> waiting = bothBusy(api, admin, slow);
                long begun = System.nanoTime();
                Standstill standstill = new Standstill();
                Thread.sleep(random.nextInt(300));
                List<ProcessHandle> workers = server.workers();
                assertThat(workers).hasSize(2);
                for (ProcessHandle worker : workers) {
                    LiveServer.signal(worker, signal);
                }
                long hit = System.nanoTime();
                for (CompletableFuture<HttpResponse<byte[]>> request : waiting) {
                    HttpResponse<byte[]> answer = request.get(60, TimeUnit.SECONDS);
                    String code = Api.JSON.readTree(answer.body()).path("code").asText();
                    statuses.merge(signal + " " + answer.statusCode() + " " + code, 1, Integer::sum);
                    assertThat(answer.statusCode() == 422 || Api.isBusy(answer))
                            .as(Api.text(answer))
                            .isTrue();
                    assertThat(code).isIn(Set.of("WORKER_LOST", "RENDER_TIMEOUT", "WORKER_UNAVAILABLE"));
                }
                double took = Measured.millisSince(begun);
                answers.add(took);
                standstill.close();
                assertThat(took)
                        .as("ms until both answers")
                        .isLessThan((TIME + 1) * 1_000 + 1_500 + standstill.millis());
                admin.await("workers_warm", 2);
                while (server.workers().size() != 2 || !Collections.disjoint(server.workers(), workers)) {
                    assertThat(Measured.millisSince(hit))
                            .as("ms until there are others")
                            .isLessThan(60_000);
                    Thread.sleep(10);
                }
                refills.add(Measured.millisSince(hit));
                long free = System.nanoTime();
                HttpResponse<byte[]> picture = api.export("svg", good);
                assertThat(picture.statusCode()).as(Api.text(picture)).isEqualTo(200);
                again.add(Measured.millisSince(free));
            }
            server.terminate();
            assertThat(server.exit(35)).isZero();
            assertThat(server.temporaryFiles()).isEmpty();
        }
        new Measured("workers")
                .note(
                        "%d times both workers killed or stopped in their work (time for a file %d s): %s; answers after %s;"
                                + " both replaced %s after the signal; a picture asked for then after %s",
                        TIMES, TIME, statuses, Measured.times(answers), Measured.times(refills), Measured.times(again));
    }

    /**
     * Asks twice, and returns while both workers have one. A worker that is new may still be warming up, for longer than the other one's
     * time on a slow machine; then the first is over before the second begins, and both are asked again.
     */
    private static List<CompletableFuture<HttpResponse<byte[]>>> bothBusy(Api api, Api admin, byte[] slow)
            throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            List<CompletableFuture<HttpResponse<byte[]>>> waiting = List.of(asked(api, slow), asked(api, slow));
            long asked = System.nanoTime();
            while (Measured.millisSince(asked) < TIME * 500 && waiting.stream().noneMatch(CompletableFuture::isDone)) {
                if (admin.metric("workers_busy") == 2) {
                    return waiting;
                }
                Thread.sleep(10);
            }
            for (CompletableFuture<HttpResponse<byte[]>> request : waiting) {
                HttpResponse<byte[]> answer = request.get(60, TimeUnit.SECONDS);
                assertThat(Api.JSON.readTree(answer.body()).path("code").asText())
                        .as(Api.text(answer))
                        .isEqualTo("RENDER_TIMEOUT");
            }
        }
        return fail("The workers never had a file at the same time");
    }

    private static CompletableFuture<HttpResponse<byte[]>> asked(Api api, byte[] diagram) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return api.export("pptx", diagram);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
