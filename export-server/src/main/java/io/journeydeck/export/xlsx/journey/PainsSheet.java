package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import java.util.List;
import java.util.Map;

/** Every pain point, how grave it is, and the opportunity that would end it. */
final class PainsSheet {

    static final String OPPORTUNITY = "opportunity";

    private final Workshop shop;
    private final ItemTable table;
    private final TableHead head;

    /** @param opportunities the table that pain points name rows of */
    PainsSheet(Workshop shop, TableHead opportunities) {
        this.shop = shop;
        Map<List<String>, ItemRow> answers = shop.byCell(ItemKind.OPPORTUNITY);
        this.table = shop.table(shop.items(ItemKind.PAIN))
                .stage()
                .step()
                .lane()
                .text("item.pain")
                .number("severity", "General")
                .number("frequency", "General")
                .words("evidence", 90, 240)
                .words(OPPORTUNITY, 80, 130)
                .calculated(
                        Column.words(shop.book().word("column.opportunity-text"), 160, 320)
                                .withKey("=opportunity-text"),
                        titles -> answer(titles, opportunities),
                        row -> {
                            ItemRow answer = answers.get(List.of(row.view().pageId(), row.data(OPPORTUNITY)));
                            return answer == null
                                    ? Value.NONE
                                    : Value.of(answer.item().text());
                        })
                .sentimentIfAny()
                .rest();
        this.head = table.head("PainPoints");
    }

    /** The text of the opportunity that the row names. */
    private String answer(TableHead pains, TableHead opportunities) {
        return "IFERROR(INDEX(" + opportunities.all(ColumnKeys.TEXT) + ","
                + shop.position(opportunities, pains.here(OPPORTUNITY), pains.here(ColumnKeys.PAGE)) + "),\"\")";
    }

    TableHead head() {
        return head;
    }

    WrittenTable write() {
        WrittenTable written = ListSheet.keyed(shop.book(), shop.book().word("sheet.pains"), head, table.rows(head));
        ColumnRules.apply(shop.book(), written);
        return written;
    }
}
