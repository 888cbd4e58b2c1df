package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More clients than the server has room for, and some that mean it ill; 512 MiB of memory. */
@FaultTest
class LoadTest {

    private static final int CLIENTS = Integer.getInteger("fault.clients", 200);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fault.load.seconds", 10));
    private static final Duration SLOWEST = Duration.ofMinutes(2);
    private static final int DRIPPING = 300;

    @TempDir
    static Path home;

    private static LiveServer server;

    @BeforeAll
    static void start() throws Exception {
        server = LiveServer.Start.in(home, "--data", home.resolve("data").toString(), "--workers", "2")
                .withHeap("512m")
                .now();
        server.admin().await("workers_warm", 2);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(count, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void answersManyClientsRightOrTellsThemToComeAgain() throws Exception {
        byte[] small = Diagrams.boxes("small", 10);
        byte[] large = Diagrams.boxes("large", 1_000);
        List<byte[]> hostile = Diagrams.hostile();
        Api api = server.api();
        String smallPicture = Diagrams.sha256(patient(api, small));
        String largePicture = Diagrams.sha256(patient(api, large));
        assertThat(smallPicture).isNotEqualTo(largePicture);
        Map<String, Integer> answers = new ConcurrentSkipListMap<>();
        List<Double> refusals = new CopyOnWriteArrayList<>();
        long end = System.nanoTime() + TIME.toNanos();
        List<Long> memory = new CopyOnWriteArrayList<>();
        AtomicInteger clients = new AtomicInteger();
        together(CLIENTS, () -> {
            int client = clients.getAndIncrement();
            Random random = new Random(client);
            Api own = server.api();
            while (System.nanoTime() < (seen(answers) ? end : end + SLOWEST.toNanos())) {
                int die = client < CLIENTS / 16 ? 99 : random.nextInt(95);
                byte[] body = die < 80 ? small : die < 95 ? large : hostile.get(random.nextInt(hostile.size()));
                long begun = System.nanoTime();
                HttpResponse<byte[]> answer = own.export("svg", body);
                String kind = die < 80 ? "small" : die < 95 ? "large" : "hostile";
                answers.merge(kind + " " + answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() == 503) {
                    refusals.add(Measured.millisSince(begun));
                    assertThat(Api.isBusy(answer)).as("says when to come again").isTrue();
                    Thread.sleep(500);
                } else if (die < 95) {
                    assertThat(answer.statusCode()).as(Api.text(answer)).isEqualTo(200);
                    assertThat(Diagrams.sha256(answer.body())).isEqualTo(die < 80 ? smallPicture : largePicture);
                } else {
                    assertThat(answer.statusCode()).as(Api.text(answer)).isBetween(200, 499);
                }
                if (random.nextInt(50) == 0) {
                    memory.add(server.memory());
                }
            }
            return true;
        });
        assertThat(server.isAlive()).isTrue();
        assertThat(server.log()).doesNotContain("OutOfMemoryError");
        assertThat(seen(answers)).as(answers.toString()).isTrue();
        Measured measured = new Measured("load");
        measured.note("%d clients for %d s at -Xmx512m: %s", CLIENTS, TIME.toSeconds(), answers);
        measured.note("answers of 503 after %s", Measured.times(refusals));
        measured.note(
                "memory of the server %d MiB, with its workers at most %d MiB",
                server.ownMemory() / 1024,
                memory.stream().mapToLong(Long::longValue).max().orElse(server.memory()) / 1024);
    }

    /** True when each kind of answer came that there has to be; on a slow machine that takes longer. */
    private static boolean seen(Map<String, Integer> answers) {
        return answers.keySet().containsAll(List.of("small 200", "large 200", "small 503"))
                && answers.keySet().stream().anyMatch(answer -> answer.startsWith("hostile 4"));
    }

    /** A picture, however long it takes to get one. */
    private static byte[] patient(Api api, byte[] diagram) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = api.export("svg", diagram);
        while (answer.statusCode() == 503) {
            Thread.sleep(500);
            answer = api.export("svg", diagram);
        }
        assertThat(answer.statusCode()).as(Api.text(answer)).isEqualTo(200);
        return answer.body();
    }

    @Test
    void answersGoodRequestBesideEachBadOne() throws Exception {
        byte[] good = Diagrams.boxes("good", 10);
        Api api = server.api();
        patient(api, good);
        Measured measured = new Measured("beside-bad");
        for (byte[] bad : Diagrams.hostile()) {
            Standstill standstill = new Standstill();
            List<Double> times = new ArrayList<>();
            List<Integer> badAnswers = new CopyOnWriteArrayList<>();
            Thread attacker = new Thread(() -> {
                try {
                    for (int i = 0; i < 3; i++) {
                        badAnswers.add(server.api().export("pptx,svg", bad).statusCode());
                    }
                } catch (IOException | InterruptedException e) {
                    badAnswers.add(0);
                }
            });
            attacker.start();
            do {
                long begun = System.nanoTime();
                HttpResponse<byte[]> answer = api.export("svg", good);
                times.add(Measured.millisSince(begun));
                assertThat(answer.statusCode()).as(Api.text(answer)).isEqualTo(200);
                Thread.sleep(50);
            } while (attacker.isAlive());
            attacker.join();
            assertThat(badAnswers).hasSize(3).allMatch(status -> status == 200 || (status >= 400 && status < 500));
            measured.note("good answers beside %s (%d bytes): %s", badAnswers, bad.length, Measured.times(times));
            assertThat(Measured.percentile(times, 99))
                    .as("ms of a good request")
                    .isLessThan(2_000 + standstill.millis());
            standstill.close();
        }
    }

    @Test
    void staysReachableBesideDrippingUploads() throws Exception {
        List<RawConnection> open = new ArrayList<>();
        try (Standstill standstill = new Standstill()) {
            for (int i = 0; i < DRIPPING; i++) {
                RawConnection connection = new RawConnection(server.port());
                open.add(connection);
                connection.announce("/api/v1/export?format=svg", 100_000);
                connection.write("<mxfile>");
            }
            Thread dripping = new Thread(() -> drip(open), "dripping");
            dripping.setDaemon(true);
            dripping.start();
            List<Double> main = new ArrayList<>();
            List<Double> admin = new ArrayList<>();
            long end = System.nanoTime() + TIME.toNanos();
            while (System.nanoTime() < end) {
                main.add(health(server.port()));
                admin.add(health(server.adminPort()));
                Thread.sleep(20);
            }
            Measured measured = new Measured("dripping");
            measured.note("/health beside %d dripping uploads: %s", DRIPPING, Measured.times(main));
            measured.note("/health at the address for watching: %s", Measured.times(admin));
            assertThat(Measured.percentile(main, 99)).as("ms of /health").isLessThan(200 + standstill.millis());
            assertThat(Measured.percentile(admin, 99)).as("ms of /health").isLessThan(200 + standstill.millis());
            int refused = 0;
            int timeouts = 0;
            for (RawConnection connection : open) {
                String answer = connection.rest();
                refused += answer.startsWith("HTTP/1.1 503")
                                && answer.toLowerCase(Locale.ROOT).contains("retry-after")
                        ? 1
                        : 0;
                timeouts += answer.startsWith("HTTP/1.1 408") ? 1 : 0;
            }
            measured.note("%d of them told to come again, %d cut off for being slow", refused, timeouts);
            assertThat(timeouts).as("were let in").isPositive();
            assertThat(refused + timeouts).isGreaterThan(DRIPPING / 2);
        } finally {
            for (RawConnection connection : open) {
                connection.close();
            }
        }
    }

    private static void drip(List<RawConnection> open) {
        List<RawConnection> left = new ArrayList<>(open);
        try {
            while (!left.isEmpty()) {
                left.removeIf(connection -> {
                    try {
                        connection.write(" ");
                        return false;
                    } catch (IOException e) {
                        return true;
                    }
                });
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double health(int port) throws IOException {
        long begun = System.nanoTime();
        try (RawConnection connection = new RawConnection(port)) {
            connection.ask("/health");
            assertThat(connection.rest()).startsWith("HTTP/1.1 200");
        }
        return Measured.millisSince(begun);
    }
}
