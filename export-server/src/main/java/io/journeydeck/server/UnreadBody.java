package io.journeydeck.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a client still sends after its answer, and throws it away. A connection that is closed while bytes come in is reset, and the
 * client may lose the answer with it: it would see a broken connection in place of "the request is too large". Jetty itself takes only
 * what has come already (12.1). No thread waits for the bytes; who sends for longer than allowed is cut off.
 */
final class UnreadBody extends Handler.Wrapper {

    private final Duration time;

    /** @param time how long a client may go on to send after its answer */
    UnreadBody(Duration time) {
        this.time = time;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // Who waits to be told to send its body need not send it any more.
        boolean waits = request.getHeaders().contains(HttpHeader.EXPECT);
        return waits
                ? super.handle(request, response, callback)
                : super.handle(new Left(request), response, new Rest(request, callback));
    }

    /** A request whose body can be read after its answer; Jetty's own gives up what has not come in whole when the answer ends. */
    private static final class Left extends Request.Wrapper {
        Left(Request request) {
            super(request);
        }

        /** Says that there is more to take, and leaves it to {@link Rest}. */
        @Override
        public boolean consumeAvailable() {
            return false;
        }
    }

    /** What comes after the answer. */
    private final class Rest extends Callback.Nested implements Runnable {
        private final Request request;
        private Scheduler.@Nullable Task deadline;

        Rest(Request request, Callback callback) {
            super(callback);
            this.request = request;
        }

        @Override
        public void succeeded() {
            run();
        }

        /** Takes what is there, and comes back when there is more. */
        @Override
        public void run() {
            for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
                boolean end = chunk.isLast() || Content.Chunk.isFailure(chunk);
                chunk.release();
                if (end) {
                    end();
                    return;
                }
            }
            if (deadline == null) {
                deadline = request.getComponents()
                        .getScheduler()
                        .schedule(this::cut, time.toMillis(), TimeUnit.MILLISECONDS);
            }
            request.demand(this);
        }

        private void cut() {
            EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
            client.close(new TimeoutException("The client goes on to send after its answer"));
        }

        private void end() {
            if (deadline != null) {
                deadline.cancel();
            }
            super.succeeded();
        }
    }
}
