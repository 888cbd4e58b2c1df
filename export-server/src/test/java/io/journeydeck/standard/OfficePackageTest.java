package io.journeydeck.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.export.SteadyZip;
import io.journeydeck.export.chart.Charts;
import io.journeydeck.export.pptx.slide.ChartDeck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules find what they are for: each test breaks a sound deck in one way. */
class OfficePackageTest {

    private static final String SLIDE = "ppt/slides/slide1.xml";

    private static OfficeSchemas schemas;
    private static byte[] deck;

    @BeforeAll
    static void make() throws IOException {
        schemas = OfficeSchemas.read();
        deck = ChartDeck.of(List.of(Charts.curve(), Charts.bubbles()));
    }

    private interface Change {
        void to(Map<String, byte[]> parts);
    }

    private static List<String> problems(Change change) throws IOException {
        Map<String, byte[]> parts = SteadyZip.parts(deck);
        change.to(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SteadyZip.write(parts, out);
        return OfficePackage.of(out.toByteArray()).problems(schemas);
    }

    private static void replace(Map<String, byte[]> parts, String part, String from, String to) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(text).containsPattern(from);
        parts.put(part, text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takeASoundDeck() throws IOException {
        assertThat(problems(parts -> {})).isEmpty();
    }

    @Test
    void findRelationshipsThatLeadNowhere() throws IOException {
        assertThat(problems(parts -> parts.remove("ppt/charts/chart1.xml")))
                .anyMatch(problem -> problem.contains("leads to nothing, ppt/charts/chart1.xml"))
                .anyMatch(problem -> problem.contains("says what is not there"));
    }

    @Test
    void findPartsThatNothingLeadsTo() throws IOException {
        assertThat(problems(parts -> parts.put("ppt/slides/old.xml", parts.get(SLIDE))))
                .anyMatch(problem -> problem.startsWith("ppt/slides/old.xml: nothing leads to it"));
    }

    @Test
    void findPartsWithoutAType() throws IOException {
        assertThat(problems(parts -> parts.put("ppt/media/image1.abc", new byte[1])))
                .anyMatch(problem -> problem.contains("image1.abc: no content type"));
    }

    @Test
    void findUnknownRelationships() throws IOException {
        assertThat(problems(parts -> replace(parts, SLIDE, "r:id=\"[^\"]+\"", "r:id=\"rId77\"")))
                .anyMatch(problem -> problem.contains("no relationship rId77"));
    }

    @Test
    void findShapesWithTheSameId() throws IOException {
        assertThat(problems(parts -> replace(parts, SLIDE, "<p:cNvPr id=\"2\"", "<p:cNvPr id=\"1\"")))
                .containsExactly(SLIDE + ": twice 1");
    }

    @Test
    void findPlaceholdersThatTheLayoutHasNot() throws IOException {
        assertThat(problems(parts -> replace(
                        parts,
                        SLIDE,
                        "<p:nvPr/></p:nvGraphicFramePr>",
                        "<p:nvPr><p:ph type=\"chart\" idx=\"99\"/></p:nvPr></p:nvGraphicFramePr>")))
                .anyMatch(problem -> problem.contains("a placeholder that its layout has not, chart 99"));
    }

    @Test
    void findSlidesWithTheSameId() throws IOException {
        assertThat(problems(parts -> replace(parts, "ppt/presentation.xml", "id=\"258\"", "id=\"257\"")))
                .anyMatch(problem -> problem.contains("twice 257"));
    }

    @Test
    void lookIntoChoicesAndFallbacks() throws IOException {
        String alternatives =
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
                        + "<mc:Choice Requires=\"p14\">CHOICE</mc:Choice><mc:Fallback>FALLBACK</mc:Fallback></mc:AlternateContent>"
                        + "</p:spTree>";
        assertThat(problems(parts -> replace(
                        parts,
                        SLIDE,
                        "</p:spTree>",
                        alternatives.replace("CHOICE", "<p:bad/>").replace("FALLBACK", ""))))
                .singleElement()
                .asString()
                .contains("bad")
                .doesNotContain("in a fallback");
        assertThat(problems(parts -> replace(
                        parts,
                        SLIDE,
                        "</p:spTree>",
                        alternatives.replace("FALLBACK", "<p:bad/>").replace("CHOICE", ""))))
                .singleElement()
                .asString()
                .contains("in a fallback", "bad");
    }

    @Test
    void lookIntoWorkbooksOfCharts() throws IOException {
        assertThat(problems(parts -> {
                    String name = "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx";
                    try {
                        Map<String, byte[]> book = SteadyZip.parts(parts.get(name));
                        replace(book, "xl/worksheets/sheet1.xml", "<row r=\"3\"", "<row r=\"2\"");
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        SteadyZip.write(book, out);
                        parts.put(name, out.toByteArray());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .anyMatch(problem -> problem.contains("Sheet1.xlsx!xl/worksheets/sheet1.xml: row 2 after row 2"));
    }
}
