package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Program;
import io.journeydeck.exchange.ExportedStateSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code import --into} makes of workbooks that people changed, well and badly. */
class EditedWorkbookTest {

    private static final String MAP = """
            journey: 1
            title: Shop
            scenario: Buys shoes
            personas: [{name: Mari, quote: Quick!}]
            stages:
            - name: Look
              steps:
              - action: Searches
                touchpoint: {id: t1, text: Web shop, channel: website}
                emotion: {id: e1, text: Hopeful, sentiment: 1}
                pain: {id: p1, text: Too many shoes, severity: 4}
            - name: Buy
              steps:
              - action: Pays
                emotion: {id: e2, text: "Oh, so dear", sentiment: -1}
                pain: {id: p2, text: No invoice, severity: 3, opportunity: o1}
                opportunity: {id: o1, text: Send invoices, impact: 4, effort: 2, quarter: 2027-Q1}
            """;

    @TempDir
    private Path folder;

    private byte[] diagram = new byte[0];

    @BeforeEach
    void exportsTheMap() throws IOException {
        export("en");
    }

    private void export(String language) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), MAP.replace("scenario", "language: " + language + "\nscenario"));
        assertThat(Program.run(folder, "import", "shop.yaml", "--force").err()).isEmpty();
        Files.delete(folder.resolve("shop.yaml"));
        Program.Result result = Program.run(folder, "export", "shop.drawio", "-f", "xlsx");
        assertThat(result.status()).as(result.err()).isZero();
        diagram = Files.readAllBytes(folder.resolve("shop.drawio"));
    }

    private void edit(Consumer<XSSFWorkbook> changes) throws IOException {
        Path file = folder.resolve("shop.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            changes.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private Program.Result back(String... more) {
        String[] arguments = new String[6 + more.length];
        System.arraycopy(
                new String[] {"import", "shop.xlsx", "--into", "shop.drawio", "-o", "new.drawio"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Program.run(folder, arguments);
    }

    private String changed() throws IOException {
        return Files.readString(folder.resolve("new.drawio"));
    }

    /** The cell of an item's column on the sheet that shows it. */
    private static Cell cell(XSSFWorkbook book, String sheet, String item, String key) {
        Sheet found = Objects.requireNonNull(book.getSheet(sheet), sheet);
        Row keys = found.getRow(0);
        for (Cell named : keys) {
            if (named.toString().equals(key)) {
                for (Row row : found) {
                    if (row.getCell(0) != null && row.getCell(0).toString().equals(item)) {
                        // a new cell, since POI leaves the text of an inline string as it is
                        return row.createCell(named.getColumnIndex());
                    }
                }
            }
        }
        throw new AssertionError("There is no " + key + " of " + item + " on " + sheet);
    }

    private static Cell text(XSSFWorkbook book, String sheet, String said) {
        for (Row row : book.getSheet(sheet)) {
            for (Cell cell : row) {
                if (cell.toString().equals(said)) {
                    return row.createCell(cell.getColumnIndex());
                }
            }
        }
        throw new AssertionError("\"" + said + "\" is not on " + sheet);
    }

    @Test
    void changesWhatWasChangedAndNothingElse() throws IOException {
        edit(book -> {
            cell(book, "Pain points", "p1", "severity").setCellValue("2,5");
            cell(book, "Opportunities", "o1", "quarter").setCellValue("Q2 2027");
        });
        Program.Result result = back();

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .containsExactlyInAnyOrder(
                        "change: Pain points!F3: pain point \"Too many shoes\": severity 4 -> 2.5",
                        "change: Opportunities!N3: opportunity \"Send invoices\": quarter 2027-Q1 -> 2027-Q2",
                        "new.drawio");
        assertThat(changed())
                .isEqualTo(Files.readString(folder.resolve("shop.drawio"))
                        .replace("severity=\"4\"", "severity=\"2.5\"")
                        .replace("quarter=\"2027-Q1\"", "quarter=\"2027-Q2\""));
    }

    @Test
    void onlyTellsWhenDry() throws IOException {
        edit(book -> cell(book, "Pain points", "p1", "severity").setCellValue(1));
        Program.Result result = back("--dry-run");

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("change: Pain points!");
        assertThat(Written.names(folder)).containsExactly("shop.drawio", "shop.xlsx");
        assertThat(folder.resolve("shop.drawio")).hasBinaryContent(diagram);
    }

    @Test
    void replacesAFileOnlyWhenTold() throws IOException {
        edit(book -> cell(book, "Pain points", "p1", "severity").setCellValue(1));
        Files.writeString(folder.resolve("new.drawio"), "mine");
        Program.Result result = back();
        Program.Result same = Program.run(folder, "import", "shop.xlsx", "--into", "shop.drawio", "-o", "shop.drawio");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("error: new.drawio exists. Choose another name with -o, or add --force.\n");
        assertThat(changed()).isEqualTo("mine");
        assertThat(same.status()).isEqualTo(1);
        assertThat(folder.resolve("shop.drawio")).hasBinaryContent(diagram);
        assertThat(back("--force").status()).isZero();
        assertThat(Program.run(folder, "import", "shop.xlsx", "--into", "shop.drawio", "-o", "shop.drawio", "--force")
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("shop.drawio")))
                .isEqualTo(changed())
                .contains("severity=\"1\"");
    }

    /** Keys are hidden, so that people delete them without knowing. */
    @ParameterizedTest
    @CsvSource({"en, Pain points, Map", "nl, Pijnpunten, Kaart", "et, Valupunktid, Kaart"})
    void readsHeadersWhenTheHiddenKeysAreGone(String language, String pains, String map) throws IOException {
        export(language);
        edit(book -> {
            cell(book, pains, "p1", "severity").setCellValue(1);
            text(book, map, "No invoice").setCellValue("No receipt");
            for (Sheet sheet : book) {
                Row first = sheet.getRow(0);
                if (first != null && first.getZeroHeight()) {
                    sheet.removeRow(first);
                }
            }
        });
        Program.Result result = back();

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(3).allMatch(line -> line.matches("change: .*|new.drawio"));
        assertThat(changed()).contains("severity=\"1\"").contains("No receipt").doesNotContain("No invoice");
    }

    @Test
    void findsItemsByTheirTextWhenTheHiddenCellsAreGone() throws IOException {
        edit(book -> {
            cell(book, "Pain points", "p1", "severity").setCellValue(1);
            cell(book, "Opportunities", "o1", "text").setCellValue("Mail invoices");
            for (Sheet sheet : book) {
                if (!sheet.getSheetName().equals(ExportedStateSheet.NAME)) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            if (sheet.isColumnHidden(cell.getColumnIndex())) {
                                cell.setBlank();
                            }
                        }
                    }
                }
            }
        });
        Program.Result result = back();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(
                        "error: shop.xlsx: Opportunities, row 3: the hidden column \"id\" was deleted, so nobody can"
                                + " tell whether \"Mail invoices\" is new or another item's text")
                .hasLineCount(1);
        assertThat(result.out()).startsWith("change: Pain points!").hasLineCount(2);
        assertThat(changed()).contains("severity=\"1\"").contains("Send invoices");
    }

    @Test
    void readsRenamedSheetsAndTellsOfMissingOnes() throws IOException {
        edit(book -> {
            cell(book, "Pain points", "p1", "severity").setCellValue(1);
            book.setSheetName(book.getSheetIndex("Pain points"), "Problems");
            book.removeSheetAt(book.getSheetIndex("Map"));
            book.removeSheetAt(book.getSheetIndex("Touchpoints"));
        });
        Program.Result result = back();

        assertThat(result.err())
                .isEqualTo(
                        "info: shop.xlsx: The sheet of the map \"Shop\" is gone; only the other sheets are taken back.\n");
        assertThat(result.status()).isZero();
        assertThat(changed()).contains("severity=\"1\"").contains("Web shop");
    }

    @Test
    void saysWhenNoSheetIsLeft() throws IOException {
        edit(book -> {
            for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
                String name = book.getSheetName(i);
                if (!name.equals("Summary") && !name.equals(ExportedStateSheet.NAME)) {
                    book.removeSheetAt(i);
                }
            }
        });
        refuses(back(), "None of the sheets with items is left as it was exported");
    }

    @Test
    void keepsGoodCellsBesideBadOnes() throws IOException {
        edit(book -> {
            cell(book, "Pain points", "p1", "severity").setCellErrorValue(FormulaError.REF.getCode());
            cell(book, "Pain points", "p2", "text").setCellErrorValue(FormulaError.NA.getCode());
            cell(book, "Pain points", "p1", "stage").setCellValue("Nowhere");
            cell(book, "Emotions", "e1", "sentiment").setCellValue(7);
            cell(book, "Emotions", "e2", "sentiment").setCellValue("-1,5");
            cell(book, "Touchpoints", "t1", "channel").setCellValue("Zeppelin");
        });
        Program.Result result = back();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("shows #REF! and is not taken back")
                .contains("shows #N/A and is not taken back")
                .contains("there is no stage \"Nowhere\". Stages are: Look, Buy.")
                .contains("sentiment \"7\" is not a number from -2 to 2")
                .contains("warning: shop.xlsx: Touchpoints!")
                .contains("the channel \"Zeppelin\" is none that is known; it is taken as it is")
                .hasLineCount(5);
        assertThat(changed())
                .contains("channel=\"Zeppelin\"")
                .contains("sentiment=\"-1.5\"")
                .contains("sentiment=\"1\"")
                .contains("severity=\"4\"")
                .contains("No invoice");
    }

    @Test
    void readsDatesAsTextAndLeavesMergedCellsAlone() throws IOException {
        edit(book -> {
            Sheet pains = book.getSheet("Pain points");
            pains.getRow(0).createCell(20).setCellValue("due");
            pains.getRow(2).createCell(20).setCellValue("31.3.2027");
            Cell merged = text(book, "Map", "No invoice");
            merged.setCellValue("Merged");
            merged.getSheet()
                    .addMergedRegion(new CellRangeAddress(
                            merged.getRowIndex(),
                            merged.getRowIndex(),
                            merged.getColumnIndex() - 1,
                            merged.getColumnIndex()));
        });
        Program.Result result = back();

        assertThat(result.err()).contains("is merged with others; items in merged cells stay as they are");
        assertThat(changed())
                .contains("due=\"2027-03-31\"")
                .contains("No invoice")
                .doesNotContain("Merged");
    }

    @Test
    void readsTheCellsOfAMacroWorkbook() throws IOException {
        edit(book -> {
            cell(book, "Pain points", "p1", "severity").setCellValue(1);
            book.setWorkbookType(XSSFWorkbookType.XLSM);
        });
        rezip("xl/vbaProject.bin", new byte[] {1, 2, 3});
        Files.move(folder.resolve("shop.xlsx"), folder.resolve("shop.xlsm"));
        Program.Result result = Program.run(folder, "import", "shop.xlsm", "--into", "shop.drawio", "-o", "new.drawio");

        assertThat(result.err())
                .isEqualTo("info: shop.xlsm: The workbook has macros; they are not looked at, only what stands in the"
                        + " cells is read.\n");
        assertThat(result.status()).isZero();
        assertThat(changed()).contains("severity=\"1\"");
    }

    @Test
    void refusesAPassword() throws Exception {
        byte[] plain = Files.readAllBytes(folder.resolve("shop.xlsx"));
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                out.write(plain);
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("shop.xlsx"))) {
                locked.writeFilesystem(out);
            }
        }
        refuses(back(), "The workbook has a password, or is of Excel 2003 or older. Open it in Excel, take the");
        refuses(Program.run(folder, "import", "shop.xlsx", "-o", "new.drawio"), "The workbook has a password");
    }

    @Test
    void refusesAWorkbookThatIsHugeWhenInflated() throws IOException {
        rezip("xl/media/huge.bin", new byte[80 * 1024 * 1024]);
        assertThat(Files.size(folder.resolve("shop.xlsx"))).isLessThan(1_000_000);
        refuses(back(), "inflated bytes");
        refuses(Program.run(folder, "import", "shop.xlsx", "-o", "new.drawio"), "inflated bytes");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Files.writeString(folder.resolve("shop.xlsx"), "Dear Sir or Madam");
        refuses(back(), "The file is no Excel workbook that can be read");
    }

    @Test
    void refusesAWorkbookOfAnotherDiagram() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "journey: 1\ntitle: Other\nstages: [{name: One}]\n");
        assertThat(Program.run(folder, "import", "other.yaml").status()).isZero();
        Files.writeString(
                folder.resolve("shop.drawio"),
                Files.readString(folder.resolve("other.drawio")).replace("id=\"journey\"", "id=\"other\""));
        diagram = Files.readAllBytes(folder.resolve("shop.drawio"));
        refuses(back(), "None of the workbook's maps, stages, lanes and items is in shop.drawio");
    }

    @Test
    void drawsAWorkbookOfOursAnew() throws IOException {
        edit(book -> {
            cell(book, "Pain points", "p1", "severity").setCellValue(1);
            text(book, "Map", "Pays").setCellValue("Pays cash");
        });
        Program.Result result = Program.run(folder, "import", "shop.xlsx", "-o", "new.drawio");

        assertThat(result.err()).isEmpty();
        assertThat(changed())
                .isEqualTo(Files.readString(folder.resolve("shop.drawio"))
                        .replace("severity=\"4\"", "severity=\"1\"")
                        .replace("Pays", "Pays cash"));
    }

    @Test
    void drawsTheMapThatPeopleSeeWhenTheStateIsGone() throws IOException {
        export("nl");
        edit(book -> {
            book.removeSheetAt(book.getSheetIndex(ExportedStateSheet.NAME));
            text(book, "Kaart", "Pays").setCellValue("Betaalt");
        });
        refuses(back(), "The workbook does not know which diagram it came from");
        Program.Result result = Program.run(folder, "import", "shop.xlsx", "--lang", "nl", "--dry-run");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Shop: 2 stages, ")
                .contains("Betaalt")
                .contains("Oh, so dear")
                .doesNotContain("-1", "journeydeck-map");
    }

    private void refuses(Program.Result result, String message) throws IOException {
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).startsWith("error: ").contains(message).hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(folder.resolve("new.drawio")).doesNotExist();
        assertThat(folder.resolve("shop.drawio")).hasBinaryContent(diagram);
    }

    /** Adds a part to the workbook. */
    private void rezip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(folder.resolve("shop.xlsx"));
                ZipInputStream zip = new ZipInputStream(in);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = entry.getName().equals("[Content_Types].xml")
                        ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceFirst(
                                        "(<Types[^>]*>)",
                                        "$1<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")
                        : null;
                out.write(part == null ? zip.readAllBytes() : part.getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        Files.write(folder.resolve("shop.xlsx"), bytes.toByteArray());
    }
}
