package io.journeydeck.worker;

import io.journeydeck.wire.Frame;
import io.journeydeck.wire.FrameTooLargeException;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place of one worker, with a thread that starts one, hands it jobs, and starts the next when it is gone. The first one warms up
 * before it gets a job. Those after it take jobs as soon as they are there, since there is one worker less until they do, and warm up
 * while there is none.
 */
final class WorkerPlace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPlace.class);
    private static final Duration START_TIME = Duration.ofMinutes(2);
    /** A worker that waits for work takes it at once, if it is not stopped. */
    private static final Duration TAKING_TIME = Duration.ofSeconds(10);

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final WorkerSettings settings;
    private final WorkFolders folders;
    private final WarmUp warmUp;
    private final JobQueue queue;
    private final ScheduledExecutorService clock;
    private final Tally tally;
    private @Nullable Thread thread;
    private @Nullable WorkerProcess current;
    private boolean hadWorker;
    private boolean closed;

    WorkerPlace(
            WorkerSettings settings,
            WorkFolders folders,
            WarmUp warmUp,
            JobQueue queue,
            ScheduledExecutorService clock,
            Tally tally) {
        this.settings = settings;
        this.folders = folders;
        this.warmUp = warmUp;
        this.queue = queue;
        this.clock = clock;
        this.tally = tally;
    }

    synchronized void begin(int number) {
        Thread runner = new Thread(this::run, "worker-" + number);
        runner.setDaemon(true);
        runner.start();
        thread = runner;
    }

    synchronized Optional<Long> pid() {
        return Optional.ofNullable(current).filter(WorkerProcess::isAlive).map(WorkerProcess::pid);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @SuppressWarnings("CatchingUnchecked") // a place without a thread would never have a worker again
    private void run() {
        long pause = FIRST_PAUSE_MILLIS;
        while (!isClosed()) {
            try {
                if (fill()) {
                    pause = FIRST_PAUSE_MILLIS;
                    continue;
                }
                TimeUnit.MILLISECONDS.sleep(pause);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                LOG.error("A worker's place failed", e);
            }
            pause = Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
        }
    }

    /** Starts a worker and has it work until it is gone; false when it did not start. */
    private boolean fill() throws InterruptedException {
        long start = System.nanoTime();
        try (WorkerProcess worker = start()) {
            Deque<Frame> warmUps = warmUp.tasks();
            if (!started(worker, () -> Reply.expect(Reply.Kind.READY, worker.receive()))) {
                return false;
            }
            while (!hadWorker && !warmUps.isEmpty()) {
                if (!warm(worker, warmUps.removeFirst())) {
                    return false;
                }
            }
            hadWorker = true;
            tally.started(Duration.ofNanos(System.nanoTime() - start));
            try {
                return serve(worker, warmUps);
            } finally {
                tally.gone();
            }
        } catch (IOException e) {
            if (!isClosed()) {
                LOG.error("A worker could not be started", e);
                tellWhoWaits();
            }
            return false;
        }
    }

    /** Without any worker, people would wait for as long as the room on the disk, or what else there is none of, is away. */
    private void tellWhoWaits() {
        if (tally.warm().get() == 0) {
            queue.takeUrgent().forEach(job -> job.fail(Losses.unavailable(job.file())));
        }
    }

    private WorkerProcess start() throws IOException {
        WorkerProcess worker =
                WorkerProcess.start(new WorkerCommand(settings), folders.fresh(), settings.answerBytes(), queue::wake);
        synchronized (this) {
            current = worker;
            if (closed) {
                worker.kill(WorkerProcess.Reason.NOT_NEEDED);
            }
        }
        return worker;
    }

    /** Something that a worker says before it gets jobs. */
    @FunctionalInterface
    private interface Beginning {
        void happen() throws IOException;
    }

    private boolean warm(WorkerProcess worker, Frame task) {
        return started(worker, () -> {
            worker.send(task);
            Reply.expect(Reply.Kind.TAKEN, worker.receive());
            Reply.expect(Reply.Kind.DONE, worker.receive());
        });
    }

    private boolean started(WorkerProcess worker, Beginning beginning) {
        ScheduledFuture<?> deadline = killLater(worker, WorkerProcess.Reason.OVERDUE, START_TIME.toMillis());
        try {
            beginning.happen();
            return true;
        } catch (IOException e) {
            if (!isClosed()) {
                worker.kill(WorkerProcess.Reason.NOT_NEEDED);
                LOG.error("A worker did not start: {}", worker.complaint(), e);
            }
            return false;
        } finally {
            deadline.cancel(false);
        }
    }

    /** False when it broke off before it was warm. */
    private boolean serve(WorkerProcess worker, Deque<Frame> warmUps) throws InterruptedException {
        for (int done = 0; done < settings.documents(); done++) {
            Job<?> job = queue.poll(worker::isAlive);
            while (job == null && !warmUps.isEmpty()) {
                if (!warm(worker, warmUps.removeFirst())) {
                    tally.listener().lost();
                    return false;
                }
                job = queue.poll(worker::isAlive);
            }
            if (job == null) {
                job = queue.take(worker::isAlive);
            }
            if (job == null) {
                if (!isClosed() && !queue.isClosed()) {
                    tally.listener().lost();
                    LOG.warn("Worker {} ended while it had nothing to do", worker.pid());
                }
                return true;
            }
            worker.silence();
            if (job.begin(worker) && !work(worker, job)) {
                return true;
            }
        }
        tally.listener().recycled();
        return true;
    }

    /** False when the worker is gone. */
    private boolean work(WorkerProcess worker, Job<?> job) throws InterruptedException {
        tally.begins();
        ScheduledFuture<?> deadline = killLater(worker, WorkerProcess.Reason.OVERDUE, job.leftMillis());
        ScheduledFuture<?> taking = killLater(
                worker,
                WorkerProcess.Reason.IDLE,
                Math.min(TAKING_TIME.toMillis(), job.time().toMillis() / 2 + 1));
        boolean taken = false;
        Runnable outcome = () -> job.fail(isClosed() ? Losses.unavailable(job.file()) : Losses.lost(job.file()));
        try {
            worker.send(job.request());
            Reply.expect(Reply.Kind.TAKEN, worker.receive());
            taking.cancel(false);
            taken = true;
            Frame frame = worker.receive();
            Reply reply = Reply.expect(Reply.Kind.DONE, frame);
            outcome = job.answer(frame.parts());
            reply.notes().forEach(note -> LOG.error("A conversion failed: {}", note));
            return true;
        } catch (FrameTooLargeException e) {
            LOG.warn("Worker {} sent too much", worker.pid());
            worker.kill(WorkerProcess.Reason.NOT_NEEDED);
            tally.listener().killed();
            outcome = () -> job.fail(Losses.tooLarge(job.file(), settings.answerBytes()));
            return false;
        } catch (IOException e) {
            LOG.debug("Worker {} broke off", worker.pid(), e);
            outcome = lost(worker, job, taken, outcome);
            return false;
        } finally {
            deadline.cancel(false);
            taking.cancel(false);
            job.end();
            tally.ends();
            outcome.run();
        }
    }

    /** Counts it, and finds out what becomes of the job. */
    private Runnable lost(WorkerProcess worker, Job<?> job, boolean taken, Runnable otherwise)
            throws InterruptedException {
        WorkerProcess.Reason reason = worker.killed();
        if (reason == null) {
            tally.listener().lost();
        } else {
            tally.listener().killed();
        }
        if (reason == WorkerProcess.Reason.CALLED_OFF) {
            return () -> job.fail(Losses.calledOff(job.file()));
        }
        if (reason == WorkerProcess.Reason.OVERDUE) {
            LOG.warn("Worker {} was killed, its time was over", worker.pid());
            return () -> job.fail(Losses.overdue(job.file(), job.time()));
        }
        if (reason == null && worker.ranOutOfMemory()) {
            LOG.warn("Worker {} ran out of memory", worker.pid());
            return () -> job.fail(Losses.outOfMemory(job.file(), settings.heap()));
        }
        if (!isClosed()) {
            LOG.warn("Worker {} broke off {}", worker.pid(), taken ? "in its work" : "before it took its work");
        }
        if (taken || !job.isFirstAttempt()) {
            return otherwise;
        }
        return () -> {
            if (!queue.addAgain(job)) {
                otherwise.run();
            }
        };
    }

    private ScheduledFuture<?> killLater(WorkerProcess worker, WorkerProcess.Reason reason, long millis) {
        return clock.schedule(() -> worker.kill(reason), millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        Thread runner;
        synchronized (this) {
            closed = true;
            runner = thread;
            if (current != null) {
                current.kill(WorkerProcess.Reason.NOT_NEEDED);
            }
        }
        if (runner == null) {
            return;
        }
        runner.interrupt();
        try {
            runner.join(15_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
