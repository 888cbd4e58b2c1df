package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.SourceFile;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Converts one item, on a thread of the scheduler. What the store can't take now, because the disk is full or the database is gone, is
 * offered again until it can: the conversion is done, and would have to be done again.
 */
final class ItemWork implements ExecutionHandler<Void>, DeadExecutionHandler<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(ItemWork.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    /** What a converter says when its process broke off or was not there. */
    private static final Set<String> PASSING = Set.of("WORKER_LOST", "WORKER_UNAVAILABLE", "CALLED_OFF");

    private static final Duration AFTER_LOSS = Duration.ofSeconds(1);

    private final Store store;
    private final Transactions transactions;
    private final Items items;
    private final Inputs inputs;
    private final Converter converter;
    private final InstantSource clock;
    private final BooleanSupplier stopped;
    private final String server;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    /** @param stopped true when nobody waits for this server's work any more */
    ItemWork(
            Store store,
            Transactions transactions,
            Items items,
            Inputs inputs,
            Converter converter,
            InstantSource clock,
            BooleanSupplier stopped,
            String server) {
        this.store = store;
        this.transactions = transactions;
        this.items = items;
        this.inputs = inputs;
        this.converter = converter;
        this.clock = clock;
        this.stopped = stopped;
        this.server = server;
    }

    /** A step that may be repeated. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws SQLException, BatchRefusal;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        running.add(instance.getId());
        try {
            return work(ItemId.parse(instance.getId()));
        } finally {
            running.remove(instance.getId());
        }
    }

    /** The item's own transactions end its execution: there is nothing to complete, unless it is to be tried again. */
    private CompletionHandler<Void> work(ItemId id) {
        Inputs.Wanted wanted;
        try {
            wanted = patiently(() -> transactions.read(connection -> inputs.wanted(connection, id.batch())))
                    .orElse(null);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            LOG.warn("What is wanted of batch {} can't be read", id.batch(), e);
            return fail(id);
        }
        List<String> formats = wanted == null ? List.of() : wanted.ids();
        Optional<Items.Begun> begun = patiently(
                () -> transactions.write(connection -> items.begin(connection, id, formats, clock.instant())));
        if (begun.isEmpty() || wanted == null) {
            return (complete, operations) -> {};
        }
        return convert(begun.get(), wanted);
    }

    /** A newer version took it, with options or formats that this one does not know. */
    private CompletionHandler<Void> fail(ItemId id) {
        Conversion unknown = new Conversion(
                List.of(),
                List.of(Diagnostic.error(
                        "BATCH_UNKNOWN",
                        "Another version of the server took this batch, with options that this one does not know",
                        Origin.UNKNOWN,
                        "Submit the files again.")));
        patiently(() -> transactions.write(connection -> {
            Optional<Items.Begun> begun = items.begin(connection, id, List.of(), clock.instant());
            return begun.isPresent() && items.end(connection, begun.get(), unknown, clock.instant());
        }));
        return (complete, operations) -> {};
    }

    private CompletionHandler<Void> convert(Items.Begun begun, Inputs.Wanted wanted) {
        List<SourceFile> files = patiently(() -> transactions.read(connection -> Inputs.files(connection, begun)));
        if (files.isEmpty()) {
            return (complete, operations) -> {};
        }
        Conversion conversion;
        try {
            conversion = convert(begun, files, wanted);
        } catch (RuntimeException | Error e) {
            LOG.warn("A conversion was lost", e);
            return stopped.getAsBoolean() ? putBack(begun) : lost(begun);
        }
        if (stopped.getAsBoolean()) {
            return putBack(begun);
        }
        if (isLost(conversion)) {
            return lost(begun);
        }
        boolean kept = patiently(
                () -> transactions.write(connection -> items.end(connection, begun, conversion, clock.instant())));
        if (!kept) {
            LOG.info("A result came too late: its file was given up or begun by another");
        }
        return (complete, operations) -> {};
    }

    /** True when what broke off may have been no doing of the file. */
    private static boolean isLost(Conversion conversion) {
        return conversion.artifacts().isEmpty()
                && conversion.diagnostics().stream().anyMatch(finding -> PASSING.contains(finding.code()));
    }

    private Conversion convert(Items.Begun begun, List<SourceFile> files, Inputs.Wanted wanted) {
        return begun.format() == null
                ? converter.convert(files.get(0), wanted.single(), wanted.options())
                : converter.merge(files, inputs.format(begun.format()), wanted.options());
    }

    private CompletionHandler<Void> lost(Items.Begun begun) {
        boolean again =
                patiently(() -> transactions.write(connection -> items.lose(connection, begun, clock.instant())));
        return (complete, operations) -> {
            if (again) {
                operations.reschedule(complete, complete.getTimeDone().plus(AFTER_LOSS));
            }
        };
    }

    /** The conversion was broken off, or there is no telling whether it was. */
    private CompletionHandler<Void> putBack(Items.Begun begun) {
        boolean interrupted = Thread.interrupted();
        try {
            transactions.write(connection -> {
                Items.putBack(connection, begun, server);
                return true;
            });
        } catch (SQLException | BatchRefusal e) {
            LOG.warn("A file could not be put back; it is taken over when this server is seen to be dead", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return (complete, operations) -> {};
    }

    /**
     * One of our own is alive, whatever its heartbeat says: the store was away. What a dead server had keeps its place before all that
     * came later: a file harms a worker, no server.
     */
    @Override
    public void deadExecution(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (running.contains(complete.getExecution().getId())) {
            return;
        }
        operations.reschedule(complete, complete.getExecution().executionTime);
    }

    private <T> T patiently(Step<T> step) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return step.take();
            } catch (SQLException e) {
                if (stopped.getAsBoolean() || store.fault(e) == Store.Fault.OTHER) {
                    throw new IllegalStateException("The store of batches failed", e);
                }
                LOG.warn("The store of batches can't be used now ({}); trying again", e.getMessage());
            } catch (BatchRefusal e) {
                throw new IllegalStateException(e);
            }
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped", e);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
