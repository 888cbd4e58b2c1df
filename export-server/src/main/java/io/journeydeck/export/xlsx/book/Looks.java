package io.journeydeck.export.xlsx.book;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The workbook's styles (ECMA-376 part 1, 18.8.39 styleSheet): each look, and each of its pieces, once. */
final class Looks {

    /** Excel takes 65,490 styles; colours of a diagram never get that far. */
    private static final int MOST = 4_000;

    private static final String TABLE_STYLE = "Journeydeck";

    /** Number of the first format that Excel does not know by itself. */
    private static final int FIRST_FORMAT = 164;

    private final Map<Look, Integer> styles = new HashMap<>();
    private final Pieces<Font> fonts = new Pieces<>("fonts");
    private final Pieces<String> fills = new Pieces<>("fills");
    private final Pieces<Look.Border> borders = new Pieces<>("borders");
    private final Pieces<String> conditions = new Pieces<>("dxfs");
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Xml cells = Xml.of("cellXfs");
    private boolean tableStyleUsed;

    private record Font(double size, boolean bold, boolean italic, boolean underline, Color ink) {}

    /** A list of elements, each once. */
    private static final class Pieces<K> {

        private final Xml list;
        private final Map<K, Integer> positions = new HashMap<>();

        Pieces(String name) {
            list = Xml.of(name);
        }

        int position(K key, Supplier<Xml> piece) {
            Integer known = positions.putIfAbsent(key, positions.size());
            if (known != null) {
                return known;
            }
            list.add(piece.get());
            return positions.size() - 1;
        }

        Xml xml() {
            return list.with("count", positions.size());
        }
    }

    /** Begins with what Excel takes for granted: the standard font, no fill and its own pattern, no border. */
    Looks() {
        Font standard = new Font(Look.TEXT_SIZE, false, false, false, Palette.INK);
        fonts.position(standard, () -> font(standard));
        fills.position("none", () -> pattern("none"));
        fills.position("gray125", () -> pattern("gray125"));
        borders.position(Look.Border.NONE, () -> border(Look.Border.NONE));
        cells.add(Xml.of("xf")
                .with("numFmtId", 0)
                .with("fontId", 0)
                .with("fillId", 0)
                .with("borderId", 0)
                .with("xfId", 0));
    }

    /** The position of a look's style. */
    int style(Look look) {
        Integer known = styles.get(look);
        if (known != null) {
            return known;
        }
        if (styles.size() >= MOST) {
            return style(look.withFill(null).withInk(null));
        }
        cells.add(cell(look));
        styles.put(look, styles.size() + 1);
        return styles.size();
    }

    private Xml cell(Look look) {
        Font font = new Font(
                look.size(),
                look.bold(),
                look.italic(),
                look.underline(),
                look.ink() == null ? Palette.INK : look.ink());
        int fill = look.fill() == null ? 0 : fill(look.fill());
        int border = borders.position(look.border(), () -> border(look.border()));
        int format = look.format().isEmpty() ? 0 : format(look.format());
        Xml alignment = Xml.of("alignment")
                .with("horizontal", look.align().name().toLowerCase(Locale.ROOT))
                .with("vertical", anchor(look.anchor()))
                .flag("wrapText", look.wrap());
        if (look.indent() > 0) {
            alignment.with("indent", look.indent());
        }
        return Xml.of("xf")
                .with("numFmtId", format)
                .with("fontId", fonts.position(font, () -> font(font)))
                .with("fillId", fill)
                .with("borderId", border)
                .with("xfId", 0)
                .flag("quotePrefix", look.quoted())
                .flag("applyNumberFormat", format > 0)
                .flag("applyFont", true)
                .flag("applyFill", fill > 0)
                .flag("applyBorder", border > 0)
                .flag("applyAlignment", true)
                .add(alignment);
    }

    private static String anchor(Look.Anchor anchor) {
        return anchor == Look.Anchor.MIDDLE ? "center" : anchor.name().toLowerCase(Locale.ROOT);
    }

    private int format(String format) {
        int known = BuiltinFormats.getBuiltinFormat(format);
        return known >= 0 ? known : formats.computeIfAbsent(format, wanted -> FIRST_FORMAT + formats.size());
    }

    private static Xml font(Font font) {
        return Xml.of("font")
                .add(font.bold() ? Xml.of("b") : null)
                .add(font.italic() ? Xml.of("i") : null)
                .add(font.underline() ? Xml.of("u") : null)
                .add(Xml.of("sz").with("val", new Value.Amount(font.size()).text()))
                .add(color("color", font.ink()))
                .add(Xml.of("name").with("val", "Arial"))
                .add(Xml.of("family").with("val", 2))
                .add(Xml.of("scheme").with("val", "minor"));
    }

    private int fill(Color color) {
        return fills.position(color.hex(), () -> Xml.of("fill")
                .add(Xml.of("patternFill").with("patternType", "solid").add(color("fgColor", color))));
    }

    private static Xml pattern(String type) {
        return Xml.of("fill").add(Xml.of("patternFill").with("patternType", type));
    }

    private static Xml border(Look.Border border) {
        return switch (border) {
            case NONE -> border(null, null, null, null);
            case BELOW -> border(null, null, null, "thin");
            case ACCENT -> border(null, null, null, "medium");
            case QUARTER -> border("thin", null, null, "thin");
            case SIDES -> border("thin", "thin", null, null);
            case TOP_OF_BLOCK -> border("thin", "thin", "thin", null);
            case BOTTOM_OF_BLOCK -> border("thin", "thin", null, "thin");
            case AROUND -> border("thin", "thin", "thin", "thin");
        };
    }

    private static Xml border(
            @Nullable String left, @Nullable String right, @Nullable String top, @Nullable String bottom) {
        return Xml.of("border")
                .add(side("left", left))
                .add(side("right", right))
                .add(side("top", top))
                .add(side("bottom", bottom))
                .add(Xml.of("diagonal"));
    }

    private static Xml side(String name, @Nullable String line) {
        return line == null
                ? Xml.of(name)
                : Xml.of(name)
                        .with("style", line)
                        .add(color("color", line.equals("medium") ? Palette.BLUE : Palette.LINE));
    }

    /** A colour; one of the theme's is written as such. */
    static Xml color(String name, Color color) {
        int theme = Palette.themeIndex(color);
        return theme >= 0
                ? Xml.of(name).with("theme", theme)
                : Xml.of(name).with("rgb", "FF" + color.hex().toUpperCase(Locale.ROOT));
    }

    /** The position of a look that depends on a cell's value (ECMA-376 part 1, 18.8.15 dxfs). */
    int condition(Xml look) {
        Xml whole = Xml.of("dxf").add(look);
        return conditions.position(whole.toString(), () -> whole);
    }

    /** The workbook's own style of tables: a hairline below each row (ECMA-376 part 1, 18.8.40 tableStyle). */
    String tableStyle() {
        tableStyleUsed = true;
        return TABLE_STYLE;
    }

    private @Nullable Xml tableStyles() {
        if (!tableStyleUsed) {
            return null;
        }
        int hairlines = condition(Xml.of("border").add(side("bottom", "thin")).add(side("horizontal", "thin")));
        return Xml.of("tableStyles")
                .with("count", 1)
                .add(Xml.of("tableStyle")
                        .with("name", TABLE_STYLE)
                        .with("pivot", 0)
                        .with("count", 1)
                        .add(Xml.of("tableStyleElement")
                                .with("type", "wholeTable")
                                .with("dxfId", hairlines)));
    }

    byte[] part() {
        Xml tableStyles = tableStyles();
        Xml numbers = Xml.of("numFmts").with("count", formats.size());
        formats.forEach((format, id) ->
                numbers.add(Xml.of("numFmt").with("numFmtId", id).with("formatCode", format)));
        return (Xml.DECLARATION
                        + Xml.of("styleSheet")
                                .with("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                                .add(formats.isEmpty() ? null : numbers)
                                .add(fonts.xml())
                                .add(fills.xml())
                                .add(borders.xml())
                                .add(Xml.of("cellStyleXfs")
                                        .with("count", 1)
                                        .add(Xml.of("xf")
                                                .with("numFmtId", 0)
                                                .with("fontId", 0)
                                                .with("fillId", 0)
                                                .with("borderId", 0)))
                                .add(cells.with("count", styles.size() + 1L))
                                .add(conditions.xml())
                                .add(tableStyles))
                .getBytes(StandardCharsets.UTF_8);
    }
}
