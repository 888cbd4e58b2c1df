package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.Look;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.RowStream;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.insight.Quadrant;
import io.journeydeck.journey.insight.ScoredOpportunity;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * The live columns of a table of opportunities: score (RICE: reach × impact × confidence ÷ effort), rank and quadrant; and the cells
 * beside the table in which people change what stands in for a missing reach or confidence, and where high begins. The table has
 * columns with the keys {@code reach}, {@code impact}, {@code confidence} and {@code effort}.
 */
public final class Scoring {

    public static final String RICE = "=rice";
    public static final String RANK = "=rank";
    public static final String QUADRANT = "=quadrant";

    static final String STANDARD_REACH = "standard_reach";
    static final String STANDARD_CONFIDENCE = "standard_confidence";
    static final String HIGH_IMPACT = "high_impact";
    static final String HIGH_EFFORT = "high_effort";

    /** Columns free between the table and the cells beside it. */
    private static final int GAP = 1;

    private final Book book;

    public Scoring(Book book) {
        this.book = book;
    }

    public Column riceColumn() {
        return Column.number(book.word("column.rice"), "0.0").withWidth(90, 120).withKey(RICE);
    }

    public Column rankColumn() {
        return Column.number(book.word("column.rank"), "0").withKey(RANK);
    }

    public Column quadrantColumn() {
        return Column.words(book.word("column.quadrant"), 90, 140).withKey(QUADRANT);
    }

    public String rice(TableHead head) {
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

    public String rank(TableHead head) {
        String rice = head.here(RICE);
        return "IF(ISNUMBER(" + rice + "),RANK(" + rice + "," + head.all(RICE) + "),\"\")";
    }

    public String quadrant(TableHead head) {
        String impact = head.here("impact");
        String effort = head.here("effort");
        String high = effort + ">=" + HIGH_EFFORT;
        return "IF(AND(ISNUMBER(" + impact + "),ISNUMBER(" + effort + ")),IF(" + impact + ">=" + HIGH_IMPACT + ",IF("
                + high + ",\"" + word(Quadrant.BIG_BET) + "\",\"" + word(Quadrant.QUICK_WIN) + "\"),IF(" + high + ",\""
                + word(Quadrant.TIME_SINK) + "\",\"" + word(Quadrant.FILL_IN) + "\")),\"\")";
    }

    /** What a quadrant is called; nothing for what is not rated. */
    public String word(Quadrant quadrant) {
        return quadrant == Quadrant.UNRATED ? "" : book.word("quadrant." + quadrant.id());
    }

    /** Writes the cells that people change into the row of the table's header, to the right of it. */
    public void standards(RowStream stream, Sheet sheet, int row, TableHead head) {
        int first = head.columns().size() + GAP;
        sheet.width(first - GAP, 24);
        standard(stream, sheet, row, first, STANDARD_REACH, ScoredOpportunity.STANDARD_REACH, "General");
        standard(stream, sheet, row, first + 2, STANDARD_CONFIDENCE, ScoredOpportunity.STANDARD_CONFIDENCE, "0%");
        standard(stream, sheet, row, first + 4, HIGH_IMPACT, Quadrant.HIGH, "General");
        standard(stream, sheet, row, first + 6, HIGH_EFFORT, Quadrant.HIGH, "General");
    }

    private void standard(
            RowStream stream, Sheet sheet, int row, int column, String name, double value, String format) {
        stream.text(column, book.word("standard." + name), Look.HEADER.withFill(Palette.SLATE));
        stream.put(
                column + 1,
                Value.of(value),
                Look.NUMBER.withFill(Palette.AMBER).withFormat(format).withAnchor(Look.Anchor.MIDDLE));
        sheet.width(column, 190);
        sheet.width(column + 1, 60);
        book.name(name, sheet.place("$" + CellReference.convertNumToColString(column + 1) + "$" + (row + 1)));
    }

    /** Colours that follow the scores and quadrants. */
    public void tint(WrittenTable written) {
        Tints.bars(written.sheet(), written.cells(RICE), Palette.SKY);
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
