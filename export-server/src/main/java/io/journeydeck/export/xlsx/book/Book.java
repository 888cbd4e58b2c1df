package io.journeydeck.export.xlsx.book;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.exchange.CellText;
import io.journeydeck.exchange.ExportedState;
import io.journeydeck.exchange.ExportedStateSheet;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The workbook in the making (ECMA-376 part 1, 12: SpreadsheetML): its sheets, names and charts, and what they share. */
public final class Book {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Parts parts = new Parts();
    private final Looks looks = new Looks();
    private final SharedTexts texts = new SharedTexts();
    private final SheetNames sheetNames = new SheetNames();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Xml> names = new ArrayList<>();
    private final String title;
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
    public Book(String title, Words words, Diagnostics diagnostics, Deadline deadline) {
        this.title = CellText.printable(title);
        this.words = words;
        this.diagnostics = diagnostics;
        this.deadline = deadline;
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
    public Sheet sheet(String wantedName) {
        return sheet(sheetNames.take(wantedName), true);
    }

    private Sheet sheet(String name, boolean printed) {
        int number = sheets.size() + 1;
        String part = "xl/worksheets/sheet" + number + ".xml";
        Sheet sheet = new Sheet(this, name, parts.of(part), printed);
        parts.add(part, Parts.SHEET_TYPE + "worksheet+xml", () -> sheet.part(number == 1));
        sheets.add(sheet);
        return sheet;
    }

    /** A name for a range or a cell, e.g. {@code 'Lists'!$A$2:$A$9}; letters, digits and underscores, unlike any cell's address. */
    public void name(String name, String refersTo) {
        names.add(Xml.of("definedName").with("name", name).text(refersTo));
    }

    /** Keeps what the maps were, for the way back. */
    public void keep(ExportedState state) {
        Sheet sheet = sheet(ExportedStateSheet.NAME, false);
        RowStream stream = sheet.rows();
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
        sheet.hideForGood();
    }

    /** Charts of a sheet; all of it at once, and once. */
    public void charts(Sheet sheet, List<PlacedChart> added) {
        if (!added.isEmpty()) {
            ChartFrame.add(parts, sheet, added, charts + 1);
            charts += added.size();
        }
    }

    /** Adds a table's part to a sheet; Excel wants each number once in a workbook. */
    void table(Sheet sheet, Xml table) {
        int number = ++tables;
        parts.add("xl/tables/table" + number + ".xml", Parts.SHEET_TYPE + "table+xml", table.with("id", number));
        sheet.table(sheet.relations().to("table", "../tables/table" + number + ".xml"));
    }

    Looks looks() {
        return looks;
    }

    SharedTexts texts() {
        return texts;
    }

    /** Writes the workbook; {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        deadline.check();
        parts.add(WORKBOOK, Parts.SHEET_TYPE + "sheet.main+xml", workbook());
        Relations leads = parts.of(WORKBOOK);
        parts.add("xl/styles.xml", Parts.SHEET_TYPE + "styles+xml", looks::part);
        leads.to("styles", "styles.xml");
        parts.add("xl/sharedStrings.xml", Parts.SHEET_TYPE + "sharedStrings+xml", texts::part);
        leads.to("sharedStrings", "sharedStrings.xml");
        parts.add("xl/theme/theme1.xml", Parts.TYPE + "theme+xml", Book::theme);
        leads.to("theme", "theme/theme1.xml");
        properties();
        parts.write(out);
    }

    /** The sheets and names (ECMA-376 part 1, 18.2.27 workbook). */
    private Xml workbook() {
        Relations leads = parts.of(WORKBOOK);
        Xml list = Xml.of("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            Xml entry = Xml.of("sheet").with("name", sheet.name()).with("sheetId", i + 1L);
            switch (sheet.sight()) {
                case SHOWN -> {
                    // as sheets are
                }
                case HIDDEN -> entry.with("state", "hidden");
                case NEVER -> entry.with("state", "veryHidden");
            }
            list.add(entry.with("r:id", leads.to("worksheet", "worksheets/sheet" + (i + 1) + ".xml")));
            own("_xlnm.Print_Area", i, sheet.printArea());
            own("_xlnm.Print_Titles", i, sheet.repeated());
        }
        return Xml.of("workbook")
                .with("xmlns", MAIN)
                .with("xmlns:r", Relations.OFFICE)
                .add(Xml.of("workbookPr").with("date1904", 0))
                .add(Xml.of("bookViews").add(Xml.of("workbookView").with("activeTab", 0)))
                .add(list)
                .add(names.isEmpty() ? null : Xml.of("definedNames").addAll(names));
    }

    /** A name that only one sheet has, unless it stands for nothing. */
    private void own(String name, int sheet, String refersTo) {
        if (!refersTo.isEmpty()) {
            names.add(Xml.of("definedName")
                    .with("name", name)
                    .with("localSheetId", sheet)
                    .text(refersTo));
        }
    }

    private static byte[] theme() {
        try (InputStream theme = Book.class.getResourceAsStream("theme1.xml")) {
            if (theme == null) {
                throw new IllegalStateException("The workbook's theme is missing from the program");
            }
            return theme.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook's theme could not be read", e);
        }
    }

    /** What the file says of itself; no date, so that it is the same at any time. */
    private void properties() {
        Relations leads = parts.of("");
        parts.add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                Xml.of("cp:coreProperties")
                        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                        .add(Xml.of("dc:creator").text("Journeydeck"))
                        .add(Xml.of("dc:title").text(title)));
        parts.add(
                "docProps/app.xml",
                Parts.TYPE + "extended-properties+xml",
                Xml.of("Properties")
                        .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                        .add(Xml.of("Application").text("Journeydeck")));
        leads.to("officeDocument", WORKBOOK);
        leads.to("extended-properties", "docProps/app.xml");
        leads.ofType(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
    }
}
