package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The store's time, which all servers share. Between two looks at it the time since then is added, so that a machine whose clock is
 * wrong, or is set, takes no work from others.
 */
final class StoreClock implements Clock, InstantSource {

    private final Store store;
    private volatile Sample last;

    private record Sample(Instant time, long nanos) {
        Instant now() {
            return time.plusNanos(System.nanoTime() - nanos);
        }
    }

    StoreClock(Store store) throws SQLException {
        this.store = store;
        this.last = sample(store);
    }

    void look() throws SQLException {
        last = sample(store);
    }

    private static Sample sample(Store store) throws SQLException {
        try (Connection connection = store.reading().getConnection()) {
            connection.setAutoCommit(true);
            return new Sample(store.time(connection), System.nanoTime());
        }
    }

    @Override
    public Instant now() {
        return last.now();
    }

    @Override
    public Instant instant() {
        return last.now();
    }
}
