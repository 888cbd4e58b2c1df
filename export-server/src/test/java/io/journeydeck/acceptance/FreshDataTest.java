package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code export --data} puts into diagrams, and what it says when there is no place for it. */
class FreshDataTest {

    private static final String MAP = """
            journey: 1
            title: Shop
            stages: [{name: Buy, steps: [{action: Pays}]}]
            metrics: [{id: m1, stage: Buy, text: Conversion, unit: "%", baseline: 11, target: 15}]
            """;

    /** A label with a placeholder, as HTML, and one that shows a single value. */
    private static final String BOXES = """
            <mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
            <object id="a" label="&lt;b&gt;%quarter%&lt;/b&gt; sales" placeholders="1"><mxCell style="html=1;" vertex="1" parent="1">
            <mxGeometry width="400" height="60" as="geometry"/></mxCell></object>
            <object id="b" label="" placeholder="sales" placeholders="1"><mxCell style="html=1;" vertex="1" parent="1">
            <mxGeometry y="80" width="400" height="60" as="geometry"/></mxCell></object>
            </root></mxGraphModel>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void drawMap() throws IOException {
        write("shop.yaml", MAP);
        assertThat(Program.run(folder, "import", "shop.yaml").err()).isEmpty();
        Files.delete(folder.resolve("shop.yaml"));
        write("boxes.drawio", BOXES);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Program.Result export(String data, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"export", "-f", "svg", "--data", data}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Program.run(folder, arguments);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name)).replaceAll("<[^>]*>", "");
    }

    @Test
    void fillsMetricsById() throws IOException {
        write("metrics.csv", "id,baseline,target\nm1,12.50,18\n");

        Program.Result result = export("metrics.csv", "shop.drawio");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(text("shop.svg")).contains("12.50").contains("18").doesNotContain("11");
    }

    @Test
    void leavesTheDiagramItselfAsItIs() throws IOException {
        String before = Files.readString(folder.resolve("shop.drawio"));
        write("metrics.csv", "id,baseline\nm1,12\n");

        export("metrics.csv", "shop.drawio");

        assertThat(folder.resolve("shop.drawio")).hasContent(before);
    }

    @Test
    void takesARowForEachValueAndWithSemicolons() throws IOException {
        write("long.csv", "id;property;value\nm1;baseline;13\nm1;target;\n");

        assertThat(export("long.csv", "shop.drawio").err()).isEmpty();

        assertThat(text("shop.svg")).contains("13").contains("15");
    }

    @Test
    void takesWorkbooksAndJson() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("metrics.xlsx"))) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("id");
            sheet.getRow(0).createCell(1).setCellValue("baseline");
            sheet.createRow(1).createCell(0).setCellValue("m1");
            sheet.getRow(1).createCell(1).setCellValue(37);
            book.write(out);
        }
        write("metrics.json", "[{\"id\": \"m1\", \"baseline\": 12.50, \"target\": null}]");

        assertThat(export("metrics.xlsx", "shop.drawio").err()).isEmpty();
        assertThat(text("shop.svg")).contains("37");
        assertThat(export("metrics.json", "shop.drawio").err()).isEmpty();
        assertThat(text("shop.svg")).contains("12.50").contains("15");
    }

    @Test
    void fillsPlaceholdersWithTextThatIsNoMarkup() throws IOException {
        write("values.csv", "key,value\nquarter,Q1 <i>&\nsales,<u>5</u>\n");

        Program.Result result = export("values.csv", "boxes.drawio");

        assertThat(result.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("boxes.svg")))
                .contains("Q1 &lt;i&gt;&amp;")
                .contains("&lt;u&gt;5&lt;/u&gt;");
    }

    @Test
    void saysWhichPlaceholdersNothingFills() throws IOException {
        write("values.json", "{\"sales\": 5}");

        Program.Result result = export("values.json", "boxes.drawio");

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("Nothing fills %quarter%").doesNotContain("%sales%");
    }

    @Test
    void saysWhichRowsAndMetricsAreLeft() throws IOException {
        write("metrics.csv", "id,baseline\nm9,12\n");

        Program.Result result = export("metrics.csv", "shop.drawio");

        assertThat(result.status()).isZero();
        assertThat(result.err())
                .contains("Row 2 of metrics.csv was not used: there is no shape with the id \"m9\" in any file")
                .contains("No row of the data is for this metric");
    }

    @Test
    void givesEachFileItsOwnRows() throws IOException {
        Files.copy(folder.resolve("shop.drawio"), folder.resolve("other.drawio"));
        write("metrics.csv", "file,id,baseline\n,m1,21\nother,m1,34\nnix.drawio,m1,55\n");

        Program.Result result = export("metrics.csv", "shop.drawio", "other.drawio");

        assertThat(text("shop.svg")).contains("21").doesNotContain("34");
        assertThat(text("other.svg")).contains("34").doesNotContain("21");
        assertThat(result.err()).contains("Row 4").contains("there was no file \"nix.drawio\"");
    }

    @Test
    void saysThatAValueIsGivenTwiceAndTakesTheLater() throws IOException {
        write("metrics.csv", "id,baseline\nm1,21\nm1,22\n");

        assertThat(export("metrics.csv", "shop.drawio").err()).contains("was given in row 2 too");
        assertThat(text("shop.svg")).contains("22").doesNotContain("21");
    }

    @Test
    void saysThatACardDoesNotShowAFigure() throws IOException {
        write("metrics.csv", "id,value\nm1,77\n");

        assertThat(export("metrics.csv", "shop.drawio").err())
                .contains("The value of this metric is in its data, but its card does not show it");
    }

    @Test
    void letsNoTableChangeWhatACellIs() throws IOException {
        write("metrics.csv", "id,journey,link,base line,baseline\nm1,pain,javascript:x,5,21\n");

        Program.Result result = export("metrics.csv", "shop.drawio");

        assertThat(result.err()).contains("\"journey\" can't be", "\"link\" can't be", "\"base line\" can't be");
        assertThat(text("shop.svg")).contains("21");
        assertThat(folder.resolve("shop.svg")).content().doesNotContain("javascript:");
    }

    @Test
    void writesNothingWithATableThatCannotBeRead() throws IOException {
        write("prose.csv", "just,some,words\n1,2,3\n");
        write("broken.json", "{\"a\": [1]}");
        Files.write(folder.resolve("empty.csv"), new byte[0]);
        Files.write(folder.resolve("broken.xlsx"), "PKnot a workbook".getBytes(StandardCharsets.UTF_8));

        for (String table : new String[] {"prose.csv", "broken.json", "empty.csv", "broken.xlsx", "missing.csv"}) {
            Program.Result result = export(table, "shop.drawio");
            assertThat(result.status()).as(table).isEqualTo(1);
            assertThat(result.err()).as(table).startsWith("error: " + table);
        }
        assertThat(folder.resolve("shop.svg")).doesNotExist();
    }

    @Test
    void readsUmlautsInTheEncodingOfOldSpreadsheets() throws IOException {
        Files.write(
                folder.resolve("old.csv"),
                "key;value\r\nquarter;M\u00e4rz\r\nsales;5\r\n".getBytes(StandardCharsets.ISO_8859_1));

        export("old.csv", "boxes.drawio");

        assertThat(text("boxes.svg")).contains("M\u00e4rz");
    }
}
