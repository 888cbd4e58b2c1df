package io.journeydeck.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks batches up. */
final class BatchRows {

    /** Bounded, as the owner's quota bounds how many there can be. */
    private static final int LISTED = 1_000;

    private static final String BATCH = "select id, state, created, ended, version from batch ";

    private final Duration retention;

    BatchRows(Duration retention) {
        this.retention = retention;
    }

    Optional<BatchStatus> find(Connection connection, String id, String owner) throws SQLException {
        Optional<BatchStatus> batch =
                new Sql(connection).first(BATCH + "where id = ? and owner = ?", this::withoutItems, id, owner);
        return batch.isEmpty() ? batch : Optional.of(withItems(connection, batch.get()));
    }

    List<BatchStatus> list(Connection connection, String owner) throws SQLException {
        return new Sql(connection)
                .list(BATCH + "where owner = ? order by created desc, id limit " + LISTED, this::withoutItems, owner);
    }

    static Map<String, Long> versions(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            String marks = "?" + ", ?".repeat(ids.size() - 1);
            new Sql(connection)
                    .list(
                            "select id, version from batch where id in (" + marks + ")",
                            row -> found.put(row.getString(1), row.getLong(2)),
                            ids.toArray());
        }
        return found;
    }

    private BatchStatus withoutItems(ResultSet row) throws SQLException {
        long end = row.getLong("ended");
        Instant ended = row.wasNull() ? null : Instant.ofEpochMilli(end);
        return new BatchStatus(
                row.getString("id"),
                WorkState.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("created")),
                ended,
                ended == null ? null : ended.plus(retention),
                row.getLong("version"),
                List.of());
    }

    /** Items are read before documents, so that no item is done and lacks some; what came since has raised the version. */
    private static BatchStatus withItems(Connection connection, BatchStatus batch) throws SQLException {
        List<BatchItem> bare = new Sql(connection)
                .list(
                        "select number, file, merged_format, state, attempts, findings from item"
                                + " where batch_id = ? order by number",
                        row -> new BatchItem(
                                row.getInt("number"),
                                row.getString("file"),
                                row.getString("merged_format") != null,
                                WorkState.valueOf(row.getString("state")),
                                row.getInt("attempts"),
                                List.of(),
                                FindingsJson.read(row.getString("findings"))),
                        batch.id());
        Map<Integer, List<BatchDocument>> documents = documents(connection, batch.id());
        List<BatchItem> items = new ArrayList<>();
        for (BatchItem item : bare) {
            List<BatchDocument> own = item.state() == WorkState.DONE
                    ? documents.getOrDefault(item.number(), List.of())
                    : List.<BatchDocument>of();
            items.add(new BatchItem(
                    item.number(), item.file(), item.merges(), item.state(), item.attempts(), own, item.findings()));
        }
        return new BatchStatus(
                batch.id(), batch.state(), batch.created(), batch.ended(), batch.expires(), batch.version(), items);
    }

    private static Map<Integer, List<BatchDocument>> documents(Connection connection, String id) throws SQLException {
        Map<Integer, List<BatchDocument>> found = new HashMap<>();
        new Sql(connection)
                .list(
                        "select d.number, i.stem, d.suffix, d.format, d.media_type, d.sha256, c.size, c.crc32"
                                + " from document d"
                                + " join item i on i.batch_id = d.batch_id and i.number = d.number"
                                + " join content c on c.sha256 = d.sha256"
                                + " where d.batch_id = ? order by d.number, d.ordinal",
                        row -> found.computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                                .add(new BatchDocument(
                                        row.getString("stem") + row.getString("suffix"),
                                        row.getString("format"),
                                        row.getString("media_type"),
                                        row.getLong("size"),
                                        row.getString("sha256"),
                                        row.getLong("crc32"))),
                        id);
        return found;
    }
}
