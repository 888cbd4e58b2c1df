package io.journeydeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.app.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} tells of two files, and how it ends. */
class ComparingTest {

    private static final String CURRENT = """
            journey: 1
            title: Shop today
            version: 1
            stages:
              - name: Choose
                steps:
                  - {action: Compares prices, emotion: -1, touchpoints: [{text: Leaflet, channel: print}, {text: Shop window}]}
              - name: Pay
                steps:
                  - {action: Pays, emotion: 0, pain: {text: The queue is far too long, severity: 4}}
            """;
    private static final String FUTURE = """
            journey: 1
            title: Shop in 2027
            version: 2
            stages:
              - name: Choose
                steps:
                  - {action: Compares prices, emotion: 1, touchpoints: [{id: app, text: "App <new> & own"}]}
              - name: Pay
                steps:
                  - {action: Pays, emotion: 0, touchpoint: {text: Shop window}, pain: {text: The queue is a bit long, severity: 2}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void drawMaps() throws IOException {
        draw("current", CURRENT);
        draw("future", FUTURE);
    }

    private void draw(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), yaml);
        assertThat(run("import", name + ".yaml", "--force").err()).isEmpty();
    }

    private Program.Result run(String... arguments) {
        return Program.run(folder, arguments);
    }

    @Test
    void tellsTheDifferencesAsText() {
        Program.Result result = run("compare", "current.drawio", "future.drawio");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("""
                        current.drawio "Shop today" → future.drawio "Shop in 2027"
                        Items: + 1 added, − 1 removed, ≠ 2 changed, → 1 moved
                        Facts of the map
                          Title: Shop today → Shop in 2027
                          Version: 1 → 2
                        Stage: Choose
                          − Touchpoint: Leaflet
                          + Touchpoint: App <new> & own
                          ≠ Emotion:\s
                              Feeling: −1 → +1
                        Stage: Pay
                          → Touchpoint: Shop window (from Choose)
                          ≠ Pain point: The queue is a bit long
                              Text: The queue is far too long → The queue is a bit long
                              Severity: 4 → 2
                        Feelings by stage
                          Choose: −1 → +1 (+2)
                          Pay: 0 → 0 (0)
                        """);
    }

    @Test
    void tellsThemInTheLanguageThatIsAskedFor() {
        assertThat(run("compare", "current.drawio", "future.drawio", "--lang", "nl")
                        .out())
                .contains("Onderdelen: + 1 toegevoegd, − 1 verwijderd, ≠ 2 gewijzigd, → 1 verplaatst")
                .contains("Ernst: 4 → 2");
        assertThat(run("compare", "current.drawio", "future.drawio", "--lang", "et")
                        .out())
                .contains("Elemendid: + 1 lisatud, − 1 eemaldatud, ≠ 2 muudetud, → 1 teisaldatud");
    }

    @Test
    void findsNothingInACopy() throws IOException {
        Files.copy(folder.resolve("current.drawio"), folder.resolve("copy.drawio"));

        Program.Result result = run("compare", "current.drawio", "copy.drawio", "--exit-code");

        assertThat(result.status()).isZero();
        assertThat(result.out()).endsWith("\nNo differences.\n");
    }

    @Test
    void endsWithThreeForDifferencesWhenAsked() {
        assertThat(run("compare", "current.drawio", "future.drawio", "--exit-code")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void tellsThemToPrograms() throws IOException {
        Program.Result result = run("compare", "current.drawio", "future.drawio", "-f", "json");

        JsonNode comparison = new ObjectMapper().readTree(result.out()).at("/comparisons/0");
        assertThat(comparison.at("/before/title").asText()).isEqualTo("Shop today");
        assertThat(comparison.at("/same").asBoolean()).isFalse();
        assertThat(comparison.get("counts").toString())
                .isEqualTo("{\"added\":1,\"removed\":1,\"changed\":2,\"moved\":1}");
        assertThat(comparison.at("/items/3/change").asText()).isEqualTo("moved");
        assertThat(comparison.at("/items/3/from/stage").asText()).isEqualTo("Choose");
        assertThat(comparison.at("/items/4/changes/1").toString())
                .isEqualTo("{\"property\":\"severity\",\"before\":\"4\",\"after\":\"2\"}");
        assertThat(comparison.at("/feelings/0/delta").asDouble()).isEqualTo(2);
    }

    @Test
    void marksTheChangesInAPicture() throws IOException {
        Program.Result result = run("compare", "current.drawio", "future.drawio", "-f", "svg");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("future-compared.svg\n");
        String svg = Files.readString(folder.resolve("future-compared.svg"));
        assertThat(svg)
                .contains("<title>Added: Choose · Touchpoint: App &lt;new&gt; &amp; own</title>")
                .contains(
                        "<title>Changed: Pay · Pain point: The queue is a bit long\nText: The queue is far too long → The queue is a bit long\nSeverity: 4 → 2</title>")
                .contains("<title>Moved: Pay · Touchpoint: Shop window (from Choose)</title>")
                .contains("Added: 1", "Removed: 1", "Changed: 2", "Moved: 1")
                .contains("Removed: no longer on the map", "▲");
        // The map itself is painted as it is.
        assertThat(svg).contains("Compares prices");
    }

    @Test
    void tellsTheDifferencesAsADeckWithAChartAndTheMarkedMap() throws IOException {
        assertThat(run("compare", "current.drawio", "future.drawio", "-f", "pptx", "-o", "out")
                        .status())
                .isZero();

        assertThat(entries(folder.resolve("out/future-compared.pptx")))
                .contains("ppt/slides/slide4.xml", "ppt/charts/chart1.xml")
                .doesNotContain("ppt/charts/chart2.xml");
    }

    @Test
    void writesAWorkbookWithLiveDifferences() throws IOException {
        assertThat(run("compare", "current.drawio", "future.drawio", "-f", "xlsx")
                        .out())
                .isEqualTo("future-compared.xlsx\n");

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("future-compared.xlsx")))) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Differences", "Stages", "Facts of the map");
            Cell delta = book.getSheet("Stages").getRow(1).getCell(4);
            assertThat(delta.getCellFormula()).startsWith("IF(AND(ISNUMBER(");
            assertThat(delta.getNumericCellValue()).isEqualTo(2);
            Row moved = book.getSheet("Differences").getRow(4);
            assertThat(moved.getCell(1).getStringCellValue()).isEqualTo("Pay");
            assertThat(moved.getCell(2).getStringCellValue()).isEqualTo("Moved");
            assertThat(moved.getCell(6).getStringCellValue()).isEqualTo("Stage");
            assertThat(moved.getCell(7).getStringCellValue()).isEqualTo("Choose");
            assertThat(moved.getCell(8).getStringCellValue()).isEqualTo("Pay");
            assertThat(book.getSheet("Facts of the map").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("Shop today");
        }
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        run("compare", "current.drawio", "future.drawio", "-f", "svg,pptx,xlsx,json", "-o", "one");
        run("compare", "current.drawio", "future.drawio", "-f", "svg,pptx,xlsx,json", "-o", "two");

        for (String name : List.of(
                "future-compared.svg", "future-compared.pptx", "future-compared.xlsx", "future-compared.json")) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void comparesMapByMapWhenFilesHaveSeveral() throws IOException {
        draw("old", CURRENT + "---\n" + FUTURE.replace("Shop in 2027", "Returns"));
        draw("new", FUTURE.replace("Shop in 2027", "Returns") + "---\n" + CURRENT);

        Program.Result result = run("compare", "old.drawio", "new.drawio", "-f", "text,svg");

        assertThat(result.out()).startsWith("""
                        old.drawio "Returns" → new.drawio "Returns"
                        No differences.

                        old.drawio "Shop today" → new.drawio "Shop today"
                        No differences.
                        """).endsWith("new-compared.svg\nnew-compared-2.svg\n");
    }

    @Test
    void comparesWithTheMapThatIsNamed() throws IOException {
        draw("old", CURRENT + "---\n" + FUTURE.replace("Shop in 2027", "Returns"));
        draw("new", FUTURE.replace("version: 2", "compare: Returns"));

        Program.Result result = run("compare", "old.drawio", "new.drawio");

        assertThat(result.out()).startsWith("old.drawio \"Returns\" → new.drawio \"Shop in 2027\"\n");
        assertThat(result.err()).contains("warning: ").contains("The map \"Shop today\" was not compared");
        assertThat(result.status()).isZero();
    }

    @Test
    void saysWhichMapsMayBelongTogether() throws IOException {
        draw("old", CURRENT + "---\n" + CURRENT.replace("Shop today", "Returns"));

        Program.Result result = run("compare", "old.drawio", "future.drawio");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("old.drawio has \"Shop today\", \"Returns\"; future.drawio has \"Shop in 2027\"")
                .contains("the property \"compare\"");
    }

    @Test
    void comparesNoRoadmapWithAJourney() throws IOException {
        draw("plan", FUTURE.replace("version: 2", "kind: roadmap"));

        assertThat(run("compare", "current.drawio", "plan.drawio").err())
                .contains("A roadmap can't be compared with a journey map");
    }

    @Test
    void saysThatAFileHasNoMap() throws IOException {
        Files.writeString(
                folder.resolve("box.drawio"),
                "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                        + "<mxCell id=\"a\" value=\"A\" vertex=\"1\" parent=\"1\"><mxGeometry width=\"9\" height=\"9\"/></mxCell>"
                        + "</root></mxGraphModel>");

        Program.Result result = run("compare", "box.drawio", "broken.drawio");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("broken.drawio: There is no such file");

        Program.Result noMap = run("compare", "current.drawio", "box.drawio", "-f", "json");
        assertThat(noMap.status()).isEqualTo(1);
        assertThat(noMap.err()).contains("error: box.drawio: There is no journey map in this file");
        assertThat(noMap.out()).contains("\"comparisons\" : [ ]", "JOURNEY_MAP_MISSING");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(run("compare", "current.drawio").status()).isEqualTo(2);
        assertThat(run("compare", "current.drawio", "./current.drawio").err()).contains("are the same file");
        assertThat(run("compare", "current.drawio", "future.drawio", "-f", "docx")
                        .err())
                .contains("There is no format 'docx'. There are: text, json, svg,");
        assertThat(run("compare", "current.drawio", "future.drawio", "-f", "svg,png", "-o", "x.svg")
                        .err())
                .contains("One output can't hold 2 formats");
        assertThat(run("compare", "current.drawio", "future.drawio", "-f", "text,json")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void takesTheFormatFromTheNameOfTheOutput() {
        assertThat(run("compare", "current.drawio", "future.drawio", "-o", "changes.svg")
                        .out())
                .isEqualTo("changes.svg\n");
        assertThat(folder.resolve("changes.svg")).content().startsWith("<");
        assertThat(run("compare", "current.drawio", "future.drawio", "-f", "svg", "-o", "-")
                        .out())
                .contains("<svg");
    }

    private static List<String> entries(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
