package io.journeydeck.worker;

import io.journeydeck.app.OutputFormats;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A pool of {@link ScriptedWorker}s, and counts of what became of them. */
final class ScriptedPool implements AutoCloseable {

    static final OutputFormat SVG = OutputFormats.standard().get(0);
    private static final SourceFile NOTHING = new SourceFile("none", new byte[0]);

    final AtomicInteger started = new AtomicInteger();
    final AtomicInteger killed = new AtomicInteger();
    final AtomicInteger lost = new AtomicInteger();
    final AtomicInteger recycled = new AtomicInteger();
    final WorkerPool pool;

    ScriptedPool(int workers, Duration time, int documents, Path temporary) throws IOException {
        this(workers, time, documents, temporary, new WarmUp(NOTHING, List.of(), 0));
    }

    ScriptedPool(int workers, Duration time, int documents, Path temporary, WarmUp warmUp) throws IOException {
        long heap = 48L * 1024 * 1024;
        WorkerSettings settings =
                new WorkerSettings(workers, heap, time, documents, 1 << 20, ScriptedWorker.class.getName(), List.of());
        pool = WorkerPool.start(settings, warmUp, new Counts(), temporary);
    }

    private final class Counts implements WorkerListener {
        @Override
        public void started(Duration took) {
            started.incrementAndGet();
        }

        @Override
        public void killed() {
            killed.incrementAndGet();
        }

        @Override
        public void lost() {
            lost.incrementAndGet();
        }

        @Override
        public void recycled() {
            recycled.incrementAndGet();
        }
    }

    /** The document that came of a word, or the codes of what was found. */
    String ask(String word) {
        return ask(pool, word);
    }

    static String ask(Converter converter, String word) {
        SourceFile file = new SourceFile("script", word.getBytes(StandardCharsets.UTF_8));
        Conversion made = converter.convert(file, List.of(SVG), ExportOptions.standard());
        return made.artifacts().isEmpty()
                ? made.diagnostics().get(0).code()
                : new String(made.artifacts().get(0).bytes(), StandardCharsets.UTF_8);
    }

    CompletableFuture<String> askLater(Converter converter, String word) {
        return CompletableFuture.supplyAsync(() -> ask(converter, word));
    }

    /** Waits for what comes sooner or later. */
    static void until(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It has not come within 90 s");
            }
            Thread.sleep(10);
        }
    }

    static void signal(String name, long pid) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("No signal for " + pid);
        }
    }

    /** Neither running nor a zombie. */
    static boolean isGone(long pid) {
        return !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)
                && Files.notExists(Path.of("/proc", Long.toString(pid)));
    }

    @Override
    public void close() throws IOException {
        pool.close();
    }
}
