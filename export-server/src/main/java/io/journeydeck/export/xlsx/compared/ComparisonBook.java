package io.journeydeck.export.xlsx.compared;

import io.journeydeck.comparing.ComparedMaps;
import io.journeydeck.comparing.MapPair;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.compare.PropertyChange;
import io.journeydeck.journey.compare.StageDelta;
import io.journeydeck.journey.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workbook of a comparison: all differences in one table, the stages with their feelings before and after and the difference as a
 * formula, and the facts of the maps that changed.
 */
public final class ComparisonBook {

    private static final String SCORE = "+0.0;\u22120.0;0.0";

    private final ComparedMaps maps;
    private final ComparisonWords words;

    public ComparisonBook(ComparedMaps maps) {
        this.maps = maps;
        this.words = maps.words();
    }

    /**
     * Writes the workbook.
     *
     * @param bookWords the words of all our workbooks
     */
    public void write(Words bookWords, OutputStream out) throws IOException {
        Book book = new Book(maps.name(), bookWords, maps.diagnostics(), maps.deadline());
        differences(book);
        stages(book);
        facts(book);
        book.write(out);
    }

    private void differences(Book book) {
        DifferenceTable table = new DifferenceTable(words);
        for (MapPair pair : maps.pairs()) {
            table.add(pair.after().title(), pair.comparison());
        }
        table.tint(ListSheet.whole(book, words.get("differences"), table.head(), table.rows()));
    }

    private void stages(Book book) {
        TableHead head = new TableHead(
                "Stages",
                List.of(
                        Column.words(words.get("map"), 100, 220),
                        Column.words(words.get("stage"), 120, 240),
                        Column.number(words.get("before"), SCORE)
                                .withWidth(90, 120)
                                .withKey("before"),
                        Column.number(words.get("after"), SCORE)
                                .withWidth(90, 120)
                                .withKey("after"),
                        Column.number(words.get("delta"), SCORE)
                                .withWidth(90, 120)
                                .withKey("delta")));
        String formula = "IF(AND(ISNUMBER(" + head.here("before") + "),ISNUMBER(" + head.here("after") + ")),"
                + head.here("after") + "-" + head.here("before") + ",\"\")";
        TableHead calculating = head.calculating("delta", formula);
        List<List<Value>> rows = new ArrayList<>();
        for (MapPair pair : maps.pairs()) {
            for (StageDelta delta : pair.comparison().feelings()) {
                rows.add(List.of(
                        Value.of(pair.after().title()),
                        Value.of(delta.name()),
                        number(delta.before()),
                        number(delta.after()),
                        new Value.Formula(formula, number(delta.delta()))));
            }
        }
        WrittenTable written = ListSheet.whole(book, words.get("stages"), calculating, rows);
        for (String column : List.of("before", "after", "delta")) {
            Tints.sentiments(written.sheet(), written.cells(column));
        }
    }

    private static Value number(@Nullable Double value) {
        return value == null ? Value.NONE : Value.of(value);
    }

    private void facts(Book book) {
        TableHead head = new TableHead(
                "Facts",
                List.of(
                        Column.words(words.get("map"), 100, 220),
                        Column.words(words.get("property"), 100, 160),
                        Column.words(words.get("before"), 160, 420),
                        Column.words(words.get("after"), 160, 420)));
        List<List<Value>> rows = new ArrayList<>();
        for (MapPair pair : maps.pairs()) {
            for (PropertyChange fact : pair.comparison().facts()) {
                rows.add(List.of(
                        Value.of(pair.after().title()),
                        Value.of(words.property(fact.property())),
                        Value.of(words.value(fact.property(), fact.before())),
                        Value.of(words.value(fact.property(), fact.after()))));
            }
        }
        ListSheet.whole(book, words.get("facts"), head, rows);
    }
}
