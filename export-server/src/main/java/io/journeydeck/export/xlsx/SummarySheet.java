package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.FactSheet;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first sheet: what the file is, what is in the workbook, and where to go on. */
final class SummarySheet {

    private static final String COUNT = "#,##0";

    private final Book book;
    private final FactSheet sheet;

    /** A sheet to go to. */
    record Entry(Sheet sheet, String about) {}

    SummarySheet(Book book) {
        this.book = book;
        this.sheet = new FactSheet(book, book.word("sheet.summary"));
    }

    FactSheet facts() {
        return sheet;
    }

    void title(String name, List<PageInventory> pages, int maps) {
        long shapes = pages.stream().mapToLong(page -> page.shapes().size()).sum();
        long connections =
                pages.stream().mapToLong(page -> page.connections().size()).sum();
        String counts = Stream.of(
                        count(pages.size(), "page"),
                        count(shapes, "shape"),
                        count(connections, "connection"),
                        maps == 0 ? "" : count(maps, "map"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining("  \u00b7  "));
        sheet.title(name, counts);
    }

    private String count(long number, String what) {
        String grouped = String.format(Locale.ROOT, "%,d", number).replace(",", "\u202f");
        return book.word(number == 1 ? "count." + what + ".one" : "count." + what, grouped);
    }

    void contents(List<Entry> sheets) {
        sheet.heading(book.word("summary.contents"));
        for (Entry entry : sheets) {
            sheet.fact(new Value.Jump(entry.sheet().name(), entry.sheet().place("A1")), Value.of(entry.about()), "");
        }
    }

    void findings(List<Diagnostic> findings) {
        sheet.heading(book.word("summary.findings"));
        if (findings.isEmpty()) {
            sheet.fact(book.word("summary.none"), book.word("summary.all-read"));
        }
        for (Severity severity : Severity.values()) {
            long number = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (number > 0) {
                String name = severity.name().toLowerCase(Locale.ROOT);
                sheet.fact(count(number, name), book.word("summary." + name));
            }
        }
    }

    void pages(List<PageInventory> pages) {
        sheet.heading(book.word("summary.pages"));
        List<Column> columns = new ArrayList<>(List.of(Column.words(book.word("column.page"), 100, 300)));
        for (String title : List.of("shapes", "connections", "images", "links", "hidden", "width-px", "height-px")) {
            columns.add(Column.number(book.word("column." + title), COUNT));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (PageInventory page : pages) {
            Bounds box = page.page().scene().bounds();
            rows.add(List.of(
                    Value.of(page.page().name()),
                    Value.of(page.shapes().size()),
                    Value.of(page.connections().size()),
                    Value.of((double) page.images()),
                    Value.of((double) page.links()),
                    Value.of(page.hidden()),
                    Value.of(Math.rint(box.width())),
                    Value.of(Math.rint(box.height()))));
        }
        sheet.table(new TableHead("Pages", columns), rows);
        sheet.finish();
    }
}
