package io.journeydeck.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.java2d.PixelRows;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFormatTest {

    private static final String RED_BOX =
            "<mxCell id=\"b\" value=\"\" style=\"fillColor=#ff0000;strokeColor=none\" vertex=\"1\" "
                    + "parent=\"1\"><mxGeometry x=\"20\" y=\"20\" width=\"100\" height=\"60\" as=\"geometry\"/></mxCell>";

    private final PngFormat format = new PngFormat(new FontLibrary(), 50_000_000);

    private static byte[] diagram(String cells, String page) {
        return ("<mxGraphModel " + page + "><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                        + "</root></mxGraphModel>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] png(byte[] diagram, ExportOptions options) {
        Conversion conversion = Conversions.of(diagram, "box.drawio", List.of(format), options);
        assertThat(conversion.diagnostics()).isEmpty();
        assertThat(conversion.artifacts()).hasSize(1);
        return conversion.artifacts().get(0).bytes();
    }

    private BufferedImage paint(byte[] diagram, ExportOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png(diagram, options)));
    }

    @Test
    void isAsLargeAsTheSvgPictureAndOnWhite() throws IOException {
        BufferedImage picture = paint(diagram(RED_BOX, ""), ExportOptions.standard());

        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(101, 61);
        assertThat(picture.getRGB(50, 30)).isEqualTo(0xFFFF0000);
        BufferedImage wide = paint(
                diagram(RED_BOX, ""), ExportOptions.standard().withScale(2).withBorder(10));
        assertThat(List.of(wide.getWidth(), wide.getHeight())).containsExactly(222, 142);
        assertThat(wide.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(wide.getRGB(100, 70)).isEqualTo(0xFFFF0000);
    }

    @Test
    void isTransparentOnlyWhenAskedFor() throws IOException {
        ExportOptions plain = ExportOptions.standard().withBorder(10);
        byte[] coloured = diagram(RED_BOX, "background=\"#00ff00\"");

        assertThat(paint(coloured, plain).getRGB(2, 2)).isEqualTo(0xFF00FF00);
        BufferedImage picture = paint(coloured, plain.withTransparent(true));
        assertThat(picture.getRGB(2, 2)).isZero();
        assertThat(picture.getRGB(50, 50)).isEqualTo(0xFFFF0000);
    }

    @Test
    void paintsLargePicturesInStripsThatFitTogether() throws IOException {
        String cells = RED_BOX.replace("strokeColor=none", "shadow=1;rounded=1;strokeWidth=3;rotation=30")
                + RED_BOX.replace("id=\"b\" value=\"\"", "id=\"c\" value=\"Wide text\"")
                        .replace("y=\"20\"", "y=\"150\"");
        byte[] diagram = diagram(cells, "");
        BufferedImage whole = paint(diagram, ExportOptions.standard().withScale(8));
        assertThat((long) whole.getWidth() * whole.getHeight()).isGreaterThan(PixelRows.STRIP / 2);

        PngFormat thin = new PngFormat(new FontLibrary(), 50_000_000, 40_000);
        Conversion strips = Conversions.of(
                diagram, "box.drawio", List.of(thin), ExportOptions.standard().withScale(8));
        BufferedImage joined =
                ImageIO.read(new ByteArrayInputStream(strips.artifacts().get(0).bytes()));

        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int a = whole.getRGB(x, y);
                int b = joined.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    assertThat(Math.abs((a >> shift & 255) - (b >> shift & 255)))
                            .as(x + ", " + y)
                            .isLessThan(3);
                }
            }
        }
    }

    /** W3C PNG, clause 11.3.5.3: pixels a metre, before the picture's data. */
    @Test
    void saysItsDensity() {
        ExportOptions options = ExportOptions.standard();
        byte[] picture =
                png(diagram(RED_BOX, ""), options.with(options.picture().withDpi(300)));
        String text = new String(picture, StandardCharsets.ISO_8859_1);

        assertThat(text.indexOf("pHYs")).isBetween(1, text.indexOf("IDAT"));
        assertThat(ByteBuffer.wrap(picture, text.indexOf("pHYs") + 4, 4).getInt())
                .isEqualTo(11_811);
        assertThat(new String(png(diagram(RED_BOX, ""), options), StandardCharsets.ISO_8859_1))
                .doesNotContain("pHYs");
    }

    @Test
    void throwsThePagesShadow() throws IOException {
        BufferedImage picture = paint(diagram(RED_BOX, "shadow=\"1\""), ExportOptions.standard());

        int shade = picture.getRGB(101, 40) & 255;
        assertThat(shade).isBetween(150, 240);
        assertThat(picture.getRGB(50, 30)).isEqualTo(0xFFFF0000);
    }

    @Test
    void takesTheDiagramAlong() {
        byte[] diagram = diagram(RED_BOX, "");
        byte[] picture = png(diagram, ExportOptions.standard().withEmbed(true));
        MxFile read = new MxFileReader()
                .read(picture, "box.drawio.png", Limits.standard(), Deadline.far(), new Diagnostics());

        assertThat(read.pages()).hasSize(1);
        assertThat(read.pages().get(0).cells()).extracting("id").contains("b");
    }

    @Test
    void refusesPicturesOfTooManyPixelsAndSaysWhatWouldDo() {
        String far = RED_BOX.replace("id=\"b\"", "id=\"c\"").replace("x=\"20\" y=\"20\"", "x=\"9900\" y=\"9900\"");
        Conversion conversion =
                Conversions.of(diagram(RED_BOX + far, ""), "box.drawio", List.of(format), ExportOptions.standard());

        assertThat(conversion.artifacts()).isEmpty();
        assertThat(conversion.diagnostics()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("LIMIT_OUTPUT_PIXELS");
            assertThat(finding.message()).contains("9,981 x 9,941 pixels", "50,000,000");
            assertThat(finding.remedy()).contains("a scale of 0.7,");
        });
    }

    @Test
    void makesAPictureOfEveryPage() {
        byte[] file = "<mxfile><diagram name=\"A\"/><diagram name=\"B\"/></mxfile>".getBytes(StandardCharsets.UTF_8);
        Conversion conversion = Conversions.of(
                file, "two.drawio", List.of(format), ExportOptions.standard().withPages(PageSelection.ALL));

        assertThat(conversion.artifacts()).hasSize(2);
    }

    /** A character of the bundled fonts and one that none of them has: a box stands in its place. */
    @Test
    void paintsLettersWithoutTheMachinesFonts() throws IOException {
        for (String letter : List.of("W", "\u265e", "\ud83d\ude42")) {
            byte[] diagram = diagram(
                    "<mxCell id=\"t\" value=\"" + letter + "\" style=\"text;html=1\" vertex=\"1\" parent=\"1\">"
                            + "<mxGeometry width=\"40\" height=\"20\" as=\"geometry\"/></mxCell>",
                    "");
            Conversion conversion = Conversions.of(
                    diagram,
                    "t.drawio",
                    List.of(format),
                    ExportOptions.standard().withScale(4));
            BufferedImage picture = ImageIO.read(
                    new ByteArrayInputStream(conversion.artifacts().get(0).bytes()));
            assertThat(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                    .as(letter)
                    .contains(0xFF000000);
        }
    }
}
