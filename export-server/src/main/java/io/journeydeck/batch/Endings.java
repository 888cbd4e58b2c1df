package io.journeydeck.batch;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What follows when an item has ended: documents of all files begin when the last file ends, the batch ends with its last item. */
final class Endings {

    private final Executions executions;

    Endings(Executions executions) {
        this.executions = executions;
    }

    private record Left(int files, int items) {}

    /**
     * Counts an ended item, in the transaction that ended it, which holds the batch's row.
     *
     * @param bytes of its documents
     */
    void ended(Connection connection, ItemId item, boolean merges, long bytes, Instant now) throws SQLException {
        Sql sql = new Sql(connection);
        sql.update(
                "update batch set bytes = bytes + ?, open_files = open_files - ?, open_items = open_items - 1"
                        + " where id = ?",
                bytes,
                merges ? 0 : 1,
                item.batch());
        Left left = left(sql, item.batch());
        if (!merges && left.files() == 0 && left.items() > 0) {
            merge(connection, item.batch(), now);
            left = left(sql, item.batch());
        }
        if (left.items() == 0) {
            sql.update(
                    "update batch set ended = ?, state = case when exists"
                            + " (select 1 from document where batch_id = id) then 'DONE' else 'FAILED' end"
                            + " where id = ?",
                    now.toEpochMilli(),
                    item.batch());
        }
    }

    private static Left left(Sql sql, String batch) throws SQLException {
        return sql.first(
                        "select open_files, open_items from batch where id = ?",
                        row -> new Left(row.getInt(1), row.getInt(2)),
                        batch)
                .orElseThrow();
    }

    private void merge(Connection connection, String batch, Instant now) throws SQLException {
        Sql sql = new Sql(connection);
        boolean any = sql.first(
                        "select number from item where batch_id = ? and merged_format is null and state = 'DONE' limit 1",
                        row -> row.getInt(1),
                        batch)
                .isPresent();
        if (any) {
            List<ItemId> items = sql.list(
                    "select number from item where batch_id = ? and merged_format is not null order by number",
                    row -> new ItemId(batch, row.getInt(1)),
                    batch);
            executions.plan(connection, items, now, 0);
            return;
        }
        Diagnostic none = Diagnostic.error(
                "NOTHING_TO_MERGE",
                "None of the files can be shown",
                Origin.UNKNOWN,
                "See what was found in each of them.");
        int failed = sql.update(
                "update item set state = 'FAILED', findings = ? where batch_id = ? and merged_format is not null",
                FindingsJson.write(List.of(none)),
                batch);
        sql.update("update batch set open_items = open_items - ? where id = ?", failed, batch);
    }
}
