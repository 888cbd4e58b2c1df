package io.journeydeck.journey.lint.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.paint.Installation;
import io.journeydeck.paint.PagePainter;
import io.journeydeck.scene.Scene;
import io.journeydeck.shape.ShapeRegistry;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageInspectionTest {

    private static final String PIXEL =
            "data:image/png,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** Cells as {@code mxCell} or {@code object} elements in the first layer. */
    private static PageFacts inspect(String... cells) {
        String xml = "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + String.join("", cells)
                + "</root></mxGraphModel>";
        Diagnostics diagnostics = new Diagnostics();
        Deadline deadline = Deadline.far();
        Limits limits = Limits.standard();
        MxFile file = new MxFileReader()
                .read(xml.getBytes(StandardCharsets.UTF_8), "t.drawio", limits, deadline, diagnostics);
        ResolvedPage page =
                new PageResolver().resolve(file.pages().get(0), Cell::visible, limits, deadline, diagnostics);
        Scene scene = new PagePainter(
                        ShapeRegistry.standard(), new LabelLayout(new FontLibrary()), limits, Installation.NONE)
                .paint(
                        page,
                        new Placeholders(file, 1, "t.drawio", diagnostics),
                        Origin.UNKNOWN.onPage(page.page().name()),
                        diagnostics,
                        deadline);
        return PageInspection.of(page, scene, deadline);
    }

    private static String box(String id, String label, String style, int width, int height) {
        return "<mxCell id=\"" + id + "\" parent=\"1\" vertex=\"1\" value=\"" + label + "\" style=\"" + style
                + "\"><mxGeometry x=\"10\" y=\"20\" width=\"" + width + "\" height=\"" + height
                + "\" as=\"geometry\"/></mxCell>";
    }

    private static String object(String data, String style) {
        return "<object id=\"o\" " + data + "><mxCell parent=\"1\" vertex=\"1\" style=\"" + style
                + "\"><mxGeometry x=\"10\" y=\"20\" width=\"40\" height=\"30\" as=\"geometry\"/></mxCell></object>";
    }

    private static PageFacts.Label label(PageFacts facts) {
        assertThat(facts.labels()).hasSize(1);
        return facts.labels().get(0);
    }

    @Test
    void tellsTextThatFits() {
        PageFacts.Label label = label(inspect(box("a", "Compares", "html=1;whiteSpace=wrap", 120, 60)));

        assertThat(label.overflow()).isZero();
        assertThat(label.text()).isEqualTo("Compares");
        assertThat(label.contrast()).isCloseTo(21, within(0.01));
        assertThat(label.origin().cellId()).isEqualTo("a");
    }

    @Test
    void measuresTextThatIsTooHigh() {
        String words = "Compares it with the others on the market and reads what people say of them";
        PageFacts.Label label = label(inspect(box("a", words, "html=1;whiteSpace=wrap", 80, 30)));

        assertThat(label.overflow()).isBetween(20.0, 60.0);
    }

    @Test
    void measuresAWordThatIsTooWide() {
        assertThat(label(inspect(box("a", "Unbelievable", "html=1", 30, 30))).overflow())
                .isGreaterThan(15);
    }

    @Test
    void measuresTextThatIsCutOff() {
        assertThat(label(inspect(box(
                                "a", "One two three four five six", "html=1;whiteSpace=wrap;overflow=hidden", 40, 30)))
                        .overflow())
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html=1;verticalLabelPosition=bottom;verticalAlign=top",
                "text;html=1;fillColor=none;strokeColor=none",
                "html=1;labelPosition=right;align=left"
            })
    void leavesTextAloneThatHasNoShapeAroundIt(String style) {
        assertThat(label(inspect(box("a", "Unbelievable", style, 30, 30))).overflow())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "fillColor=#ffffff;fontColor=#767676, 4.54",
        "fillColor=#ffffff;fontColor=#777777, 4.48",
        "fillColor=#003366;fontColor=#ffffff, 12.61",
        "fillColor=none;fontColor=#999999, 2.85",
        "fillColor=#000000;opacity=50;fontColor=#000000, 5.32",
        "fillColor=#ffffff;gradientColor=#777777;fontColor=#000000, 4.69",
        "fillColor=#000000;labelBackgroundColor=#ffffff;fontColor=#000000, 21",
        "ellipse;fillColor=#000000;fontColor=#000000, 1",
        "rhombus;fillColor=#000000;fontColor=#ffffff, 21"
    })
    void measuresContrastAsWcagDoes(String style, double ratio) {
        assertThat(label(inspect(box("a", "Hm", "html=1;" + style, 120, 60))).contrast())
                .isCloseTo(ratio, within(0.06));
    }

    @Test
    void looksAtWhatLiesBehindTheText() {
        PageFacts facts = inspect(
                box("dark", "", "fillColor=#222222", 200, 200),
                box("a", "Hm", "text;html=1;fillColor=none;strokeColor=none;fontColor=#111111", 60, 30));

        assertThat(label(facts).contrast()).isLessThan(1.3);
        assertThat(label(facts).colours()).isEqualTo("#111111 on #222222");
    }

    @Test
    void saysNothingOfTextOnAPicture() {
        PageFacts facts = inspect(
                box("photo", "", "shape=image;image=" + PIXEL, 200, 200),
                box("a", "Hm", "text;html=1;fillColor=none;strokeColor=none;fontColor=#ffffff", 60, 30));

        assertThat(label(facts).contrast()).isEqualTo(21);
    }

    @Test
    void knowsLargeLetters() {
        assertThat(label(inspect(box("a", "Hm", "html=1;fontSize=24", 120, 60))).large())
                .isTrue();
        assertThat(label(inspect(box("a", "Hm", "html=1;fontSize=19;fontStyle=1", 120, 60)))
                        .large())
                .isTrue();
        assertThat(label(inspect(box("a", "Hm", "html=1;fontSize=23", 120, 60))).large())
                .isFalse();
    }

    @Test
    void findsLinesOfABlueprint() {
        PageFacts facts = inspect(
                object("label=\"\" journey=\"line\" line=\"Visibility\"", "line"),
                "<object id=\"e\" label=\"\" journey=\"line\" line=\"internal\"><mxCell parent=\"1\" edge=\"1\">"
                        + "<mxGeometry relative=\"1\" as=\"geometry\"><mxPoint x=\"0\" y=\"90\" as=\"sourcePoint\"/>"
                        + "<mxPoint x=\"300\" y=\"90\" as=\"targetPoint\"/></mxGeometry></mxCell></object>");

        assertThat(facts.lines()).extracting(PageFacts.Line::kind).containsExactly("visibility", "internal");
        assertThat(facts.lines()).extracting(PageFacts.Line::place).last().isEqualTo(new Bounds(0, 90, 300, 0));
    }

    @Test
    void findsPicturesThatNothingDescribes() {
        String picture = "shape=image;html=1;image=" + PIXEL;

        assertThat(inspect(object("label=\"\"", picture)).pictures())
                .extracting(Origin::cellId)
                .containsExactly("o");
        assertThat(inspect(object("label=\"\" alt=\"A shop\"", picture)).pictures())
                .isEmpty();
        assertThat(inspect(object("label=\"A shop\"", picture)).pictures()).isEmpty();
    }

    @Test
    void findsItemsThatOnlyColourTellsApart() {
        assertThat(inspect(object("label=\"\" journey=\"pain\"", "fillColor=#ff0000"))
                        .unsaid())
                .containsExactly("o");
        assertThat(inspect(object("label=\"Slow\" journey=\"pain\"", "fillColor=#ff0000"))
                        .unsaid())
                .isEmpty();
        assertThat(inspect(object("label=\"\" journey=\"pain\"", "shape=cross")).unsaid())
                .isEmpty();
        assertThat(inspect(object("label=\"\"", "fillColor=#ff0000")).unsaid()).isEmpty();
    }
}
