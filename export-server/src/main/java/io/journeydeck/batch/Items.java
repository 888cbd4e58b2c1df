package io.journeydeck.batch;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.DocumentName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends items. Each method is a transaction of its own, locks the batch's row first, and asks whether the item is still the
 * caller's: who begins it raises its attempts, and whoever comes later with fewer is refused.
 */
final class Items {

    private final Endings endings;
    private final BatchSettings settings;

    Items(Endings endings, BatchSettings settings) {
        this.endings = endings;
        this.settings = settings;
    }

    /**
     * An item that someone works on.
     *
     * @param attempt with which it must be ended
     * @param format of a document of all files; null for a file
     * @param formats of documents of the file's own; none when it is only looked at before it becomes part of one of all files
     */
    record Begun(
            ItemId id, int attempt, String file, @Nullable String format, List<String> formats) {

        Begun {
            formats = List.copyOf(formats);
        }

        boolean isChecked() {
            return !merges() && formats.isEmpty();
        }

        boolean merges() {
            return format != null;
        }
    }

    private record Found(
            String file,
            @Nullable String format,
            WorkState state,
            int attempts,
            @Nullable String result) {
        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString("file"),
                    row.getString("merged_format"),
                    WorkState.valueOf(row.getString("state")),
                    row.getInt("attempts"),
                    row.getString("result_key"));
        }
    }

    /**
     * Begins an item.
     *
     * @param formats of documents of each file's own
     * @return empty when there is nothing to do any more: it is ended, was given up, or its result is known
     */
    Optional<Begun> begin(Connection connection, ItemId id, List<String> formats, Instant now) throws SQLException {
        Sql sql = new Sql(connection);
        Optional<Found> known = lock(sql, id)
                ? sql.first(
                        "select file, merged_format, state, attempts, result_key from item"
                                + " where batch_id = ? and number = ?",
                        Found::of,
                        id.batch(),
                        id.number())
                : Optional.empty();
        if (known.isEmpty() || known.get().state().isEnd()) {
            Executions.forget(connection, id);
            return Optional.empty();
        }
        Found found = known.get();
        int attempt = found.attempts() + 1;
        sql.update(
                "update item set state = 'RUNNING', attempts = ? where batch_id = ? and number = ?",
                attempt,
                id.batch(),
                id.number());
        Begun begun = new Begun(id, attempt, found.file(), found.format(), formats);
        if (found.attempts() >= settings.attempts()) {
            end(connection, begun, new Conversion(List.of(), List.of(lost(begun))), now);
            return Optional.empty();
        }
        if (found.result() != null && reuse(connection, begun, found.result(), now)) {
            return Optional.empty();
        }
        return Optional.of(begun);
    }

    /** False when the batch has ended or is gone. */
    private static boolean lock(Sql sql, ItemId id) throws SQLException {
        return sql.update(
                        "update batch set version = version + 1, state = 'RUNNING' where id = ? and ended is null",
                        id.batch())
                == 1;
    }

    private boolean reuse(Connection connection, Begun begun, String result, Instant now) throws SQLException {
        record Same(ItemId id, String findings) {}
        Sql sql = new Sql(connection);
        Optional<Same> same = sql.first(
                "select batch_id, number, findings from item where result_key = ? and state = 'DONE' limit 1",
                row -> new Same(new ItemId(row.getString(1), row.getInt(2)), row.getString(3)),
                result);
        if (same.isEmpty()) {
            return false;
        }
        int documents = sql.update(
                "insert into document (batch_id, number, ordinal, suffix, format, media_type, sha256)"
                        + " select ?, ?, ordinal, suffix, format, media_type, sha256 from document"
                        + " where batch_id = ? and number = ?",
                begun.id().batch(),
                begun.id().number(),
                same.get().id().batch(),
                same.get().id().number());
        if (documents == 0) {
            return false; // deleted meanwhile
        }
        long bytes = sql.first(
                        "select coalesce(sum(c.size), 0) from document d join content c on c.sha256 = d.sha256"
                                + " where d.batch_id = ? and d.number = ?",
                        row -> row.getLong(1),
                        begun.id().batch(),
                        begun.id().number())
                .orElse(0L);
        sql.update(
                "update item set state = 'DONE', findings = ? where batch_id = ? and number = ?",
                same.get().findings(),
                begun.id().batch(),
                begun.id().number());
        Executions.forget(connection, begun.id());
        endings.ended(connection, begun.id(), begun.merges(), bytes, now);
        return true;
    }

    /** Keeps what came of an item; false when it is no longer the caller's, and nothing is kept. */
    boolean end(Connection connection, Begun begun, Conversion conversion, Instant now) throws SQLException {
        Sql sql = new Sql(connection);
        boolean shown = !conversion.artifacts().isEmpty() || (begun.isChecked() && isFine(conversion));
        if (!lock(sql, begun.id())
                || !mine(
                        sql,
                        "state = ?, findings = ?",
                        begun,
                        shown ? WorkState.DONE.name() : WorkState.FAILED.name(),
                        FindingsJson.write(conversion.diagnostics()))) {
            return false;
        }
        long bytes = keep(connection, begun.id(), conversion.artifacts());
        Executions.forget(connection, begun.id());
        endings.ended(connection, begun.id(), begun.merges(), bytes, now);
        return true;
    }

    private static boolean isFine(Conversion conversion) {
        return conversion.diagnostics().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static long keep(Connection connection, ItemId id, List<Artifact> artifacts) throws SQLException {
        List<Content> contents = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            Content content = Content.of(artifact.bytes());
            contents.add(content);
            rows.add(new @Nullable Object[] {
                id.batch(),
                id.number(),
                rows.size(),
                DocumentName.pageSuffix(artifact, artifacts) + "."
                        + artifact.format().extension(),
                artifact.format().id(),
                artifact.format().mediaType(),
                content.sha256()
            });
        }
        Contents.keep(connection, contents);
        new Sql(connection)
                .updateAll(
                        "insert into document (batch_id, number, ordinal, suffix, format, media_type, sha256)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        rows);
        return contents.stream().mapToLong(content -> content.bytes().length).sum();
    }

    /** Puts an item back whose conversion was lost, or gives it up; true when it is to be tried again. */
    boolean lose(Connection connection, Begun begun, Instant now) throws SQLException {
        Sql sql = new Sql(connection);
        if (!lock(sql, begun.id()) || !mine(sql, "state = 'QUEUED', failures = failures + 1", begun)) {
            return false;
        }
        int failures = sql.first(
                        "select failures from item where batch_id = ? and number = ?",
                        row -> row.getInt(1),
                        begun.id().batch(),
                        begun.id().number())
                .orElse(0);
        if (failures < settings.failures()) {
            return true;
        }
        sql.update(
                "update item set state = 'FAILED', findings = ? where batch_id = ? and number = ?",
                FindingsJson.write(List.of(lost(begun))),
                begun.id().batch(),
                begun.id().number());
        Executions.forget(connection, begun.id());
        endings.ended(connection, begun.id(), begun.merges(), 0, now);
        return false;
    }

    /** Puts an item back that was stopped, for whoever comes next. */
    static void putBack(Connection connection, Begun begun, String server) throws SQLException {
        Sql sql = new Sql(connection);
        if (lock(sql, begun.id()) && mine(sql, "state = 'QUEUED'", begun)) {
            Executions.release(connection, begun.id(), server);
        }
    }

    private static boolean mine(Sql sql, String change, Begun begun, String... values) throws SQLException {
        List<@Nullable Object> all = new ArrayList<>(List.of(values));
        all.add(begun.id().batch());
        all.add(begun.id().number());
        all.add(begun.attempt());
        return sql.update(
                        "update item set " + change
                                + " where batch_id = ? and number = ? and attempts = ? and state = 'RUNNING'",
                        all.toArray())
                == 1;
    }

    private static Diagnostic lost(Begun begun) {
        return Diagnostic.error(
                "CONVERSION_LOST",
                "The conversion was lost each time it was tried, " + begun.attempt() + " times",
                begun.merges() ? Origin.UNKNOWN : Origin.ofFile(begun.file()),
                "Split it into smaller pages; if that does not help, please report it with the diagram.");
    }
}
