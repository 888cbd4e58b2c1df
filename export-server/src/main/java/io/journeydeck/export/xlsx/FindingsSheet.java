package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What was found on the way: where, what, and how to mend it. */
final class FindingsSheet {

    static final String NAME = "Findings";

    private FindingsSheet() {}

    static XSSFSheet write(Book book, List<Diagnostic> findings) {
        List<Column> columns = List.of(
                Column.words("Severity", 70, 90),
                Column.words("Page", 70, 160),
                Column.words("Cell", 60, 170),
                Column.words("What", 200, 420),
                Column.words("How to mend it", 200, 420),
                Column.words("Code", 100, 240));
        List<List<Value>> rows = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Origin origin = finding.origin();
            rows.add(List.of(
                    Value.of(finding.severity().name().toLowerCase(Locale.ROOT)),
                    text(origin.page()),
                    text(origin.cellId()),
                    Value.of(finding.message()),
                    Value.of(finding.remedy()),
                    Value.of(finding.code())));
        }
        return ListSheet.whole(book, NAME, columns, rows);
    }

    private static Value text(@Nullable String text) {
        return text == null ? Value.NONE : Value.of(text);
    }
}
