package io.journeydeck.batch;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Deletes what has expired and gives its room back. */
final class Housekeeping {

    private static final int AT_ONCE = 20;
    /** Few, since they may be large and others wait meanwhile. */
    private static final int SWEPT_AT_ONCE = 10;

    private final Store store;
    private final Transactions transactions;
    private final Duration retention;
    private final InstantSource clock;

    Housekeeping(Store store, Transactions transactions, Duration retention, InstantSource clock) {
        this.store = store;
        this.transactions = transactions;
        this.retention = retention;
        this.clock = clock;
    }

    void run() throws SQLException, BatchRefusal {
        Instant oldest = clock.instant().minus(retention);
        for (int deleted = AT_ONCE; deleted == AT_ONCE; ) {
            deleted = transactions.write(connection -> {
                Sql sql = new Sql(connection);
                List<String> expired = sql.list(
                        "select id from batch where ended <= ? order by ended limit " + AT_ONCE,
                        row -> row.getString(1),
                        oldest.toEpochMilli());
                for (String id : expired) {
                    sql.update("delete from batch where id = ?", id);
                }
                return expired.size();
            });
        }
        List<String> unused = transactions.read(Contents::unused);
        for (int i = 0; i < unused.size(); i += SWEPT_AT_ONCE) {
            List<String> some = unused.subList(i, Math.min(unused.size(), i + SWEPT_AT_ONCE));
            transactions.write(connection -> Contents.sweep(connection, some));
        }
        if (!unused.isEmpty()) {
            store.shrink();
        }
    }
}
