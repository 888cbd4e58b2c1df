package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was found on the way: where, what, and how to mend it. */
final class FindingsSheet {

    private FindingsSheet() {}

    static WrittenTable write(Book book, List<Diagnostic> findings) {
        List<Column> columns = List.of(
                Column.words(book.word("column.finding.severity"), 70, 90),
                Column.words(book.word("column.page"), 70, 400),
                Column.words(book.word("column.cell"), 60, 170),
                Column.words(book.word("column.finding.what"), 200, 420),
                Column.words(book.word("column.finding.remedy"), 200, 420),
                Column.words(book.word("column.finding.code"), 100, 240));
        List<List<Value>> rows = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Origin origin = finding.origin();
            rows.add(List.of(
                    Value.of(book.word("severity." + finding.severity().name().toLowerCase(Locale.ROOT))),
                    text(origin.page()),
                    text(origin.cellId()),
                    Value.of(finding.message()),
                    Value.of(finding.remedy()),
                    Value.of(finding.code())));
        }
        return ListSheet.whole(book, book.word("sheet.findings"), new TableHead("Findings", columns), rows);
    }

    private static Value text(@Nullable String text) {
        return text == null ? Value.NONE : Value.of(text);
    }
}
