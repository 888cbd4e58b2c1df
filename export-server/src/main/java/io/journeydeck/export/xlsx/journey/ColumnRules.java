package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Choices;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.scene.Color;
import org.apache.poi.ss.util.CellRangeAddress;

/** What people may write into the columns of items, and the colours that their values get: the same on every sheet. */
final class ColumnRules {

    private final Book book;
    private final WrittenTable table;
    private final Choices choices;

    private ColumnRules(Book book, WrittenTable table) {
        this.book = book;
        this.table = table;
        this.choices = new Choices(table.sheet());
    }

    static void apply(Book book, WrittenTable table) {
        ColumnRules rules = new ColumnRules(book, table);
        table.head().columns().stream().map(Column::key).forEach(rules::apply);
    }

    private void apply(String key) {
        switch (key) {
            case ColumnKeys.STAGE -> only(key, ListsSheet.STAGES);
            case ColumnKeys.LANE -> only(key, ListsSheet.LANES);
            case ColumnKeys.STEP -> between(key, 1, 999);
            case ColumnKeys.SENTIMENT -> {
                only(key, ListsSheet.SENTIMENTS);
                Tints.sentiments(table.sheet(), table.cells(key));
            }
            case ShownValues.CHANNEL -> choices.proposed(table.cells(key), ListsSheet.CHANNELS);
            case ShownValues.MODE -> only(key, ListsSheet.MODES);
            case ShownValues.STATUS -> choices.proposed(table.cells(key), ListsSheet.STATUSES);
            case "owner" -> choices.proposed(table.cells(key), ListsSheet.OWNERS);
            case "quarter" -> choices.proposed(table.cells(key), ListsSheet.QUARTERS);
            case "severity" -> {
                between(key, 1, 5);
                Tints.scale(table.sheet(), table.cells(key), new double[] {1, 5}, Color.WHITE, Palette.ROSE);
            }
            case "impact", "importance", "effort" -> between(key, 1, 5);
            case "confidence" -> between(key, 0, 100);
            default -> {
                // anything may be written
            }
        }
    }

    private void only(String key, String list) {
        choices.only(table.cells(key), list, title(key), book.word("choice.from-list"));
    }

    private void between(String key, int least, int most) {
        CellRangeAddress cells = table.cells(key);
        choices.between(cells, least, most, title(key), book.word("choice.between", least, most));
    }

    private String title(String key) {
        return table.head().columns().get(table.head().index(key)).title();
    }
}
