package io.journeydeck.worker;

import io.journeydeck.wire.Frame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker: its process, its folder and the pipes to it. Used by one thread; anybody may kill it. */
final class WorkerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
    /** A Java that had no memory left ends with it. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int HEADER_BYTES = 1 << 20;
    private static final int PARTS = 10_000;
    private static final int COMPLAINT_BYTES = 2_000;

    private final Process process;
    private final Path folder;
    private final Frame.Bounds bounds;
    private final InputStream in;
    private final OutputStream out;
    private final AtomicReference<@Nullable Reason> killed = new AtomicReference<>();
    private final StringBuilder complaint = new StringBuilder();
    private volatile boolean silent;

    /** Why a worker was killed. */
    enum Reason {
        OVERDUE,
        IDLE,
        CALLED_OFF,
        NOT_NEEDED
    }

    private WorkerProcess(Process process, Path folder, long answerBytes) {
        this.process = process;
        this.folder = folder;
        this.bounds = new Frame.Bounds(HEADER_BYTES, PARTS, answerBytes);
        this.in = new BufferedInputStream(process.getInputStream(), 1 << 16);
        this.out = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
    }

    /** @param ended called once, when the process is no more; throws nothing */
    @SuppressWarnings("FutureReturnValueIgnored")
    static WorkerProcess start(WorkerCommand command, Path folder, long answerBytes, Runnable ended)
            throws IOException {
        WorkerProcess worker = new WorkerProcess(command.start(folder), folder, answerBytes);
        worker.process.onExit().thenRun(ended);
        Thread drain = new Thread(worker::drain, "worker-" + worker.process.pid() + "-errors");
        drain.setDaemon(true);
        drain.start();
        return worker;
    }

    /**
     * What a worker complains of before it has seen a document is said when it does not start; later it may hold a document's texts,
     * and is let go.
     */
    private void drain() {
        byte[] bytes = new byte[4096];
        try (InputStream errors = process.getErrorStream()) {
            for (int count = errors.read(bytes); count >= 0; count = errors.read(bytes)) {
                synchronized (complaint) {
                    if (!silent && complaint.length() < COMPLAINT_BYTES) {
                        complaint.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            LOG.debug("The errors of worker {} end", process.pid(), e);
        }
    }

    String complaint() {
        synchronized (complaint) {
            return complaint
                    .substring(0, Math.min(COMPLAINT_BYTES, complaint.length()))
                    .strip();
        }
    }

    /** From now on nothing that it writes to its error output is kept. */
    void silence() {
        silent = true;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return killed.get() == null && process.isAlive();
    }

    void send(Frame task) throws IOException {
        task.write(out);
    }

    Frame receive() throws IOException {
        return Frame.read(in, bounds);
    }

    /** SIGKILL, which also ends one that is stopped; the first reason counts. */
    void kill(Reason reason) {
        if (process.isAlive()) {
            killed.compareAndSet(null, reason);
        }
        process.destroyForcibly();
    }

    /** Null when nobody here killed it. */
    @Nullable
    Reason killed() {
        return killed.get();
    }

    /** True when it ended because its heap was full; to be asked once its pipe has ended. */
    boolean ranOutOfMemory() throws InterruptedException {
        return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
    }

    /** Kills it, waits until it is reaped, and takes its folder away. */
    @Override
    public void close() {
        kill(Reason.NOT_NEEDED);
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        WorkFolders.delete(folder);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
