package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeLibraryTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static final ShapeLibrary LIBRARY = new ShapeLibrary(List.of(
            new ShapeLibrary.Entry(
                    "Card \"A\" & <b>õ\uD83D\uDE00</b> \\", 120, 50.5, List.of(card("card", "Kaart & <i>äng</i>"))),
            new ShapeLibrary.Entry("Two", 10, 20, List.of(card("a", "1"), card("b", "2")))));

    private static Cell card(String id, String label) {
        return new Vertex(
                new CellBody(
                        id,
                        "1",
                        CellValue.object(Map.of("label", label)),
                        Style.parse("rounded=1;html=1;"),
                        Map.of(),
                        List.of()),
                Geometry.of(0, 0, 120, 50));
    }

    private ShapeLibrary read(String text) {
        return new ShapeLibraryReader()
                .read(
                        text.getBytes(StandardCharsets.UTF_8),
                        "shapes.xml",
                        Limits.standard(),
                        Deadline.far(),
                        diagnostics);
    }

    @Test
    void readsWhatItWrote() {
        String file = new String(new ShapeLibraryWriter().write(LIBRARY), StandardCharsets.UTF_8);

        assertThat(read(file)).isEqualTo(LIBRARY);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void writesCompressedEntriesInEscapedJson() {
        String file = new String(new ShapeLibraryWriter().write(LIBRARY), StandardCharsets.UTF_8);

        assertThat(file).startsWith("<mxlibrary>[").endsWith("]</mxlibrary>\n");
        assertThat(file).doesNotContain("mxGraphModel", "<b>").contains("&lt;b&gt;", "\"w\":120,\"h\":50.5,");
        assertThat(file.lines().filter(line -> line.matches("\\{\"xml\":\"[A-Za-z0-9+/=]+\".*")))
                .hasSize(2);
    }

    @Test
    void readsPlainEntriesOfPeopleAndNamesPictures() {
        ShapeLibrary library = read("""
                <mxlibrary title="Mine">[ { "xml" : "&lt;mxGraphModel&gt;&lt;root&gt;&lt;mxCell id=\\"0\\"/&gt;&lt;mxCell id=\\"1\\" \
                parent=\\"0\\"/&gt;&lt;mxCell id=\\"2\\" value=\\"Hi\\" vertex=\\"1\\" parent=\\"1\\"&gt;&lt;mxGeometry as=\\"geometry\\"/&gt;\
                &lt;/mxCell&gt;&lt;/root&gt;&lt;/mxGraphModel&gt;", "w": 80, "h": "40", "aspect": "fixed", "title": null },
                {"data": "data:image/png;base64,AAAA", "w": 1, "h": 1, "title": "Logo"} ]</mxlibrary>
                """);

        assertThat(library.entries()).hasSize(1);
        assertThat(library.entries().get(0).width()).isEqualTo(80);
        assertThat(library.entries().get(0).height()).isEqualTo(40);
        assertThat(library.entries().get(0).cells()).extracting(Cell::label).containsExactly("Hi");
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("LIBRARY_ENTRY_IGNORED");
        assertThat(diagnostics.list().get(0).message()).contains("Logo");
    }

    @Test
    void readsAnEmptyLibrary() {
        assertThat(read("<mxlibrary>[]</mxlibrary>").entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mxlibrary/>",
                "<mxlibrary>{}</mxlibrary>",
                "<mxlibrary>[{\"xml\":\"a\"</mxlibrary>",
                "<mxlibrary>[{\"xml\":[]}]</mxlibrary>",
                "<mxlibrary>[{\"xml\":\"!!\"}]</mxlibrary>",
                "<mxlibrary>[{\"xml\":\"&lt;svg/&gt;\"}]</mxlibrary>",
                "<mxlibrary>[] x</mxlibrary>",
                "<mxfile/>",
                "[]"
            })
    void tellsWhatIsNoLibrary(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DiagnosticException.class)
                .satisfies(e -> assertThat(
                                ((DiagnosticException) e).diagnostic().origin().file())
                        .isEqualTo("shapes.xml"));
    }
}
