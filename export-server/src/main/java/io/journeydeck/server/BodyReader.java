package io.journeydeck.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies within bounds: a permit before the first byte, so that slow senders can't take all threads; a number of bytes,
 * announced or not, for one and for all together; and a time for the whole. Jetty's own timeout begins anew with each byte.
 */
final class BodyReader {

    private static final int BUFFER = 64 * 1024;

    private final Semaphore permits;
    private final long limit;
    private final AtomicLong memory;
    private final Duration time;

    /**
     * @param limit of one body, bytes
     * @param memory for all bodies that are held, bytes
     */
    BodyReader(int permits, long limit, long memory, Duration time) {
        this(new Semaphore(permits), limit, new AtomicLong(memory), time);
    }

    private BodyReader(Semaphore permits, long limit, AtomicLong memory, Duration time) {
        this.permits = permits;
        this.limit = limit;
        this.memory = memory;
        this.time = time;
    }

    /** The same, with the same permits and memory, for bodies of another size. */
    BodyReader upTo(long otherLimit, Duration otherTime) {
        return new BodyReader(permits, otherLimit, memory, otherTime);
    }

    Body read(HttpServletRequest request) {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        if (!permits.tryAcquire()) {
            throw ProblemException.busy("Too many uploads are under way").with("Connection", "close");
        }
        AtomicLong held = new AtomicLong();
        boolean complete = false;
        try {
            byte[] bytes = readAll(request.getInputStream(), held);
            complete = true;
            return new Body(bytes, () -> memory.addAndGet(held.getAndSet(0)));
        } catch (IOException | HttpException.RuntimeException e) {
            throw broken(e);
        } finally {
            permits.release();
            if (!complete) {
                memory.addAndGet(held.get());
            }
        }
    }

    private byte[] readAll(InputStream in, AtomicLong held) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (body.size() + count > limit) {
                throw tooLarge();
            }
            held.addAndGet(count);
            if (memory.addAndGet(-count) < 0) {
                throw ProblemException.busy("The uploads under way take all memory for them")
                        .with("Connection", "close");
            }
            body.write(buffer, 0, count);
            if (System.nanoTime() - end > 0) {
                throw tooSlow();
            }
        }
        if (body.size() == 0) {
            throw new ProblemException(
                    400,
                    "BODY_MISSING",
                    "The request has no body",
                    "Send the diagram as the body, or as multipart/form-data with parts named \"file\".");
        }
        return body.toByteArray();
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                        413,
                        "LIMIT_REQUEST_SIZE",
                        "The request is larger than " + limit + " bytes",
                        "Send fewer files at a time or make the diagram smaller.")
                .with("Connection", "close");
    }

    private ProblemException tooSlow() {
        return new ProblemException(
                        408,
                        "UPLOAD_TIMEOUT",
                        "The body was not complete within " + time.toSeconds() + " s",
                        "Try again on a faster connection, or with a smaller file.")
                .with("Connection", "close");
    }

    private ProblemException broken(Exception e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return tooSlow();
            }
        }
        return new ProblemException(
                        400, "BODY_BROKEN", "The body ended early or was sent wrongly", "Send the request again.")
                .with("Connection", "close");
    }
}
