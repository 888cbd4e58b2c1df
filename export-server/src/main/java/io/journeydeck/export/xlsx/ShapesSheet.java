package io.journeydeck.export.xlsx;

import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.DataColumns;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Every shape: what it is, what it says, where it lies and what it carries. */
final class ShapesSheet {

    /** Columns for shapes' own data; further attributes share one. */
    static final int MOST_DATA_COLUMNS = 60;

    private static final String PIXELS = "General";

    private ShapesSheet() {}

    static WrittenTable write(Book book, List<PageInventory> pages, LinkValues links) {
        DataColumns data = DataColumns.of(
                pages.stream()
                        .flatMap(page -> page.shapes().stream())
                        .map(PageInventory.Entry::data)
                        .toList(),
                MOST_DATA_COLUMNS);
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(book.word("column.page"), 70, 400),
                Column.words(book.word("column.id"), 50, 215),
                Column.words(book.word("column.shape.kind"), 80, 170),
                Column.words(book.word("column.shape.shape"), 80, 190),
                Column.words(book.word("column.shape.label"), 120, 320),
                Column.words(book.word("column.shape.parent"), 50, 215),
                Column.words(book.word("column.shape.layer"), 70, 140),
                Column.number(book.word("column.shape.x"), PIXELS),
                Column.number(book.word("column.shape.y"), PIXELS),
                Column.number(book.word("column.shape.width"), PIXELS),
                Column.number(book.word("column.shape.height"), PIXELS),
                Column.number(book.word("column.shape.rotation"), PIXELS),
                Column.words(book.word("column.shape.fill"), 84, 110),
                Column.words(book.word("column.shape.link"), 60, 280),
                Column.words(book.word("column.shape.tooltip"), 60, 240)));
        columns.addAll(data.columns(UnaryOperator.identity(), book.word("column.other-data")));
        List<List<Value>> rows = new ArrayList<>();
        for (PageInventory page : pages) {
            for (PageInventory.Entry shape : page.shapes()) {
                rows.add(row(page, shape, data, links));
            }
        }
        return ListSheet.whole(book, book.word("sheet.shapes"), new TableHead("Shapes", columns), rows);
    }

    private static List<Value> row(PageInventory page, PageInventory.Entry shape, DataColumns data, LinkValues links) {
        Style style = shape.resolved().style();
        Bounds box = ((ResolvedCell.ResolvedVertex) shape.resolved()).bounds();
        List<Value> row = new ArrayList<>(List.of(
                Value.of(page.page().name()),
                Value.of(shape.id()),
                Value.of(ShapeWords.kind(shape.resolved().cell().style(), style)),
                Value.of(ShapeWords.rawName(shape.resolved().cell().style(), style)),
                Value.of(shape.label()),
                parent(shape),
                Value.of(shape.layer()),
                Value.of(rounded(box.x())),
                Value.of(rounded(box.y())),
                Value.of(rounded(box.width())),
                Value.of(rounded(box.height())),
                Value.of(rounded(style.number("rotation", 0))),
                fill(style),
                links.of(shape.link()),
                Value.of(shape.tooltip())));
        row.addAll(data.values(shape.data()));
        return row;
    }

    private static Value parent(PageInventory.Entry shape) {
        return shape.parent() == null ? Value.NONE : Value.of(shape.parent());
    }

    static double rounded(double px) {
        return Math.rint(px * 100) / 100 + 0.0;
    }

    private static Value fill(Style style) {
        String written = style.text("fillColor", "none");
        return Color.parse(written)
                .filter(color -> color.alpha() > 0)
                .<Value>map(
                        color -> new Value.Swatch("#" + color.hex().toUpperCase(Locale.ROOT), Palette.overWhite(color)))
                .orElse(Value.NONE);
    }
}
