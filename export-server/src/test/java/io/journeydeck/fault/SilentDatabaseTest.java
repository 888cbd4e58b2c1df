package io.journeydeck.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.batch.PostgresServer;
import io.journeydeck.batch.QuietProxy;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PostgreSQL is there and takes connections, and nothing comes from it any more. */
@FaultTest
class SilentDatabaseTest {

    private static final int TIMES = Integer.getInteger("fault.silent", 2);
    /** A wait of five seconds for the PostgreSQL, and the way there and back on a busy machine. */
    private static final double ANSWER = 6_500;

    private static final double CONVERSION = 2_000;

    @TempDir
    Path folder;

    @Test
    void refusesBatchesInTimeWhileConversionsGoOn() throws Exception {
        List<Double> refusals = new ArrayList<>();
        List<Double> conversions = new ArrayList<>();
        try (PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"));
                QuietProxy proxy = new QuietProxy(postgres.port());
                LiveServer server = LiveServer.Start.in(
                                folder, "--database", through(proxy, postgres), "--workers", "1")
                        .now()) {
            Api api = server.api();
            until(api, "ready", 200);
            String taken = api.submitted(Diagrams.batch("before", 20, 100), "svg", "before");
            double usual = 0;
            for (int i = 0; i < 3; i++) {
                usual = Math.max(usual, converted(api));
            }

            proxy.beSilent(true);
            for (int i = 0; i < TIMES; i++) {
                Map<String, byte[]> files = Map.of("one.drawio", Diagrams.boxes("silent", 3));
                refusals.add(refused(() -> api.submit(files, "svg", "silent")));
                refusals.add(refused(() -> api.get("api/v1/batches/" + taken)));
                conversions.add(converted(api));
            }
            until(api, "ready", 503);
            assertThat(api.get("health").statusCode()).isEqualTo(200);
            conversions.add(converted(api));
            assertThat(Measured.percentile(conversions, 100))
                    .as("ms of a conversion; on this machine " + usual + " before")
                    .isLessThan(CONVERSION + usual);

            proxy.beSilent(false);
            long spoken = System.nanoTime();
            until(api, "ready", 200);
            until(api, "api/v1/batches/" + taken, 200);
            double again = Measured.millisSince(spoken);
            assertThat(Api.count(api.ended(taken, Duration.ofMinutes(2)), "done"))
                    .isEqualTo(20);
            Map<String, byte[]> files = Map.of("one.drawio", Diagrams.boxes("silent", 3));
            String late = api.submitted(files, "svg", "silent");
            assertThat(Api.count(api.ended(late, Duration.ofMinutes(1)), "done"))
                    .isEqualTo(1);
            new Measured("database-silent")
                    .note(
                            "PostgreSQL silent: batches refused with 503 after %s; conversions beside that %s; serving again %.1f s"
                                    + " after it spoke, nothing lost",
                            Measured.times(refusals), Measured.times(conversions), again / 1_000);
        }
    }

    private static String through(QuietProxy proxy, PostgresServer postgres) throws Exception {
        String database = postgres.database();
        int port = URI.create(database.substring("jdbc:".length())).getPort();
        return database.replace(":" + port, ":" + proxy.port());
    }

    /** Something that the PostgreSQL is needed for. */
    private interface Question {
        HttpResponse<byte[]> ask() throws Exception;
    }

    private static double refused(Question question) throws Exception {
        try (Standstill standstill = new Standstill()) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = question.ask();
            double took = Measured.millisSince(begun);
            assertThat(Api.isBusy(answer)).as(Api.text(answer)).isTrue();
            assertThat(Api.text(answer)).contains("STORE_UNAVAILABLE");
            assertThat(took).as("ms until the refusal").isLessThan(ANSWER + standstill.millis());
            return took;
        }
    }

    private static double converted(Api api) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = api.export("svg", Diagrams.boxes("beside", 5));
        double took = Measured.millisSince(begun);
        assertThat(answer.statusCode()).as(Api.text(answer)).isEqualTo(200);
        return took;
    }

    private static void until(Api api, String path, int status) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (api.get(path).statusCode() != status) {
            assertThat(System.nanoTime()).as(path + " " + status).isLessThan(end);
            Thread.sleep(100);
        }
    }
}
