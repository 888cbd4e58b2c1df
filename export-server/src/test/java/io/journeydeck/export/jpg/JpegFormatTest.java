package io.journeydeck.export.jpg;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.label.font.FontLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegFormatTest {

    private static final String RED_BOX =
            "<mxCell id=\"b\" value=\"\" style=\"fillColor=#ff0000;strokeColor=none\" vertex=\"1\" "
                    + "parent=\"1\"><mxGeometry x=\"20\" y=\"20\" width=\"100\" height=\"60\" as=\"geometry\"/></mxCell>";

    private final JpegFormat format = new JpegFormat(new FontLibrary(), 50_000_000);

    private static byte[] diagram(String page) {
        return ("<mxGraphModel " + page + "><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + RED_BOX
                        + "</root></mxGraphModel>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jpeg(JpegFormat format, byte[] diagram, ExportOptions options) {
        Conversion conversion = Conversions.of(diagram, "box.drawio", List.of(format), options);
        assertThat(conversion.diagnostics()).isEmpty();
        assertThat(conversion.artifacts()).hasSize(1);
        return conversion.artifacts().get(0).bytes();
    }

    private BufferedImage paint(byte[] diagram, ExportOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg(format, diagram, options)));
    }

    private static void near(int pixel, int color) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(pixel >> shift & 255).isBetween((color >> shift & 255) - 4, (color >> shift & 255) + 4);
        }
    }

    @Test
    void isAsLargeAsThePngPictureAndOnWhite() throws IOException {
        BufferedImage picture =
                paint(diagram(""), ExportOptions.standard().withScale(2).withBorder(16));

        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(234, 154);
        near(picture.getRGB(3, 3), 0xFFFFFF);
        near(picture.getRGB(110, 80), 0xFF0000);
    }

    @Test
    void standsOnThePagesColourOrOnTheOneAskedFor() throws IOException {
        ExportOptions options = ExportOptions.standard().withBorder(16);
        byte[] green = diagram("background=\"#00ff00\"");

        near(paint(green, options).getRGB(3, 3), 0x00FF00);
        PictureOptions blue = options.picture()
                .withBackground(PictureOptions.background("blue").orElseThrow());
        near(paint(green, options.with(blue)).getRGB(3, 3), 0x0000FF);
    }

    @Test
    void paintsInStripsThatFitTogether() {
        ExportOptions large = ExportOptions.standard().withScale(8);

        assertThat(jpeg(new JpegFormat(new FontLibrary(), 50_000_000, 10_000), diagram(""), large))
                .isEqualTo(jpeg(format, diagram(""), large));
    }

    @Test
    void losesMoreForFewerBytes() {
        ExportOptions options = ExportOptions.standard().withScale(4);
        int fine = jpeg(format, diagram(""), options.with(options.picture().withQuality(100))).length;
        int plain = jpeg(format, diagram(""), options).length;
        int rough = jpeg(format, diagram(""), options.with(options.picture().withQuality(20))).length;

        assertThat(rough).isLessThan(plain);
        assertThat(plain).isLessThan(fine);
    }

    /** JFIF 1.02: units, then density across and down, 13 bytes from the start. */
    @Test
    void saysItsDensity() {
        ExportOptions options = ExportOptions.standard();
        byte[] picture =
                jpeg(format, diagram(""), options.with(options.picture().withDpi(300)));

        assertThat(new String(picture, 6, 4, StandardCharsets.ISO_8859_1)).isEqualTo("JFIF");
        ByteBuffer density = ByteBuffer.wrap(picture, 13, 5);
        assertThat(density.get()).isEqualTo((byte) 1);
        assertThat(density.getShort()).isEqualTo((short) 300);
        assertThat(density.getShort()).isEqualTo((short) 300);
    }

    @Test
    void saysWhatItCanNotDo() {
        assertThat(format.review(ExportOptions.standard().withTransparent(true).withEmbed(true)))
                .extracting(Diagnostic::code)
                .containsExactly("OPTION_WITHOUT_EFFECT", "OPTION_WITHOUT_EFFECT");
        assertThat(format.review(ExportOptions.standard())).isEmpty();
    }

    @Test
    void refusesPicturesOfTooManyPixels() {
        Conversion conversion = Conversions.of(
                diagram(""),
                "box.drawio",
                List.of(format),
                ExportOptions.standard().withScale(100));

        assertThat(conversion.artifacts()).isEmpty();
        assertThat(conversion.diagnostics()).extracting(Diagnostic::code).containsExactly("LIMIT_OUTPUT_PIXELS");
    }
}
