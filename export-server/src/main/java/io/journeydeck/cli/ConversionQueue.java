package io.journeydeck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on files on several threads and hands the results on in the order of the inputs. */
final class ConversionQueue {

    /** Deep diagrams recurse; the limits on depth fit into this. */
    private static final long STACK = 16L * 1024 * 1024;

    /** How far the work may run ahead of the file whose turn it is, for each thread. */
    private static final int AHEAD = 16;

    private final int threads;
    private final int ahead;

    ConversionQueue(int threads) {
        this(threads, AHEAD);
    }

    /** @param ahead how many results may wait for their turn, for each thread */
    ConversionQueue(int threads, int ahead) {
        this.threads = threads;
        this.ahead = ahead;
    }

    /** As many threads as processors, but no more than the heap can feed. */
    static int standardThreads() {
        long memory = Runtime.getRuntime().maxMemory() / (96L * 1024 * 1024);
        return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), memory));
    }

    private record Running<T>(InputFile file, Future<T> work) {}

    void run(List<InputFile> files, FileConversion conversion, ExportReport report) {
        run(
                files,
                conversion::prepare,
                prepared -> report.file(finished(prepared)),
                (file, fault) -> report.file(conversion.broken(file, fault)));
    }

    private static FileOutcome finished(FileConversion.Prepared conversion) {
        try (conversion) {
            return conversion.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does the same with each file.
     *
     * @param work on several threads at once
     * @param done takes what became of a file, in the order of the files, on the calling thread
     * @param broken the same for a file whose work ended in a way that nobody foresaw
     */
    <T> void run(
            List<InputFile> files,
            Function<InputFile, T> work,
            Consumer<T> done,
            BiConsumer<InputFile, Throwable> broken) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "file", STACK);
            thread.setDaemon(true);
            return thread;
        });
        Deque<Running<T>> waiting = new ArrayDeque<>();
        try {
            int next = 0;
            while (next < files.size() || !waiting.isEmpty()) {
                while (next < files.size() && waiting.size() < threads * ahead) {
                    InputFile file = files.get(next++);
                    waiting.add(new Running<>(file, pool.submit(() -> work.apply(file))));
                }
                hand(waiting.remove(), done, broken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void hand(Running<T> running, Consumer<T> done, BiConsumer<InputFile, Throwable> broken)
            throws InterruptedException {
        T result;
        try {
            result = running.work().get();
        } catch (ExecutionException e) {
            broken.accept(running.file(), e.getCause() == null ? e : e.getCause());
            return;
        }
        done.accept(result);
    }
}
