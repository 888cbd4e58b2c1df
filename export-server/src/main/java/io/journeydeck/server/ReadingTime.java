package io.journeydeck.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off clients that read their answers too slowly, whatever the answer is: an answer may wait for its reader for a while and for as
 * long as its bytes take at the least rate; time in which the server has nothing to send does not count. Jetty's own timeout begins anew
 * with each byte, and it does not heed the least rate that its settings have (12.1).
 *
 * <p>An answer that waits holds a thread. When more of them wait than may, the one that would be cut off first goes at once.
 */
final class ReadingTime extends Handler.Wrapper {

    private final Duration grace;
    private final long leastRate;
    private final int most;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

    /**
     * A guard of all answers of the handler inside of it.
     *
     * @param leastRate bytes a second
     * @param most answers that wait at the same time
     */
    ReadingTime(Duration grace, long leastRate, int most) {
        this.grace = grace;
        this.leastRate = leastRate;
        this.most = most;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Guarded(request, response), callback);
    }

    private void makeRoom() {
        if (waiting.size() > most) {
            waiting.stream().min(Comparator.comparingLong(Waiting::leftNanos)).ifPresent(Waiting::cut);
        }
    }

    /** An answer, whose writes come one after the other. */
    private final class Guarded extends Response.Wrapper {
        private long bytes;
        private long waitedNanos;

        Guarded(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            Waiting write = begin(content == null ? 0 : content.remaining(), callback);
            super.write(last, content, write);
            write.watch(getRequest().getComponents().getScheduler());
        }

        private synchronized Waiting begin(long count, Callback callback) {
            bytes += count;
            long allowed = grace.toNanos() + TimeUnit.SECONDS.toNanos(bytes) / leastRate;
            EndPoint client =
                    getRequest().getConnectionMetaData().getConnection().getEndPoint();
            return new Waiting(this, System.nanoTime(), allowed - waitedNanos, client, callback);
        }

        private synchronized void waited(long nanos) {
            waitedNanos += nanos;
        }
    }

    /** A write that may not have ended yet. */
    private final class Waiting extends Callback.Nested {
        private final Guarded answer;
        private final long begun;
        private final long end;
        private final EndPoint client;
        private Scheduler.@Nullable Task deadline;
        private boolean ended;

        Waiting(Guarded answer, long begun, long allowedNanos, EndPoint client, Callback callback) {
            super(callback);
            this.answer = answer;
            this.begun = begun;
            this.end = begun + allowedNanos;
            this.client = client;
        }

        private long leftNanos() {
            return end - System.nanoTime();
        }

        private void watch(Scheduler clock) {
            synchronized (this) {
                if (ended) {
                    return;
                }
                deadline = clock.schedule(this::cut, Math.max(1, leftNanos()), TimeUnit.NANOSECONDS);
                waiting.add(this);
            }
            makeRoom();
        }

        private void cut() {
            client.close(new TimeoutException("The client reads too slowly"));
        }

        private synchronized void end() {
            ended = true;
            waiting.remove(this);
            if (deadline != null) {
                deadline.cancel();
            }
            answer.waited(System.nanoTime() - begun);
        }

        @Override
        public void succeeded() {
            end();
            super.succeeded();
        }

        @Override
        public void failed(Throwable cause) {
            end();
            super.failed(cause);
        }
    }
}
