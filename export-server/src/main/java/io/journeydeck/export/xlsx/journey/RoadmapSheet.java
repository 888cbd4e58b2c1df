package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Look;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.RowStream;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * When each opportunity is planned: a table that follows the opportunities, and beside it twelve months from the first quarter whose
 * cells colour themselves by start and end.
 */
final class RoadmapSheet {

    private static final String START = "start";
    private static final String END = "end";
    private static final String FIRST_MONTH = "roadmap_start";
    private static final int MONTHS = 12;
    private static final Pattern QUARTER = Pattern.compile("(?:19|2\\d)\\d{2}-Q[1-4]");

    private final Workshop shop;
    private final TableHead opportunities;
    private final List<ItemRow> items;

    /** Follows the rows of a table of opportunities. */
    RoadmapSheet(Workshop shop, TableHead opportunities) {
        this.shop = shop;
        this.opportunities = opportunities;
        this.items = shop.items(ItemKind.OPPORTUNITY).stream()
                .sorted(Comparator.comparing(row -> {
                    LocalDate start = start(row);
                    return start == null ? LocalDate.MAX : start;
                }))
                .toList();
    }

    /** The first day of the quarter that an opportunity names; null when it names none. */
    static @Nullable LocalDate start(ItemRow row) {
        String quarter = row.data("quarter");
        return QUARTER.matcher(quarter).matches()
                ? LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), (quarter.charAt(6) - '1') * 3 + 1, 1)
                : null;
    }

    /** False when nothing is planned. */
    boolean isNeeded() {
        return items.stream().anyMatch(row -> start(row) != null);
    }

    WrittenTable write() {
        Book book = shop.book();
        Sheet sheet = book.sheet(book.word("sheet.roadmap"));
        TableHead head = head();
        List<LocalDate> starts = items.stream()
                .map(RoadmapSheet::start)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate first = starts.get(0);
        int months = head.columns().size();
        List<List<Value>> rows =
                items.stream().map(row -> row(head, row, first)).toList();
        ListSheet list = new ListSheet(book, sheet, 0, 0, head);
        list.widths(rows);
        WrittenTable written = list.write(rows, (stream, row) -> month(stream, row, head, months, first));
        for (int i = 0; i < MONTHS; i++) {
            sheet.width(months + i, 52);
        }
        String letter = CellReference.convertNumToColString(months);
        book.name(FIRST_MONTH, sheet.place("$" + letter + "$1"));
        bars(written, months, letter);
        sheet.freeze(head.index("opportunity") + 1, 1);
        sheet.repeatRow(0);
        return written;
    }

    private TableHead head() {
        Book book = shop.book();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(book.word("column.cell"), 60, 170)
                        .withKey(ColumnKeys.ID)
                        .asHidden(),
                Column.words(book.word("column.page"), 60, 170)
                        .withKey(ColumnKeys.PAGE)
                        .asHidden(),
                Column.words(book.word("item.opportunity"), 240, 360).withKey("opportunity"),
                Column.words(book.word("property.owner"), 100, 160).withKey("owner"),
                Column.words(book.word("property.status"), 80, 120).withKey(ShownValues.STATUS),
                Column.words(book.word("property.quarter"), 80, 100).withKey("quarter"),
                Column.number(book.word("column.start"), "yyyy\\-mm\\-dd")
                        .withWidth(84, 100)
                        .withKey(START),
                Column.number(book.word("column.end"), "yyyy\\-mm\\-dd")
                        .withWidth(84, 100)
                        .withKey(END),
                Column.words(book.word("column.note"), 90, 160).withKey("note")));
        TableHead head = new TableHead("Roadmap", columns);
        String quarter = head.here("quarter");
        String start = head.here(START);
        return head.calculating("opportunity", follow(head, ColumnKeys.TEXT))
                .calculating("owner", follow(head, "owner"))
                .calculating(ShownValues.STATUS, follow(head, ShownValues.STATUS))
                .calculating("quarter", follow(head, "quarter"))
                .calculating(
                        START,
                        "IFERROR(IF(AND(LEN(" + quarter + ")=7,MID(" + quarter + ",5,2)=\"-Q\",ISNUMBER(FIND(RIGHT("
                                + quarter
                                + ",1),\"1234\"))),DATE(VALUE(LEFT(" + quarter + ",4)),VALUE(RIGHT(" + quarter
                                + ",1))*3-2,1),\"\"),\"\")")
                .calculating(END, "IF(ISNUMBER(" + start + "),EOMONTH(" + start + ",2),\"\")")
                .calculating(
                        "note",
                        "IF(ISNUMBER(" + start + "),IF(" + start + ">=EDATE(" + FIRST_MONTH + "," + MONTHS + "),\""
                                + book.word("roadmap.later") + "\",\"\"),\"" + book.word("roadmap.unplanned") + "\")");
    }

    /** What the row's opportunity says now. */
    private String follow(TableHead head, String key) {
        return "IFERROR(INDEX(" + opportunities.all(key) + ","
                + shop.position(opportunities, head.here(ColumnKeys.ID), head.here(ColumnKeys.PAGE)) + ")&\"\",\"\")";
    }

    private List<Value> row(TableHead head, ItemRow row, LocalDate first) {
        LocalDate start = start(row);
        boolean later = start != null && !start.isBefore(first.plusMonths(MONTHS));
        String note = start == null
                ? shop.book().word("roadmap.unplanned")
                : later ? shop.book().word("roadmap.later") : "";
        List<Value> values = List.of(
                Value.of(row.cell()),
                Value.of(row.view().pageId()),
                Value.of(row.item().text()),
                Value.of(row.data("owner")),
                Value.of(shop.shown().shown(ShownValues.STATUS, row.data(ShownValues.STATUS))),
                Value.of(row.data("quarter")),
                day(start),
                day(start == null ? null : start.plusMonths(3).minusDays(1)),
                Value.of(note));
        List<Value> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String formula = head.columns().get(i).calculated();
            cells.add(formula.isEmpty() ? values.get(i) : new Value.Formula(formula, values.get(i)));
        }
        return cells;
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? Value.NONE : Value.of(DateUtil.getExcelDate(day));
    }

    private void month(RowStream stream, int row, TableHead head, int firstColumn, LocalDate first) {
        for (int i = 0; i < MONTHS; i++) {
            if (row > 0) {
                stream.blank(
                        firstColumn + i, Look.PLAIN.withBorder(i % 3 == 0 ? Look.Border.QUARTER : Look.Border.BELOW));
                continue;
            }
            String formula = i == 0
                    ? "IF(COUNT(" + head.all(START) + ")=0,DATE(" + first.getYear() + "," + first.getMonthValue()
                            + ",1),MIN(" + head.all(START) + "))"
                    : "EDATE(" + FIRST_MONTH + "," + i + ")";
            stream.put(
                    firstColumn + i,
                    Value.formula(formula, DateUtil.getExcelDate(first.plusMonths(i))),
                    Look.HEADER
                            .withFill(Palette.SLATE)
                            .withAlign(Look.Align.CENTER)
                            .withFormat("mmm\\ yy"));
        }
    }

    private void bars(WrittenTable written, int firstColumn, String letter) {
        CellRangeAddress range = new CellRangeAddress(1, written.lastRow(), firstColumn, firstColumn + MONTHS - 1);
        String month = letter + "$1";
        String planned = "AND(ISNUMBER(" + written.firstCell(START) + ")," + month + "<=" + written.firstCell(END)
                + ",EDATE(" + month + ",1)>" + written.firstCell(START);
        String status = written.firstCell(ShownValues.STATUS);
        Sheet sheet = written.sheet();
        Tints.fill(
                sheet,
                range,
                planned + "," + status + "=\"" + shop.shown().shown(ShownValues.STATUS, "done") + "\")",
                Palette.MINT);
        Tints.fill(
                sheet,
                range,
                planned + "," + status + "=\"" + shop.shown().shown(ShownValues.STATUS, "dropped") + "\")",
                Palette.LINE);
        Tints.fill(sheet, range, planned + ")", Palette.BLUE);
    }
}
