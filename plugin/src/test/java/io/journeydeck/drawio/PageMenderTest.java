package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageMenderTest {

    private static final String GEOMETRY = "<mxGeometry as=\"geometry\"/>";

    private static String vertex(String id, String parent) {
        return "<mxCell id=\"" + id + "\" parent=\"" + parent + "\" vertex=\"1\">" + GEOMETRY + "</mxCell>";
    }

    @Test
    void renamesTheLaterOfTwoCellsWithOneId() {
        Reads read = Reads.ofCells(
                vertex("a", "1") + vertex("a", "1") + vertex("a-2", "1") + vertex("a", "1") + vertex("b", "a"));
        assertThat(read.page().cells()).extracting(Cell::id).containsExactly("0", "1", "a", "a-3", "a-2", "a-4", "b");
        assertThat(read.codes()).containsExactly("CELL_ID_DUPLICATE", "CELL_ID_DUPLICATE");
        assertThat(read.findings().get(0).origin()).isEqualTo(new Origin("plan.drawio", "Checkout", "a"));
    }

    @Test
    void aSecondCellWithTheLayersIdIsNotItsOwnAncestor() {
        Reads read = Reads.ofCells(vertex("1", "1"));
        assertThat(read.cell("1-2").parentId()).isEqualTo("1");
        assertThat(read.codes()).containsExactly("CELL_ID_DUPLICATE");
    }

    @Test
    void givesACellWithoutIdOne() {
        Reads read =
                Reads.ofCells("<mxCell parent=\"1\" vertex=\"1\">" + GEOMETRY + "</mxCell>" + vertex("cell-4", "1"));
        assertThat(read.page().children("1")).extracting(Cell::id).containsExactly("cell-3", "cell-4");
        assertThat(read.codes()).containsExactly("CELL_ID_MISSING");
    }

    @Test
    void putsCellsWithoutParentOnTheFirstLayer() {
        Reads read = Reads.ofCells(
                vertex("a", "gone") + "<mxCell id=\"b\" vertex=\"1\">" + GEOMETRY + "</mxCell>" + vertex("c", "0"));
        assertThat(read.page().children("1")).extracting(Cell::id).containsExactly("a", "b", "c");
        assertThat(read.codes()).containsExactly("CELL_PARENT_MISSING", "CELL_PARENT_MISSING", "CELL_PARENT_MISSING");
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void takesACellOutOfItself() {
        Reads read = Reads.ofCells(vertex("a", "a"));
        assertThat(read.cell("a").parentId()).isEqualTo("1");
        assertThat(read.codes()).containsExactly("CELL_OWN_ANCESTOR");
    }

    @Test
    void cutsARingOfCellsAtOnePlaceAndKeepsTheRest() {
        Reads read = Reads.ofCells(vertex("t", "a") + vertex("a", "b") + vertex("b", "c") + vertex("c", "a"));
        assertThat(read.cell("a").parentId()).isEqualTo("1");
        assertThat(read.cell("b").parentId()).isEqualTo("c");
        assertThat(read.cell("c").parentId()).isEqualTo("a");
        assertThat(read.cell("t").parentId()).isEqualTo("a");
        assertThat(read.codes()).containsExactly("CELL_OWN_ANCESTOR");
    }

    @Test
    void addsTheRootAndTheLayerThatAFileLacks() {
        Reads read = Reads.of(Reads.page(vertex("a", "1")));
        assertThat(read.page().cells()).extracting(Cell::id).containsExactly("0", "1", "a");
        assertThat(read.page().layers()).extracting(Cell::id).containsExactly("1");
        assertThat(read.codes()).containsExactly("LAYER_MISSING");
    }

    @Test
    void aLayerWithoutRootGetsOne() {
        Reads read = Reads.of(Reads.page("<mxCell id=\"1\"/>" + vertex("a", "1")));
        assertThat(read.page().layers()).extracting(Cell::id).containsExactly("1");
        assertThat(read.cell("a").parentId()).isEqualTo("1");
    }

    @Test
    void theRootMayHaveAnyIdAndPlace() {
        Reads read = Reads.of(
                Reads.page(vertex("a", "layer") + "<mxCell id=\"layer\" parent=\"top\"/><mxCell id=\"top\"/>"));
        assertThat(read.page().cells()).extracting(Cell::id).containsExactly("top", "a", "layer");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void keepsAnEdgeToNowhereAndNamesTheEnd() {
        Reads read = Reads.ofCells(
                "<mxCell id=\"e\" parent=\"1\" edge=\"1\" source=\"gone\" target=\"1\">" + GEOMETRY + "</mxCell>");
        assertThat(((Edge) read.cell("e")).source()).isEqualTo("gone");
        assertThat(read.codes()).containsExactly("EDGE_END_MISSING");
        assertThat(read.findings().get(0).message()).contains("starts").contains("\"gone\"");
    }

    @Test
    void aNumberThatIsNoneBecomesZeroWithTheCellNamed() {
        for (String number : List.of("NaN", "Infinity", "-Infinity", "1e8", "1e999", "0x10", "12px", "5d", "--1")) {
            Reads read = Reads.ofCells("<mxCell id=\"a\" parent=\"1\" vertex=\"1\"><mxGeometry x=\"" + number
                    + "\" y=\"+1.5e1\" width=\".5\" height=\"7.\" as=\"geometry\"/></mxCell>");
            assertThat(read.geometry("a")).as(number).isEqualTo(Geometry.of(0, 15, 0.5, 7));
            assertThat(read.codes()).as(number).containsExactly("GEOMETRY_NUMBER_INVALID");
            assertThat(read.findings().get(0).origin().cellId()).isEqualTo("a");
        }
    }

    @Test
    void aShapeWithoutGeometryHasNoSizeAndIsReported() {
        Reads read = Reads.ofCells("<mxCell id=\"a\" parent=\"1\" vertex=\"1\"/>");
        assertThat(read.geometry("a")).isEqualTo(Geometry.NONE);
        assertThat(read.codes()).containsExactly("GEOMETRY_MISSING");
    }

    @Test
    void reportsTextThatNobodyWouldSee() {
        Reads read = Reads.ofCells("stray<mxCell id=\"a\" parent=\"1\" vertex=\"1\">lost" + GEOMETRY + "</mxCell>");
        assertThat(read.codes()).containsExactly("TEXT_IGNORED", "TEXT_IGNORED");
    }
}
