package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.export.xlsx.journey.Scoring;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.insight.MapDigest;
import io.journeydeck.journey.insight.Quadrant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A row a map. Counts follow the other tables. How old a map is, and how long its review is overdue, depends on the day on which
 * someone looks: the cells hold a formula and no value, so that the file is the same on any day and a reader that does not calculate
 * shows nothing rather than something wrong.
 */
final class MapsSheet {

    private static final String DAY = "yyyy\\-mm\\-dd";
    private static final String DATE = "date";
    private static final String REVIEW = "review";
    private static final String AGE = "age";
    private static final String OVERDUE = "overdue";
    private static final String FILLED = "filled";
    private static final String MEAN = "mean";
    private static final String LOWEST = "lowest";
    private static final String UNANSWERED = "unanswered";

    /** A map should be looked at once a quarter. */
    private static final int OLD = 90;

    private final Book book;
    private final ItemLists lists;

    MapsSheet(Book book, ItemLists lists) {
        this.book = book;
        this.lists = lists;
    }

    void write(List<PortfolioMap> maps) {
        RowTable<PortfolioMap> table = columns();
        TableHead head = table.head("Portfolio");
        WrittenTable written = ListSheet.whole(book, book.word("sheet.portfolio"), head, table.rows(head, maps));
        Sheet sheet = written.sheet();
        sheet.freeze(3, 1);
        Tints.bars(sheet, written.cells(FILLED), Palette.SKY);
        Tints.sentiments(sheet, written.cells(MEAN));
        Tints.sentiments(sheet, written.cells(LOWEST));
        positive(written, UNANSWERED, 0);
        positive(written, AGE, OLD);
        positive(written, OVERDUE, 0);
    }

    /** Asks for attention where a number is too large. */
    private static void positive(WrittenTable written, String key, int above) {
        String cell = written.firstCell(key);
        Tints.fill(
                written.sheet(),
                written.cells(key),
                "AND(ISNUMBER(" + cell + ")," + cell + ">" + above + ")",
                Palette.AMBER);
    }

    private RowTable<PortfolioMap> columns() {
        RowTable<PortfolioMap> table = new RowTable<PortfolioMap>()
                .add(
                        Column.number(book.word("column.number"), "0")
                                .withWidth(44, 60)
                                .withKey(ItemLists.MAP),
                        map -> Value.of(map.number()))
                .add(Column.words(book.word("column.file"), 90, 200), map -> Value.of(map.file()))
                .add(Column.words(book.word("column.map"), 160, 300), map -> Value.of(map.title()));
        facts(table);
        figures(table);
        return review(table);
    }

    private void facts(RowTable<PortfolioMap> table) {
        table.add(
                        Column.words(book.word("fact.kind"), 90, 140),
                        map -> Value.of(book.word("kind." + facts(map).kind().id())))
                .add(
                        Column.words(book.word("fact.persona"), 90, 200),
                        map -> Value.of(map.digest().who()))
                .add(
                        Column.words(book.word("fact.owner"), 90, 180),
                        map -> Value.of(facts(map).owner()))
                .add(
                        Column.words(book.word("fact.version"), 60, 90),
                        map -> Value.of(facts(map).version()))
                .add(
                        Column.number(book.word("fact.date"), DAY)
                                .withWidth(84, 100)
                                .withKey(DATE),
                        map -> day(facts(map).date()))
                .calculated(
                        Column.number(book.word("column.age"), "0").withKey(AGE),
                        head -> "IF(ISNUMBER(" + head.here(DATE) + "),TODAY()-" + head.here(DATE) + ",\"\")",
                        map -> Value.NONE);
    }

    private void figures(RowTable<PortfolioMap> table) {
        table.add(
                Column.number(book.word("fact.stages"), "0"),
                map -> Value.of(map.digest().stages()));
        count(table, "sheet.touchpoints", "touchpoints", lists.touchpointHead(), "", lists::touchpoints);
        table.add(
                        Column.number(book.word("figure.completeness"), "0%").withKey(FILLED),
                        map -> Value.of(map.digest().completeness()))
                .add(
                        Column.number(book.word("column.mean"), ItemLists.SCORE).withKey(MEAN),
                        map -> feeling(map.digest().mean()))
                .add(
                        Column.number(book.word("column.lowest"), ItemLists.SCORE)
                                .withKey(LOWEST),
                        map -> feeling(map.digest().lowest()))
                .add(
                        Column.words(book.word("column.lowest-stage"), 90, 160),
                        map -> Value.of(map.digest().lowestStage()));
        TableHead pains = lists.painHead();
        count(table, "sheet.pains", "pains", pains, "", digest(MapDigest::pains));
        count(
                table,
                "column.unanswered",
                UNANSWERED,
                pains,
                "," + pains.all(ItemLists.ANSWER) + ",\"\"",
                digest(MapDigest::unanswered));
        TableHead opportunities = lists.opportunityHead();
        count(table, "sheet.opportunities", "opportunities", opportunities, "", digest(MapDigest::opportunities));
        count(
                table,
                "figure.quick-wins",
                "quick-wins",
                opportunities,
                "," + opportunities.all(Scoring.QUADRANT) + ",\""
                        + lists.scoring().word(Quadrant.QUICK_WIN) + "\"",
                digest(MapDigest::quickWins));
    }

    private RowTable<PortfolioMap> review(RowTable<PortfolioMap> table) {
        return table.add(
                        Column.number(book.word("fact.review"), DAY)
                                .withWidth(84, 130)
                                .withKey(REVIEW),
                        map -> day(facts(map).review()))
                .calculated(
                        Column.number(book.word("column.overdue"), "0").withKey(OVERDUE),
                        head -> "IF(ISNUMBER(" + head.here(REVIEW) + "),IF(" + head.here(REVIEW) + "<TODAY(),TODAY()-"
                                + head.here(REVIEW) + ",\"\"),\"\")",
                        map -> Value.NONE);
    }

    /**
     * A count of the rows that a table has of a map.
     *
     * @param further criteria, begun with a comma
     */
    private void count(
            RowTable<PortfolioMap> table,
            String title,
            String key,
            TableHead counted,
            String further,
            ToDoubleFunction<PortfolioMap> value) {
        table.calculated(
                Column.number(book.word(title), "0").withKey(key),
                head -> "COUNTIFS(" + counted.all(ItemLists.MAP) + "," + head.here(ItemLists.MAP) + further + ")",
                map -> Value.of(value.applyAsDouble(map)));
    }

    private static ToDoubleFunction<PortfolioMap> digest(Function<MapDigest, Integer> figure) {
        return map -> figure.apply(map.digest());
    }

    private static MapFacts facts(PortfolioMap map) {
        return map.digest().facts();
    }

    private static Value feeling(OptionalDouble score) {
        return score.isPresent() ? Value.of(score.getAsDouble()) : Value.NONE;
    }

    private static Value day(@Nullable LocalDate day) {
        return day == null ? Value.NONE : Value.of(DateUtil.getExcelDate(day));
    }
}
