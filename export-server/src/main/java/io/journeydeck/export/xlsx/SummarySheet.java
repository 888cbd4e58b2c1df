package io.journeydeck.export.xlsx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The first sheet: what the file is, what is in the workbook, and where to go on. */
final class SummarySheet {

    static final String NAME = "Summary";

    private static final int FIRST = 1;
    private static final int LAST = 8;
    private static final double NAME_WIDTH = 210;
    private static final double COLUMN_WIDTH = 104;
    private static final double LINE_HEIGHT = 13;

    /** Rows that can still be read when they are printed on one page. */
    private static final int ONE_PAGE = 55;

    private static final Look HEADING =
            Look.PLAIN.withBold().withSize(12).withAnchor(Look.Anchor.BOTTOM).withBorder(Look.Border.ACCENT);
    private static final Look FACT = Look.ROW.withAnchor(Look.Anchor.MIDDLE);
    private static final Look KEY = FACT.withInk(Palette.SLATE);
    private static final String COUNT = "#,##0";

    private final Book book;
    private final XSSFSheet sheet;
    private int row;

    /** A sheet to go to. */
    record Entry(XSSFSheet sheet, String about) {}

    SummarySheet(Book book) {
        this.book = book;
        this.sheet = book.sheet(NAME);
        sheet.setDisplayGridlines(false);
        Book.width(sheet, 0, 20);
        Book.width(sheet, FIRST, NAME_WIDTH);
        for (int column = FIRST + 1; column <= LAST; column++) {
            Book.width(sheet, column, COLUMN_WIDTH);
        }
    }

    void write(
            String name, List<PageInventory> pages, List<MapView> maps, List<Entry> sheets, List<Diagnostic> findings) {
        title(name, pages, maps);
        heading("In this workbook");
        for (Entry entry : sheets) {
            String sheetName = entry.sheet().getSheetName();
            int line = fact(sheetName, entry.about());
            book.jump(sheet, line, FIRST, sheetName, Book.place(entry.sheet(), "A1"), KEY);
        }
        maps.forEach(this::map);
        heading("Findings");
        findings(findings);
        heading("Pages");
        pages(pages);
        sheet.createFreezePane(0, 3);
        if (row <= ONE_PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    private void title(String name, List<PageInventory> pages, List<MapView> maps) {
        Book.row(sheet, 0).setHeightInPoints(10);
        book.text(sheet, 1, FIRST, name, Look.PLAIN.withSize(20).withBold().withAnchor(Look.Anchor.MIDDLE));
        Book.row(sheet, 1).setHeightInPoints(34);
        long shapes = pages.stream().mapToLong(page -> page.shapes().size()).sum();
        long connections =
                pages.stream().mapToLong(page -> page.connections().size()).sum();
        String counts = count(pages.size(), "page") + "  \u00b7  " + count(shapes, "shape") + "  \u00b7  "
                + count(connections, "connection")
                + (maps.isEmpty() ? "" : "  \u00b7  " + count(maps.size(), "journey map"));
        book.text(sheet, 2, FIRST, counts, Look.PLAIN.withInk(Palette.SLATE));
        Book.row(sheet, 2).setHeightInPoints(20);
        row = 3;
    }

    private static String count(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    private void heading(String text) {
        Book.row(sheet, row).setHeightInPoints(12);
        row++;
        book.text(sheet, row, FIRST, text, HEADING);
        for (int column = FIRST + 1; column <= LAST; column++) {
            book.blank(sheet, row, column, HEADING);
        }
        Book.row(sheet, row).setHeightInPoints(22);
        row++;
    }

    /** Writes a key and what it says, unless that is nothing; the result is the index of the row. */
    private int fact(String key, String value) {
        int line = row;
        if (value.isBlank()) {
            return line;
        }
        book.text(sheet, line, FIRST, key, KEY);
        for (int column = FIRST + 1; column <= LAST; column++) {
            book.blank(sheet, line, column, FACT);
        }
        book.text(sheet, line, FIRST + 1, value.strip(), FACT);
        sheet.addMergedRegion(new CellRangeAddress(line, line, FIRST + 1, LAST));
        double room = COLUMN_WIDTH * (LAST - FIRST) - 10;
        int lines = Math.max(
                TextExtent.lines(value, room, Look.TEXT_SIZE, false),
                TextExtent.lines(key, NAME_WIDTH - 10, Look.TEXT_SIZE, false));
        Book.height(Book.row(sheet, line), lines * LINE_HEIGHT + 5);
        row++;
        return line;
    }

    private void map(MapView view) {
        JourneyMap map = view.map();
        MapFacts facts = map.facts();
        heading("Journey map: " + view.title());
        fact("Kind", MapSheet.kind(facts.kind()));
        String personas = map.personas().stream()
                .map(persona ->
                        persona.role().isBlank() ? persona.name() : persona.name() + "  \u00b7  " + persona.role())
                .filter(persona -> !persona.isBlank())
                .collect(Collectors.joining("; "));
        fact("Persona", personas.isEmpty() ? facts.persona() : personas);
        fact("Scenario", facts.scenario());
        fact("Goal", facts.goal());
        fact("Expectations", facts.expectations());
        fact("Company", facts.company());
        fact("Owner", facts.owner());
        fact("Version", facts.version());
        date("Date", facts.date());
        date("Next review", facts.review());
        fact("Stages", map.stages().stream().map(stage -> stage.name()).collect(Collectors.joining("  \u203a  ")));
        fact("Items", items(map));
        fact(
                "Not placed",
                map.unplaced().isEmpty()
                        ? ""
                        : count(map.unplaced().size(), "item") + " outside the stages and lanes, listed below the map");
    }

    private void date(String key, @Nullable LocalDate date) {
        if (date != null) {
            int line = fact(key, date.toString());
            book.number(sheet, line, FIRST + 1, DateUtil.getExcelDate(date), FACT.withFormat("yyyy\\-mm\\-dd"));
        }
    }

    private static String items(JourneyMap map) {
        Map<ItemKind, Long> counts = map.items().stream()
                .collect(Collectors.groupingBy(item -> item.item().kind(), Collectors.counting()));
        return Arrays.stream(ItemKind.values())
                .filter(counts::containsKey)
                .map(kind -> kind.title() + " " + counts.get(kind))
                .collect(Collectors.joining("  \u00b7  "));
    }

    private void findings(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            fact("None", "Everything in the diagram could be read.");
        }
        for (Severity severity : Severity.values()) {
            long number = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (number > 0) {
                String about =
                        switch (severity) {
                            case ERROR -> "something is missing or wrong";
                            case WARNING -> "something is not as the diagram shows it";
                            case INFO -> "worth knowing; nothing is lost";
                        };
                String what =
                        severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
                fact(count(number, what), about);
            }
        }
    }

    private void pages(List<PageInventory> pages) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Page", 100, 300)));
        for (String title : List.of("Shapes", "Connections", "Images", "Links", "Hidden", "Width, px", "Height, px")) {
            columns.add(Column.number(title, COUNT));
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
        row = new ListSheet(book, sheet, row, FIRST, columns).write("Pages", rows);
    }
}
