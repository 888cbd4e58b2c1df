package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.StageDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How each stage feels today and how it shall feel: means of the table of emotions, which follow when scores change. */
final class ComparisonSheet {

    private static final String NOW = "now";
    private static final String THEN = "then";

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
        TableHead head = new TableHead(
                "Comparison",
                List.of(
                        Column.words(book.word("column.map"), 120, 240).withKey("map"),
                        Column.words(book.word("column.stage"), 120, 200).withKey("stage"),
                        Column.number(book.word("column.now"), ItemTable.SCORE)
                                .withWidth(90, 120)
                                .withKey(NOW),
                        Column.number(book.word("column.then"), ItemTable.SCORE)
                                .withWidth(90, 120)
                                .withKey(THEN),
                        Column.number(book.word("column.delta"), ItemTable.SCORE)
                                .withWidth(90, 120)
                                .withKey("delta")));
        head = head.calculating(
                "delta",
                "IF(AND(ISNUMBER(" + head.here(NOW) + "),ISNUMBER(" + head.here(THEN) + "))," + head.here(THEN) + "-"
                        + head.here(NOW) + ",\"\")");
        List<List<Value>> rows = new ArrayList<>();
        for (MapPairs pair : pairs) {
            for (StageDelta delta :
                    MapComparison.of(pair.current().map(), pair.future().map()).feelings()) {
                rows.add(List.of(
                        Value.of(pair.future().title()),
                        Value.of(delta.name()),
                        mean(pair.current(), delta.stageBefore(), delta.before()),
                        mean(pair.future(), delta.stageAfter(), delta.after()),
                        new Value.Formula(
                                head.columns().get(head.index("delta")).calculated(), number(delta.delta()))));
            }
        }
        WrittenTable written = ListSheet.whole(book, book.word("sheet.comparison"), head, rows);
        Tints.sentiments(written.sheet(), written.cells(NOW));
        Tints.sentiments(written.sheet(), written.cells(THEN));
        Tints.sentiments(written.sheet(), written.cells("delta"));
        return written;
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
