package io.journeydeck.worker;

import io.journeydeck.check.MapChecker;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.importing.DiagramUpdater;
import io.journeydeck.importing.Updated;
import io.journeydeck.wire.CheckReportJson;
import io.journeydeck.wire.ConversionJson;
import io.journeydeck.wire.Frame;
import io.journeydeck.wire.UpdatedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/** A worker's side of the pipe: tasks in, results out, one at a time. */
public final class WorkerLoop {

    private static final Frame.Bounds BOUNDS = new Frame.Bounds(1 << 24, 100_000, Integer.MAX_VALUE);

    private final Converter converter;
    private final MapChecker checker;
    private final DiagramUpdater updater;
    private final List<OutputFormat> formats;
    private final FaultNotes faults;

    /** @param faults where the others tell of errors that are ours */
    public WorkerLoop(
            Converter converter,
            MapChecker checker,
            DiagramUpdater updater,
            List<OutputFormat> formats,
            FaultNotes faults) {
        this.converter = converter;
        this.checker = checker;
        this.updater = updater;
        this.formats = List.copyOf(formats);
        this.faults = faults;
    }

    /**
     * Serves until the thread is interrupted.
     *
     * @param orphaned called on another thread as soon as {@code in} ends, also in the middle of work: nobody wants it any more
     * @throws IOException when nobody takes the results
     */
    public void serve(InputStream in, OutputStream out, Runnable orphaned) throws IOException, InterruptedException {
        SynchronousQueue<Frame> tasks = new SynchronousQueue<>();
        Thread reader = new Thread(() -> read(in, tasks, orphaned), "tasks");
        reader.setDaemon(true);
        reader.start();
        Reply.frame(Reply.Kind.READY, List.of(), List.of()).write(out);
        while (true) {
            Frame task = tasks.take();
            Reply.frame(Reply.Kind.TAKEN, List.of(), List.of()).write(out);
            List<byte[]> result = work(task);
            Reply.frame(Reply.Kind.DONE, faults.take(), result).write(out);
        }
    }

    /**
     * Takes a worker's folder away when its server can't do it any more; another folder stays as it is.
     *
     * @param folder in which it was started
     */
    public static void abandon(Path folder) {
        WorkFolders.abandon(folder);
    }

    private static void read(InputStream in, SynchronousQueue<Frame> tasks, Runnable orphaned) {
        try {
            while (true) {
                tasks.put(Frame.read(in, BOUNDS));
            }
        } catch (IOException | InterruptedException e) {
            orphaned.run();
        }
    }

    private List<byte[]> work(Frame frame) throws IOException {
        Task task = Task.read(frame);
        List<SourceFile> files = task.sources(frame);
        return switch (task.kind()) {
            case CONVERT -> parts(converter.convert(files.get(0), task.wanted(formats), task.exportOptions(frame)));
            case MERGE -> parts(converter.merge(files, task.wanted(formats).get(0), task.exportOptions(frame)));
            case CHECK ->
                List.of(CheckReportJson.write(
                        checker.check(files.get(0), LocalDate.parse(String.valueOf(task.today())))));
            case UPDATE -> update(files.get(0), files.get(1), Boolean.TRUE.equals(task.overwrite()));
        };
    }

    private List<byte[]> update(SourceFile workbook, SourceFile diagram, boolean overwrite) throws IOException {
        Updated updated = updater.update(workbook.bytes(), workbook.name(), diagram.bytes(), diagram.name(), overwrite);
        return updated.hasDiagram()
                ? List.of(UpdatedJson.write(updated), updated.diagram())
                : List.of(UpdatedJson.write(updated));
    }

    private static List<byte[]> parts(Conversion conversion) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(ConversionJson.write(conversion));
        conversion.artifacts().stream().map(Artifact::bytes).forEach(parts::add);
        return parts;
    }
}
