package io.journeydeck.export.xlsx.journey;

import io.journeydeck.diagnostic.Severity;
import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.FactSheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.journey.insight.Quadrant;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Objects;

/**
 * What the maps come to in figures: formulas over the workbook's tables.
 *
 * @param checks what the checks found
 */
record Figures(
        Workshop shop,
        TableHead touchpoints,
        TableHead emotions,
        TableHead pains,
        TableHead opportunities,
        ChecksSheet checks) {

    void write(FactSheet sheet) {
        Book book = shop.book();
        sheet.heading(book.word("summary.figures"));
        for (int i = 0; i < shop.maps().size(); i++) {
            MapInsights insights = shop.insights().get(i);
            String key = book.word("figure.completeness");
            sheet.fact(
                    Value.of(
                            shop.severalMaps() ? key + ": " + shop.maps().get(i).title() : key),
                    Value.of(insights.completeness().share()),
                    "0%");
        }
        feelings(sheet);
        count(sheet, "sheet.touchpoints", touchpoints, ItemKind.TOUCHPOINT);
        count(sheet, "sheet.pains", pains, ItemKind.PAIN);
        double answered = (double) shop.insights().stream()
                .mapToLong(each -> each.pains().size() - each.unanswered())
                .sum();
        figure(sheet, "figure.answered", "COUNTIF(" + pains.all("=opportunity-text") + ",\"?*\")", answered, "0");
        count(sheet, "sheet.opportunities", opportunities, ItemKind.OPPORTUNITY);
        String quick = book.word("quadrant." + Quadrant.QUICK_WIN.id());
        figure(
                sheet,
                "figure.quick-wins",
                "COUNTIF(" + opportunities.all(Scoring.QUADRANT) + ",\"" + quick + "\")",
                (double) shop.insights().stream()
                        .mapToLong(each -> each.in(Quadrant.QUICK_WIN))
                        .sum(),
                "0");
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING}) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            figure(
                    sheet,
                    "figure.checks-" + name,
                    "COUNTIF(" + checks.head().all(ChecksSheet.SEVERITY) + ",\"" + book.word("severity." + name)
                            + "\")",
                    checks.count(severity),
                    "0");
        }
    }

    private void feelings(FactSheet sheet) {
        DoubleSummaryStatistics scores = shop.items(ItemKind.EMOTION).stream()
                .map(row -> row.item().sentiment())
                .filter(Objects::nonNull)
                .mapToDouble(sentiment -> sentiment.value())
                .summaryStatistics();
        if (scores.getCount() > 0) {
            String all = emotions.all(ColumnKeys.SENTIMENT);
            figure(sheet, "figure.mean", "AVERAGE(" + all + ")", scores.getAverage(), ItemTable.SCORE);
            figure(sheet, "figure.lowest", "MIN(" + all + ")", scores.getMin(), ItemTable.SCORE);
            figure(sheet, "figure.highest", "MAX(" + all + ")", scores.getMax(), ItemTable.SCORE);
        }
    }

    private void count(FactSheet sheet, String key, TableHead table, ItemKind kind) {
        figure(
                sheet,
                key,
                "COUNTA(" + table.all(ColumnKeys.ID) + ")+COUNTIFS(" + table.all(ColumnKeys.ID) + ",\"\","
                        + table.all(ColumnKeys.TEXT) + ",\"?*\")",
                shop.items(kind).size(),
                "0");
    }

    private void figure(FactSheet sheet, String key, String formula, double value, String format) {
        sheet.fact(Value.of(shop.book().word(key)), Value.formula(formula, value), format);
    }
}
