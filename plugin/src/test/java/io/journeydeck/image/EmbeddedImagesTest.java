package io.journeydeck.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.limits.Limits;
import io.journeydeck.scene.ImageData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedImagesTest {

    private final EmbeddedImages images = new EmbeddedImages(Limits.standard());

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private String svg(String body) {
        String source =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>"
                        + body + "</svg>";
        ImageData data = images.read("data:image/svg+xml," + base64(source.getBytes(StandardCharsets.UTF_8)))
                .data();
        assertThat(data).isNotNull();
        return new String(data.bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void readsRasterPicturesWithAndWithoutTheWordBase64(String format) throws IOException {
        String data = base64(picture(format));

        ImageData plain = images.read("data:image/" + format + "," + data).data();
        ImageData spelled =
                images.read("data:image/" + format + ";base64," + data).data();

        assertThat(plain).isEqualTo(spelled).isNotNull();
        assertThat(plain.width()).isEqualTo(7);
        assertThat(plain.type().extension()).isEqualTo(format);
    }

    @Test
    void believesTheBytesAndNotTheirName() throws IOException {
        ImageData data = images.read("data:image/png," + base64(picture("gif"))).data();

        assertThat(data).isNotNull();
        assertThat(data.type()).isEqualTo(ImageData.Type.GIF);
    }

    @Test
    void readsSvgInBase64AndInPercentCodes() {
        assertThat(svg("<rect width='4' height='4'/>")).contains("<rect");
        ImageData coded = images.read("data:image/svg+xml,%3Csvg%20viewBox='0 0 40 20'%3E%3C/svg%3E")
                .data();
        assertThat(coded).isNotNull();
        assertThat(coded.width()).isEqualTo(40);
        assertThat(coded.height()).isEqualTo(20);
    }

    @Test
    void keepsNothingInSvgThatRunsOrFetches() {
        String clean = svg(
                "<script>alert(1)</script><rect onclick='x()' fill='url(http://evil/x)' width='1' height='1'/>"
                        + "<image xlink:href='http://evil/a.png'/><use href='other.svg#a'/><foreignObject><p>x</p></foreignObject>"
                        + "<style>@import url(http://evil)</style><g style=\"fill:url(&quot;https://evil&quot;)\"/><a href='javascript:x'><path d='M0 0'/></a>");

        assertThat(clean).doesNotContain("evil", "script", "onclick", "other.svg", "foreignObject", "javascript");
        assertThat(clean).contains("<rect");
    }

    @Test
    void keepsGradientsAndPicturesInsideTheSvg() {
        String clean =
                svg("<defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs><rect fill='url(#g)'/>"
                        + "<image href='data:image/png;base64,AAAA'/>");

        assertThat(clean).contains("linearGradient", "url(#g)", "data:image/png");
    }

    @Test
    void neverFetches() {
        EmbeddedImages.Result result = images.read("http://localhost:1/a.png");

        assertThat(result.data()).isNull();
        assertThat(result.problem()).contains("never fetched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png,AAAA",
                "data:image/png",
                "data:,",
                "data:image/svg+xml,%3Chtml/%3E",
                "img/lib/x.svg",
                ""
            })
    void saysWhyThereIsNoPicture(String address) {
        EmbeddedImages.Result result = images.read(address);

        assertThat(result.data()).isNull();
        assertThat(result.problem()).isNotEmpty();
        assertThat(result.remedy()).isNotEmpty();
    }
}
