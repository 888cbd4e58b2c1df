package io.journeydeck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What batches promise, on both stores. */
class BatchEngineTest {

    private static final BatchSettings SETTINGS = BatchSettings.standard()
            .withThreads(2)
            .withTimes(Duration.ofSeconds(5), Duration.ofMillis(100))
            .withGrace(Duration.ofSeconds(2));

    @TempDir
    static Path postgresFolder;

    private static PostgresServer postgres;

    @TempDir
    Path folder;

    private final List<BatchEngine> engines = new ArrayList<>();
    private final ScriptedWork work = new ScriptedWork();
    private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);

    enum Kept {
        SQLITE,
        POSTGRES
    }

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = PostgresServer.start(postgresFolder.resolve("data"));
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @AfterEach
    void closeEngines() {
        work.permits.release(10_000);
        engines.forEach(BatchEngine::close);
    }

    private BatchEngine engine(Kept kept, BatchSettings settings) throws Exception {
        Store store = kept == Kept.SQLITE
                ? SqliteStore.open(folder.resolve("store"), settings.storeBytes())
                : PostgresStore.at(postgres.database(), settings.threads());
        InstantSource clock = () -> Instant.now().plus(later.get());
        BatchEngine engine = BatchEngine.open(store, clock, work, PlainFormat.ALL, "1", settings);
        engines.add(engine);
        return engine;
    }

    private BatchEngine started(Kept kept) throws Exception {
        BatchEngine engine = engine(kept, SETTINGS);
        engine.start();
        return engine;
    }

    static BatchOrder order(List<String> formats, ExportOptions options, String... namesAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(new SourceFile(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return new BatchOrder(files, formats, options);
    }

    static BatchOrder svg(String... namesAndTexts) {
        return order(List.of("svg"), ExportOptions.standard(), namesAndTexts);
    }

    private static BatchOrder many(int count) {
        return svg(IntStream.range(0, count)
                .boxed()
                .flatMap(i -> List.of("f" + i + ".drawio", "text " + i).stream())
                .toArray(String[]::new));
    }

    static BatchStatus ended(Batches batches, String id, String owner) throws Exception {
        return ended(batches, id, owner, 60);
    }

    static BatchStatus ended(Batches batches, String id, String owner, int seconds) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (true) {
            BatchStatus now = batches.status(id, owner).orElseThrow();
            if (now.state().isEnd()) {
                return now;
            }
            assertThat(System.nanoTime()).as("%s", now).isLessThan(limit);
            Thread.sleep(20);
        }
    }

    private static String text(Batches batches, BatchDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        batches.copy(document, out);
        assertThat(out.size()).isEqualTo((int) document.size());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(BatchStatus batch) {
        return batch.documents().stream().map(BatchDocument::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    void turnsEachFileIntoItsDocuments(Kept kept) throws Exception {
        BatchEngine engine = started(kept);

        BatchStatus taken = engine.submit(svg("a.drawio", "one", "b.drawio", "pages 2", "c.drawio", "bad"), "me", null);
        BatchStatus done = ended(engine, taken.id(), "me");

        assertThat(taken.id()).matches("[0-9a-f]{32}");
        assertThat(taken.state()).isEqualTo(WorkState.QUEUED);
        assertThat(taken.expires()).isNull();
        assertThat(done.state()).isEqualTo(WorkState.DONE);
        assertThat(names(done)).containsExactly("a.svg", "b.svg", "b-2.svg");
        assertThat(text(engine, done.documents().get(2))).isEqualTo("svg 2 of pages 2");
        assertThat(done.items())
                .extracting(BatchItem::state)
                .containsExactly(WorkState.DONE, WorkState.DONE, WorkState.FAILED);
        assertThat(done.items().get(2).findings()).extracting(Diagnostic::code).containsExactly("NO_DIAGRAM");
        assertThat(done.items().get(0).findings().get(0).origin().file()).isEqualTo("a.drawio");
        assertThat(done.items()).extracting(BatchItem::attempts).containsOnly(1);
        assertThat(done.expires()).isEqualTo(done.ended().plus(SETTINGS.retention()));
        assertThat(done.version()).isGreaterThan(taken.version());
        assertThat(engine.versions(List.of(done.id(), "none"))).isEqualTo(Map.of(done.id(), done.version()));
    }

    @ParameterizedTest
    @EnumSource
    void namesDocumentsEachOnceWhateverIsDoneFirst(Kept kept) throws Exception {
        BatchEngine engine = started(kept);

        BatchStatus taken = engine.submit(
                svg("b.drawio", "pages 2", "x/B.drawio", "pages 2", "b-2.drawio", "x", "b~2.xml", "y"), "", null);

        assertThat(names(ended(engine, taken.id(), "")))
                .containsExactly("b.svg", "b-2.svg", "x/B.svg", "x/B-2.svg", "b-2~2.svg", "b~2.svg")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void makesOneDocumentOfAllFilesThatCanBeShown(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        ExportOptions merged =
                ExportOptions.standard().with(ExportOptions.standard().deck().withKind(DeckKind.MERGED));

        BatchStatus taken = engine.submit(
                order(List.of("svg", "pptx"), merged, "a.drawio", "one", "b.drawio", "bad", "c.drawio", "three"),
                "",
                null);
        BatchStatus only =
                engine.submit(order(List.of("pptx"), merged, "a.drawio", "one", "b.drawio", "bad"), "", null);
        BatchStatus none = engine.submit(order(List.of("pptx"), merged, "b.drawio", "bad"), "", null);

        BatchStatus done = ended(engine, taken.id(), "");
        assertThat(names(done)).containsExactly("a.svg", "c.svg", "journeydeck.pptx");
        assertThat(text(engine, done.documents().get(2))).isEqualTo("one+three");
        assertThat(done.items().get(3).merges()).isTrue();
        BatchStatus doneOnly = ended(engine, only.id(), "");
        assertThat(names(doneOnly)).containsExactly("journeydeck.pptx");
        assertThat(doneOnly.items())
                .extracting(BatchItem::state)
                .containsExactly(WorkState.DONE, WorkState.FAILED, WorkState.DONE);
        assertThat(ended(engine, none.id(), "").state()).isEqualTo(WorkState.FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void showsABatchToItsOwnerOnly(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        BatchStatus taken = engine.submit(svg("a.drawio", "one"), "me", "key");
        engine.submit(svg("a.drawio", "other"), "you", "key");

        assertThat(engine.status(taken.id(), "you")).isEmpty();
        assertThat(engine.cancel(taken.id(), "you")).isFalse();
        assertThat(engine.delete(taken.id(), "you")).isFalse();
        assertThat(engine.list("you")).hasSize(1);
        assertThat(engine.list("me")).extracting(BatchStatus::id).containsExactly(taken.id());
        assertThat(ended(engine, taken.id(), "me").state()).isEqualTo(WorkState.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatIsDoneOfACancelledBatch(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        BatchStatus taken = engine.submit(svg("a", "one", "b", "wait", "c", "wait", "d", "wait"), "", null);
        work.begun.acquire(3);

        assertThat(engine.cancel(taken.id(), "")).isTrue();
        work.permits.release(3);
        BatchStatus cancelled = engine.status(taken.id(), "").orElseThrow();
        BatchStatus next = engine.submit(svg("n", "next"), "", null);
        ended(engine, next.id(), "");

        assertThat(cancelled.state()).isEqualTo(WorkState.CANCELLED);
        assertThat(cancelled.expires()).isNotNull();
        assertThat(engine.status(taken.id(), "").orElseThrow()).isEqualTo(cancelled);
        assertThat(cancelled.count(WorkState.CANCELLED)).isEqualTo(3);
        assertThat(names(cancelled)).containsExactly("a.svg");
        assertThat(engine.cancel(taken.id(), "")).as("is there").isTrue();
        assertThat(work.converted).doesNotContainKey("d");
    }

    @ParameterizedTest
    @EnumSource
    void forgetsADeletedBatchWithItsDocuments(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        BatchStatus deleted = ended(
                engine, engine.submit(svg("a", "one", "b", "same"), "", null).id(), "");
        BatchStatus other =
                ended(engine, engine.submit(svg("c", "same"), "", null).id(), "");

        assertThat(engine.delete(deleted.id(), "")).isTrue();
        engine.clean();

        assertThat(engine.status(deleted.id(), "")).isEmpty();
        assertThat(engine.delete(deleted.id(), "")).isFalse();
        assertThatThrownBy(() -> text(engine, deleted.documents().get(0))).hasMessageContaining("deleted");
        assertThat(text(engine, other.documents().get(0))).isEqualTo("svg 1 of same");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBatchForTheSameKeyAlsoInParallel(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<String> submit = () -> engine.submit(many(5), "me", "k").id();
            Set<String> ids = threads
                    .invokeAll(IntStream.range(0, 12).mapToObj(i -> submit).toList())
                    .stream()
                    .map(BatchEngineTest::get)
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
            ended(engine, ids.iterator().next(), "me");
        } finally {
            threads.shutdown();
        }

        assertThat(engine.list("me")).hasSize(1);
        assertThat(work.converted.values()).hasSize(5).containsOnly(1);
        assertThatThrownBy(() -> engine.submit(many(6), "me", "k"))
                .isInstanceOfSatisfying(BatchRefusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(BatchRefusal.Reason.KEY_REUSED));
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoMoreOfAnOwnerThanItsQuota(Kept kept) throws Exception {
        BatchEngine engine = engine(kept, SETTINGS.withQuota(3, 100));
        engine.start();
        engine.submit(svg("a", "wait", "b", "wait"), "me", null);

        assertThat(refusal(engine, svg("c", "1", "d", "2"), "me")).isEqualTo(BatchRefusal.Reason.QUOTA);
        assertThat(refusal(engine, svg("c", "x".repeat(100)), "me")).isEqualTo(BatchRefusal.Reason.QUOTA);
        assertThat(engine.submit(svg("c", "1", "d", "2"), "you", null).items()).hasSize(2);
        assertThat(engine.submit(svg("c", "1"), "me", null).items()).hasSize(1);
    }

    private static BatchRefusal.@Nullable Reason refusal(Batches batches, BatchOrder order, String owner) {
        try {
            batches.submit(order, owner, null);
            return null;
        } catch (BatchRefusal e) {
            return e.reason();
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletesWhatHasExpiredAndNothingElse(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        BatchStatus old =
                ended(engine, engine.submit(svg("a", "one"), "", "key").id(), "");
        BatchStatus open = engine.submit(svg("b", "wait"), "", null);
        later.set(SETTINGS.retention().minusMinutes(1));
        engine.clean();
        assertThat(engine.status(old.id(), "")).isPresent();

        later.set(SETTINGS.retention().plusMinutes(1));
        engine.clean();

        assertThat(engine.status(old.id(), "")).isEmpty();
        assertThat(engine.status(open.id(), "")).isPresent();
        assertThatThrownBy(() -> text(engine, old.documents().get(0))).hasMessageContaining("deleted");
        assertThat(engine.submit(svg("z", "other"), "", "key").id())
                .as("the key is free")
                .isNotEqualTo(old.id());
    }

    @ParameterizedTest
    @EnumSource
    void triesALostConversionThreeTimes(Kept kept) throws Exception {
        BatchEngine engine = started(kept);

        BatchStatus taken = engine.submit(svg("a", "lost 2", "b", "lost 99", "c", "bad"), "", null);
        BatchStatus done = ended(engine, taken.id(), "");

        assertThat(done.items())
                .extracting(BatchItem::state)
                .containsExactly(WorkState.DONE, WorkState.FAILED, WorkState.FAILED);
        assertThat(done.items().get(1).findings()).extracting(Diagnostic::code).containsExactly("CONVERSION_LOST");
        assertThat(work.converted).isEqualTo(Map.of("a", 3, "b", 3, "c", 1));
    }

    @ParameterizedTest
    @EnumSource
    void repeatsNoConversionThatItHas(Kept kept) throws Exception {
        BatchEngine engine = started(kept);
        BatchStatus first =
                ended(engine, engine.submit(svg("a", "pages 2"), "", null).id(), "");

        BatchStatus second = ended(
                engine, engine.submit(svg("a", "pages 2", "b", "x"), "", null).id(), "");

        assertThat(work.converted).isEqualTo(Map.of("a", 1, "b", 1));
        assertThat(second.items().get(0).documents()).isEqualTo(first.documents());
        assertThat(second.items().get(0).findings())
                .isEqualTo(first.items().get(0).findings());
    }

    @ParameterizedTest
    @EnumSource
    void letsASmallBatchPassALargeOne(Kept kept) throws Exception {
        BatchEngine engine = engine(kept, SETTINGS.withThreads(1));
        String[] waiting = IntStream.range(0, 40)
                .boxed()
                .flatMap(i -> List.of("w" + i, "wait").stream())
                .toArray(String[]::new);
        BatchStatus large = engine.submit(svg(waiting), "", null);
        engine.start();
        work.begun.acquire();
        BatchStatus small = engine.submit(svg("s", "small"), "", null);

        work.permits.release(10);
        ended(engine, small.id(), "");

        assertThat(engine.status(large.id(), "").orElseThrow().count(WorkState.DONE))
                .isLessThan(12);
    }

    @ParameterizedTest
    @EnumSource
    void goesThroughAThousandFiles(Kept kept) throws Exception {
        BatchEngine engine = started(kept);

        BatchStatus taken = engine.submit(many(1_000), "", null);
        BatchStatus done = ended(engine, taken.id(), "", 300);

        assertThat(done.count(WorkState.DONE)).isEqualTo(1_000);
        assertThat(work.converted.values()).hasSize(1_000).containsOnly(1);
        assertThat(done.documents()).extracting(BatchDocument::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void putsBackWhatDoesNotEndInTime(Kept kept) throws Exception {
        String url = postgres.database();
        BatchEngine first = again(kept, url, work);
        first.start();
        BatchStatus taken = first.submit(svg("a", "wait", "b", "x"), "", null);
        work.begun.acquire(2);
        first.close();

        assertThatThrownBy(() -> first.submit(svg("c", "x"), "", null))
                .isInstanceOfSatisfying(BatchRefusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(BatchRefusal.Reason.STOPPING));
        work.permits.release(1);
        BatchEngine second = again(kept, url, work);
        engines.add(second);
        second.start();
        assertThat(ended(second, taken.id(), "", 10).count(WorkState.DONE)).isEqualTo(2);
    }

    /** An engine on a store that others used before. */
    private BatchEngine again(Kept kept, String url, ScriptedWork converter) {
        Store store = kept == Kept.SQLITE
                ? SqliteStore.open(folder.resolve("store"), 0)
                : PostgresStore.at(url, SETTINGS.threads());
        return BatchEngine.open(store, null, converter, PlainFormat.ALL, "1", SETTINGS);
    }
}
