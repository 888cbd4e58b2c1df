package io.journeydeck.batch;

import static io.journeydeck.batch.BatchEngineTest.ended;
import static io.journeydeck.batch.BatchEngineTest.svg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server with its folder. */
class SqliteFolderTest {

    private static final BatchSettings SETTINGS =
            BatchSettings.standard().withThreads(2).withGrace(Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private final ScriptedWork work = new ScriptedWork();
    private final List<BatchEngine> engines = new ArrayList<>();

    @AfterEach
    void closeEngines() {
        work.permits.release(10_000);
        engines.forEach(BatchEngine::close);
    }

    private BatchEngine engine(BatchSettings settings) {
        BatchEngine engine = BatchEngine.inFolder(folder, work, PlainFormat.ALL, "1", settings);
        engine.start();
        return engine;
    }

    private BatchEngine closed(BatchEngine engine) {
        engines.add(engine);
        return engine;
    }

    @Test
    void letsNoSecondServerIn() {
        closed(engine(SETTINGS));

        assertThatThrownBy(() -> engine(SETTINGS)).isInstanceOfSatisfying(DiagnosticException.class, e -> assertThat(
                        e.diagnostic().code())
                .isEqualTo("DATA_IN_USE"));
    }

    /** With the heartbeats of production, that would take twenty seconds. */
    @Test
    void takesUpAtOnceWhatADeadProcessLeft() throws Exception {
        BatchEngine dead = engine(SETTINGS);
        BatchStatus taken = dead.submit(svg("a", "wait", "b", "wait", "c", "text"), "", null);
        work.begun.acquire(2);
        dead.abandon();
        work.permits.release(2);

        BatchEngine next = closed(engine(SETTINGS));
        work.permits.release(2);

        assertThat(ended(next, taken.id(), "", 8).count(WorkState.DONE)).isEqualTo(3);
    }

    @Test
    void refusesWhatHasNoRoomAndGoesOnWhenThereIsRoom() throws Exception {
        BatchEngine engine = closed(engine(SETTINGS.withStoreBytes(1 << 20)));
        BatchStatus fills = ended(
                engine, engine.submit(svg("fills", "big 400000"), "", null).id(), "");

        assertThatThrownBy(() -> engine.submit(svg("large", "x".repeat(800_000)), "", null))
                .isInstanceOfSatisfying(BatchRefusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(BatchRefusal.Reason.STORAGE_FULL));
        BatchStatus waits = engine.submit(svg("waits", "big 600000"), "", null);
        work.begun.acquire(2);
        Thread.sleep(1_000);
        assertThat(engine.status(waits.id(), "").orElseThrow().state().isEnd()).isFalse();
        assertThat(engine.delete(fills.id(), "")).isTrue();
        engine.clean();

        BatchStatus done = ended(engine, waits.id(), "", 10);
        assertThat(done.state()).isEqualTo(WorkState.DONE);
        assertThat(done.documents().get(0).size()).isGreaterThan(500_000);
        assertThat(work.converted.get("waits")).isEqualTo(1);
    }

    @Test
    void givesRoomBackToTheDisk() throws Exception {
        BatchEngine engine = closed(engine(SETTINGS));
        BatchStatus large =
                ended(engine, engine.submit(svg("a", "big 4000000"), "", null).id(), "");
        assertThat(used()).isGreaterThan(4_000_000);

        engine.delete(large.id(), "");
        engine.clean();

        assertThat(used()).isLessThan(1_000_000);
    }

    private long used() throws Exception {
        long used = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                used += Files.size(file);
            }
        }
        return used;
    }

    @Test
    void keepsOnTheDiskWhatItSaysItKeeps() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder.resolve("other"), 0);
                Connection connection = store.writing().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(pragma(statement, "synchronous")).isEqualTo("2");
            assertThat(pragma(statement, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(statement, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(statement, "auto_vacuum")).isEqualTo("2");
        }
    }

    private static String pragma(Statement statement, String name) throws Exception {
        try (var row = statement.executeQuery("pragma " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    /** A database as the first version left it: a batch that is done, and one that is not. */
    @Test
    void goesOnWithADatabaseOfVersionOne() throws Exception {
        String script;
        try (var golden = Objects.requireNonNull(getClass().getResourceAsStream("version-1.sql"))) {
            script = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journeydeck.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }

        BatchEngine engine = closed(engine(SETTINGS));

        BatchStatus done =
                engine.status("0000000000000000000000000000000a", "me").orElseThrow();
        assertThat(done.state()).isEqualTo(WorkState.DONE);
        assertThat(done.documents()).extracting(BatchDocument::name).containsExactly("a.svg");
        BatchStatus open = ended(engine, "0000000000000000000000000000000b", "me", 10);
        assertThat(open.documents()).extracting(BatchDocument::name).containsExactly("b.svg");
    }

    /** An older server that was started again in a newer one's folder. */
    @Test
    void endsBatchesWhoseOptionsItDoesNotKnow() throws Exception {
        BatchEngine newer = engine(SETTINGS);
        BatchStatus taken = newer.submit(svg("a", "wait"), "", null);
        work.begun.acquire();
        newer.abandon();
        work.permits.release();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journeydeck.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update batch set options = '{\"deck\":\"HOLOGRAM\"}'");
        }

        BatchStatus end = ended(closed(engine(SETTINGS)), taken.id(), "", 10);

        assertThat(end.state()).isEqualTo(WorkState.FAILED);
        assertThat(end.items().get(0).findings()).extracting(Diagnostic::code).containsExactly("BATCH_UNKNOWN");
    }
}
