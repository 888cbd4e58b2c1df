package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.batch.PostgresServer;
import io.journeydeck.export.svg.SvgFormat;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers share a PostgreSQL: one of them is killed, and then the PostgreSQL is. */
@FaultTest
class ReplicaTest {

    private static final int KILLS = Integer.getInteger("fault.replica.kills", 1);
    private static final int RESTARTS = Integer.getInteger("fault.restarts", 1);
    private static final int FILES = Integer.getInteger("fault.files", 200);
    private static final int CLIENTS = 4;
    /** Between the PostgreSQL's end and its start. */
    private static final long AWAY = 3_000;

    private static final Duration TAKEOVER = Duration.ofSeconds(45);
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static PostgresServer postgres;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = PostgresServer.start(folder.resolve("postgres"));
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    private static LiveServer replica(String name, String database) throws Exception {
        return LiveServer.Start.in(
                        Files.createDirectories(folder.resolve(name)), "--database", database, "--workers", "1")
                .now();
    }

    @Test
    void takesOverWhatKilledReplicaHad() throws Exception {
        Measured measured = new Measured("replicas");
        String database = postgres.database();
        try (LiveServer survivor = replica("survivor", database)) {
            for (int i = 1; i <= KILLS; i++) {
                Map<String, byte[]> files = Diagrams.batch("shared " + i, FILES, 8);
                Api api = survivor.api();
                String id;
                int begun;
                long killed;
                try (LiveServer victim = replica("victim", database)) {
                    id = victim.api().submitted(files, "svg", "shared-" + i);
                    begun = killable(api, id);
                    killed = System.nanoTime();
                    victim.killed();
                    assertThat(victim.temporaryFiles()).noneMatch(Files::isRegularFile);
                }
                JsonNode batch = api.batch(id);
                while (Api.attempts(batch) <= items(batch, 1)) {
                    assertThat(Measured.millisSince(killed)).as("takeover").isLessThan((double) TAKEOVER.toMillis());
                    Thread.sleep(50);
                    batch = api.batch(id);
                }
                double takeover = Measured.millisSince(killed);
                JsonNode end = api.ended(id, Duration.ofMinutes(3));
                assertThat(Api.count(end, "done")).isEqualTo(FILES);
                assertThat(Api.documents(end)).isEqualTo(Diagrams.undisturbed(files, new SvgFormat()));
                assertThat(Api.attempts(end)).as("the victim had a file").isGreaterThan(FILES);
                measured.note(
                        "replica killed with %d of %d files begun: first of its files begun again after %.1f s, nothing lost,"
                                + " nothing twice",
                        begun, FILES, takeover / 1_000);
            }
        }
    }

    /** Waits until both replicas have a file, and says how many were begun. */
    private static int killable(Api api, String id) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            JsonNode batch = api.batch(id);
            if (Api.count(batch, "running") >= 2 && Api.count(batch, "done") >= 4) {
                return items(batch, 1);
            }
            assertThat(System.nanoTime())
                    .as("both work: " + batch.path("counts"))
                    .isLessThan(end);
            assertThat(Api.isOpen(batch)).as("work is left").isTrue();
            Thread.sleep(5);
        }
    }

    /** Items that were begun so often at least. */
    private static int items(JsonNode batch, int attempts) {
        int items = 0;
        for (JsonNode item : batch.path("items")) {
            items += item.path("attempts").asInt() >= attempts ? 1 : 0;
        }
        return items;
    }

    @Test
    void goesOnWhenPostgresIsRestarted() throws Exception {
        Measured measured = new Measured("postgres-restart");
        try (LiveServer server = replica("restarts", postgres.database())) {
            List<String> acknowledged = new ArrayList<>();
            for (int i = 1; i <= RESTARTS; i++) {
                restart("fast", i, server, measured, acknowledged);
                restart("immediate", i, server, measured, acknowledged);
            }
            assertThat(acknowledged).doesNotHaveDuplicates().hasSizeGreaterThan(RESTARTS * 4 * CLIENTS - 1);
            for (String id : acknowledged) {
                assertThat(Api.count(server.api().ended(id, Duration.ofMinutes(2)), "done"))
                        .isEqualTo(1);
            }
            measured.note("%d acknowledged batches, all done", acknowledged.size());
        }
    }

    private static void restart(
            String mode, int number, LiveServer server, Measured measured, List<String> acknowledged) throws Exception {
        Submitters load = new Submitters(server.api(), mode + "-" + number);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Void>> running = IntStream.range(0, CLIENTS)
                .mapToObj(client -> CompletableFuture.runAsync(() -> load.run(client), threads))
                .toList();
        waitFor("work before the restart", 60, () -> load.count() >= 2 * CLIENTS);
        long down = System.nanoTime();
        int port = postgres.port();
        if (mode.equals("fast")) {
            postgres.stop();
        } else {
            postgres.breakDown();
        }
        Thread.sleep(AWAY);
        postgres.start(port);
        long up = System.nanoTime();
        int before = load.count();
        waitFor("work after the restart", 60, () -> load.count() > before);
        double recovery = Measured.millisSince(up);
        load.enough = true;
        for (CompletableFuture<Void> client : running) {
            client.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(load.wrong).isEmpty();
        assertThat(load.statuses).as("clients noticed").containsKeys(202, 503);
        assertThat(recovery).as("ms until it served again").isLessThan((double) RECOVERY.toMillis());
        acknowledged.addAll(load.acknowledged.values());
        measured.note(
                "%s restart, away for %.1f s: serving %.1f s after it was back; answers %s",
                mode, (up - down) / 1e9, recovery / 1_000, load.statuses);
    }

    /** A condition that comes true. */
    private interface Condition {
        boolean holds();
    }

    private static void waitFor(String what, int seconds, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** Each submits up to ten small batches a second, each until it is taken on, and asks for it in between. */
    private static final class Submitters {
        private final Api api;
        private final String salt;
        private final Map<String, String> acknowledged = new ConcurrentSkipListMap<>();
        private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
        private final List<String> wrong = new CopyOnWriteArrayList<>();
        private volatile boolean enough;

        Submitters(Api api, String salt) {
            this.api = api;
            this.salt = salt;
        }

        int count() {
            return acknowledged.size();
        }

        void run(int client) {
            try {
                for (int i = 0; !enough; i++) {
                    String key = salt + "-" + client + "-" + i;
                    Map<String, byte[]> files = Map.of("one.drawio", Diagrams.boxes(key, 3));
                    HttpResponse<byte[]> answer = api.submit(files, "svg", key);
                    while (note(answer, 202)) {
                        Thread.sleep(100);
                        answer = api.submit(files, "svg", key);
                    }
                    String id = Api.JSON.readTree(answer.body()).path("id").asText();
                    acknowledged.put(key, id);
                    note(api.get("api/v1/batches/" + id), 200);
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException e) {
                wrong.add(e.toString());
            }
        }

        /** True when the client has to come again. */
        private boolean note(HttpResponse<byte[]> answer, int good) {
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() != good && !Api.isBusy(answer)) {
                wrong.add(Api.text(answer));
                return false;
            }
            return answer.statusCode() != good;
        }
    }
}
