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

/** Converts files on several threads and hands the results on in the order of the inputs. */
final class ConversionQueue {

    /** Deep diagrams recurse; the limits on depth fit into this. */
    private static final long STACK = 16L * 1024 * 1024;

    /** How far conversion may run ahead of the file whose turn it is, for each thread. */
    private static final int AHEAD = 16;

    private final int threads;

    ConversionQueue(int threads) {
        this.threads = threads;
    }

    /** As many threads as processors, but no more than the heap can feed. */
    static int standardThreads() {
        long memory = Runtime.getRuntime().maxMemory() / (96L * 1024 * 1024);
        return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), memory));
    }

    private record Running(InputFile file, Future<FileConversion.Prepared> work) {}

    void run(List<InputFile> files, FileConversion conversion, ExportReport report) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "export", STACK);
            thread.setDaemon(true);
            return thread;
        });
        Deque<Running> waiting = new ArrayDeque<>();
        try {
            int next = 0;
            while (next < files.size() || !waiting.isEmpty()) {
                while (next < files.size() && waiting.size() < threads * AHEAD) {
                    InputFile file = files.get(next++);
                    waiting.add(new Running(file, pool.submit(() -> conversion.prepare(file))));
                }
                report.file(outcome(waiting.remove(), conversion));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static FileOutcome outcome(Running running, FileConversion conversion)
            throws InterruptedException, IOException {
        try (FileConversion.Prepared prepared = running.work().get()) {
            return prepared.finish();
        } catch (ExecutionException e) {
            return conversion.broken(running.file(), e.getCause() == null ? e : e.getCause());
        }
    }
}
