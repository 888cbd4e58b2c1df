package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.journeydeck.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DiagramInPngTest {

    private static final String XML = "<mxfile><diagram name=\"Ünï + code\"/></mxfile>";
    private static final String URI =
            new String(UriText.encode(XML.getBytes(StandardCharsets.UTF_8)), StandardCharsets.US_ASCII);

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(String text, boolean raw) throws Exception {
        return Base64.getDecoder().decode(MxFileReaderTest.deflated(text, raw));
    }

    private static String pageName(byte[] png) {
        return Reads.of(png).page().name();
    }

    @Test
    void readsUriEncodedAndPlainText() {
        assertThat(pageName(Pngs.with("tEXt", bytes("mxfile\0" + URI)))).isEqualTo("Ünï + code");
        assertThat(pageName(Pngs.with("tEXt", bytes("mxGraphModel\0" + URI)))).isEqualTo("Ünï + code");
        assertThat(pageName(Pngs.with("tEXt", Pngs.joined(bytes("mxfile\0"), XML.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("Ünï + code");
    }

    @Test
    void readsCompressedTextRawAsDrawioWritesItAndAsZlib() throws Exception {
        for (boolean raw : new boolean[] {true, false}) {
            byte[] data = Pngs.joined(bytes("mxGraphModel\0\0"), deflated(URI, raw));
            assertThat(pageName(Pngs.with("zTXt", data))).isEqualTo("Ünï + code");
        }
    }

    @Test
    void aPlusInCompressedTextIsABlankOfJavasUrlEncoder() throws Exception {
        byte[] data = Pngs.joined(bytes("mxGraphModel\0\0"), deflated(URI.replace("%20", "+"), true));
        assertThat(pageName(Pngs.with("zTXt", data))).isEqualTo("Ünï + code");
    }

    @Test
    void readsInternationalText() throws Exception {
        byte[] plain = Pngs.joined(bytes("mxfile\0\0\0en\0x\0"), XML.getBytes(StandardCharsets.UTF_8));
        byte[] compressed = Pngs.joined(bytes("mxfile\0\1\0\0\0"), deflated(XML, false));
        assertThat(pageName(Pngs.with("iTXt", plain))).isEqualTo("Ünï + code");
        assertThat(pageName(Pngs.with("iTXt", compressed))).isEqualTo("Ünï + code");
    }

    @Test
    void aPictureOfNothingButPixelsSaysHowToGetADiagramIntoIt() {
        Diagnostic failure = Reads.failure(Pngs.with("tEXt", bytes("Comment\0<mxfile/>")));
        assertThat(failure.code()).isEqualTo("NO_DIAGRAM_IN_PNG");
        assertThat(failure.remedy()).contains("Include a copy of my diagram");
    }

    @Test
    void brokenTextChunksAreNoDiagram() {
        for (byte[] data : List.of(bytes("mxfile"), bytes("mxfile\0"), new byte[0])) {
            for (String type : List.of("tEXt", "zTXt", "iTXt")) {
                assertThat(Reads.failure(Pngs.with(type, data)).code()).isEqualTo("NO_DIAGRAM_IN_PNG");
            }
        }
        assertThat(Reads.failure(Pngs.with("iTXt", bytes("mxfile\0\0"))).code()).isEqualTo("NO_DIAGRAM_IN_PNG");
        assertThat(Reads.failure(Pngs.with("zTXt", bytes("mxfile\0\0junk"))).code())
                .isEqualTo("COMPRESSION_UNKNOWN");
    }

    @Test
    void embedsADiagramBeforeThePixelsAndReplacesTheOneThatWasThere() throws Exception {
        MxFile first = MxFile.of(List.of(DiagramPage.of("p", "First", List.of())));
        MxFile second = MxFile.of(List.of(DiagramPage.of("p", "Second", List.of())));
        byte[] png = DiagramInPng.embed(DiagramInPng.embed(Pngs.plain(), first), second);
        assertThat(Reads.of(png).file()).isEqualTo(second);
        String latin = new String(png, StandardCharsets.ISO_8859_1);
        assertThat(latin.indexOf("tEXtmxfile\0%3Cmxfile%3E")).isPositive().isLessThan(latin.indexOf("IDAT"));
        assertThat(latin.indexOf("mxfile\0")).isEqualTo(latin.lastIndexOf("mxfile\0"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1);
    }

    @Test
    void embedsInAWholePngOnly() {
        MxFile file = MxFile.of(List.of());
        byte[] png = Pngs.plain();
        assertThatIllegalArgumentException().isThrownBy(() -> DiagramInPng.embed(new byte[9], file));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiagramInPng.embed(Arrays.copyOf(png, png.length - 5), file));
    }
}
