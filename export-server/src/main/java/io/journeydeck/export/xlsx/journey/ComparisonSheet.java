package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Look;
import io.journeydeck.export.xlsx.book.PlacedChart;
import io.journeydeck.export.xlsx.book.RowStream;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.export.xlsx.compared.DifferenceTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.StageDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map of the future beside that of today: how each stage feels and shall feel, as means of the table of emotions, which follow when
 * scores change, and as a chart of these; below it, all that differs.
 */
final class ComparisonSheet {

    private static final String NOW = "now";
    private static final String THEN = "then";
    private static final String DELTA = "delta";

    private final Workshop shop;
    private final TableHead emotions;
    private final List<MapPairs> pairs;

    /** Takes its means from the rows of a table of emotions. */
    ComparisonSheet(Workshop shop, TableHead emotions) {
        this.shop = shop;
        this.emotions = emotions;
        this.pairs = MapPairs.of(shop.maps());
    }

    /** False when no two maps of the file belong together. */
    boolean isNeeded() {
        return !pairs.isEmpty();
    }

    WrittenTable write() {
        Book book = shop.book();
        TableHead head = head();
        DifferenceTable differences =
                new DifferenceTable(ComparisonWords.of(book.words().language()), head.title(NOW), head.title(THEN));
        List<List<Value>> rows = new ArrayList<>();
        for (MapPairs pair : pairs) {
            pair.comparison().feelings().forEach(delta -> rows.add(row(head, pair, delta)));
            differences.add(pair.future().title(), pair.comparison());
        }
        Sheet sheet = book.sheet(book.word("sheet.comparison"));
        ListSheet list = new ListSheet(book, sheet, 0, 0, head);
        list.widths(rows);
        if (!differences.rows().isEmpty()) {
            new ListSheet(book, sheet, 0, 0, differences.head()).widen(differences.rows());
        }
        WrittenTable written = list.write(rows);
        for (String column : List.of(NOW, THEN, DELTA)) {
            Tints.sentiments(sheet, written.cells(column));
        }
        differences(sheet, charts(written), differences);
        return written;
    }

    private TableHead head() {
        Book book = shop.book();
        TableHead head = new TableHead(
                "Comparison",
                List.of(
                        Column.words(book.word("column.map"), 120, 240).withKey("map"),
                        Column.words(book.word("column.stage"), 120, 200).withKey(ColumnKeys.STAGE),
                        score("now", NOW),
                        score("then", THEN),
                        score("delta", DELTA)));
        return head.calculating(
                DELTA,
                "IF(AND(ISNUMBER(" + head.here(NOW) + "),ISNUMBER(" + head.here(THEN) + "))," + head.here(THEN) + "-"
                        + head.here(NOW) + ",\"\")");
    }

    private Column score(String word, String key) {
        return Column.number(shop.book().word("column." + word), ItemTable.SCORE)
                .withWidth(90, 120)
                .withKey(key);
    }

    private List<Value> row(TableHead head, MapPairs pair, StageDelta delta) {
        return List.of(
                Value.of(pair.future().title()),
                Value.of(delta.name()),
                mean(pair.current(), delta.stageBefore(), delta.before()),
                mean(pair.future(), delta.stageAfter(), delta.after()),
                new Value.Formula(head.columns().get(head.index(DELTA)).calculated(), number(delta.delta())));
    }

    /** A chart for each pair of which a feeling is known; the result is the index of the last row that they cover. */
    private int charts(WrittenTable written) {
        Charts charts = new Charts(shop.book(), written);
        List<PlacedChart> placed = new ArrayList<>();
        int first = 0;
        for (MapPairs pair : pairs) {
            List<StageDelta> feelings = pair.comparison().feelings();
            if (feelings.stream().anyMatch(each -> each.before() != null || each.after() != null)) {
                placed.add(charts.means(
                        pair.current().title() + " \u2192 " + pair.future().title(),
                        feelings,
                        NOW,
                        THEN,
                        first,
                        placed.size()));
            }
            first += feelings.size();
        }
        shop.book().charts(written.sheet(), placed);
        return placed.isEmpty() ? written.lastRow() : charts.lastRow(placed.size());
    }

    /** A second table, of what was added, removed, changed and moved. */
    private void differences(Sheet sheet, int above, DifferenceTable differences) {
        Book book = shop.book();
        int heading = above + 2;
        RowStream stream = sheet.rows();
        stream.open(heading, 22);
        stream.text(0, book.word("comparison.heading"), Look.PLAIN.withBold().withSize(12));
        stream.close();
        if (differences.rows().isEmpty()) {
            stream.open(heading + 1);
            stream.text(0, book.word("comparison.same"), Look.PLAIN);
            stream.close();
        } else {
            differences.tint(new ListSheet(book, sheet, heading + 1, 0, differences.head()).write(differences.rows()));
        }
    }

    private static Value number(@Nullable Double value) {
        return value == null ? Value.NONE : Value.of(value);
    }

    /** A stage's mean, as a formula where it comes from the table of emotions. */
    private Value mean(MapView view, @Nullable Band stage, @Nullable Double value) {
        boolean told = shop.items(ItemKind.EMOTION).stream()
                .anyMatch(row -> row.view().title().equals(view.title())
                        && Objects.nonNull(row.item().sentiment()));
        if (stage == null || value == null || !told) {
            return number(value);
        }
        return Value.formula(
                "IFERROR(AVERAGEIFS(" + emotions.all(ColumnKeys.SENTIMENT) + "," + emotions.all("=map") + ","
                        + Criterion.is(view.title()) + "," + emotions.all(ColumnKeys.STAGE) + ","
                        + Criterion.is(stage.name())
                        + "),\"\")",
                value);
    }
}
