package io.journeydeck.export.xlsx;

import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Style;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.DataColumns;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every connection: what it says and what it joins. */
final class ConnectionsSheet {

    private ConnectionsSheet() {}

    static WrittenTable write(Book book, List<PageInventory> pages, LinkValues links) {
        DataColumns data = DataColumns.of(
                pages.stream()
                        .flatMap(page -> page.connections().stream())
                        .map(PageInventory.Entry::data)
                        .toList(),
                ShapesSheet.MOST_DATA_COLUMNS);
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(book.word("column.page"), 70, 400),
                Column.words(book.word("column.id"), 50, 215),
                Column.words(book.word("column.shape.label"), 100, 300),
                Column.words(book.word("column.connection.source"), 60, 215),
                Column.words(book.word("column.connection.source-label"), 100, 240),
                Column.words(book.word("column.connection.target"), 60, 215),
                Column.words(book.word("column.connection.target-label"), 100, 240),
                Column.words(book.word("column.connection.start"), 70, 130),
                Column.words(book.word("column.connection.end"), 70, 130),
                Column.words(book.word("column.connection.line"), 60, 90),
                Column.words(book.word("column.shape.layer"), 70, 140),
                Column.words(book.word("column.shape.link"), 60, 280),
                Column.words(book.word("column.shape.tooltip"), 60, 240)));
        columns.addAll(data.columns(UnaryOperator.identity(), book.word("column.other-data")));
        List<List<Value>> rows = new ArrayList<>();
        for (PageInventory page : pages) {
            Map<String, String> labels = page.labels();
            for (PageInventory.Entry connection : page.connections()) {
                rows.add(row(page, connection, labels, data, links));
            }
        }
        return ListSheet.whole(book, book.word("sheet.connections"), new TableHead("Connections", columns), rows);
    }

    private static List<Value> row(
            PageInventory page,
            PageInventory.Entry connection,
            Map<String, String> labels,
            DataColumns data,
            LinkValues links) {
        Edge edge = PageInventory.edge(connection);
        Style style = connection.resolved().style();
        List<Value> row = new ArrayList<>(List.of(
                Value.of(page.page().name()),
                Value.of(connection.id()),
                Value.of(connection.label()),
                id(edge.source()),
                label(edge.source(), labels),
                id(edge.target()),
                label(edge.target(), labels),
                Value.of(style.text("startArrow", "none")),
                Value.of(style.text("endArrow", "none")),
                Value.of(ShapeWords.line(style)),
                Value.of(connection.layer()),
                links.of(connection.link()),
                Value.of(connection.tooltip())));
        row.addAll(data.values(connection.data()));
        return row;
    }

    private static Value id(@Nullable String end) {
        return end == null ? Value.NONE : Value.of(end);
    }

    private static Value label(@Nullable String end, Map<String, String> labels) {
        return end == null ? Value.NONE : Value.of(labels.getOrDefault(end, ""));
    }
}
