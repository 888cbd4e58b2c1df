package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * One file in a folder, for one server. There is one connection that writes, so that writers queue in this process and never meet a
 * locked database; what it commits is on the disk ({@code synchronous=FULL}) and readers go on meanwhile (WAL).
 */
final class SqliteStore implements Store {

    private static final String FILE = "journeydeck.db";
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5_000;
    /** Writers wait for their turn behind the largest of batches. */
    private static final long TURN_MILLIS = 20_000;

    private static final int PAGE = 4_096;
    private static final int LONGEST_LOG = 64 << 20;

    private final FolderLock lock;
    private final HikariDataSource writing;
    private final HikariDataSource reading;

    private SqliteStore(FolderLock lock, HikariDataSource writing, HikariDataSource reading) {
        this.lock = lock;
        this.writing = writing;
        this.reading = reading;
    }

    /**
     * Opens the database in a folder, which is made when it is not there.
     *
     * @param largest size in bytes; 0 for no limit
     * @throws DiagnosticException when another server has it open, or it can't be opened
     */
    static SqliteStore open(Path folder, long largest) {
        FolderLock lock = FolderLock.take(folder);
        try {
            Path file = folder.resolve(FILE);
            DriverLibrary.load(folder);
            prepare(file);
            String limit = largest == 0 ? "" : "pragma max_page_count=" + Math.max(1, largest / PAGE);
            return new SqliteStore(
                    lock,
                    pool(file, "writing", SQLiteConfig.TransactionMode.IMMEDIATE, 1, limit),
                    pool(file, "reading", SQLiteConfig.TransactionMode.DEFERRED, READERS, "pragma query_only=true"));
        } catch (SQLException | IOException | RuntimeException e) {
            lock.close();
            throw new DiagnosticException(
                    Diagnostic.error(
                            "DATA_UNREADABLE",
                            "The database of batches can't be opened: " + e.getMessage(),
                            Origin.ofFile(folder.resolve(FILE).toString()),
                            "Give a folder that the server may write, on a disk of this machine with room left."),
                    e);
        }
    }

    /** What stays in the file; the first of it must be said before there are tables. */
    private static void prepare(Path file) throws SQLException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        SQLiteDataSource plain = new SQLiteDataSource();
        plain.setUrl(address(file));
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma auto_vacuum=incremental");
            statement.execute("pragma journal_mode=wal");
        }
    }

    /** @param mode whoever writes asks for the one place at once; whoever reads takes none from them */
    private static HikariDataSource pool(
            Path file, String name, SQLiteConfig.TransactionMode mode, int size, String begin) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("batches-" + name);
        config.setDataSource(source(file, mode));
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(TURN_MILLIS);
        config.setMaxLifetime(0);
        if (!begin.isEmpty()) {
            config.setConnectionInitSql(begin);
        }
        return new HikariDataSource(config);
    }

    private static DataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalSizeLimit(LONGEST_LOG);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address(file));
        return source;
    }

    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    @Override
    public HikariDataSource writing() {
        return writing;
    }

    @Override
    public HikariDataSource reading() {
        return reading;
    }

    @Override
    public DataSource migrating() {
        return writing;
    }

    @Override
    public JdbcCustomization scheduling() {
        return new SqliteJdbcCustomization();
    }

    @Override
    public SchedulerBuilder polling(SchedulerBuilder builder) {
        return builder.pollUsingFetch(0.5, 3.0);
    }

    @Override
    public Map<String, String> types() {
        return Map.of("bytes", "BLOB", "timestamp", "TIMESTAMP");
    }

    @Override
    public Instant time(Connection connection) {
        return Instant.now();
    }

    /** There is but one connection that writes. */
    @Override
    public void admit(Connection connection, String owner) {}

    /** Whoever had work was this folder's server, and is dead: this one has the lock. */
    @Override
    public void takeOver(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                    + " version = version + 1 where picked");
        }
    }

    @Override
    public void shrink() throws SQLException {
        try (Connection connection = writing.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("pragma incremental_vacuum"); // runs to its end; execute() frees one page
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    @Override
    public Fault fault(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Fault.FULL;
        }
        boolean passing = code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code;
        return passing ? Fault.PASSING : Fault.OTHER;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        lock.close();
    }
}
