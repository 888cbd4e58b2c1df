package io.journeydeck.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Runs work on the store: all of it or nothing, and once more when only the connection was at fault. */
final class Transactions {

    private static final int TRIES = 3;
    /** After this long nobody wants to wait for another try. */
    private static final long PATIENCE = Duration.ofMillis(1_500).toNanos();

    private final Store store;

    Transactions(Store store) {
        this.store = store;
    }

    /** Statements that belong together; may run more than once. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, BatchRefusal;
    }

    <T> T write(Work<T> work) throws SQLException, BatchRefusal {
        return run(store.writing(), work);
    }

    <T> T read(Work<T> work) throws SQLException, BatchRefusal {
        return run(store.reading(), work);
    }

    private <T> T run(HikariDataSource source, Work<T> work) throws SQLException, BatchRefusal {
        long begun = System.nanoTime();
        for (int tries = 1; ; tries++) {
            Attempt attempt = new Attempt(source);
            try (Connection connection = source.getConnection()) {
                return attempt.run(connection, work);
            } catch (SQLException e) {
                boolean again = !attempt.committing
                        && tries < TRIES
                        && store.fault(e) == Store.Fault.PASSING
                        && System.nanoTime() - begun < PATIENCE;
                if (!again) {
                    throw e;
                }
            }
        }
    }

    /** One try. Once the commit has been sent, nobody knows whether it arrived: the caller must look. */
    private static final class Attempt {
        private final HikariDataSource source;
        private boolean committing;

        Attempt(HikariDataSource source) {
            this.source = source;
        }

        <T> T run(Connection connection, Work<T> work) throws SQLException, BatchRefusal {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                committing = true;
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback(connection);
                }
            }
        }

        /**
         * A connection that can't roll back is used no more: it is gone, or SQLite rolled back by itself because the disk is full, and
         * its driver would not begin the next transaction.
         */
        private void rollback(Connection connection) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                source.evictConnection(connection);
            }
        }
    }
}
