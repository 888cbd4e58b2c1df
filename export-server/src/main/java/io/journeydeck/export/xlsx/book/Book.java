package io.journeydeck.export.xlsx.book;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.CellText;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook in the making: the only place where text, links and names of sheets reach POI. */
public final class Book implements AutoCloseable {

    /** Most links of a sheet (Excel's specifications and limits). */
    private static final int MOST_LINKS = 65_530;

    /** Longest address that Excel takes. */
    private static final int LONGEST_LINK = 2_079;

    /** Width of a digit of the standard font, Arial 10, at 96 dpi: the unit of column widths. */
    private static final double PX_PER_CHARACTER = 7;

    private static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String THEME_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final SheetNames sheetNames = new SheetNames();
    private final Map<XSSFSheet, Integer> links = new HashMap<>();
    private final Map<String, RowStream> streams = new HashMap<>();
    private final Words words;
    private final Diagnostics diagnostics;
    private final Deadline deadline;
    private int tables;
    private int charts;

    /**
     * Begins an empty workbook.
     *
     * @param words in which it speaks to its readers
     */
    public Book(String title, Words words, Diagnostics diagnostics, Deadline deadline) throws IOException {
        this.words = words;
        this.diagnostics = diagnostics;
        this.deadline = deadline;
        workbook.getProperties().getCoreProperties().setTitle(CellText.printable(title));
        workbook.getProperties().getCoreProperties().setCreator("Journeydeck");
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Journeydeck");
        addTheme();
    }

    private void addTheme() throws IOException {
        try (InputStream theme = Book.class.getResourceAsStream("theme1.xml")) {
            if (theme == null) {
                throw new IOException("The workbook's theme is missing from the program");
            }
            PackagePart part = workbook.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/xl/theme/theme1.xml"), THEME_TYPE);
            try (OutputStream out = part.getOutputStream()) {
                theme.transferTo(out);
            }
            workbook.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, THEME_RELATION);
        } catch (OpenXML4JException e) {
            throw new IOException("The workbook's theme could not be added", e);
        }
    }

    public String word(String key) {
        return words.get(key);
    }

    /** A word with something in it, as {@link String#format} does. */
    public String word(String key, Object... arguments) {
        return String.format(Locale.ROOT, words.get(key), arguments);
    }

    public Words words() {
        return words;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** A sheet that prints well: landscape, as wide as the paper, numbered pages. */
    public XSSFSheet sheet(String wantedName) {
        XSSFSheet sheet = workbook.createSheet(sheetNames.take(wantedName));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        return sheet;
    }

    /** A name for a range or a cell, e.g. {@code 'Lists'!$A$2:$A$9}; letters, digits and underscores, unlike any cell's address. */
    public void name(String name, String refersTo) {
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(refersTo);
    }

    /** Hides a sheet; people can show it again. */
    public void hide(XSSFSheet sheet) {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    /** Keeps what the maps were, for the way back. */
    public void keep(ExportedState state) {
        XSSFSheet sheet = workbook.createSheet(ExportedStateSheet.NAME);
        RowStream stream = rows(sheet);
        int index = 0;
        for (List<String> cells : ExportedStateSheet.rows(state)) {
            stream.open(index++);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    stream.kept(i, cells.get(i));
                }
            }
            stream.close();
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Charts of a sheet; all of it at once, and once. */
    public void charts(XSSFSheet sheet, List<PlacedChart> added) {
        if (!added.isEmpty()) {
            try {
                ChartFrame.add(sheet, added, charts + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            charts += added.size();
        }
    }

    /** Prints only these cells of a sheet. */
    public void printArea(XSSFSheet sheet, int lastRow, int lastColumn) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    /** A number for the next table; Excel wants each of them once in a workbook. */
    int nextTable() {
        return ++tables;
    }

    public static void width(XSSFSheet sheet, int column, double px) {
        sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(px / PX_PER_CHARACTER * 256)));
    }

    /** A row's height that Excel changes again when someone edits the row. */
    public static void height(XSSFRow row, double points) {
        row.setHeightInPoints((float) Math.min(409, points));
        row.getCTRow().setCustomHeight(false);
    }

    public static XSSFRow row(XSSFSheet sheet, int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** A cell with nothing in it but its look. */
    public XSSFCell blank(XSSFSheet sheet, int row, int column, Look look) {
        XSSFCell cell = row(sheet, row).createCell(column);
        cell.setCellStyle(looks.style(look));
        return cell;
    }

    public XSSFCell text(XSSFSheet sheet, int row, int column, String text, Look look) {
        XSSFCell cell = blank(sheet, row, column, CellText.looksLikeFormula(text) ? look.withQuote() : look);
        if (!text.isEmpty()) {
            cell.setCellValue(stored(sheet, row, column, text));
        }
        return cell;
    }

    /** A text as the file may hold it; a finding when some of it is lost. */
    String stored(XSSFSheet sheet, int row, int column, String text) {
        if (CellText.isTooLong(text)) {
            diagnostics.add(Diagnostic.warning(
                    "XLSX_TEXT_CUT",
                    "A text of " + text.length() + " characters was cut in cell "
                            + new CellReference(row, column).formatAsString() + " of sheet " + sheet.getSheetName(),
                    Origin.UNKNOWN,
                    "Excel holds " + CellText.LONGEST + " characters in a cell; shorten the text in the diagram."));
        }
        return CellText.stored(text);
    }

    /** A piece of a text with a look of its own. */
    public record Piece(String text, Look look) {}

    /** Text of several looks in one cell; {@code look} is the cell's. */
    public void pieces(XSSFSheet sheet, int row, int column, List<Piece> pieces, Look look) {
        String whole = pieces.stream().map(Piece::text).collect(Collectors.joining());
        XSSFCell cell = text(sheet, row, column, whole, look);
        if (whole.isEmpty() || !CellText.stored(whole).equals(whole)) {
            return;
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        pieces.forEach(piece -> rich.append(piece.text(), looks.font(piece.look())));
        cell.setCellValue(rich);
    }

    /** A cell that leads to a place in the workbook. */
    public void jump(XSSFSheet sheet, int row, int column, String text, String place, Look look) {
        boolean linked = link(sheet, row, column, HyperlinkType.DOCUMENT, place);
        text(sheet, row, column, text, linked ? look.asLink() : look);
    }

    public void number(XSSFSheet sheet, int row, int column, double number, Look look) {
        blank(sheet, row, column, look).setCellValue(number);
    }

    /** Lays a link on a cell; false, with a finding, when Excel would not take it. */
    public boolean link(XSSFSheet sheet, int row, int column, HyperlinkType type, String address) {
        int used = links.merge(sheet, 1, Integer::sum);
        if (used > MOST_LINKS || address.length() > LONGEST_LINK) {
            diagnostics.add(Diagnostic.warning(
                    "XLSX_LINK_AS_TEXT",
                    "A link is written as text on sheet " + sheet.getSheetName(),
                    Origin.UNKNOWN,
                    "Excel takes " + MOST_LINKS + " links a sheet, each of " + LONGEST_LINK + " characters at most."));
            return false;
        }
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(new CellReference(row, column));
        sheet.addHyperlink(link);
        return true;
    }

    /** Takes the last rows of a sheet. */
    public RowStream rows(XSSFSheet sheet) {
        return streams.computeIfAbsent(
                sheet.getPackagePart().getPartName().getName().substring(1), part -> new RowStream(this, sheet));
    }

    Looks looks() {
        return looks;
    }

    /** An address of a place in the workbook. */
    public static String place(XSSFSheet sheet, String cell) {
        return "'" + sheet.getSheetName().replace("'", "''") + "'!" + cell;
    }

    public void write(OutputStream out) throws IOException {
        workbook.setActiveSheet(0);
        deadline.check();
        try (UnsynchronizedByteArrayOutputStream bytes =
                UnsynchronizedByteArrayOutputStream.builder().get()) {
            workbook.write(bytes);
            FinishedBook.rewrite(bytes.toByteArray(), streams, out);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
