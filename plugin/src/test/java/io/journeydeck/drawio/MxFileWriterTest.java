package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MxFileWriterTest {

    private static final MxFileWriter WRITER = new MxFileWriter();

    private static MxFile fileOf(Cell... cells) {
        return MxFile.of(List.of(DiagramPage.of("p", "Checkout", List.of(cells))));
    }

    private static Cell vertex(CellValue value) {
        return new Vertex(
                new CellBody("a", "1", value, Style.parse("rounded=1;"), Map.of(), List.of()),
                Geometry.of(10, 0.5, 80, 30));
    }

    private static String plain(MxFile file) {
        return new String(WRITER.write(file, MxFileWriter.Pages.PLAIN), StandardCharsets.UTF_8);
    }

    @Test
    void writesPlainPagesForPeople() {
        assertThat(plain(fileOf(vertex(CellValue.object(Map.of("label", "Pay"))))))
                .isEqualTo("""
                        <mxfile>
                          <diagram id="p" name="Checkout">
                            <mxGraphModel>
                              <root>
                                <mxCell id="0"/>
                                <mxCell id="1" parent="0"/>
                                <object label="Pay" id="a">
                                  <mxCell style="rounded=1;" parent="1" vertex="1">
                                    <mxGeometry x="10" y="0.5" width="80" height="30" as="geometry"/>
                                  </mxCell>
                                </object>
                              </root>
                            </mxGraphModel>
                          </diagram>
                        </mxfile>""");
    }

    @Test
    void keepsLineBreaksAndTabsOfALabel() {
        MxFile file = fileOf(vertex(CellValue.of("a\nb\r\nc\td <b>&amp;\"'</b>")));
        assertThat(plain(file)).contains("value=\"a&#10;b&#13;&#10;c&#9;d &lt;b&gt;&amp;amp;&quot;'&lt;/b&gt;\"");
        assertThat(Reads.of(plain(file)).file()).isEqualTo(file);
    }

    @Test
    void showsTheLossOfACharacterThatXmlCannotHold() {
        MxFile file = fileOf(vertex(CellValue.of("a\u0000b\u001bc\ud83dd\uffffe")));
        assertThat(Reads.of(plain(file)).cell("a").label()).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void refusesNamesThatWouldBreakTheXml() {
        for (String name : List.of("pain point", "", "1st", "a=\"b\"", "<x", "a:b:c")) {
            MxFile file = fileOf(vertex(CellValue.object(Map.of(name, "x"))));
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> plain(file));
        }
    }

    @Test
    void compressedPagesHoldNothingReadable() {
        byte[] bytes = WRITER.write(fileOf(vertex(CellValue.of("Pay"))), MxFileWriter.Pages.COMPRESSED);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .matches("<mxfile><diagram id=\"p\" name=\"Checkout\">[A-Za-z0-9+/=]+</diagram></mxfile>");
    }
}
