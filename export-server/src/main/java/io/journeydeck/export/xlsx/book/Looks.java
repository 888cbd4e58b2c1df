package io.journeydeck.export.xlsx.book;

import io.journeydeck.scene.Color;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleElement;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTableStyleType;

/** Makes each look of the workbook once. */
public final class Looks {

    /** Excel takes 65,490 styles; colours of a diagram never get that far. */
    private static final int MOST = 4_000;

    private static final String TABLE_STYLE = "Journeydeck";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    private boolean tableStyleMade;

    private record FontKey(double size, boolean bold, boolean italic, boolean underline, Color ink) {}

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        dress(workbook.getFontAt(0), new FontKey(Look.TEXT_SIZE, false, false, false, Palette.INK));
    }

    XSSFCellStyle style(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null && styles.size() >= MOST) {
            return style(look.withFill(null).withInk(null));
        }
        if (style == null) {
            style = make(look);
            styles.put(look, style);
        }
        return style;
    }

    /** The workbook's own style of tables: a hairline below each row (ECMA-376 part 1, 18.8.40 tableStyle). */
    String tableStyle() {
        if (!tableStyleMade) {
            CTDxf hairlines = CTDxf.Factory.newInstance();
            CTBorder border = hairlines.addNewBorder();
            hairline(border.addNewBottom());
            hairline(border.addNewHorizontal());
            long look = workbook.getStylesSource().putDxf(hairlines) - 1L;
            CTTableStyles styles = workbook.getStylesSource().getCTStylesheet().isSetTableStyles()
                    ? workbook.getStylesSource().getCTStylesheet().getTableStyles()
                    : workbook.getStylesSource().getCTStylesheet().addNewTableStyles();
            CTTableStyle style = styles.addNewTableStyle();
            style.setName(TABLE_STYLE);
            style.setPivot(false);
            CTTableStyleElement whole = style.addNewTableStyleElement();
            whole.setType(STTableStyleType.WHOLE_TABLE);
            whole.setDxfId(look);
            style.setCount(1);
            styles.setCount(1);
            tableStyleMade = true;
        }
        return TABLE_STYLE;
    }

    private static void hairline(CTBorderPr line) {
        line.setStyle(STBorderStyle.THIN);
        line.setColor(color(Palette.LINE).getCTColor());
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(HorizontalAlignment.valueOf(look.align().name()));
        style.setVerticalAlignment(
                look.anchor() == Look.Anchor.MIDDLE
                        ? VerticalAlignment.CENTER
                        : VerticalAlignment.valueOf(look.anchor().name()));
        style.setWrapText(look.wrap());
        style.setIndention((short) look.indent());
        if (look.fill() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(look.fill()));
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        style.setQuotePrefixed(look.quoted());
        border(style, look.border());
        return style;
    }

    private static void border(XSSFCellStyle style, Look.Border border) {
        boolean accent = border == Look.Border.ACCENT;
        for (BorderSide side : sides(border)) {
            line(style, side, accent ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBorderColor(side, color(accent ? Palette.BLUE : Palette.LINE));
        }
    }

    private static Set<BorderSide> sides(Look.Border border) {
        return switch (border) {
            case NONE -> EnumSet.noneOf(BorderSide.class);
            case BELOW, ACCENT -> EnumSet.of(BorderSide.BOTTOM);
            case QUARTER -> EnumSet.of(BorderSide.LEFT, BorderSide.BOTTOM);
            case SIDES -> EnumSet.of(BorderSide.LEFT, BorderSide.RIGHT);
            case TOP_OF_BLOCK -> EnumSet.of(BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP);
            case BOTTOM_OF_BLOCK -> EnumSet.of(BorderSide.LEFT, BorderSide.RIGHT, BorderSide.BOTTOM);
            case AROUND -> EnumSet.of(BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM);
        };
    }

    private static void line(XSSFCellStyle style, BorderSide side, BorderStyle line) {
        switch (side) {
            case TOP -> style.setBorderTop(line);
            case BOTTOM -> style.setBorderBottom(line);
            case LEFT -> style.setBorderLeft(line);
            case RIGHT -> style.setBorderRight(line);
            default -> throw new IllegalArgumentException(side.name());
        }
    }

    XSSFFont font(Look look) {
        Color ink = look.ink() == null ? Palette.INK : look.ink();
        FontKey key = new FontKey(look.size(), look.bold(), look.italic(), look.underline(), ink);
        return fonts.computeIfAbsent(key, wanted -> {
            XSSFFont font = workbook.createFont();
            dress(font, wanted);
            return font;
        });
    }

    private static void dress(XSSFFont font, FontKey key) {
        font.setFontName("Arial");
        font.setFontHeight(key.size());
        font.setScheme(FontScheme.MINOR);
        font.setBold(key.bold());
        font.setItalic(key.italic());
        if (key.underline()) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        int theme = Palette.themeIndex(key.ink());
        if (theme >= 0) {
            font.setThemeColor((short) theme);
        } else {
            font.setColor(color(key.ink()));
        }
    }

    static XSSFColor color(Color color) {
        CTColor written = CTColor.Factory.newInstance();
        int theme = Palette.themeIndex(color);
        if (theme >= 0) {
            written.setTheme(theme);
        } else {
            written.setRgb(new byte[] {(byte) 0xff, (byte) color.red(), (byte) color.green(), (byte) color.blue()});
        }
        return XSSFColor.from(written);
    }
}
