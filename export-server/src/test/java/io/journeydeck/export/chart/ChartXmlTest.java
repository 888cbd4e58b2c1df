package io.journeydeck.export.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.journeydeck.standard.OfficeSchemas;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartXmlTest {

    private static OfficeSchemas schemas;

    @BeforeAll
    static void readSchemas() {
        schemas = OfficeSchemas.read();
    }

    private static WrittenChart written(Chart chart) throws Exception {
        return new WrittenChart(ChartXml.forDeck(chart, Charts.STYLE).xml());
    }

    @Test
    void writesWhatTheStandardAllows() {
        for (Map.Entry<String, Chart> chart : Charts.all().entrySet()) {
            byte[] xml = ChartXml.forDeck(chart.getValue(), Charts.STYLE).xml();

            assertThat(schemas.problems(xml)).as(chart.getKey()).isEmpty();
        }
    }

    @Test
    void schemasRefuseWhatIsOutOfOrder() {
        String good = new String(ChartXml.forDeck(Charts.bars(), Charts.STYLE).xml(), StandardCharsets.UTF_8);
        String bad = good.replaceFirst("(<c:idx val=\"0\"/>)(<c:order val=\"0\"/>)", "$2$1");

        assertThat(bad).isNotEqualTo(good);
        assertThat(schemas.problems(bad.getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(problem -> assertThat(problem).contains("order"));
    }

    @Test
    void keepsTheSameFiguresInTheWorkbookAsInTheChart() throws Exception {
        for (Map.Entry<String, Chart> chart : Charts.all().entrySet()) {
            checkFigures(chart.getValue());
        }
        assertThat(written(Charts.curve()).caches())
                .containsEntry("Sheet1!$C$2:$C$6", List.of("0.5", "1", "-1.5", "", "2"))
                .containsEntry("Sheet1!$C$1", List.of("Sally"));
    }

    static void checkFigures(Chart chart) throws Exception {
        ChartParts parts = ChartXml.forDeck(chart, Charts.STYLE);
        Map<String, List<String>> caches = new WrittenChart(parts.xml()).caches();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(parts.workbook()))) {
            assertThat(book.getNumberOfSheets()).isOne();
            for (Map.Entry<String, List<String>> cache : caches.entrySet()) {
                List<String> cells = WrittenChart.cells(book, cache.getKey());
                assertThat(cells.subList(0, cache.getValue().size()))
                        .as(cache.getKey())
                        .isEqualTo(cache.getValue());
            }
        }
    }

    @Test
    void leavesGapsWhereNobodyKnows() throws Exception {
        WrittenChart curve = written(Charts.curve());

        assertThat(curve.values("(//c:ser)[1]/c:val//c:pt/@idx")).containsExactly("0", "1", "2", "4");
        assertThat(curve.values("(//c:ser)[2]/c:val//c:pt/@idx")).containsExactly("0", "1", "2");
        assertThat(curve.values("//c:dispBlanksAs/@val")).containsExactly("gap");
    }

    @Test
    void putsStepsUnderTheirStages() throws Exception {
        WrittenChart curve = written(Charts.curve());

        assertThat(curve.values("(//c:ser)[1]/c:cat//c:lvl[1]/c:pt"))
                .containsExactly("Step 1", "Step 2", "Step 3", "Step 4", "Step 5");
        assertThat(curve.values("(//c:ser)[1]/c:cat//c:lvl[2]/c:pt"))
                .containsExactly("Awareness", "Comparison", "Purchase");
        assertThat(curve.values("(//c:ser)[1]/c:cat//c:lvl[2]/c:pt/@idx")).containsExactly("0", "2", "4");
    }

    @Test
    void writesNotesAboveHighsAndBelowLows() throws Exception {
        WrittenChart curve = written(Charts.curve());

        assertThat(curve.values("//c:dLbl/c:idx/@val")).containsExactly("2", "4");
        assertThat(curve.values("//c:dLbl/c:dLblPos/@val")).containsExactly("b", "t");
        assertThat(String.join(" ", curve.values("(//c:dLbl)[1]//a:t")))
                .isEqualTo("So many options that I feel overwhelmed");
    }

    @Test
    void keepsNotesThatStandSideBySideApart() throws Exception {
        List<LineChart.Step> steps = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<LineChart.Note> notes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            steps.add(LineChart.Step.of("Step " + i));
            values.add(i % 2 == 0 ? 1.5 : -1.5);
            notes.add(new LineChart.Note(i, "A thought with quite a number of words, number " + i));
        }
        LineChart chart = new LineChart(
                steps,
                List.of(new LineChart.Series("Sally", values, notes)),
                Axis.sentiment("Good", "Neutral", "Bad"),
                LineChart.Marks.SERIES,
                false);
        Lettering lettering = new Lettering(Charts.STYLE);

        List<NotePlaces.Place> places = new NotePlaces(chart, Charts.STYLE, lettering).of(0);

        assertThat(places).hasSize(12).allSatisfy(place -> {
            assertThat(place.isAbove()).isEqualTo(place.step() % 2 == 0);
            assertThat(lettering.width(place.lines())).isLessThan(2 * Charts.STYLE.width() / 12.0);
            assertThat(place.lines()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void namesTheEndsOfTheScaleAndShowsItsMiddle() throws Exception {
        WrittenChart curve = written(Charts.curve());

        assertThat(curve.values("//c:valAx/c:numFmt/@formatCode")).containsExactly("\"Good\";\"Bad\";\"Neutral\"");
        assertThat(curve.values("//c:catAx/c:crosses/@val")).containsExactly("autoZero");
        assertThat(curve.values("//c:catAx/c:tickLblPos/@val")).containsExactly("low");
    }

    @Test
    void crossesTheAxesWhereTheQuadrantsMeet() throws Exception {
        WrittenChart bubbles = written(Charts.bubbles());

        assertThat(bubbles.values("//c:crossesAt/@val")).containsExactly("3", "3");
        assertThat(bubbles.values("(//c:ser)[position() > 2]//a:t"))
                .containsExactly("Quick wins", "Big bets", "Fill-ins", "Money pits");
        assertThat(bubbles.values("//c:legendEntry/c:idx/@val")).containsExactly("2", "3", "4", "5");
    }

    @Test
    void labelsBubblesAtOnePlaceTogether() throws Exception {
        WrittenChart bubbles = written(Charts.bubbles());

        assertThat(bubbles.values("(//c:ser)[1]//c:dLbl[1]//a:t")).containsExactly("1, 2");
        assertThat(bubbles.values("(//c:ser)[1]//c:dLbl[2]/c:delete/@val")).containsExactly("1");
    }

    @Test
    void drawsThePointsOfThingsWithoutSizes() throws Exception {
        assertThat(written(Charts.points()).values("//c:scatterChart")).hasSize(1);
        assertThat(written(Charts.bubbles()).values("//c:bubbleChart")).hasSize(1);
        assertThat(written(Charts.bubbles()).values("(//c:ser)[2]/c:bubbleSize//c:v"))
                .containsExactly("300");
    }

    @Test
    void takesColoursAndFontsFromTheTheme() throws Exception {
        for (Chart chart : Charts.all().values()) {
            WrittenChart written = written(chart);

            assertThat(written.values("//a:srgbClr | //a:sysClr | //a:prstClr")).isEmpty();
            assertThat(written.values("//a:latin/@typeface")).isNotEmpty().containsOnly("+mn-lt");
        }
    }

    @Test
    void namesSeriesOnlyWhenThereAreSeveral() throws Exception {
        assertThat(written(Charts.curve()).values("//c:legend")).hasSize(1);
        assertThat(written(Charts.points()).values("//c:legend")).isEmpty();
    }

    @Test
    void pointsAtTheCellsOfAWorkbook() throws Exception {
        Ranges ranges = new Ranges(
                "'Emotions'!$B$3:$C$7",
                List.of(
                        Ranges.Series.of("'Emotions'!$E$2", "'Emotions'!$E$3:$E$7"),
                        Ranges.Series.of("", "'Emotions'!$F$3:$F$7")));
        byte[] xml = ChartXml.forWorkbook(Charts.curve(), ranges, Charts.STYLE);

        assertThat(schemas.problems(xml)).isEmpty();
        WrittenChart written = new WrittenChart(xml);
        assertThat(written.caches().keySet())
                .containsExactlyInAnyOrder(
                        "'Emotions'!$B$3:$C$7", "'Emotions'!$E$2", "'Emotions'!$E$3:$E$7", "'Emotions'!$F$3:$F$7");
        assertThat(written.values("(//c:ser)[2]/c:tx/c:v")).containsExactly("Tom");
        assertThat(written.values("//c:externalData")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartXml.forWorkbook(Charts.curve(), new Ranges("A1", List.of()), Charts.STYLE));
    }

    @Test
    void isTheSameEachTime() {
        for (Chart chart : Charts.all().values()) {
            ChartParts first = ChartXml.forDeck(chart, Charts.STYLE);
            ChartParts second = ChartXml.forDeck(chart, Charts.STYLE);

            assertThat(second.xml()).isEqualTo(first.xml());
            assertThat(second.workbook()).isEqualTo(first.workbook());
        }
    }

    @Test
    void keepsTextsThatLookLikeFormulasTexts() throws Exception {
        List<String> hostile = List.of(
                "=1+1",
                "+x",
                "-x",
                "@x",
                "_x0041_",
                "\u0000\u0001\uFFFF\uD800",
                "a\nb\tc",
                " x ",
                "x".repeat(10_000),
                "<v>&amp;",
                "\"]]>",
                "=HYPERLINK(\"http://example.org\")",
                "");
        BarChart chart = new BarChart(
                hostile,
                List.of(new BarChart.Series("=A1", Collections.nCopies(hostile.size(), 1.0))),
                Axis.from0("=A1", 1),
                BarChart.Direction.UP,
                true);
        ChartParts parts = ChartXml.forDeck(chart, Charts.STYLE);

        assertThat(schemas.problems(parts.xml())).isEmpty();
        checkFigures(chart);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(parts.workbook()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("=1+1");
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(book.getSheetAt(0).getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("_x0041_");
        }
    }
}
