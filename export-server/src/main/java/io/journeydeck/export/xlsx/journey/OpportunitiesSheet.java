package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Look;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.RowStream;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.insight.Quadrant;
import io.journeydeck.journey.insight.ScoredOpportunity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Every opportunity with its score (RICE: reach × impact × confidence ÷ effort), its rank and its quadrant, all live. What stands in
 * for a missing reach or confidence, and where high begins, can be changed in the cells to the right of the header.
 */
final class OpportunitiesSheet {

    static final String NAME = "Opportunities";
    static final String RICE = "=rice";
    static final String QUADRANT = "=quadrant";
    static final String STANDARD_REACH = "standard_reach";
    static final String STANDARD_CONFIDENCE = "standard_confidence";
    static final String HIGH_IMPACT = "high_impact";
    static final String HIGH_EFFORT = "high_effort";

    /** Columns free between the table and the cells beside it. */
    private static final int GAP = 1;

    private final Workshop shop;
    private final ItemTable table;
    private final IdentityHashMap<JourneyItem, ScoredOpportunity> scores = new IdentityHashMap<>();
    private final List<Double> all = new ArrayList<>();

    OpportunitiesSheet(Workshop shop) {
        this.shop = shop;
        shop.insights()
                .forEach(each -> each.opportunities().forEach(scored -> scores.put(scored.opportunity(), scored)));
        // The best first, as charts want them; those without a score last.
        List<ItemRow> rows = shop.items(ItemKind.OPPORTUNITY).stream()
                .sorted(Comparator.comparingDouble(row -> -rice(row).orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        rows.forEach(row -> rice(row).ifPresent(all::add));
        Book book = shop.book();
        this.table = shop.table(rows)
                .stage()
                .step()
                .lane()
                .text("item.opportunity")
                .number("reach", "General")
                .number("impact", "General")
                .number("confidence", "General")
                .number("effort", "General")
                .calculated(
                        Column.number(book.word("column.rice"), "0.0")
                                .withWidth(90, 120)
                                .withKey(RICE),
                        this::rice,
                        this::riceValue)
                .calculated(Column.number(book.word("column.rank"), "0").withKey("=rank"), this::rank, this::rankValue)
                .calculated(
                        Column.words(book.word("column.quadrant"), 90, 140).withKey(QUADRANT),
                        this::quadrant,
                        row -> Value.of(word(quadrant(row))))
                .words("owner", 100, 180)
                .words("quarter", 80, 110)
                .words(ShownValues.STATUS, 80, 130)
                .words("metric", 120, 240)
                .sentimentIfAny();
    }

    /** The table's titles, for formulas of other sheets. */
    TableHead titles() {
        return table.head(NAME);
    }

    /** @param pains the table whose rows name opportunities */
    WrittenTable write(TableHead pains) {
        Book book = shop.book();
        table.calculated(
                        Column.number(book.word("column.pains"), "0").withKey("=pains"),
                        titles -> answered(titles, pains),
                        row -> Value.of(answered(row)))
                .rest();
        TableHead head = table.head(NAME);
        XSSFSheet sheet = book.sheet(book.word("sheet.opportunities"));
        int beside = head.columns().size() + GAP;
        WrittenTable written = ListSheet.keyed(
                book, sheet, head, table.rows(head), (stream, row) -> standards(stream, row, sheet, beside));
        ColumnRules.apply(book, written);
        Tints.bars(sheet, written.cells(RICE), Palette.SKY);
        tintQuadrants(written);
        List<ScoredOpportunity> scored = new ArrayList<>();
        for (ItemRow row : table.items()) {
            ScoredOpportunity each = scores.get(row.item());
            if (each != null && each.rice().isPresent()) {
                scored.add(each);
            }
        }
        if (!scored.isEmpty()) {
            book.charts(sheet, List.of(new Charts(book, written).field(scored)));
        }
        return written;
    }

    private void standards(RowStream stream, int row, XSSFSheet sheet, int first) {
        if (row != ListSheet.KEYED_HEADER) {
            return;
        }
        standard(stream, sheet, row, first, STANDARD_REACH, ScoredOpportunity.STANDARD_REACH, "General");
        standard(stream, sheet, row, first + 2, STANDARD_CONFIDENCE, ScoredOpportunity.STANDARD_CONFIDENCE, "0%");
        standard(stream, sheet, row, first + 4, HIGH_IMPACT, Quadrant.HIGH, "General");
        standard(stream, sheet, row, first + 6, HIGH_EFFORT, Quadrant.HIGH, "General");
        Book.width(sheet, first - GAP, 24);
    }

    private void standard(
            RowStream stream, XSSFSheet sheet, int row, int column, String name, double value, String format) {
        Book book = shop.book();
        stream.text(column, book.word("standard." + name), Look.HEADER.withFill(Palette.SLATE));
        stream.put(
                column + 1,
                Value.of(value),
                Look.NUMBER.withFill(Palette.AMBER).withFormat(format).withAnchor(Look.Anchor.MIDDLE));
        Book.width(sheet, column, 190);
        Book.width(sheet, column + 1, 60);
        book.name(name, Book.place(sheet, "$" + CellReference.convertNumToColString(column + 1) + "$" + (row + 1)));
    }

    private String rice(TableHead head) {
        String impact = head.here("impact");
        String effort = head.here("effort");
        String reach = head.here("reach");
        String confidence = head.here("confidence");
        return "IF(AND(ISNUMBER(" + impact + "),ISNUMBER(" + effort + ")," + effort + ">0),IF(ISNUMBER(" + reach
                + "),"
                + reach + "," + STANDARD_REACH + ")*" + impact + "*IF(ISNUMBER(" + confidence + "),IF(" + confidence
                + "<=1," + confidence + ",IF(" + confidence + "<=5," + confidence + "/5,MIN(1," + confidence
                + "/100)))," + STANDARD_CONFIDENCE + ")/" + effort + ",\"\")";
    }

    private OptionalDouble rice(ItemRow row) {
        ScoredOpportunity scored = scores.get(row.item());
        return scored == null ? OptionalDouble.empty() : scored.rice();
    }

    private Value riceValue(ItemRow row) {
        OptionalDouble rice = rice(row);
        return rice.isEmpty() ? Value.NONE : Value.of(rice.getAsDouble());
    }

    private String rank(TableHead head) {
        String rice = head.here(RICE);
        return "IF(ISNUMBER(" + rice + "),RANK(" + rice + "," + head.all(RICE) + "),\"\")";
    }

    private Value rankValue(ItemRow row) {
        OptionalDouble rice = rice(row);
        return rice.isEmpty()
                ? Value.NONE
                : Value.of(1.0
                        + all.stream()
                                .filter(other -> other > rice.getAsDouble())
                                .count());
    }

    private String quadrant(TableHead head) {
        String impact = head.here("impact");
        String effort = head.here("effort");
        String high = effort + ">=" + HIGH_EFFORT;
        return "IF(AND(ISNUMBER(" + impact + "),ISNUMBER(" + effort + ")),IF(" + impact + ">=" + HIGH_IMPACT + ",IF("
                + high + ",\"" + word(Quadrant.BIG_BET) + "\",\"" + word(Quadrant.QUICK_WIN) + "\"),IF(" + high + ",\""
                + word(Quadrant.TIME_SINK) + "\",\"" + word(Quadrant.FILL_IN) + "\")),\"\")";
    }

    private Quadrant quadrant(ItemRow row) {
        ScoredOpportunity scored = scores.get(row.item());
        return scored == null ? Quadrant.UNRATED : scored.quadrant();
    }

    private String word(Quadrant quadrant) {
        return quadrant == Quadrant.UNRATED ? "" : shop.book().word("quadrant." + quadrant.id());
    }

    private String answered(TableHead head, TableHead pains) {
        return "IF(" + head.here(ColumnKeys.ID) + "=\"\",\"\",COUNTIFS(" + pains.all(PainsSheet.OPPORTUNITY) + ",\"=\"&"
                + head.here(ColumnKeys.ID) + "," + pains.all(ColumnKeys.PAGE) + ",\"=\"&" + head.here(ColumnKeys.PAGE)
                + "))";
    }

    private double answered(ItemRow opportunity) {
        return (double) shop.items(ItemKind.PAIN).stream()
                .filter(pain -> !opportunity.cell().isEmpty()
                        && pain.data(PainsSheet.OPPORTUNITY).equals(opportunity.cell())
                        && pain.view().pageId().equals(opportunity.view().pageId()))
                .count();
    }

    private void tintQuadrants(WrittenTable written) {
        String cell = written.firstCell(QUADRANT);
        Map.of(
                        Quadrant.QUICK_WIN, Palette.MINT,
                        Quadrant.BIG_BET, Palette.SKY,
                        Quadrant.TIME_SINK, Palette.ROSE)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> Tints.fill(
                        written.sheet(),
                        written.cells(QUADRANT),
                        cell + "=\"" + word(each.getKey()) + "\"",
                        each.getValue()));
    }
}
