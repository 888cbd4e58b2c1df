package io.journeydeck.export.xlsx;

import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Every connection: what it says and what it joins. */
final class ConnectionsSheet {

    static final String NAME = "Connections";

    private ConnectionsSheet() {}

    static XSSFSheet write(Book book, List<PageInventory> pages, LinkValues links) {
        DataColumns data = DataColumns.of(
                pages.stream()
                        .flatMap(page -> page.connections().stream())
                        .map(PageInventory.Entry::data)
                        .toList(),
                ShapesSheet.MOST_DATA_COLUMNS);
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Page", 70, 160),
                Column.words("Id", 50, 215),
                Column.words("Label", 100, 300),
                Column.words("Source", 60, 215),
                Column.words("Source label", 100, 240),
                Column.words("Target", 60, 215),
                Column.words("Target label", 100, 240),
                Column.words("Start arrow", 70, 130),
                Column.words("End arrow", 70, 130),
                Column.words("Line", 60, 90),
                Column.words("Layer", 70, 140),
                Column.words("Link", 60, 280),
                Column.words("Tooltip", 60, 240)));
        columns.addAll(data.columns(UnaryOperator.identity()));
        List<List<Value>> rows = new ArrayList<>();
        for (PageInventory page : pages) {
            Map<String, String> labels = page.labels();
            for (PageInventory.Entry connection : page.connections()) {
                rows.add(row(page, connection, labels, data, links));
            }
        }
        return ListSheet.whole(book, NAME, columns, rows);
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
