package io.journeydeck.batch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the scheduler shall do, written on the connection of the transaction that makes it necessary, or unnecessary: there is no
 * moment at which a batch is kept and its work is not, and none at which a file is done and would be done again.
 */
final class Executions {

    static final TaskDescriptor<Void> ITEM = TaskDescriptor.of("item");

    /**
     * The first file of a batch goes as far ahead of the clock as this, each further one a step less. So a batch of one file passes the
     * many files of another that came before, and these in turn pass all that comes much later: nobody starves.
     */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private static final Duration STEP = Duration.ofSeconds(1);

    private final JdbcCustomization scheduling;

    Executions(JdbcCustomization scheduling) {
        this.scheduling = scheduling;
    }

    /**
     * Plans items.
     *
     * @param place of the first of them among its batch's, from 0
     */
    void plan(Connection connection, List<ItemId> items, Instant now, int place) throws SQLException {
        List<SchedulableInstance<?>> planned = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Duration behind = STEP.multipliedBy(place + i);
            Instant time = behind.compareTo(AHEAD) < 0 ? now.minus(AHEAD).plus(behind) : now;
            TaskInstance<Void> instance = ITEM.instance(items.get(i).instance()).build();
            planned.add(SchedulableInstance.of(instance, time));
        }
        try {
            SchedulerClient.Builder.create(joined(connection))
                    .jdbcCustomization(scheduling)
                    .build()
                    .scheduleBatch(planned);
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    /** db-scheduler wraps what the database says, such as that it stops, which is no fault of the program. */
    private static SQLException fault(RuntimeException wrapped) {
        for (@Nullable Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                return said;
            }
        }
        throw wrapped;
    }

    static void forget(Connection connection, ItemId item) throws SQLException {
        new Sql(connection)
                .update(
                        "delete from scheduled_tasks where task_name = ? and task_instance = ?",
                        ITEM.getTaskName(),
                        item.instance());
    }

    static void forgetAll(Connection connection, String batch) throws SQLException {
        new Sql(connection)
                .update(
                        "delete from scheduled_tasks where task_name = ? and task_instance >= ? and task_instance < ?",
                        ITEM.getTaskName(),
                        batch + "-",
                        batch + ".");
    }

    /** Lets another server have at once what this one began. */
    static void release(Connection connection, ItemId item, String server) throws SQLException {
        new Sql(connection)
                .update(
                        "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                                + " version = version + 1"
                                + " where task_name = ? and task_instance = ? and picked_by = ?",
                        ITEM.getTaskName(),
                        item.instance(),
                        server);
    }

    /** A source of one connection that stays open: the scheduler closes what it is given. */
    private static DataSource joined(Connection connection) {
        ClassLoader loader = Executions.class.getClassLoader();
        Connection open = (Connection)
                Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return open;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
