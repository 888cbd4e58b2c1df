package io.journeydeck.worker;

import io.journeydeck.check.CheckReport;
import io.journeydeck.check.MapChecker;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.importing.Updated;
import io.journeydeck.wire.CheckReportJson;
import io.journeydeck.wire.ConversionJson;
import io.journeydeck.wire.UpdatedJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Workers that convert, check and update files, each a Java of its own with one file at a time. A worker that takes longer than it may is
 * killed; whatever becomes of it costs the file it has and nothing else, and another one takes its place in the background.
 *
 * <p>Beside those of the converter, the checker and the updater there are these findings: {@code RENDER_TIMEOUT}, {@code LIMIT_MEMORY} and {@code
 * LIMIT_RESULT_SIZE} are the file's doing; {@code WORKER_LOST} may be (it had the file when it broke off); {@code WORKER_UNAVAILABLE}
 * and {@code CALLED_OFF} are not. A worker that breaks off before it has taken the file is replaced by another once, unnoticed.
 */
public final class WorkerPool implements Converter, MapChecker, DiagramUpdater, Closeable {

    private final WorkerSettings settings;
    private final List<WorkerPlace> places = new ArrayList<>();
    private final JobQueue queue = new JobQueue();
    private final AtomicInteger warm = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final ScheduledExecutorService clock;
    private final WorkFolders folders;
    private final Converter patient = new Lane(false);
    private final Lane urgent = new Lane(true);

    private WorkerPool(WorkerSettings settings, WorkFolders folders) {
        this.settings = settings;
        this.folders = folders;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "worker-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts the workers, and returns before they are ready; what is asked for until then waits.
     *
     * @param warmUp what each worker does before it gets work, so that the first user does not wait for Java to load its classes
     * @throws IOException when there is no place for their temporary files
     */
    public static WorkerPool start(WorkerSettings settings, WarmUp warmUp, WorkerListener listener) throws IOException {
        return start(settings, warmUp, listener, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static WorkerPool start(WorkerSettings settings, WarmUp warmUp, WorkerListener listener, Path temporary)
            throws IOException {
        WorkFolders folders = WorkFolders.in(temporary);
        WorkerPool pool = new WorkerPool(settings, folders);
        for (int i = 1; i <= settings.workers(); i++) {
            WorkerPlace place = new WorkerPlace(
                    settings, folders, warmUp, pool.queue, pool.clock, new Tally(pool.warm, pool.busy, listener));
            pool.places.add(place);
            place.begin(i);
        }
        return pool;
    }

    /** True when at least one worker is warm. */
    public boolean ready() {
        return warm.get() > 0;
    }

    /** Workers that are warm, busy ones among them. */
    public int warm() {
        return warm.get();
    }

    /** Workers that have a file. */
    public int busy() {
        return busy.get();
    }

    /** Files that wait for a worker. */
    public int waiting() {
        return queue.size();
    }

    /** Process ids of the workers that there are now. */
    public List<Long> pids() {
        return places.stream().flatMap(place -> place.pid().stream()).toList();
    }

    /** The same workers for batches: whatever people wait for goes before, and a file waits as long as it takes. */
    public Converter forBatches() {
        return patient;
    }

    @Override
    public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
        return urgent.convert(file, formats, options);
    }

    @Override
    public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options) {
        return urgent.merge(files, format, options);
    }

    @Override
    public CheckReport check(SourceFile file, LocalDate today) {
        return run(new Job<>(
                Task.check(file, today),
                file.name(),
                settings.time(),
                true,
                (result, documents) -> CheckReportJson.read(result, file.name()),
                finding -> new CheckReport(file.name(), 0, List.of(finding))));
    }

    @Override
    public Updated update(byte[] workbook, String workbookName, byte[] diagram, String diagramName, boolean overwrite) {
        return run(new Job<>(
                Task.update(new SourceFile(workbookName, workbook), new SourceFile(diagramName, diagram), overwrite),
                workbookName,
                settings.time(),
                true,
                UpdatedJson::read,
                finding -> new Updated(new byte[0], List.of(), List.of(finding), false)));
    }

    private <T> T run(Job<T> job) {
        if (!queue.add(job)) {
            job.fail(Losses.unavailable(job.file()));
        }
        try {
            return job.urgent() ? soon(job) : job.result().get();
        } catch (InterruptedException e) {
            queue.remove(job);
            job.callOff();
            job.fail(Losses.calledOff(job.file()));
            Thread.currentThread().interrupt();
            return job.result().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Jobs end with a result, whatever happens", e);
        }
    }

    /** Waits for a worker as long as batches can keep all of them busy, and a while longer; with a worker it ends by itself. */
    private <T> T soon(Job<T> job) throws InterruptedException, ExecutionException {
        try {
            return job.result()
                    .get(settings.time().multipliedBy(2).plusSeconds(30).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            queue.remove(job);
            if (!job.hasBegun()) {
                job.callOff();
                job.fail(Losses.unavailable(job.file()));
            }
            return job.result().get();
        }
    }

    /** Kills the workers; who still waits for one is told so. */
    @Override
    public void close() throws IOException {
        queue.close().forEach(job -> job.fail(Losses.unavailable(job.file())));
        places.forEach(WorkerPlace::close);
        clock.shutdownNow();
        folders.close();
    }

    /** The workers as people or batches see them. */
    private final class Lane implements Converter {
        private final boolean first;

        Lane(boolean first) {
            this.first = first;
        }

        @Override
        public Conversion convert(SourceFile file, List<OutputFormat> formats, ExportOptions options) {
            return run(new Job<>(
                    Task.conversion(file, formats, options),
                    file.name(),
                    settings.time(),
                    first,
                    (result, documents) -> ConversionJson.read(result, documents, formats),
                    finding -> new Conversion(List.of(), List.of(finding))));
        }

        /** Each file has its time, and so has what is made of them. */
        @Override
        public Conversion merge(List<SourceFile> files, OutputFormat format, ExportOptions options) {
            Duration time = settings.time().multipliedBy(files.size() + 1L);
            return run(new Job<>(
                    Task.merging(files, format, options),
                    files.isEmpty() ? "" : files.get(0).name(),
                    time,
                    first,
                    (result, documents) -> ConversionJson.read(result, documents, List.of(format)),
                    finding -> new Conversion(List.of(), List.of(finding))));
        }
    }
}
