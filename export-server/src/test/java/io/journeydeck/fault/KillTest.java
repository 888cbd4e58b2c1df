package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.export.svg.SvgFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with its batches in SQLite is killed again and again, in the middle of its work. */
@FaultTest
class KillTest {

    private static final int KILLS = Integer.getInteger("fault.kills", 20);
    private static final int FILES = Integer.getInteger("fault.files", 200);
    private static final long SEED = Long.getLong("fault.seed", 6);
    /** Most files that a server ends before it is killed. */
    private static final int LIFE = 16;

    private final Measured measured = new Measured("kill");

    @TempDir
    Path home;

    /** Where the kills are: batches one after the other, and how often files were begun. */
    private static final class Run {
        private final Random random = new Random(SEED);
        private int kills;
        private int batches;
        private int attempts;
        private int files;
    }

    @Test
    void exportsEachAcknowledgedFileOnceHoweverOftenServerIsKilled() throws Exception {
        Run run = new Run();
        List<Double> orphans = new ArrayList<>();
        try (RetryingClients clients = new RetryingClients(2)) {
            while (run.kills < KILLS) {
                batch(run, clients, orphans);
            }
            LiveServer server = start();
            try (server) {
                clients.goTo(server);
                clients.finish(Duration.ofMinutes(2));
                verify(server.api(), clients);
                server.terminate();
                assertThat(server.exit(35)).isZero();
            }
            assertThat(server.temporaryFiles()).isEmpty();
            assertThat(kept())
                    .as("batches, none of them twice")
                    .isEqualTo(run.batches + clients.acknowledged().size());
        }
        assertThat(run.attempts - run.files)
                .as("files that were begun again, since a kill met them")
                .isGreaterThanOrEqualTo(Math.max(1, KILLS / 2));
        measured.note(
                "%d kills (seed %d) of %d batches of %d files: %d files begun again, none lost, none twice; workers gone %s"
                        + " after their server",
                run.kills, SEED, run.batches, FILES, run.attempts - run.files, Measured.times(orphans));
    }

    private LiveServer start() throws IOException, InterruptedException {
        return LiveServer.Start.in(home, "--data", home.resolve("data").toString(), "--workers", "2")
                .now();
    }

    /** A batch from its submission to its end, with the kills on the way. */
    private void batch(Run run, RetryingClients clients, List<Double> orphans) throws Exception {
        Map<String, byte[]> files = Diagrams.batch("batch " + ++run.batches, FILES, 12);
        String key = "kill-" + run.batches;
        String id = null;
        while (true) {
            try (LiveServer server = start()) {
                Api api = server.api();
                clients.goTo(server);
                String now = api.submitted(files, "svg", key);
                assertThat(id == null ? now : id)
                        .as("the batch, submitted again")
                        .isEqualTo(now);
                id = now;
                JsonNode end = run.kills == KILLS
                        ? api.ended(id, Duration.ofMinutes(5))
                        : worked(api, id, 1 + run.random.nextInt(LIFE));
                if (!Api.isOpen(end)) {
                    assertThat(Api.documents(end)).isEqualTo(Diagrams.undisturbed(files, new SvgFormat()));
                    assertThat(Api.count(end, "done")).isEqualTo(FILES);
                    run.attempts += Api.attempts(end);
                    run.files += FILES;
                    clients.leave();
                    return;
                }
                Thread.sleep(run.random.nextInt(150));
                if (!busy(api, id)) {
                    continue;
                }
                kill(server, orphans);
                run.kills++;
            }
        }
    }

    /** The batch once so many more of its files have ended. */
    private static JsonNode worked(Api api, String id, int more) throws IOException, InterruptedException {
        JsonNode batch = api.batch(id);
        int wanted = Api.count(batch, "done") + more;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (Api.isOpen(batch) && Api.count(batch, "done") < wanted) {
            assertThat(System.nanoTime())
                    .as("work goes on: " + batch.path("counts"))
                    .isLessThan(end);
            Thread.sleep(10);
            batch = api.batch(id);
        }
        return batch;
    }

    /** Waits until a file of the batch is being worked on; false when the batch has ended. */
    private static boolean busy(Api api, String id) throws IOException, InterruptedException {
        JsonNode batch = api.batch(id);
        while (Api.isOpen(batch) && Api.count(batch, "running") == 0) {
            Thread.sleep(2);
            batch = api.batch(id);
        }
        return Api.isOpen(batch);
    }

    private static void kill(LiveServer server, List<Double> orphans) throws Exception {
        orphans.add(server.killed());
        assertThat(server.temporaryFiles()).isEmpty();
    }

    /** Whatever the clients were told was taken on is there once, and done. */
    private static void verify(Api api, RetryingClients clients) throws IOException, InterruptedException {
        Map<String, String> acknowledged = clients.acknowledged();
        assertThat(acknowledged).isNotEmpty();
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
        for (String id : acknowledged.values()) {
            JsonNode batch = api.ended(id, Duration.ofMinutes(1));
            assertThat(Api.count(batch, "done")).isEqualTo(1);
            assertThat(Api.documents(batch)).hasSize(1);
        }
    }

    /** Counted where they are kept: the interface lists only so many. */
    private int kept() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("data/journeydeck.db"));
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from batch")) {
            return count.getInt(1);
        }
    }
}
