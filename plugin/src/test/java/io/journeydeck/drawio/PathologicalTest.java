package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: each gets an answer, soon, and nothing but an answer. */
@Timeout(20)
class PathologicalTest {

    @Test
    void aFileCutOffNamesLineAndColumn() {
        Diagnostic failure = Reads.failure("<mxfile>\n  <diagram><mxGraphModel><root>");
        assertThat(failure.code()).isEqualTo("XML_MALFORMED");
        assertThat(failure.message()).startsWith("The XML is broken at line 2, column 32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mxfile><diagram></mxfile>",
                "<mxfile/>rest",
                "<mxfile a=1/>",
                "<mxfile><diagram>&nbsp;</diagram></mxfile>",
                "<",
                "<mxfile a='1' a='2'/>",
                "<mxfile>\u0001</mxfile>",
                "<mxfile><diagram name='x'>&lt;mxGraphModel></diagram></mxfile>"
            })
    void brokenXmlIsSaidToBe(String xml) {
        assertThat(Reads.failure(xml).code()).isEqualTo("XML_MALFORMED");
    }

    @Test
    void bytesThatAreNoUtf8AreBrokenXml() {
        byte[] latin = "<mxfile>\nxxé</mxfile>".getBytes(StandardCharsets.ISO_8859_1);
        Diagnostic failure = Reads.failure(latin);
        assertThat(failure.code()).isEqualTo("XML_MALFORMED");
        assertThat(failure.message()).isEqualTo("The XML is broken at line 2, column 3: the bytes there are no UTF-8");
    }

    @Test
    void anUnusualCharsetIsNamed() {
        Diagnostic failure = Reads.failure("<?xml version='1.0' encoding='IBM037'?><mxfile/>");
        assertThat(failure.code()).isEqualTo("UNSUPPORTED_INPUT");
        assertThat(failure.message()).contains("IBM037");
    }

    @Test
    void entitiesThatMultiplyAreRefusedUnread() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE mxfile [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(Reads.failure(doctype + "]><mxfile host=\"&a29;\"/>").code()).isEqualTo("XML_DOCTYPE_FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE mxfile SYSTEM \"file:///etc/passwd\"><mxfile/>",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY a \"b\">]><svg/>",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://example.org/svg11.dtd\"><svg/>",
                "<?xml version=\"1.0\"?><!-- > --><!DOCTYPE mxfile><mxfile/>"
            })
    void everyDocumentTypeButSvgsOwnIsRefused(String xml) {
        assertThat(Reads.failure(xml).code()).isEqualTo("XML_DOCTYPE_FORBIDDEN");
        assertThat(Reads.failure(xml.getBytes(StandardCharsets.UTF_16)).code()).isEqualTo("XML_DOCTYPE_FORBIDDEN");
    }

    @Test
    void aDocumentTypeInsideAPageIsRefusedToo() {
        String page = "<!DOCTYPE a [<!ENTITY b 'c'>]><mxGraphModel/>";
        assertThat(Reads.failure("<mxfile><diagram><![CDATA[" + page + "]]></diagram></mxfile>")
                        .code())
                .isEqualTo("XML_DOCTYPE_FORBIDDEN");
    }

    @Test
    void aPageThatInflatesWithoutEndStopsAtTheLimit() throws Exception {
        String bomb = Base64.getEncoder().encodeToString(zeros(100_000_000L));
        assertThat(bomb).hasSizeLessThan(2_000_000);
        Diagnostic failure = Reads.failure("<mxfile><diagram name=\"Boom\">" + bomb + "</diagram></mxfile>");
        assertThat(failure.code()).isEqualTo("LIMIT_INFLATED_SIZE");
        assertThat(failure.message()).contains("67,108,864");
        assertThat(failure.origin().page()).isEqualTo("Boom");
    }

    @Test
    void manyPagesMayNotInflateToMoreThanTwoPagesMay() throws Exception {
        String blanks = "%3CmxGraphModel%2F%3E" + " ".repeat(900);
        String page = "<diagram>" + MxFileReaderTest.deflated(blanks, true) + "</diagram>";
        Limits small = new Limits(1 << 20, 1_000, 9, 9, 9, 9, 9, 9, 9, 9, Duration.ofSeconds(9));
        byte[] two = ("<mxfile>" + page.repeat(2) + "</mxfile>").getBytes(StandardCharsets.UTF_8);
        byte[] three = ("<mxfile>" + page.repeat(3) + "</mxfile>").getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.of(two, small).file().pages()).hasSize(2);
        assertThat(Reads.failure(three, small).code()).isEqualTo("LIMIT_INFLATED_SIZE");
    }

    @Test
    void tenThousandNestedGroupsAreOverTheLimitAndSayHowDeepTheyAre() {
        Diagnostic failure = Reads.failure(Reads.page(nested(10_000)));
        assertThat(failure.code()).isEqualTo("LIMIT_GROUP_DEPTH");
        assertThat(failure.message()).isEqualTo("10,000 levels of groups in groups are over the limit of 100");
    }

    @Test
    void aHundredNestedGroupsAreFine() {
        assertThat(Reads.of(Reads.page(nested(100))).page().cells()).hasSize(102);
    }

    /** The innermost first, so that every parent comes after its child. */
    private static String nested(int depth) {
        StringBuilder cells = new StringBuilder("<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>");
        for (int i = depth; i > 0; i--) {
            cells.append("<mxCell id=\"g")
                    .append(i)
                    .append("\" vertex=\"1\" parent=\"")
                    .append(i == 1 ? "1" : "g" + (i - 1))
                    .append("\"><mxGeometry as=\"geometry\"/></mxCell>");
        }
        return cells.toString();
    }

    @Test
    void aRingOfAllCellsIsCutOnce() {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            cells.append("<mxCell id=\"c")
                    .append(i)
                    .append("\" vertex=\"1\" parent=\"c")
                    .append((i + 1) % 90)
                    .append("\"><mxGeometry as=\"geometry\"/></mxCell>");
        }
        assertThat(Reads.ofCells(cells.toString()).codes()).containsExactly("CELL_OWN_ANCESTOR");
    }

    @Test
    void aMillionOpenElementsAreTooDeep() {
        assertThat(Reads.failure("<mxfile>" + "<a>".repeat(1_000_000)).code()).isEqualTo("LIMIT_XML_DEPTH");
    }

    @Test
    void moreElementsThanAnyPageNeedsAreRefused() {
        assertThat(Reads.failure(Reads.page("<a/>".repeat(1_100_000))).code()).isEqualTo("LIMIT_XML_NODES");
    }

    @Test
    void tooManyPagesCellsAndLettersHaveTheirOwnCodes() {
        assertThat(Reads.failure("<mxfile>" + "<diagram/>".repeat(301) + "</mxfile>")
                        .code())
                .isEqualTo("LIMIT_PAGES");
        assertThat(Reads.failure(Reads.page("<mxCell id=\"a\"/>".repeat(20_001)))
                        .code())
                .isEqualTo("LIMIT_CELLS");
        Diagnostic failure = Reads.failure(Reads.page("<mxCell id=\"long\" value=\"" + "x".repeat(100_001) + "\"/>"));
        assertThat(failure.code()).isEqualTo("LIMIT_LABEL");
        assertThat(failure.origin().cellId()).isEqualTo("long");
    }

    @Test
    void twentyThousandCellsWithOneIdAreMended() {
        Reads read = Reads.of(Reads.page("<mxCell id=\"a\" vertex=\"1\"/>".repeat(20_000)));
        assertThat(read.page().cells()).hasSize(20_002);
        assertThat(read.findings()).hasSize(Diagnostics.CAPACITY + 1);
    }

    @Test
    void anAttributeOfFifteenMegabytesIsKept() {
        String value = "x\n&lt;".repeat(2_500_000);
        Reads read = Reads.ofCells("<mxCell id=\"a\" vertex=\"1\" parent=\"1\" odd=\"" + value
                + "\"><mxGeometry as=\"geometry\"/></mxCell>");
        assertThat(read.cell("a").body().attributes().get("odd")).hasSize(7_500_000);
    }

    @Test
    void namesOfJavaClassesStartNothing() {
        int threads = Thread.activeCount();
        Reads read = Reads.ofCells("<java.util.Timer/>".repeat(2_000));
        assertThat(Thread.activeCount()).isLessThan(threads + 100);
        assertThat(read.page().extras()).hasSize(2_000);
        assertThat(read.codes()).containsExactly("ELEMENT_NOT_A_CELL");
        assertThat(read.findings().get(0).message()).startsWith("2000 ");
    }

    @Test
    void aPngChunkThatClaimsTwoGibibytesIsNotBelieved() {
        byte[] png = Pngs.start();
        byte[] chunk = {0x7f, -1, -1, -1, 't', 'E', 'X', 't', 'm', 'x', 'f', 'i', 'l', 'e', 0, '<', 0, 0, 0, 0};
        Diagnostic failure = Reads.failure(Pngs.joined(png, chunk));
        assertThat(failure.code()).isEqualTo("NO_DIAGRAM_IN_PNG");
        assertThat(failure.message()).contains("broken off");
        chunk[0] = (byte) 0xff;
        assertThat(Reads.failure(Pngs.joined(png, chunk)).code()).isEqualTo("NO_DIAGRAM_IN_PNG");
    }

    @Test
    void aPngTextThatInflatesWithoutEndStopsAtTheLimit() throws Exception {
        byte[] png =
                Pngs.with("zTXt", Pngs.joined("mxfile\0\0".getBytes(StandardCharsets.ISO_8859_1), zeros(80_000_000L)));
        assertThat(Reads.failure(png).code()).isEqualTo("LIMIT_INFLATED_SIZE");
    }

    @Test
    void anInterruptedReadingStops() {
        Thread.currentThread().interrupt();
        try {
            assertThat(Assertions.catchThrowableOfType(DiagnosticException.class, () -> Reads.of("<mxfile/>"))
                            .diagnostic()
                            .code())
                    .isEqualTo("RENDER_TIMEOUT");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aDeadlineThatIsOverStopsTheReading() {
        byte[] bytes = "<mxfile/>".getBytes(StandardCharsets.UTF_8);
        DiagnosticException failure =
                Assertions.catchThrowableOfType(DiagnosticException.class, () -> new MxFileReader()
                        .read(bytes, "a", Limits.standard(), Deadline.in(Duration.ofSeconds(-1)), new Diagnostics()));
        assertThat(failure.diagnostic().code()).isEqualTo("RENDER_TIMEOUT");
    }

    private static byte[] zeros(long count) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
            byte[] block = new byte[1_000_000];
            for (long written = 0; written < count; written += block.length) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }
}
