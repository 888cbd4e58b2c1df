package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that any number of servers share. Once the server has started, nothing waits for it longer than five seconds: not
 * for a connection, an answer, or a lock.
 */
final class PostgresStore implements Store {

    private static final int CONNECT_SECONDS = 3;
    private static final int ANSWER_SECONDS = 4;
    private static final int MIGRATION_SECONDS = 300;
    /** At the start there is nothing else to do, and a PostgreSQL that is starting too may be slow. */
    private static final int FIRST_CONNECT_SECONDS = 20;

    private static final String STATEMENTS = "-c statement_timeout=3500 -c lock_timeout=3000"
            + " -c idle_in_transaction_session_timeout=10000 -c application_name=journeydeck";

    private final HikariDataSource pool;
    private final PGSimpleDataSource migrating;

    private PostgresStore(HikariDataSource pool, PGSimpleDataSource migrating) {
        this.pool = pool;
        this.migrating = migrating;
    }

    /**
     * Gets ready to connect; that nobody is there is found out later.
     *
     * @param url {@code jdbc:postgresql://host/database}, with user and password as its parameters
     * @param threads that work, beside those that answer
     */
    static PostgresStore at(String url, int threads) {
        PGSimpleDataSource source = source(url, CONNECT_SECONDS, ANSWER_SECONDS);
        source.setOptions(STATEMENTS);
        HikariConfig config = new HikariConfig();
        config.setPoolName("batches");
        config.setDataSource(source);
        config.setMaximumPoolSize(threads + 8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        return new PostgresStore(new HikariDataSource(config), source(url, FIRST_CONNECT_SECONDS, MIGRATION_SECONDS));
    }

    private static PGSimpleDataSource source(String url, int connectSeconds, int answerSeconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "DATABASE_ADDRESS",
                            "This is no address of a PostgreSQL database",
                            Origin.UNKNOWN,
                            "Write it as jdbc:postgresql://host:5432/database?user=…&password=…."),
                    e);
        }
        source.setConnectTimeout(connectSeconds);
        source.setLoginTimeout(connectSeconds);
        source.setSocketTimeout(answerSeconds);
        source.setCancelSignalTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public HikariDataSource writing() {
        return pool;
    }

    @Override
    public HikariDataSource reading() {
        return pool;
    }

    @Override
    public DataSource migrating() {
        return migrating;
    }

    @Override
    public JdbcCustomization scheduling() {
        return new PostgreSqlJdbcCustomization(false, false);
    }

    @Override
    public SchedulerBuilder polling(SchedulerBuilder builder) {
        return builder.pollUsingLockAndFetch(0.5, 1.0);
    }

    @Override
    public Map<String, String> types() {
        return Map.of("bytes", "BYTEA", "timestamp", "TIMESTAMP WITH TIME ZONE");
    }

    @Override
    public Instant time(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            Timestamp now = row.getTimestamp(1);
            return now.toInstant();
        }
    }

    @Override
    public void admit(Connection connection, String owner) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtext('journeydeck ' || ?))")) {
            statement.setString(1, owner);
            statement.execute();
        }
    }

    /** Others may be alive; the scheduler sees by their heartbeats who is not. */
    @Override
    public void takeOver(Connection connection) {}

    /** PostgreSQL does so by itself. */
    @Override
    public void shrink() {}

    @Override
    public Fault fault(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("53100")) {
            return Fault.FULL;
        }
        boolean passing = state.startsWith("08") // connection
                || state.startsWith("57") // stopped, starting, statement timeout
                || state.startsWith("53") // too many connections
                || state.startsWith("40") // deadlock
                || state.equals("55P03") // lock timeout
                || state.equals("25P03") // idle in a transaction for too long
                || state.equals("23503") // a content was swept meanwhile
                || state.equals("58030") // I/O
                || e instanceof java.sql.SQLTransientException;
        return passing ? Fault.PASSING : Fault.OTHER;
    }

    @Override
    public void close() {
        pool.close();
    }
}
