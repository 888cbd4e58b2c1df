package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramInPdfTest {

    private static final String EMPTY_PDF = """
            %PDF-1.7
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[]/Count 0>>
            endobj
            xref
            0 3
            0000000000 65535 f\s
            0000000009 00000 n\s
            0000000054 00000 n\s
            trailer
            <</Size 3 /Root 1 0 R>>
            startxref
            100
            %%EOF
            """;

    private static MxFile read(byte[] pdf) {
        return new MxFileReader().read(pdf, "a.drawio.pdf", Limits.standard(), Deadline.far(), new Diagnostics());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsBackWhatItEmbeds() {
        MxFile file = MxFile.of(List.of(DiagramPage.of("p", "Päge", List.of())));

        byte[] pdf = DiagramInPdf.embed(bytes(EMPTY_PDF), file);

        assertThat(read(pdf).pages()).extracting(DiagramPage::name).containsExactly("Päge");
    }

    /** draw.io inflates what begins two bytes after the line feed of the first stream after the first EmbeddedFile. */
    @Test
    void standsWhereDrawioLooks() {
        byte[] pdf = DiagramInPdf.embed(bytes(EMPTY_PDF), MxFile.of(List.of(DiagramPage.of("p", "P", List.of()))));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int first = text.indexOf("EmbeddedFile");
        int stream = text.indexOf("stream", first);

        assertThat(text).startsWith("%PDF-1.7");
        assertThat(text.substring(first, stream)).contains("application#2Fvnd.jgraph.mxfile");
        assertThat(text.substring(stream, stream + 8)).isEqualTo("stream\nx");
    }

    @Test
    void readsTheSubjectOfOlderDocuments() {
        String xml = "%3Cmxfile%3E%3Cdiagram%20name%3D%22A%20\\(1\\)%22%2F%3E%3C%2Fmxfile%3E";

        MxFile file = read(bytes("%PDF-1.4\n5 0 obj\n<</Title (x)\n/Subject (" + xml + ")>>\nendobj\n"));

        assertThat(file.pages()).extracting(DiagramPage::name).containsExactly("A (1)");
    }

    @Test
    void saysHowToGetADiagramIntoADocument() {
        assertThatThrownBy(() -> read(bytes(EMPTY_PDF)))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        failure -> assertThat(failure.diagnostic().code()).isEqualTo("NO_DIAGRAM_IN_PDF"));
        for (String cut :
                List.of("%PDF-", "%PDF-1.7 /application#2Fvnd.jgraph.mxfile stream", "%PDF-1.4 /Subject (%3C\\")) {
            assertThatThrownBy(() -> read(bytes(cut))).isInstanceOf(DiagnosticException.class);
        }
    }
}
