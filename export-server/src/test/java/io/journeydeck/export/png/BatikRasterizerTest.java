package io.journeydeck.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.scene.ImageData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BatikRasterizerTest {

    private static final String RED = "<rect width='10' height='10' fill='#ff0000'/>";

    private static BufferedImage paint(String content, int width, int height) throws IOException {
        byte[] png = new BatikRasterizer().png(svg(content), width, height);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static ImageData svg(String content) {
        String xml =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='10' height='10'>"
                        + content + "</svg>";
        return new ImageData(ImageData.Type.SVG, xml.getBytes(StandardCharsets.UTF_8), 10, 10);
    }

    @Test
    void fillsTheBitmapWithThePicture() throws IOException {
        BufferedImage image = paint(RED, 40, 20);

        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(20);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(38, 18)).isEqualTo(0xFFFF0000);
    }

    @Test
    void followsReferencesInsideThePictureWithAndWithoutNamespace() throws IOException {
        String defs = "<defs><rect id='r' width='5' height='10' fill='#00ff00'/></defs>";

        assertThat(paint(defs + "<use href='#r'/>", 10, 10).getRGB(2, 2)).isEqualTo(0xFF00FF00);
        assertThat(paint(defs + "<use xlink:href='#r' x='5'/>", 10, 10).getRGB(7, 2))
                .isEqualTo(0xFF00FF00);
    }

    @Test
    void paintsTheRestWhenSomethingLeadsOutside() throws IOException {
        String outside = "<image href='http://127.0.0.1:9/x.png' width='5' height='5'/>"
                + "<style>@import url(http://127.0.0.1:9/x.css); rect { stroke: url(http://127.0.0.1:9/y#z) }</style>"
                + "<script>throw 1</script><use href='file:///etc/passwd#x'/><rect filter='url(http://127.0.0.1:9/f#f)'/>";

        assertThat(paint(RED + outside, 10, 10).getRGB(5, 5)).isEqualTo(0xFFFF0000);
    }

    @Test
    void refusesWhatIsNoPictureOrTooLarge() {
        BatikRasterizer rasterizer = new BatikRasterizer();
        ImageData text = new ImageData(ImageData.Type.SVG, "hello".getBytes(StandardCharsets.UTF_8), 1, 1);

        assertThatThrownBy(() -> rasterizer.png(text, 10, 10)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> rasterizer.png(svg(RED), 100_000, 100_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("out of bounds");
    }

    @Test
    void refusesPicturesThatUnfoldWithoutEnd() {
        StringBuilder bomb = new StringBuilder("<defs><g id='g0'>" + RED + "</g>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<g id='g").append(i).append("'>");
            bomb.append("<use href='#g").append(i - 1).append("'/>");
            bomb.append("<use href='#g").append(i - 1).append("'/></g>");
        }
        ImageData picture = svg(bomb + "</defs><use href='#g29'/>");

        assertThatThrownBy(() -> new BatikRasterizer().png(picture, 10, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unfolds");
    }
}
