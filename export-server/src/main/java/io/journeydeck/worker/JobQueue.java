package io.journeydeck.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Jobs that wait for a worker: those that people wait for before those of batches, each kind in the order in which they came. */
final class JobQueue {

    private final Deque<Job<?>> urgent = new ArrayDeque<>();
    private final Deque<Job<?>> patient = new ArrayDeque<>();
    private boolean closed;

    /** False when it is closed. */
    synchronized boolean add(Job<?> job) {
        if (closed) {
            return false;
        }
        lane(job).addLast(job);
        notifyAll();
        return true;
    }

    /** In front of its kind: it was there already, and its worker was taken from it. */
    synchronized boolean addAgain(Job<?> job) {
        if (closed) {
            return false;
        }
        lane(job).addFirst(job);
        notifyAll();
        return true;
    }

    synchronized void remove(Job<?> job) {
        lane(job).remove(job);
    }

    synchronized int size() {
        return urgent.size() + patient.size();
    }

    /**
     * The next job, as soon as there is one.
     *
     * @param wanted asked whenever {@link #wake} is called
     * @return null when no job is wanted any more, or the queue is closed
     */
    synchronized @Nullable Job<?> take(BooleanSupplier wanted) throws InterruptedException {
        while (!closed && wanted.getAsBoolean()) {
            Job<?> job = next();
            if (job != null) {
                return job;
            }
            wait();
        }
        return null;
    }

    /** The next job if there is one now and it is wanted. */
    synchronized @Nullable Job<?> poll(BooleanSupplier wanted) {
        return wanted.getAsBoolean() ? next() : null;
    }

    private @Nullable Job<?> next() {
        return urgent.isEmpty() ? patient.pollFirst() : urgent.pollFirst();
    }

    /** Has those who take ask whether they still want to. */
    synchronized void wake() {
        notifyAll();
    }

    /** True when nobody gets a job any more. */
    synchronized boolean isClosed() {
        return closed;
    }

    /** Those that people wait for, out of the queue. */
    synchronized List<Job<?>> takeUrgent() {
        List<Job<?>> taken = new ArrayList<>(urgent);
        urgent.clear();
        return taken;
    }

    /** Takes no more jobs, and hands back those that nobody will do. */
    synchronized List<Job<?>> close() {
        closed = true;
        List<Job<?>> left = new ArrayList<>(urgent);
        left.addAll(patient);
        urgent.clear();
        patient.clear();
        notifyAll();
        return left;
    }

    private Deque<Job<?>> lane(Job<?> job) {
        return job.urgent() ? urgent : patient;
    }
}
