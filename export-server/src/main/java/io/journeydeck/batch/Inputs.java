package io.journeydeck.batch;

import io.journeydeck.export.DeckKind;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import io.journeydeck.wire.OptionsJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was ordered. */
final class Inputs {

    private final Formats formats;

    Inputs(Formats formats) {
        this.formats = formats;
    }

    /**
     * What a batch's files become.
     *
     * @param single formats of documents of each file's own
     */
    record Wanted(List<OutputFormat> single, ExportOptions options) {
        Wanted {
            single = List.copyOf(single);
        }

        List<String> ids() {
            return single.stream().map(OutputFormat::id).toList();
        }
    }

    OutputFormat format(String id) {
        return formats.byId(id);
    }

    /** Empty when the batch is gone. */
    Optional<Wanted> wanted(Connection connection, String batch) throws SQLException {
        record Kept(
                String formats, String options, @Nullable String theme) {}
        Optional<Kept> kept = new Sql(connection)
                .first(
                        "select formats, options, theme_sha256 from batch where id = ?",
                        row -> new Kept(row.getString(1), row.getString(2), row.getString(3)),
                        batch);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        String theme = kept.get().theme();
        byte[] bytes = theme == null ? null : Contents.read(connection, theme).orElse(null);
        if (theme != null && bytes == null) {
            return Optional.empty();
        }
        ExportOptions options = OptionsJson.read(kept.get().options(), bytes);
        boolean merges = options.deck().kind() == DeckKind.MERGED;
        List<OutputFormat> single = formats.all(List.of(kept.get().formats().split(" "))).stream()
                .filter(format -> !merges || format.merging().isEmpty())
                .toList();
        return Optional.of(new Wanted(single, options));
    }

    /** The item's file; of a document of all files, those that did not fail. Fewer when the batch was deleted meanwhile. */
    static List<SourceFile> files(Connection connection, Items.Begun begun) throws SQLException {
        record Named(String file, String sha256) {}
        String all = "select file, input_sha256 from item where batch_id = ? and merged_format is null";
        Sql.Row<Named> row = found -> new Named(found.getString(1), found.getString(2));
        List<Named> named = begun.merges()
                ? new Sql(connection)
                        .list(
                                all + " and state = 'DONE' order by number",
                                row,
                                begun.id().batch())
                : new Sql(connection)
                        .list(
                                all + " and number = ?",
                                row,
                                begun.id().batch(),
                                begun.id().number());
        List<SourceFile> files = new ArrayList<>();
        for (Named each : named) {
            Contents.read(connection, each.sha256()).ifPresent(bytes -> files.add(new SourceFile(each.file(), bytes)));
        }
        return files;
    }
}
