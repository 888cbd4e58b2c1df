package io.journeydeck.export.xlsx.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.SteadyZip;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.Deadline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final Book book = new Book("Maps & plans", Words.of("en"), diagnostics, Deadline.far());
    private final Sheet sheet = book.sheet("Ann's sheet");

    private byte @Nullable [] written;

    /** Written once, however often asked for. */
    private byte[] bytes() throws IOException {
        if (written != null) {
            return written;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        written = out.toByteArray();
        return written;
    }

    private XSSFWorkbook opened() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
    }

    @Test
    void keepsEachTextOnceWithItsBlanks() throws IOException {
        sheet.rows().open(0);
        sheet.rows().text(0, " a < b ", Look.PLAIN);
        sheet.rows().text(1, " a < b ", Look.ROW);
        sheet.rows().close();

        assertThat(new String(SteadyZip.parts(bytes()).get("xl/sharedStrings.xml"), StandardCharsets.UTF_8))
                .contains("count=\"2\" uniqueCount=\"1\"")
                .containsOnlyOnce("<t xml:space=\"preserve\"> a &lt; b </t>");
        try (XSSFWorkbook read = opened()) {
            assertThat(read.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo(" a < b ");
        }
    }

    @Test
    void leadsTwiceToAnAddressByOneRelation() throws IOException {
        sheet.rows().open(0);
        sheet.rows().put(0, new Value.WebLink("one", "https://example.org/?a=1&b=2"), Look.PLAIN);
        sheet.rows().put(1, new Value.WebLink("two", "https://example.org/?a=1&b=2"), Look.PLAIN);
        sheet.rows().put(2, new Value.Jump("three", sheet.place("A1")), Look.PLAIN);
        sheet.rows().close();

        String relations =
                new String(SteadyZip.parts(bytes()).get("xl/worksheets/_rels/sheet1.xml.rels"), StandardCharsets.UTF_8);
        assertThat(relations).containsOnlyOnce("TargetMode=\"External\"");
        try (XSSFWorkbook read = opened()) {
            XSSFSheet links = read.getSheetAt(0);
            assertThat(links.getRow(0).getCell(1).getHyperlink().getAddress())
                    .isEqualTo("https://example.org/?a=1&b=2");
            assertThat(links.getRow(0).getCell(2).getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
            assertThat(links.getRow(0).getCell(2).getHyperlink().getLocation()).isEqualTo("'Ann''s sheet'!A1");
            assertThat(links.getRow(0).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("https://example.org/?a=1&b=2");
        }
    }

    @Test
    void listsColumnsFromLeftToRight() throws IOException {
        sheet.width(4, 140);
        sheet.hideColumn(9);
        sheet.width(1, 70);

        assertThat(new String(SteadyZip.parts(bytes()).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .contains("<col min=\"2\" max=\"2\" width=\"10.0\" customWidth=\"1\"/>"
                        + "<col min=\"5\" max=\"5\" width=\"20.0\" customWidth=\"1\"/>"
                        + "<col min=\"10\" max=\"10\" width=\"8.0\" hidden=\"1\"/>");
    }

    @Test
    void repeatsAndPrintsWhatASheetAsksFor() throws IOException {
        sheet.repeatRow(1);
        sheet.repeatColumns(0, 2);
        sheet.printArea(30, 5);
        sheet.freeze(2, 1);
        sheet.pagesAcross(3);

        try (XSSFWorkbook read = opened()) {
            XSSFSheet printed = read.getSheetAt(0);
            assertThat(printed.getRepeatingRows()).isEqualTo(new CellRangeAddress(1, 1, -1, -1));
            assertThat(printed.getRepeatingColumns()).isEqualTo(new CellRangeAddress(-1, -1, 0, 2));
            assertThat(read.getPrintArea(0)).isEqualTo("'Ann''s sheet'!$A$1:$F$31");
            assertThat(printed.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(printed.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("Maps & plans");
        }
    }

    @Test
    void sharesTheLooksOfConditions() throws IOException {
        Tints.fill(sheet, CellRangeAddress.valueOf("A1:A9"), "A1>1", Palette.ROSE);
        Tints.fill(sheet, CellRangeAddress.valueOf("B1:B9"), "B1>1", Palette.ROSE);

        try (XSSFWorkbook read = opened()) {
            assertThat(read.getSheetAt(0).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(2);
            assertThat(read.getStylesSource()._getDXfsSize()).isEqualTo(1);
        }
    }
}
