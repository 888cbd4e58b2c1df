package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Converter;
import io.journeydeck.export.OutputFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches in a database, worked on by db-scheduler. Everything is in the database, also files and documents: servers that share it
 * need no disk in common, a file is done and its documents are there at the same moment, and there are no temporary files.
 */
public final class BatchEngine implements Batches, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchEngine.class);
    private static final long CLOCK_SECONDS = 5;
    private static final int DEAD_AFTER_BEATS = 4;

    private final Store store;
    private final Transactions transactions;
    private final StoreClock scheduling;
    private final InstantSource clock;
    private final BatchSettings settings;
    private final BatchRows rows;
    private final Admission admission;
    private final Housekeeping housekeeping;
    private final Scheduler scheduler;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "batch-clock");
        thread.setDaemon(true);
        return thread;
    });
    /** What was found when the store was last asked for its time. */
    private volatile boolean answering = true;
    /** When running work is broken off, as {@link System#nanoTime}; null while it goes on. */
    private volatile @Nullable Long until;

    private BatchEngine(
            Store store,
            @Nullable InstantSource time,
            Converter converter,
            List<OutputFormat> known,
            String program,
            BatchSettings settings)
            throws SQLException {
        this.store = store;
        this.settings = settings;
        this.transactions = new Transactions(store);
        this.scheduling = new StoreClock(store);
        this.clock = time == null ? scheduling : time;
        this.rows = new BatchRows(settings.retention());
        Executions executions = new Executions(store.scheduling());
        Formats formats = new Formats(known);
        this.admission = new Admission(store, executions, formats, settings, program);
        this.housekeeping = new Housekeeping(store, transactions, settings.retention(), clock);
        String server = UUID.randomUUID().toString();
        ItemWork work = new ItemWork(
                store,
                transactions,
                new Items(new Endings(executions), settings),
                new Inputs(formats),
                converter,
                clock,
                this::isOver,
                server);
        this.scheduler = scheduler(work, server);
    }

    /**
     * Batches in a folder of this machine, for one server.
     *
     * @param program version of the program: documents of another version are not reused
     * @throws DiagnosticException when the folder can't be used, or another server uses it
     */
    public static BatchEngine inFolder(
            Path folder, Converter converter, List<OutputFormat> formats, String program, BatchSettings settings) {
        return open(SqliteStore.open(folder, settings.storeBytes()), null, converter, formats, program, settings);
    }

    /**
     * Batches in a PostgreSQL, for any number of servers.
     *
     * @param url {@code jdbc:postgresql://host/database?user=…&password=…}
     * @throws DiagnosticException when it does not answer
     */
    public static BatchEngine inDatabase(
            String url, Converter converter, List<OutputFormat> formats, String program, BatchSettings settings) {
        return open(PostgresStore.at(url, settings.threads()), null, converter, formats, program, settings);
    }

    /** @param time of what users see; null for the store's */
    static BatchEngine open(
            Store store,
            @Nullable InstantSource time,
            Converter converter,
            List<OutputFormat> formats,
            String program,
            BatchSettings settings) {
        try {
            Migrations.run(store);
            return new BatchEngine(store, time, converter, formats, program, settings);
        } catch (SQLException | FlywayException e) {
            store.close();
            throw new DiagnosticException(
                    Diagnostic.error(
                            "DATABASE_UNREACHABLE",
                            "The database of batches can't be used: " + firstLine(e),
                            Origin.UNKNOWN,
                            "See that it runs, that its address is right, and that its user may create tables."),
                    e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    private Scheduler scheduler(ItemWork work, String server) {
        RecurringTask<Void> cleaning = Tasks.recurring("housekeeping", FixedDelay.of(settings.housekeeping()))
                .execute((instance, context) -> {
                    try {
                        housekeeping.run();
                    } catch (SQLException | BatchRefusal e) {
                        LOG.warn("Expired batches could not be deleted; trying again later", e);
                    }
                });
        SchedulerBuilder builder = Scheduler.create(
                        store.writing(),
                        List.of(Tasks.custom(Executions.ITEM)
                                .onDeadExecution(work)
                                .onFailureReschedule(FixedDelay.ofSeconds(5))
                                .execute(work)))
                .startTasks(cleaning)
                .schedulerName(new SchedulerName.Fixed(server))
                .jdbcCustomization(store.scheduling())
                .clock(scheduling)
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(DEAD_AFTER_BEATS)
                .shutdownMaxWait(settings.grace());
        return store.polling(builder).build();
    }

    /** Begins to work. */
    public void start() {
        try {
            transactions.write(connection -> {
                store.takeOver(connection);
                return true;
            });
        } catch (SQLException | BatchRefusal e) {
            LOG.warn("What a dead server left could not be taken over now; it will be seen to be dead", e);
        }
        scheduler.start();
        ScheduledFuture<?> unused =
                looks.scheduleWithFixedDelay(this::look, CLOCK_SECONDS, CLOCK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            scheduling.look();
            answering = true;
        } catch (SQLException e) {
            answering = false;
            LOG.debug("The store's clock can't be read", e);
        }
    }

    @Override
    public BatchStatus submit(BatchOrder order, String owner, @Nullable String idempotencyKey) throws BatchRefusal {
        if (until != null) {
            throw new BatchRefusal(BatchRefusal.Reason.STOPPING, "The server is stopping");
        }
        Admission.Prepared prepared = admission.new Prepared(order, owner, idempotencyKey);
        BatchStatus kept = ask(() -> transactions.write(connection -> {
            String id = prepared.keep(connection, clock.instant());
            return rows.find(connection, id, owner).orElseThrow();
        }));
        scheduler.triggerCheckForDueExecutions();
        return kept;
    }

    @Override
    public Optional<BatchStatus> status(String id, String owner) throws BatchRefusal {
        return ask(() -> transactions.read(connection -> rows.find(connection, id, owner)));
    }

    @Override
    public List<BatchStatus> list(String owner) throws BatchRefusal {
        return ask(() -> transactions.read(connection -> rows.list(connection, owner)));
    }

    @Override
    public Map<String, Long> versions(Collection<String> ids) throws BatchRefusal {
        return ask(() -> transactions.read(connection -> BatchRows.versions(connection, ids)));
    }

    @Override
    public boolean cancel(String id, String owner) throws BatchRefusal {
        return ask(() -> transactions.write(connection -> {
            Sql sql = new Sql(connection);
            int open = sql.update(
                    "update batch set version = version + 1, state = 'CANCELLED', ended = ?, open_files = 0,"
                            + " open_items = 0 where id = ? and owner = ? and ended is null",
                    clock.instant().toEpochMilli(),
                    id,
                    owner);
            if (open == 1) {
                sql.update(
                        "update item set state = 'CANCELLED' where batch_id = ? and state in ('QUEUED', 'RUNNING')",
                        id);
                Executions.forgetAll(connection, id);
            }
            return open == 1 || rows.find(connection, id, owner).isPresent();
        }));
    }

    @Override
    public boolean delete(String id, String owner) throws BatchRefusal {
        return ask(() -> transactions.write(connection -> {
            boolean deleted =
                    new Sql(connection).update("delete from batch where id = ? and owner = ?", id, owner) == 1;
            if (deleted) {
                Executions.forgetAll(connection, id);
            }
            return deleted;
        }));
    }

    @Override
    public void copy(BatchDocument document, OutputStream out) throws IOException, BatchRefusal {
        Optional<byte[]> bytes =
                ask(() -> transactions.read(connection -> Contents.read(connection, document.sha256())));
        out.write(bytes.orElseThrow(() -> new IOException(document.name() + " was deleted")));
    }

    /** What there is to do and to keep. */
    public BatchLoad load() throws BatchRefusal {
        return ask(() -> transactions.read(connection -> new Sql(connection)
                .first(
                        "select coalesce(sum(open_files), 0), count(*), coalesce(sum(bytes), 0) from batch",
                        row -> new BatchLoad(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElseThrow()));
    }

    @Override
    public boolean answers() {
        return answering;
    }

    /** Deletes what has expired, now. */
    void clean() throws BatchRefusal {
        ask(() -> {
            housekeeping.run();
            return true;
        });
    }

    /** A question to the store. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException, BatchRefusal;
    }

    private <T> T ask(Question<T> question) throws BatchRefusal {
        try {
            return question.ask();
        } catch (SQLException e) {
            Store.Fault fault = store.fault(e);
            if (fault == Store.Fault.FULL) {
                throw new BatchRefusal(BatchRefusal.Reason.STORAGE_FULL, "There is no room on the disk", e);
            }
            if (fault == Store.Fault.OTHER) {
                LOG.error("The store of batches failed", e);
            }
            throw new BatchRefusal(BatchRefusal.Reason.UNAVAILABLE, "The store of batches does not answer", e);
        }
    }

    private boolean isOver() {
        Long end = until;
        return end != null && System.nanoTime() - end >= 0;
    }

    /**
     * Takes nothing on any more and begins nothing; what runs has {@link BatchSettings#grace()} to end and is put back then, for
     * another server or the next start. Questions are answered until it is closed.
     */
    public synchronized void stop() {
        if (until != null) {
            return;
        }
        // A bit before the scheduler interrupts, so that nobody takes what was broken off for a result.
        until = System.nanoTime() + settings.grace().minusMillis(100).toNanos();
        looks.shutdownNow();
        scheduler.stop();
    }

    @Override
    public void close() {
        stop();
        store.close();
    }

    /** Ends like a process that is killed: nothing is put back, the store is never told. */
    void abandon() {
        until = System.nanoTime();
        looks.shutdownNow();
        store.close();
        Thread end = new Thread(scheduler::stop, "abandoned");
        end.setDaemon(true);
        end.start();
    }
}
