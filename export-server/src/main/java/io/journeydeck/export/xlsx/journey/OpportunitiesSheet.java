package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
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
import java.util.OptionalDouble;

/**
 * Every opportunity with its score, its rank and its quadrant, all live ({@link Scoring}).
 */
final class OpportunitiesSheet {

    static final String NAME = "Opportunities";
    private final Workshop shop;
    private final Scoring scoring;
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
        this.scoring = new Scoring(shop.book());
        this.table = shop.table(rows)
                .calculated(scoring.rankColumn(), scoring::rank, this::rankValue)
                .stage()
                .step()
                .lane()
                .text("item.opportunity")
                .number("reach", "General")
                .number("impact", "General")
                .number("confidence", "General")
                .number("effort", "General")
                .calculated(scoring.riceColumn(), scoring::rice, this::riceValue)
                .calculated(scoring.quadrantColumn(), scoring::quadrant, row -> Value.of(scoring.word(quadrant(row))))
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
        Sheet sheet = book.sheet(book.word("sheet.opportunities"));
        WrittenTable written = ListSheet.keyed(book, sheet, head, table.rows(head), (stream, row) -> {
            if (row == ListSheet.KEYED_HEADER) {
                scoring.standards(stream, sheet, row, head);
            }
        });
        ColumnRules.apply(book, written);
        scoring.tint(written);
        List<ScoredOpportunity> scored = new ArrayList<>();
        for (ItemRow row : table.items()) {
            ScoredOpportunity each = scores.get(row.item());
            if (each != null && each.rice().isPresent()) {
                scored.add(each);
            }
        }
        Charts charts = new Charts(book, written);
        if (!scored.isEmpty()) {
            book.charts(sheet, List.of(charts.field(scored)));
        }
        sheet.printArea(
                scored.isEmpty() ? written.lastRow() : charts.lastRow(1),
                head.columns().size() - 1);
        return written;
    }

    private OptionalDouble rice(ItemRow row) {
        ScoredOpportunity scored = scores.get(row.item());
        return scored == null ? OptionalDouble.empty() : scored.rice();
    }

    private Value riceValue(ItemRow row) {
        OptionalDouble rice = rice(row);
        return rice.isEmpty() ? Value.NONE : Value.of(rice.getAsDouble());
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

    private Quadrant quadrant(ItemRow row) {
        ScoredOpportunity scored = scores.get(row.item());
        return scored == null ? Quadrant.UNRATED : scored.quadrant();
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
}
