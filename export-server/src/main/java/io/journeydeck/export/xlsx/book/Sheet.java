package io.journeydeck.export.xlsx.book;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.ooxml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** A sheet in the making (ECMA-376 part 1, 18.3.1.99 worksheet): how it is seen and printed, and what lies on its rows. */
public final class Sheet {

    /** Who sees a sheet (ECMA-376 part 1, 18.18.68 ST_SheetState). */
    enum Sight {
        SHOWN,
        /** Until people show it again. */
        HIDDEN,
        /** For programs only. */
        NEVER
    }

    /** Most links of a sheet (Excel's specifications and limits). */
    private static final int MOST_LINKS = 65_530;

    /** Longest address that Excel takes. */
    private static final int LONGEST_LINK = 2_079;

    /** Width of a digit of the standard font, Arial 10, at 96 dpi: the unit of column widths. */
    private static final double PX_PER_CHARACTER = 7;

    /** Widest column, characters, and what one is by itself. */
    private static final double WIDEST = 255;

    private static final double STANDARD_WIDTH = 8;

    /** Height of a row that nothing is said of, pt. */
    static final double ROW_HEIGHT = 15;

    private final Book book;
    private final Relations relations;
    private final RowStream rows;
    private final String name;
    private final boolean printed;
    private final SortedMap<Integer, Double> widths = new TreeMap<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<Xml> merged = new ArrayList<>();
    private final List<Xml> formats = new ArrayList<>();
    private final List<Xml> validations = new ArrayList<>();
    private final List<Xml> links = new ArrayList<>();
    private final List<Xml> ignored = new ArrayList<>();
    private final List<Xml> tables = new ArrayList<>();
    private int linksAsked;
    private @Nullable Xml drawing;
    private @Nullable Xml pane;
    private boolean grid = true;
    private int pagesAcross = 1;
    private int pagesDown;
    private Sight sight = Sight.SHOWN;
    private String repeatedRows = "";
    private String repeatedColumns = "";
    private String printArea = "";

    /** @param printed true for one that is set up for printing */
    Sheet(Book book, String name, Relations relations, boolean printed) {
        this.book = book;
        this.name = name;
        this.relations = relations;
        this.printed = printed;
        this.rows = new RowStream(book, this);
    }

    public String name() {
        return name;
    }

    /** An address of a place on the sheet, e.g. {@code 'Map'!A1}. */
    public String place(String cell) {
        return "'" + name.replace("'", "''") + "'!" + cell;
    }

    /** Takes the rows of the sheet. */
    public RowStream rows() {
        return rows;
    }

    /** Makes a column {@code px} wide. */
    public void width(int column, double px) {
        widths.put(column, Math.min(WIDEST, Math.round(px / PX_PER_CHARACTER * 256) / 256.0));
    }

    /** How wide a column is when it is shown, px. */
    public double width(int column) {
        return widths.getOrDefault(column, STANDARD_WIDTH) * PX_PER_CHARACTER;
    }

    public void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    boolean isHidden(int column) {
        return hiddenColumns.contains(column);
    }

    /** Hides the sheet; people can show it again. */
    public void hide() {
        sight = Sight.HIDDEN;
    }

    /** Hides the sheet from everybody but programs. */
    void hideForGood() {
        sight = Sight.NEVER;
    }

    Sight sight() {
        return sight;
    }

    /** Takes away the lines between cells. */
    public void hideGrid() {
        grid = false;
    }

    /** Keeps the first columns and rows in sight. */
    public void freeze(int columns, int topRows) {
        String moving = columns == 0 ? "bottomLeft" : topRows == 0 ? "topRight" : "bottomRight";
        Xml split = Xml.of("pane");
        if (columns > 0) {
            split.with("xSplit", columns);
        }
        if (topRows > 0) {
            split.with("ySplit", topRows);
        }
        pane = Xml.fragment()
                .add(split.with("topLeftCell", new CellReference(topRows, columns).formatAsString())
                        .with("activePane", moving)
                        .with("state", "frozen"))
                .add(Xml.of("selection").with("pane", moving));
    }

    /** Prints a row at the top of each page. */
    public void repeatRow(int row) {
        repeatedRows = "$" + (row + 1) + ":$" + (row + 1);
    }

    /** Prints columns at the left of each page. */
    public void repeatColumns(int first, int last) {
        repeatedColumns =
                "$" + CellReference.convertNumToColString(first) + ":$" + CellReference.convertNumToColString(last);
    }

    /** Prints only the cells up to this one. */
    public void printArea(int lastRow, int lastColumn) {
        printArea = place("$A$1:$" + CellReference.convertNumToColString(lastColumn) + "$" + (lastRow + 1));
    }

    /** Prints it on so many pages side by side. */
    public void pagesAcross(int pages) {
        pagesAcross = pages;
    }

    /** Prints it on so many pages one below the other; 0 for as many as it takes. */
    public void pagesDown(int pages) {
        pagesDown = pages;
    }

    /** What is printed on each page, as a formula; empty for nothing. */
    String repeated() {
        String columns = repeatedColumns.isEmpty() ? "" : place(repeatedColumns);
        String both = columns.isEmpty() || repeatedRows.isEmpty() ? "" : ",";
        return columns + both + (repeatedRows.isEmpty() ? "" : place(repeatedRows));
    }

    String printArea() {
        return printArea;
    }

    /** Makes cells one; what they hold must be in the first of them. */
    public void merge(CellRangeAddress range) {
        merged.add(Xml.of("mergeCell").with("ref", range.formatAsString()));
    }

    /** Adds a look that depends on the cells' values; earlier ones win. */
    void format(CellRangeAddress range, Xml rule) {
        formats.add(Xml.of("conditionalFormatting")
                .with("sqref", range.formatAsString())
                .add(rule.with("priority", formats.size() + 1L)));
    }

    void validate(Xml validation) {
        validations.add(validation);
    }

    /** Spares cells the mark that Excel puts on numbers that are text. */
    void ignoreNumbersAsText(CellRangeAddress range) {
        ignored.add(Xml.of("ignoredError").with("sqref", range.formatAsString()).flag("numberStoredAsText", true));
    }

    void table(String relation) {
        tables.add(Xml.of("tablePart").with("r:id", relation));
    }

    void drawing(String relation) {
        drawing = Xml.of("drawing").with("r:id", relation);
    }

    Relations relations() {
        return relations;
    }

    Book book() {
        return book;
    }

    /** Lays a link to an address on a cell; false, with a finding, when Excel would not take it. */
    boolean link(String cell, String address) {
        return mayLink(address)
                && links.add(Xml.of("hyperlink").with("ref", cell).with("r:id", relations.toAddress(address)));
    }

    /** Lays a link to a place in the workbook on a cell; false, with a finding, when Excel would not take it. */
    boolean jump(String cell, String place) {
        return mayLink(place) && links.add(Xml.of("hyperlink").with("ref", cell).with("location", place));
    }

    private boolean mayLink(String address) {
        linksAsked++;
        if (linksAsked <= MOST_LINKS && address.length() <= LONGEST_LINK) {
            return true;
        }
        book.diagnostics()
                .add(Diagnostic.warning(
                        "XLSX_LINK_AS_TEXT",
                        "A link is written as text on sheet " + name,
                        Origin.UNKNOWN,
                        "Excel takes " + MOST_LINKS + " links a sheet, each of " + LONGEST_LINK
                                + " characters at most."));
        return false;
    }

    /** The sheet's part. */
    byte[] part(boolean first) {
        StringBuilder xml = new StringBuilder(rows.length() + 4_000);
        xml.append(Xml.DECLARATION)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .append(Relations.OFFICE)
                .append("\">");
        above(first).appendTo(xml);
        xml.append("<sheetData>");
        rows.appendTo(xml);
        xml.append("</sheetData>");
        below().appendTo(xml);
        return xml.append("</worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Xml above(boolean first) {
        Xml view = Xml.of("sheetView");
        if (!grid) {
            view.with("showGridLines", 0);
        }
        view.flag("tabSelected", first).with("workbookViewId", 0).add(pane);
        return Xml.fragment()
                .add(
                        printed
                                ? Xml.of("sheetPr")
                                        .add(Xml.of("pageSetUpPr")
                                                .with("autoPageBreaks", 1)
                                                .with("fitToPage", 1))
                                : null)
                .add(Xml.of("sheetViews").add(view))
                .add(Xml.of("sheetFormatPr").with("defaultRowHeight", Double.toString(ROW_HEIGHT)))
                .add(columns());
    }

    private @Nullable Xml columns() {
        TreeSet<Integer> said = new TreeSet<>(widths.keySet());
        said.addAll(hiddenColumns);
        Xml columns = Xml.of("cols");
        for (int column : said) {
            Double width = widths.get(column);
            columns.add(Xml.of("col")
                    .with("min", column + 1L)
                    .with("max", column + 1L)
                    .with("width", Double.toString(width == null ? STANDARD_WIDTH : width))
                    .flag("hidden", hiddenColumns.contains(column))
                    .flag("customWidth", width != null));
        }
        return said.isEmpty() ? null : columns;
    }

    /** What follows the rows, in the order that the standard wants. */
    private Xml below() {
        Xml xml = Xml.fragment()
                .add(counted("mergeCells", merged))
                .addAll(formats)
                .add(counted("dataValidations", validations))
                .add(links.isEmpty() ? null : Xml.of("hyperlinks").addAll(links))
                .add(Xml.of("pageMargins")
                        .with("left", printed ? "0.4" : "0.7")
                        .with("right", printed ? "0.4" : "0.7")
                        .with("top", "0.75")
                        .with("bottom", "0.75")
                        .with("header", "0.3")
                        .with("footer", "0.3"));
        if (printed) {
            xml.add(Xml.of("pageSetup")
                            .with("paperSize", 9)
                            .with("fitToWidth", pagesAcross)
                            .with("fitToHeight", pagesDown)
                            .with("orientation", "landscape"))
                    .add(Xml.of("headerFooter").add(Xml.of("oddFooter").text("&L&A&R&P / &N")));
        }
        return xml.add(ignored.isEmpty() ? null : Xml.of("ignoredErrors").addAll(ignored))
                .add(drawing)
                .add(counted("tableParts", tables));
    }

    private static @Nullable Xml counted(String name, List<Xml> all) {
        return all.isEmpty() ? null : Xml.of(name).with("count", all.size()).addAll(all);
    }
}
