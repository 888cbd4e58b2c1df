package io.journeydeck.batch;

import io.journeydeck.export.DeckKind;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.export.ThemeFile;
import io.journeydeck.wire.OptionsJson;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes batches on: rows, contents and work in one transaction. */
final class Admission {

    private final Store store;
    private final Executions executions;
    private final Formats formats;
    private final BatchSettings settings;
    private final String program;
    private final SecureRandom random = new SecureRandom();

    /** @param program its version: another may make other documents of the same file */
    Admission(Store store, Executions executions, Formats formats, BatchSettings settings, String program) {
        this.store = store;
        this.executions = executions;
        this.formats = formats;
        this.settings = settings;
        this.program = program;
    }

    /** An order with what can be said of it before the store is asked. */
    final class Prepared {
        private final String id;
        private final String owner;
        private final @Nullable String key;
        private final List<SourceFile> files;
        private final List<Content> inputs;
        private final @Nullable Content theme;
        private final String options;
        private final List<String> ids;
        private final List<OutputFormat> merged = new ArrayList<>();
        private final List<String> single = new ArrayList<>();

        Prepared(BatchOrder order, String owner, @Nullable String key) {
            byte[] number = new byte[16];
            random.nextBytes(number);
            this.id = HexFormat.of().formatHex(number);
            this.owner = owner;
            this.key = key;
            this.files = order.files();
            this.inputs = files.stream().map(file -> Content.of(file.bytes())).toList();
            ThemeFile file = order.options().deck().theme();
            this.theme = file == null ? null : Content.of(file.bytes());
            this.options = OptionsJson.write(order.options());
            this.ids = order.formats();
            boolean merges = order.options().deck().kind() == DeckKind.MERGED;
            for (OutputFormat format : formats.all(ids)) {
                if (merges && format.merging().isPresent()) {
                    merged.add(format);
                } else {
                    single.add(format.id());
                }
            }
        }

        /** The id of the batch; of an older one when the key was used for the same order. */
        String keep(Connection connection, Instant now) throws SQLException, BatchRefusal {
            store.admit(connection, owner);
            String print = print();
            Optional<String> before = before(connection, print);
            if (before.isPresent()) {
                return before.get();
            }
            long size = inputs.stream().mapToLong(input -> input.bytes().length).sum()
                    + (theme == null ? 0 : theme.bytes().length);
            checkQuota(connection, size);
            List<Content> contents = new ArrayList<>(inputs);
            if (theme != null) {
                contents.add(theme);
            }
            Contents.keep(connection, contents);
            new Sql(connection)
                    .update(
                            "insert into batch (id, owner, idempotency_key, order_sha256, state, created, version,"
                                    + " formats, options, theme_sha256, bytes, open_files, open_items)"
                                    + " values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)",
                            id,
                            owner,
                            key,
                            print,
                            WorkState.QUEUED.name(),
                            now.toEpochMilli(),
                            String.join(" ", ids),
                            options,
                            theme == null ? null : theme.sha256(),
                            size,
                            files.size(),
                            files.size() + merged.size());
            keepItems(connection, now);
            return id;
        }

        private Optional<String> before(Connection connection, String print) throws SQLException, BatchRefusal {
            if (key == null) {
                return Optional.empty();
            }
            record Known(String id, String print) {}
            Optional<Known> known = new Sql(connection)
                    .first(
                            "select id, order_sha256 from batch where owner = ? and idempotency_key = ?",
                            row -> new Known(row.getString(1), row.getString(2)),
                            owner,
                            key);
            if (known.isPresent() && !known.get().print().equals(print)) {
                throw new BatchRefusal(
                        BatchRefusal.Reason.KEY_REUSED, "The idempotency key was used for another order");
            }
            return known.map(Known::id);
        }

        private void checkQuota(Connection connection, long size) throws SQLException, BatchRefusal {
            record Used(long files, long bytes) {}
            Used used = new Sql(connection)
                    .first(
                            "select coalesce(sum(open_files), 0), coalesce(sum(bytes), 0) from batch where owner = ?",
                            row -> new Used(row.getLong(1), row.getLong(2)),
                            owner)
                    .orElseThrow();
            if (used.files() + files.size() > settings.ownerFiles()) {
                throw new BatchRefusal(
                        BatchRefusal.Reason.QUOTA,
                        used.files() + " files are unfinished, and " + settings.ownerFiles()
                                + " may be: wait until some are done");
            }
            if (used.bytes() + size > settings.ownerBytes()) {
                throw new BatchRefusal(
                        BatchRefusal.Reason.QUOTA,
                        "The batches that are kept have " + used.bytes() + " bytes, and " + settings.ownerBytes()
                                + " are allowed: delete some");
            }
        }

        private void keepItems(Connection connection, Instant now) throws SQLException {
            List<String> stems = Stems.of(files);
            List<@Nullable Object[]> rows = new ArrayList<>();
            List<ItemId> planned = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                int number = i + 1;
                planned.add(new ItemId(id, number));
                String name = files.get(i).name();
                String sha256 = inputs.get(i).sha256();
                rows.add(new @Nullable Object[] {id, number, name, stems.get(i), null, sha256, result(name, sha256)});
            }
            for (OutputFormat format : merged) {
                String name = Stems.MERGED + "." + format.extension();
                rows.add(new @Nullable Object[] {id, rows.size() + 1, name, Stems.MERGED, format.id(), null, null});
            }
            new Sql(connection)
                    .updateAll(
                            "insert into item (batch_id, number, file, stem, merged_format, input_sha256, result_key,"
                                    + " state, attempts, failures) values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0)",
                            rows);
            executions.plan(connection, planned, now, 0);
        }

        /** The same for conversions that give the same; the name is shown in documents and findings. */
        private String result(String name, String sha256) {
            return new Fingerprint()
                    .add(program)
                    .add(owner)
                    .add(name)
                    .add(sha256)
                    .add(String.join(" ", single))
                    .add(options)
                    .add(theme == null ? null : theme.sha256())
                    .hex();
        }

        private String print() {
            Fingerprint print = new Fingerprint()
                    .add(String.join(" ", ids))
                    .add(options)
                    .add(theme == null ? null : theme.sha256());
            for (int i = 0; i < files.size(); i++) {
                print.add(files.get(i).name()).add(inputs.get(i).sha256());
            }
            return print.hex();
        }
    }
}
