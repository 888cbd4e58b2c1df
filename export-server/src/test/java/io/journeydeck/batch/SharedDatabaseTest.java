package io.journeydeck.batch;

import static io.journeydeck.batch.BatchEngineTest.ended;
import static io.journeydeck.batch.BatchEngineTest.svg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.fault.Standstill;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers on one PostgreSQL, which itself may go away. */
class SharedDatabaseTest {

    private static final BatchSettings SETTINGS = BatchSettings.standard()
            .withThreads(2)
            .withTimes(Duration.ofMillis(250), Duration.ofMillis(100))
            .withGrace(Duration.ofSeconds(1));

    @TempDir
    static Path folder;

    private static PostgresServer postgres;

    private final List<BatchEngine> engines = new ArrayList<>();
    private final ScriptedWork work = new ScriptedWork(" by one");
    private final ScriptedWork others = new ScriptedWork(" by another");

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = PostgresServer.start(folder.resolve("data"));
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @AfterEach
    void closeEngines() {
        work.permits.release(10_000);
        others.permits.release(10_000);
        engines.forEach(BatchEngine::close);
    }

    private static BatchEngine engine(String url, ScriptedWork work, BatchSettings settings) {
        BatchEngine engine = BatchEngine.inDatabase(url, work, PlainFormat.ALL, "1", settings);
        engine.start();
        return engine;
    }

    private BatchEngine closed(BatchEngine engine) {
        engines.add(engine);
        return engine;
    }

    private static BatchOrder many(int count, String text) {
        return svg(IntStream.range(0, count)
                .boxed()
                .flatMap(i -> List.of("f" + i, text + " " + i).stream())
                .toArray(String[]::new));
    }

    private static List<String> texts(Batches batches, BatchStatus batch) throws Exception {
        List<String> texts = new ArrayList<>();
        for (BatchDocument document : batch.documents()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            batches.copy(document, out);
            texts.add(out.toString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void shareTheWorkAndDoNothingTwice() throws Exception {
        String url = postgres.database();
        // nobody is to be taken for dead here, however slow the machine
        BatchSettings patient = SETTINGS.withTimes(Duration.ofSeconds(30), Duration.ofMillis(100));
        BatchEngine one = closed(engine(url, work, patient));
        BatchEngine another = closed(engine(url, others, patient));

        BatchStatus taken = one.submit(many(60, "wait"), "", null);
        work.begun.acquire(2);
        others.begun.acquire(2);
        work.permits.release(60);
        others.permits.release(60);
        BatchStatus done = ended(another, taken.id(), "");

        Map<String, Integer> all = new HashMap<>(work.converted);
        others.converted.forEach((name, times) -> all.merge(name, times, Integer::sum));
        assertThat(done.count(WorkState.DONE)).isEqualTo(60);
        assertThat(done.items()).extracting(BatchItem::attempts).containsOnly(1);
        assertThat(all).hasSize(60);
        assertThat(all.values()).containsOnly(1);
    }

    @Test
    void takesOverTheWorkOfADeadServer() throws Exception {
        String url = postgres.database();
        BatchEngine dead = engine(url, work, SETTINGS);
        BatchStatus taken = dead.submit(svg("a", "wait", "b", "wait", "c", "text"), "", null);
        work.begun.acquire(2);
        dead.abandon();
        work.permits.release(2);
        others.permits.release(2);

        BatchEngine alive = closed(engine(url, others, SETTINGS));
        BatchStatus done = ended(alive, taken.id(), "", 20);

        assertThat(texts(alive, done))
                .containsExactly("svg 1 of wait by another", "svg 1 of wait by another", "svg 1 of text by another");
        assertThat(done.items()).extracting(BatchItem::attempts).containsExactly(2, 2, 1);
    }

    @Test
    void refusesTheResultOfWhoWasTakenForDead() throws Exception {
        String url = postgres.database();
        BatchSettings mute = SETTINGS.withTimes(Duration.ofMinutes(10), Duration.ofMillis(100));
        BatchEngine late = closed(engine(url, work, mute));
        BatchStatus taken = late.submit(svg("a", "wait"), "", null);
        work.begun.acquire();
        BatchEngine alive = closed(engine(url, others, SETTINGS));
        others.permits.release(1);
        BatchStatus done = ended(alive, taken.id(), "", 20);

        work.permits.release(1);
        BatchStatus next = late.submit(svg("b", "wait", "c", "text"), "", null);
        work.permits.release(2);
        others.permits.release(2);
        ended(late, next.id(), "");

        assertThat(late.status(taken.id(), "").orElseThrow()).isEqualTo(done);
        assertThat(texts(alive, done)).containsExactly("svg 1 of wait by another");
    }

    @Test
    void losesNothingWhenPostgresIsRestartedOrCrashes() throws Exception {
        String url = postgres.database();
        BatchEngine engine = closed(engine(url, work, SETTINGS));
        BatchStatus taken = engine.submit(many(150, "slow 20"), "", null);

        work.begun.acquire(10);
        postgres.restart();
        assertThat(servesAgain(engine)).isLessThan(Duration.ofSeconds(10));
        work.begun.acquire(30);
        postgres.crash();
        assertThat(servesAgain(engine)).isLessThan(Duration.ofSeconds(10));

        BatchStatus done = ended(engine, taken.id(), "");
        assertThat(done.count(WorkState.DONE)).isEqualTo(150);
        assertThat(texts(engine, done)).doesNotHaveDuplicates().hasSize(150);
    }

    private static Duration servesAgain(Batches batches) throws Exception {
        long begun = System.nanoTime();
        while (true) {
            try {
                BatchStatus small = batches.submit(svg("s" + begun, "s"), "", "again" + begun);
                ended(batches, small.id(), "");
                return Duration.ofNanos(System.nanoTime() - begun);
            } catch (BatchRefusal e) {
                assertThat(e.reason()).isEqualTo(BatchRefusal.Reason.UNAVAILABLE);
                Thread.sleep(100);
            }
        }
    }

    @Test
    void saysSoonThatPostgresIsSilentAndGoesOnWhenItSpeaks() throws Exception {
        URI address = URI.create(postgres.database().substring("jdbc:".length()));
        try (QuietProxy proxy = new QuietProxy(address.getPort())) {
            String url = "jdbc:" + address.toString().replace(":" + address.getPort(), ":" + proxy.port());
            BatchEngine engine = closed(engine(url, work, SETTINGS));
            BatchStatus taken = engine.submit(svg("a", "wait", "b", "wait"), "", null);
            work.begun.acquire(2);

            proxy.beSilent(true);
            for (int i = 0; i < 3; i++) {
                try (Standstill standstill = new Standstill()) {
                    long begun = System.nanoTime();
                    assertThatThrownBy(() -> engine.submit(svg("c", "text"), "", null))
                            .isInstanceOfSatisfying(BatchRefusal.class, refusal -> assertThat(refusal.reason())
                                    .isEqualTo(BatchRefusal.Reason.UNAVAILABLE));
                    assertThat((System.nanoTime() - begun) / 1e6).as("ms").isLessThan(6_000 + standstill.millis());
                }
            }
            work.permits.release(2);
            proxy.beSilent(false);

            assertThat(ended(engine, taken.id(), "").count(WorkState.DONE)).isEqualTo(2);
        }
    }
}
