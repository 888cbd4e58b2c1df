package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Color;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Colours that follow the cells' values (ECMA-376 part 1, 18.3.1.18 conditionalFormatting): they stay right when people edit. */
public final class Tints {

    private Tints() {}

    /** Feelings from −2 to 2: rose, white, mint. */
    public static void sentiments(Sheet sheet, CellRangeAddress range) {
        scale(sheet, range, new double[] {-2, 0, 2}, Palette.ROSE, Color.WHITE, Palette.MINT);
    }

    /** From one colour to the next at fixed numbers. */
    public static void scale(Sheet sheet, CellRangeAddress range, double[] at, Color... colors) {
        Xml scale = Xml.of("colorScale");
        for (double number : at) {
            scale.add(number(number));
        }
        for (Color color : colors) {
            scale.add(Looks.color("color", color));
        }
        sheet.format(range, Xml.of("cfRule").with("type", "colorScale").add(scale));
    }

    /** From white for the least to a colour for the most. */
    public static void heat(Sheet sheet, CellRangeAddress range, Color most) {
        sheet.format(
                range,
                Xml.of("cfRule")
                        .with("type", "colorScale")
                        .add(Xml.of("colorScale")
                                .add(number(0))
                                .add(Xml.of("cfvo").with("type", "max"))
                                .add(Looks.color("color", Color.WHITE))
                                .add(Looks.color("color", most))));
    }

    /** Bars from zero to the greatest number. */
    public static void bars(Sheet sheet, CellRangeAddress range, Color color) {
        sheet.format(
                range,
                Xml.of("cfRule")
                        .with("type", "dataBar")
                        .add(Xml.of("dataBar")
                                .add(number(0))
                                .add(Xml.of("cfvo").with("type", "max"))
                                .add(Looks.color("color", color))));
    }

    private static Xml number(double value) {
        return Xml.of("cfvo").with("type", "num").with("val", new Value.Amount(value).text());
    }

    /**
     * A fill where a formula holds.
     *
     * @param formula for the range's first cell
     */
    public static void fill(Sheet sheet, CellRangeAddress range, String formula, Color color) {
        where(sheet, range, formula, Xml.of("fill").add(Xml.of("patternFill").add(Looks.color("bgColor", color))));
    }

    /** Letters of a colour where a formula holds. */
    public static void ink(Sheet sheet, CellRangeAddress range, String formula, Color color, boolean bold) {
        where(
                sheet,
                range,
                formula,
                Xml.of("font").add(bold ? Xml.of("b") : null).add(Looks.color("color", color)));
    }

    private static void where(Sheet sheet, CellRangeAddress range, String formula, Xml look) {
        sheet.format(
                range,
                Xml.of("cfRule")
                        .with("type", "expression")
                        .with("dxfId", sheet.book().looks().condition(look))
                        .add(Xml.of("formula").text(formula)));
    }

    /** Feelings that begin with their score, as {@code −1.5  Lost}. */
    public static void moods(Sheet sheet, CellRangeAddress range) {
        String cell = CellReference.convertNumToColString(range.getFirstColumn()) + (range.getFirstRow() + 1);
        String minus = "OR(LEFT(" + cell + ",1)=\"\u2212\",LEFT(" + cell + ",1)=\"-\")";
        String plus = "LEFT(" + cell + ",1)=\"+\"";
        String strong = "OR(MID(" + cell + ",2,1)=\"2\",MID(" + cell + ",2,3)=\"1.5\")";
        fill(sheet, range, "AND(" + minus + "," + strong + ")", Palette.ROSE);
        fill(sheet, range, minus, Palette.overWhite(Palette.ROSE.faded(0.5)));
        fill(sheet, range, "AND(" + plus + "," + strong + ")", Palette.MINT);
        fill(sheet, range, plus, Palette.overWhite(Palette.MINT.faded(0.5)));
    }
}
