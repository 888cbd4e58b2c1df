package io.journeydeck.app;

import io.journeydeck.check.Checker;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.PageSource;
import io.journeydeck.importing.Importer;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.limits.Limits;
import io.journeydeck.worker.FaultNotes;
import io.journeydeck.worker.WorkerLoop;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The program in a worker. It lives as long as its standard input is open: SIGINT and SIGTERM, which reach it when they are meant for
 * the server, do not end it, so that the server can finish what runs.
 */
public final class WorkerMain {

    private WorkerMain() {}

    /** Its arguments, as {@link #main} gets them. */
    static List<String> arguments(Limits limits, @Nullable Path stencils) {
        List<String> all = new ArrayList<>();
        all.add(Long.toString(limits.time().toMillis()));
        all.add(Long.toString(limits.fileBytes()));
        if (stencils != null) {
            all.add(stencils.toAbsolutePath().toString());
        }
        return all;
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // the server reads what a worker says before its end
    public static void main(String[] arguments) {
        InputStream in = new BufferedInputStream(System.in);
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        Runtime.getRuntime().addShutdownHook(new Thread(WorkerMain::stay, "stay"));
        // also when it can't even begin: the hook would keep it forever, with nobody who reads its input
        try {
            UnreachableNetwork.install();
            Limits limits = Limits.standard()
                    .withTime(Duration.ofMillis(Long.parseLong(arguments[0])))
                    .withFileBytes(Long.parseLong(arguments[1]));
            PageSource pages = new DrawioPages();
            if (arguments.length > 2) {
                pages = pages.withInstallation(Path.of(arguments[2]), new Diagnostics());
            }
            FaultNotes faults = new FaultNotes();
            Checker checker = new Checker(pages, limits, faults);
            Profile profile = Profile.standard();
            new WorkerLoop(
                            new Exporter(pages, limits, faults),
                            (file, today) -> checker.check(file.bytes(), file.name(), profile, today),
                            new Importer(limits, faults),
                            OutputFormats.standard(),
                            faults)
                    .serve(in, out, WorkerMain::leave);
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            e.printStackTrace();
        } finally {
            end(1);
        }
    }

    private static void leave() {
        end(0);
    }

    /** Takes the folder away first: a server that is gone can't, and its end may be seen by two threads at once. */
    private static synchronized void end(int status) {
        try {
            WorkerLoop.abandon(Path.of("").toAbsolutePath());
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
