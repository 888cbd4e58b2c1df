package io.journeydeck.drawio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.PageText;
import io.journeydeck.drawio.Style;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DiagramEditTest {

    private static final String CELLS = """
            <!-- drawn by hand -->
            <mxCell id="0"/>
            <mxCell id='1' parent='0'/>
            <mxCell id="a" value='It&apos;s &lt;b&gt;A&lt;/b&gt;' style="rounded=1;html=1;odd" parent="1" vertex="1">
              <mxGeometry x="10" y="20" width="100" height="40" as="geometry"/>
            </mxCell>
            <object label="B" owner="Ann &amp; Bo" id="b"><mxCell style="html=1;" parent="a" vertex="1"><mxGeometry width="9" height="9" as="geometry"/></mxCell></object>
            <mxCell id="c" value="C" parent="1" vertex="1"/>
            <mxCell id="e" edge="1" source="b" target="c" parent="1"><mxGeometry relative="1" as="geometry"/></mxCell>
            """;

    @Test
    void changesOnlyTheLabelThatIsAskedFor() {
        assertThat(edited(CELLS, page -> cell(page, "a").label("He's \"new\"\n<i>")))
                .isEqualTo(CELLS.replace("It&apos;s &lt;b&gt;A&lt;/b&gt;", "He&#39;s \"new\"&#xa;&lt;i&gt;"));
        assertThat(edited(CELLS, page -> cell(page, "b").label("say \"B\"")))
                .isEqualTo(CELLS.replace("label=\"B\"", "label=\"say &quot;B&quot;\""));
    }

    @Test
    void addsChangesAndTakesAwayProperties() {
        assertThat(edited(CELLS, page -> cell(page, "b").data("severity", "3").data("owner", "Cees")))
                .isEqualTo(CELLS.replace("owner=\"Ann &amp; Bo\"", "owner=\"Cees\" severity=\"3\""));
        assertThat(edited(CELLS, page -> cell(page, "b").data("owner", null)))
                .isEqualTo(CELLS.replace(" owner=\"Ann &amp; Bo\"", ""));
    }

    @Test
    void wrapsAPlainCellThatGetsData() {
        String text = edited(CELLS, page -> cell(page, "c").data("owner", "Ann").label("New"));

        assertThat(text)
                .isEqualTo(
                        CELLS.replace(
                                "<mxCell id=\"c\" value=\"C\" parent=\"1\" vertex=\"1\"/>",
                                "<object label=\"New\" owner=\"Ann\" id=\"c\">\n  <mxCell parent=\"1\" vertex=\"1\"/>\n</object>"));
        assertThat(edited(CELLS, page -> cell(page, "c").data("owner", null))).isEqualTo(CELLS);
    }

    @Test
    void movesAndResizes() {
        assertThat(edited(CELLS, page -> cell(page, "a").parent("c").box(new Bounds(0, 7.5, 100, 50))))
                .isEqualTo(CELLS.replace("odd\" parent=\"1\"", "odd\" parent=\"c\"")
                        .replace(
                                "x=\"10\" y=\"20\" width=\"100\" height=\"40\"",
                                "x=\"0\" y=\"7.5\" width=\"100\" height=\"50\""));
        assertThat(edited(CELLS, page -> cell(page, "c").box(new Bounds(0, 1, 2, 3))))
                .isEqualTo(
                        CELLS.replace(
                                "value=\"C\" parent=\"1\" vertex=\"1\"/>",
                                "value=\"C\" parent=\"1\" vertex=\"1\"><mxGeometry x=\"0\" y=\"1\" width=\"2\" height=\"3\" as=\"geometry\"/></mxCell>"));
    }

    @Test
    void changesOneKeyOfAStyle() {
        assertThat(edited(CELLS, page -> cell(page, "a").style("rounded", "0").style("fillColor", "#FFF")))
                .isEqualTo(CELLS.replace("rounded=1;html=1;odd", "rounded=0;html=1;odd;fillColor=#FFF;"));
    }

    @Test
    void deletesWithChildrenAndConnectors() {
        String text = edited(CELLS, page -> {
            page.delete("a");
            cell(page, "b").label("gone anyway");
        });

        assertThat(text).isEqualTo("""
                        <!-- drawn by hand -->
                        <mxCell id="0"/>
                        <mxCell id='1' parent='0'/>
                        <mxCell id="c" value="C" parent="1" vertex="1"/>
                        """);
    }

    @Test
    void keepsAConnectorThatWasLedElsewhere() {
        String text = edited(CELLS, page -> {
            page.delete("b");
            cell(page, "e").source("a");
        });

        assertThat(text).contains("id=\"e\" edge=\"1\" source=\"a\"").doesNotContain("id=\"b\"");
    }

    @Test
    void putsNewCellsBehindAnother() {
        Cell first = note("n1", "One");
        Cell second = note("n2", "Two");
        String text = edited(CELLS, page -> {
            page.insert(List.of(first), "a");
            page.insert(List.of(second), "n1");
            page.delete("a");
        });

        assertThat(text)
                .contains("parent='0'/>\n<mxCell id=\"n1\" value=\"One\"")
                .contains("</mxCell>\n<mxCell id=\"n2\" value=\"Two\"")
                .doesNotContain("id=\"b\"");
    }

    @Test
    void takesNoIdTwice() {
        DiagramEdit edit = open(file(CELLS).getBytes(StandardCharsets.UTF_8));

        assertThat(edit.page(0).freeId("a")).isEqualTo("a-2");
        assertThat(edit.page(0).freeId("a")).isEqualTo("a-3");
        assertThat(edit.page(0).freeId("z")).isEqualTo("z");
    }

    @Test
    void keepsByteOrderMarkLineEndsAndSmallCharsets() {
        String crlf = "\ufeff" + file(CELLS).replace("\n", "\r\n");
        byte[] bytes = crlf.getBytes(StandardCharsets.UTF_8);
        DiagramEdit edit = open(bytes);
        cell(edit.page(0), "c").label("\u00f5");
        assertThat(new String(edit.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(crlf.replace("value=\"C\"", "value=\"\u00f5\""));

        Charset small = Charset.forName("windows-1252");
        String declared = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<!-- \u20ac -->" + file(CELLS);
        DiagramEdit other = open(declared.getBytes(small));
        cell(other.page(0), "c").label("\u20ac \u2192");
        assertThat(new String(other.bytes(), small))
                .isEqualTo(declared.replace("value=\"C\"", "value=\"&#x20ac; &#x2192;\""));
    }

    @Test
    void keepsWideCharacters() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
        bytes.writeBytes(file(CELLS).getBytes(StandardCharsets.UTF_16LE));
        DiagramEdit edit = open(bytes.toByteArray());
        cell(edit.page(0), "c").label("\u00f5");
        byte[] changed = edit.bytes();

        assertThat(new String(changed, 2, changed.length - 2, StandardCharsets.UTF_16LE))
                .isEqualTo(file(CELLS).replace("value=\"C\"", "value=\"\u00f5\""));
    }

    @Test
    void changesTheTextOfOnePageOnly() {
        String one = PageText.compressed(model(CELLS).getBytes(StandardCharsets.UTF_8));
        String file = "<mxfile a='1'>\n<diagram id='p'>" + one + "</diagram>\n<diagram id='q'>" + one
                + "</diagram><diagram id=\"r\">" + model(CELLS) + "</diagram></mxfile>";
        DiagramEdit edit = open(file.getBytes(StandardCharsets.UTF_8));
        cell(edit.page(1), "c").label("New");
        cell(edit.page(0), "c").label("C");
        String changed = new String(edit.bytes(), StandardCharsets.UTF_8);

        assertThat(changed).startsWith("<mxfile a='1'>\n<diagram id='p'>" + one + "</diagram>\n<diagram id='q'>");
        assertThat(changed).endsWith("</diagram><diagram id=\"r\">" + model(CELLS) + "</diagram></mxfile>");
        String page = changed.substring(changed.indexOf("'q'>") + 4, changed.indexOf("</diagram><diagram id=\"r\""));
        assertThat(new String(PageText.unwrapped(page, "x", Limits.standard(), Deadline.far()), StandardCharsets.UTF_8))
                .isEqualTo(model(CELLS).replace("value=\"C\"", "value=\"New\""));
    }

    @Test
    void changesAPageThatStandsEscapedOrAlone() {
        String escaped =
                "<mxfile><diagram>" + model(CELLS).replace("&", "&amp;").replace("<", "&lt;") + "</diagram></mxfile>";
        DiagramEdit edit = open(escaped.getBytes(StandardCharsets.UTF_8));
        cell(edit.page(0), "c").label("New");
        MxFile read = open(edit.bytes()).file();
        assertThat(read.pages().get(0).cells()).anyMatch(cell -> cell.label().equals("New"));

        DiagramEdit bare = open(model(CELLS).getBytes(StandardCharsets.UTF_8));
        cell(bare.page(0), "c").label("New");
        assertThat(new String(bare.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(model(CELLS).replace("value=\"C\"", "value=\"New\""));
    }

    @Test
    void leavesARareFormOfValueAlone() {
        String cells = "<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/><mxCell id=\"v\" parent=\"1\" vertex=\"1\">"
                + "<Object label=\"x\" as=\"value\"/></mxCell>";

        assertThat(open(file(cells).getBytes(StandardCharsets.UTF_8)).page(0).cell("v"))
                .isEmpty();
    }

    @Test
    void refusesPictures() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\""
                + file(CELLS).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "\"/>";

        assertThatThrownBy(() -> open(svg.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining(".drawio file");
    }

    @Test
    void refusesNamesThatXmlDoesNotAllow() {
        PageEdit page = open(file(CELLS).getBytes(StandardCharsets.UTF_8)).page(0);

        for (String name : List.of("", "a b", "id", "label", "1x", "a\"b")) {
            assertThatThrownBy(() -> cell(page, "b").data(name, "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String edited(String cells, Consumer<PageEdit> changes) {
        DiagramEdit edit = open(file(cells).getBytes(StandardCharsets.UTF_8));
        changes.accept(edit.page(0));
        String text = new String(edit.bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(file("").replace("</root></mxGraphModel></diagram></mxfile>\n", ""));
        return text.substring(text.indexOf("<root>") + 6, text.indexOf("</root>"));
    }

    private static CellEdit cell(PageEdit page, String id) {
        return page.cell(id).orElseThrow();
    }

    private static Cell note(String id, String label) {
        return new Vertex(
                new CellBody(id, "1", CellValue.of(label), Style.parse("html=1;"), Map.of(), List.of()),
                Geometry.of(1, 2, 3, 4));
    }

    private static String model(String cells) {
        return "<mxGraphModel dx=\"1\"><root>" + cells + "</root></mxGraphModel>";
    }

    private static String file(String cells) {
        return "<mxfile host='x'>\n<diagram name='P'>" + model(cells) + "</diagram></mxfile>\n";
    }

    private static DiagramEdit open(byte[] bytes) {
        return DiagramEdit.open(bytes, "x.drawio", Limits.standard(), Deadline.far(), new Diagnostics());
    }
}
