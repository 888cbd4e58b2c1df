package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;

/** A database that batches are kept in; what is not said here is the same in all of them. */
interface Store extends AutoCloseable {

    /** Connections that may write. */
    HikariDataSource writing();

    /** Connections for questions, which wait for no writer. */
    HikariDataSource reading();

    JdbcCustomization scheduling();

    /** Says how due work is picked. */
    SchedulerBuilder polling(SchedulerBuilder builder);

    /** A source of connections that may take as long as they need, and what the types of columns are called. */
    DataSource migrating();

    Map<String, String> types();

    /** The store's clock. */
    Instant time(Connection connection) throws SQLException;

    /** Lets the transactions that take on an owner's batches come one after the other. */
    void admit(Connection connection, String owner) throws SQLException;

    /** Frees the work that a dead server left, when nobody else can have it. */
    void takeOver(Connection connection) throws SQLException;

    /** Gives room of deleted rows back to the disk. */
    void shrink() throws SQLException;

    Fault fault(SQLException e);

    /** What a failed statement says of the store. */
    enum Fault {
        /** No room on the disk. */
        FULL,
        /** The connection is gone or the transaction met another's: the same again may work. */
        PASSING,
        OTHER
    }

    @Override
    void close();
}
