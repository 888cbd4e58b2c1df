package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MxFileReaderTest {

    private static final String MODEL =
            "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/><mxCell id=\"a\" value=\"é + 50%\""
                    + " vertex=\"1\" parent=\"1\"><mxGeometry width=\"10\" as=\"geometry\"/></mxCell></root></mxGraphModel>";
    private static final String FILE = "<mxfile><diagram name=\"Checkout\">" + MODEL + "</diagram></mxfile>";

    @Test
    void readsAPlainPage() {
        Reads read = Reads.of(FILE);
        assertThat(read.page().name()).isEqualTo("Checkout");
        assertThat(read.cell("a").label()).isEqualTo("é + 50%");
        assertThat(read.geometry("a").width()).isEqualTo(10);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsACompressedPageAndLeavesItsPlusAlone() throws Exception {
        // What JavaScript's encodeURIComponent makes of it, with the plus left as it is.
        String uri = new String(UriText.encode(MODEL.getBytes(StandardCharsets.UTF_8)), StandardCharsets.US_ASCII)
                .replace("%2B", "+");
        Reads read = Reads.of("<mxfile><diagram name=\"Checkout\">\n" + deflated(uri, true) + "\n</diagram></mxfile>");
        assertThat(read.cell("a").label()).isEqualTo("é + 50%");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsAPageDeflatedWithoutUriEncodingRawOrAsZlib(boolean raw) throws Exception {
        Reads read = Reads.of("<mxfile><diagram name=\"Checkout\">" + deflated(MODEL, raw) + "</diagram></mxfile>");
        assertThat(read.cell("a").label()).isEqualTo("é + 50%");
    }

    @Test
    void readsAPageThatIsXmlAsText() {
        Reads read = Reads.of("<mxfile><diagram name=\"Checkout\"><![CDATA[" + MODEL + "]]></diagram></mxfile>");
        assertThat(read.cell("a").label()).isEqualTo("é + 50%");
    }

    @Test
    void readsManyPagesInTheirOrderAndNamesThoseWithoutAName() {
        MxFile file = Reads.of("<mxfile><diagram id=\"x\" name=\"First\"/><diagram/></mxfile>")
                .file();
        assertThat(file.pages()).extracting(DiagramPage::name).containsExactly("First", "Page-2");
        assertThat(file.pages()).extracting(DiagramPage::id).containsExactly("x", "page-2");
    }

    @Test
    void anEmptyPageHasARootAndALayer() {
        Reads read = Reads.of("<mxfile><diagram name=\"Blank\"/></mxfile>");
        assertThat(read.page()).isEqualTo(DiagramPage.of("page-1", "Blank", List.of()));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MODEL,
                "<diagram>" + MODEL + "</diagram>",
                "  \n" + FILE,
                "\ufeff" + FILE,
                "<!-- a --><?b c?>" + FILE
            })
    void readsWhatElseIsADiagram(String text) {
        assertThat(Reads.of(text).cell("a").label()).isEqualTo("é + 50%");
    }

    @Test
    void readsAFileThatIsUriEncodedAsAWhole() {
        byte[] once = UriText.encode(FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(Reads.of(once).cell("a").label()).isEqualTo("é + 50%");
        assertThat(Reads.of(UriText.encode(once)).cell("a").label()).isEqualTo("é + 50%");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16",
        "windows-1252, windows-1252",
        "ISO-8859-1, iso-8859-1",
        "UTF-8, UTF-16"
    })
    void readsTheCharsetsThatXmlIsWrittenIn(String charset, String declared) {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + FILE;
        assertThat(Reads.of(text.getBytes(Charset.forName(charset))).cell("a").label())
                .isEqualTo("é + 50%");
    }

    @Test
    void readsTheDiagramInAnSvgWithTheDocumentTypeThatDrawioWrites() {
        String svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" content=\""
                + escaped(FILE) + "\"><g/></svg>";
        assertThat(Reads.of(svg).cell("a").label()).isEqualTo("é + 50%");
    }

    @Test
    void readsTheContentOfAnSvgHoweverItIsWrapped() throws Exception {
        String uri = new String(UriText.encode(FILE.getBytes(StandardCharsets.UTF_8)), StandardCharsets.US_ASCII);
        for (String content : List.of(escaped(escaped(FILE)), uri, deflated(uri, true), escaped(MODEL))) {
            assertThat(Reads.of("<svg content=\"" + content + "\"/>").cell("a").label())
                    .isEqualTo("é + 50%");
        }
    }

    @Test
    void keepsDataOfObjectsAndTheirOtherChildren() {
        Reads read = Reads.ofCells(
                "<UserObject label=\"Pay\" journey=\"touchpoint\" id=\"a\"><mxCell style=\"rounded=1;odd\""
                        + " vertex=\"1\" parent=\"1\" connectable=\"0\"><mxGeometry as=\"geometry\"/></mxCell><note who=\"me\">x</note></UserObject>");
        Cell cell = read.cell("a");
        assertThat(cell.label()).isEqualTo("Pay");
        assertThat(cell.data()).containsExactly(Map.entry("label", "Pay"), Map.entry("journey", "touchpoint"));
        assertThat(cell.body().value().element()).isEqualTo("UserObject");
        assertThat(cell.body().value().children())
                .containsExactly(new XmlElement("note", Map.of("who", "me"), List.of(), "x"));
        assertThat(cell.body().attributes()).containsExactly(Map.entry("connectable", "0"));
        assertThat(cell.style().names()).containsExactly("odd");
    }

    @Test
    void readsALabelThatIsAChildElement() {
        Reads read = Reads.ofCells(
                "<mxCell id=\"a\" vertex=\"1\" parent=\"1\"><Object label=\"Pay\" owner=\"Ann\" as=\"value\"/>"
                        + "<mxGeometry as=\"geometry\"/></mxCell><mxCell id=\"b\" vertex=\"1\" parent=\"1\"><string as=\"value\">Ship</string>"
                        + "<mxGeometry as=\"geometry\"/></mxCell>");
        assertThat(read.cell("a").label()).isEqualTo("Pay");
        assertThat(read.cell("a").data()).containsEntry("owner", "Ann");
        assertThat(read.cell("b").label()).isEqualTo("Ship");
    }

    @Test
    void readsAnEdgeWithAllItsPoints() {
        Reads read = Reads.ofCells(
                "<mxCell id=\"e\" edge=\"1\" parent=\"1\" source=\"1\" target=\"1\"><mxGeometry relative=\"1\" x=\"-0.5\""
                        + " TRANSLATE=\"1\" as=\"geometry\"><mxPoint x=\"1\" y=\"2\" as=\"sourcePoint\"/><mxPoint x=\"3\" as=\"targetPoint\"/>"
                        + "<Array as=\"points\"><mxPoint x=\"5\" y=\"6\"/><mxPoint/></Array><mxPoint y=\"-7.5\" as=\"offset\"/>"
                        + "<mxRectangle width=\"8\" height=\"9\" as=\"alternateBounds\"/><odd/></mxGeometry></mxCell>");
        assertThat(read.geometry("e"))
                .isEqualTo(new Geometry(
                        -0.5,
                        0,
                        0,
                        0,
                        true,
                        new Point(0, -7.5),
                        new Point(1, 2),
                        new Point(3, 0),
                        List.of(new Point(5, 6), Point.ORIGIN),
                        new Bounds(0, 0, 8, 9),
                        Map.of("TRANSLATE", "1"),
                        List.of(new XmlElement("odd", Map.of(), List.of(), ""))));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsTheFilesVariables() {
        Reads read =
                Reads.of("<mxfile vars='{\"city\": \"Tall\\u0069nn\", \"n\": 5, \"x\": null}'><diagram/></mxfile>");
        assertThat(read.file().variables())
                .containsExactly(Map.entry("city", "Tallinn"), Map.entry("n", "5"), Map.entry("x", ""));
    }

    @Test
    void keepsVariablesThatAreNoneAndSaysSo() {
        Reads read = Reads.of("<mxfile vars='{\"a\": [1]}'><diagram/></mxfile>");
        assertThat(read.file().attributes()).containsEntry("vars", "{\"a\": [1]}");
        assertThat(read.codes()).containsExactly("VARIABLES_UNREADABLE");
    }

    @Test
    void saysThatALibraryIsNoDiagramAndWhatToDoWithIt() {
        Diagnostic failure = Reads.failure("<mxlibrary>[]</mxlibrary>");
        assertThat(failure.code()).isEqualTo("UNSUPPORTED_INPUT");
        assertThat(failure.line())
                .isEqualTo(
                        "plan.drawio: The file is a library of shapes, not a diagram. Open it in draw.io with File > Open"
                                + " Library, put shapes on a page and save that.");
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004x, ZIP",
        "GIF89a, GIF",
        "{}, JSON",
        "hello, neither XML",
        "'', empty",
        "<html/>, web page",
        "<!DOCTYPE html><html>, web page",
        "<a/>, <a>"
    })
    void saysWhatAnotherFileIs(String start, String words) {
        Diagnostic failure = Reads.failure(start);
        assertThat(failure.code()).isEqualTo("UNSUPPORTED_INPUT");
        assertThat(failure.message()).contains(words);
        assertThat(failure.remedy()).isNotEmpty();
    }

    @Test
    void anSvgWithoutDiagramSaysHowToGetOne() {
        Diagnostic failure = Reads.failure("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>");
        assertThat(failure.code()).isEqualTo("NO_DIAGRAM_IN_SVG");
        assertThat(failure.remedy()).contains("Include a copy of my diagram");
    }

    @Test
    void aPictureInAPictureIsNoDiagram() {
        assertThat(Reads.failure("<svg content=\"&lt;svg/&gt;\"/>").code()).isEqualTo("UNSUPPORTED_INPUT");
    }

    @Test
    void namesThePageThatIsCompressedInAnUnknownWay() {
        Diagnostic failure =
                Reads.failure("<mxfile><diagram name=\"Good\"/><diagram name=\"Odd\">!not base64!</diagram></mxfile>");
        assertThat(failure.code()).isEqualTo("COMPRESSION_UNKNOWN");
        assertThat(failure.origin().page()).isEqualTo("Odd");
    }

    @Test
    void aFileAtTheSizeLimitIsReadAndOneByteMoreIsNot() {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.of(bytes, Limits.standard().withFileBytes(bytes.length))
                        .file()
                        .pages())
                .hasSize(1);
        assertThat(Reads.failure(bytes, Limits.standard().withFileBytes(bytes.length - 1))
                        .code())
                .isEqualTo("LIMIT_FILE_SIZE");
    }

    static String deflated(String text, boolean raw) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, raw))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String escaped(String xml) {
        return xml.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
