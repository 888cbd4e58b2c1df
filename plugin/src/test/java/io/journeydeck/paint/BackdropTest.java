package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static io.journeydeck.paint.PaintedPage.escaped;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BackdropTest {

    private static final String SOURCE = "data:image/svg+xml;base64,"
            + Base64.getEncoder()
                    .encodeToString("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>"
                            .getBytes(StandardCharsets.UTF_8));

    private static PaintedPage page(String json) {
        return PaintedPage.withModel("backgroundImage=\"" + escaped(json) + "\"", box("a", "", ""));
    }

    private static Image hindmost(PaintedPage page) {
        return (Image) ((Group) page.scene().nodes().get(0)).children().get(0);
    }

    @Test
    void liesBehindEverythingAtItsPlaceAndCountsForThePagesSize() {
        PaintedPage page = page("{\"src\":\"" + SOURCE + "\",\"width\":\"400\",\"height\":\"300\",\"x\":-10,\"y\":5}");

        assertThat(hindmost(page).bounds()).isEqualTo(new Bounds(-10, 5, 400, 300));
        assertThat(hindmost(page).keepAspect()).isFalse();
        assertThat(page.scene().bounds()).isEqualTo(new Bounds(-10, 5, 400, 300));
        assertThat(page.codes()).isEmpty();
    }

    @Test
    void hasItsOwnSizeAtTheOriginWhenNoneIsGiven() {
        assertThat(hindmost(page("{\"src\":\"" + SOURCE + "\"}")).bounds()).isEqualTo(new Bounds(0, 0, 30, 20));
    }

    @Test
    void saysWhenThePictureIsNotInTheFile() {
        PaintedPage page = page("{\"src\":\"https://example.com/map.png\",\"width\":\"4\",\"height\":\"3\"}");

        assertThat(page.codes()).containsExactly("IMAGE_NOT_SHOWN");
        assertThat(page.scene().nodes()).hasSize(1);
    }

    @Test
    void saysWhenAnotherPageIsTheBackground() {
        assertThat(page("{\"src\":\"data:page/id,p2\"}").codes()).containsExactly("BACKGROUND_NOT_SHOWN");
        assertThat(page("{\"originalSrc\":\"data:page/id,p2\",\"src\":\"" + SOURCE + "\"}")
                        .codes())
                .containsExactly("BACKGROUND_NOT_SHOWN");
    }

    @Test
    void saysWhenTheAttributeIsNoDescriptionOfAPicture() {
        assertThat(page("{\"src\":").codes()).containsExactly("BACKGROUND_NOT_SHOWN");
        assertThat(page("{\"width\":\"4\"}").codes()).containsExactly("BACKGROUND_NOT_SHOWN");
        assertThat(page("").codes()).isEmpty();
    }

    @Test
    void takesTheLightSideOfAnAdaptivePageColour() {
        PaintedPage page = PaintedPage.withModel("background=\"light-dark(#fff2cc, #332b00)\"", box("a", "", ""));

        assertThat(page.scene().background()).isEqualTo(Color.rgb(0xff, 0xf2, 0xcc));
    }
}
