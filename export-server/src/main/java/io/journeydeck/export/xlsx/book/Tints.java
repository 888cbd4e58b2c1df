package io.journeydeck.export.xlsx.book;

import io.journeydeck.scene.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that follow the cells' values (ECMA-376 part 1, 18.3.1.18 conditionalFormatting): they stay right when people edit. */
public final class Tints {

    private Tints() {}

    /** Feelings from −2 to 2: rose, white, mint. */
    public static void sentiments(XSSFSheet sheet, CellRangeAddress range) {
        scale(sheet, range, new double[] {-2, 0, 2}, Palette.ROSE, Color.WHITE, Palette.MINT);
    }

    /** From one colour to the next at fixed numbers. */
    public static void scale(XSSFSheet sheet, CellRangeAddress range, double[] at, Color... colors) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(colors.length);
        XSSFConditionalFormattingThreshold[] thresholds = new XSSFConditionalFormattingThreshold[colors.length];
        XSSFColor[] written = new XSSFColor[colors.length];
        for (int i = 0; i < colors.length; i++) {
            thresholds[i] = scale.createThreshold();
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue(at[i]);
            written[i] = Looks.color(colors[i]);
        }
        scale.setThresholds(thresholds);
        scale.setColors(written);
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** From white for the least to a colour for the most. */
    public static void heat(XSSFSheet sheet, CellRangeAddress range, Color most) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        XSSFConditionalFormattingThreshold least = scale.createThreshold();
        least.setRangeType(RangeType.NUMBER);
        least.setValue(0d);
        XSSFConditionalFormattingThreshold greatest = scale.createThreshold();
        greatest.setRangeType(RangeType.MAX);
        scale.setThresholds(new XSSFConditionalFormattingThreshold[] {least, greatest});
        scale.setColors(new XSSFColor[] {Looks.color(Color.WHITE), Looks.color(most)});
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** Bars from zero to the greatest number. */
    public static void bars(XSSFSheet sheet, CellRangeAddress range, Color color) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(Looks.color(color));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0d);
        bars.getMaxThreshold().setRangeType(RangeType.MAX);
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /**
     * A fill where a formula holds.
     *
     * @param formula for the range's first cell
     */
    public static void fill(XSSFSheet sheet, CellRangeAddress range, String formula, Color color) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Looks.color(color));
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** Letters of a colour where a formula holds. */
    public static void ink(XSSFSheet sheet, CellRangeAddress range, String formula, Color color, boolean bold) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        var font = rule.createFontFormatting();
        font.setFontStyle(false, bold);
        font.setFontColor(Looks.color(color));
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** Feelings that begin with their score, as {@code −1.5  Lost}. */
    public static void moods(XSSFSheet sheet, CellRangeAddress range) {
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
