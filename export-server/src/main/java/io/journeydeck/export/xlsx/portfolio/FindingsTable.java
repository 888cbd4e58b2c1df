package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was found in the files on the way: files without a map, items that could not be placed. */
final class FindingsTable {

    private FindingsTable() {}

    /**
     * A finding.
     *
     * @param file that it is about; empty when it is about the portfolio itself
     */
    record Finding(String file, Diagnostic diagnostic) {}

    static void write(Book book, List<Finding> findings) {
        RowTable<Finding> table = new RowTable<Finding>()
                .add(
                        Column.words(book.word("column.finding.severity"), 70, 90),
                        each -> Value.of(book.word("severity."
                                + each.diagnostic().severity().name().toLowerCase(Locale.ROOT))))
                .add(Column.words(book.word("column.file"), 90, 240), each -> Value.of(each.file()))
                .add(
                        Column.words(book.word("column.page"), 70, 160),
                        each -> text(each.diagnostic().origin().page()))
                .add(
                        Column.words(book.word("column.finding.what"), 200, 420),
                        each -> Value.of(each.diagnostic().message()))
                .add(
                        Column.words(book.word("column.finding.remedy"), 200, 420),
                        each -> Value.of(each.diagnostic().remedy()))
                .add(
                        Column.words(book.word("column.finding.code"), 100, 240),
                        each -> Value.of(each.diagnostic().code()));
        TableHead head = table.head("Findings");
        ListSheet.whole(book, book.word("sheet.findings"), head, table.rows(head, findings));
    }

    private static Value text(@Nullable String text) {
        return text == null ? Value.NONE : Value.of(text);
    }
}
