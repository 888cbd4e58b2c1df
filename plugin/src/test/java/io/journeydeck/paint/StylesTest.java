package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Style keys that change how any shape looks; the box is 120 x 60 at (40, 20). */
class StylesTest {

    private static final String PIXEL =
            "data:image/png,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAC"
                    + "hwGA60e6kgAAAABJRU5ErkJggg==";

    private static Image image(PaintedPage page) {
        return page.group("a").children().stream()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> paths(String style) {
        return PaintedPage.of(box("a", "", style)).paths("a");
    }

    @Test
    void glassShinesOnTheUpperPartOfABox() {
        List<Path> paths = paths("glass=1;html=1;rounded=0");

        assertThat(paths).hasSize(2);
        Path shine = paths.get(1);
        assertThat(shine.fill())
                .isEqualTo(new Fill.LinearGradient(
                        new Color(255, 255, 255, 0.9), new Color(255, 255, 255, 0.1), Fill.Side.SOUTH));
        List<Segment> segments = ((Outline.Freeform) shine.outline()).segments();
        assertThat(segments.get(0)).isEqualTo(new Segment.MoveTo(new Point(39, 19)));
        assertThat(segments.get(1)).isEqualTo(new Segment.LineTo(new Point(39, 44)));
        assertThat(segments.get(3)).isEqualTo(new Segment.LineTo(new Point(161, 19)));
    }

    @Test
    void glassFollowsRoundedCornersAndSwimlaneTitles() {
        List<Segment> round =
                ((Outline.Freeform) paths("glass=1;rounded=1").get(1).outline()).segments();
        Point start = ((Segment.MoveTo) round.get(0)).to();
        assertThat(start.x()).as("(60 + 1) * 15% + 2 - 1").isCloseTo(40 + 10.15, within(1e-9));
        List<Path> lane = paths("swimlane;startSize=20;glass=1");
        assertThat(lane.get(lane.size() - 1).outline().bounds().bottom()).isCloseTo(20 + 0.4 * 20 + 4, within(2.1));
    }

    @Test
    void glassNeedsABoxWithAFill() {
        assertThat(paths("glass=1;fillColor=none")).hasSize(1);
        assertThat(paths("rhombus;glass=1")).hasSize(1);
    }

    @Test
    void hairlinesStayAsThinAsTheyAreAsked() {
        assertThat(paths("strokeWidth=0").get(0).stroke().isVisible()).isFalse();
        assertThat(paths("strokeWidth=0.2").get(0).stroke().width()).isEqualTo(0.2);
        assertThat(paths("strokeWidth=0.5;dashed=1").get(0).stroke().dashes())
                .as("dashes go by the width")
                .containsExactly(1.5, 1.5);
    }

    @Test
    void aSingleNumberIsNoDashPattern() {
        assertThat(paths("dashed=1;dashPattern=5").get(0).stroke().dashes()).isEmpty();
        assertThat(paths("dashed=1;dashPattern=5 2").get(0).stroke().dashes()).containsExactly(5.0, 2.0);
    }

    @Test
    void shadowKeysChangeTheShadow() {
        assertThat(paths("shadow=1").get(0).shadow()).isEqualTo(Brush.SHADOW);
        assertThat(paths("shadow=1;shadowColor=#ff0000;shadowOpacity=80;shadowOffsetX=10;shadowOffsetY=5;shadowBlur=4")
                        .get(0)
                        .shadow())
                .isEqualTo(new Shadow(10, 5, 4, new Color(255, 0, 0, 0.8)));
        assertThat(paths("shadow=0;shadowColor=#ff0000").get(0).shadow()).isNull();
    }

    @Test
    void onlyExtBoxesAreDoubled() {
        assertThat(paths("double=1")).hasSize(1);
        assertThat(paths("shape=ext;double=1")).hasSize(2);
    }

    @Test
    void cornersOfHundredPercentReachTheMiddleOfBothSides() {
        Outline.Rect box = (Outline.Rect) paths("rounded=1;arcSize=100").get(0).outline();

        assertThat(box.radiusX()).isEqualTo(60);
        assertThat(box.radiusY()).isEqualTo(30);
    }

    @Test
    void iconsOfLabelsAreStretchedBesideTheText() {
        Image left = image(PaintedPage.of(box("a", "", "label;imageWidth=30;imageHeight=20;image=" + PIXEL)));
        assertThat(left.bounds()).isEqualTo(new Bounds(47, 40, 30, 20));
        assertThat(left.keepAspect()).isFalse();
        Image right =
                image(PaintedPage.of(box("a", "", "imageAlign=right;imageVerticalAlign=top;spacing=3;image=" + PIXEL)));
        assertThat(right.bounds()).isEqualTo(new Bounds(160 - 24 - 8, 28, 24, 24));
    }

    @Test
    void aSwimlanesPictureStandsAtTheEndOfItsTitle() {
        assertThat(image(PaintedPage.of(box("a", "", "swimlane;image=" + PIXEL)))
                        .bounds())
                .isEqualTo(new Bounds(144, 20, 16, 16));
    }

    @Test
    void anIndicatorStandsBesideALabelInItsOwnColours() {
        List<Path> paths = paths("indicatorShape=ellipse;indicatorColor=#ff0000;fillColor=#00ff00");

        assertThat(paths).hasSize(2);
        assertThat(paths.get(1).outline()).isEqualTo(new Outline.Ellipse(new Bounds(47, 45, 10, 10)));
        assertThat(paths.get(1).fill()).isEqualTo(new Fill.Solid(Color.rgb(255, 0, 0)));
        assertThat(paths.get(1).stroke().isVisible()).isFalse();
    }

    @Test
    void aCroppedPicturesRestFillsTheShape() {
        Image cropped =
                image(PaintedPage.of(box("a", "", "shape=image;clipPath=inset(25% 0% 25% 50%);image=" + PIXEL)));

        assertThat(cropped.clip()).isEqualTo(new Bounds(40, 20, 120, 60));
        assertThat(cropped.bounds()).isEqualTo(new Bounds(-80, -10, 240, 120));
        assertThat(Crop.parse("inset(60%)")).as("nothing would be left").isEmpty();
        assertThat(Crop.parse("circle(40%)")).isEmpty();
    }

    @Test
    void aPicturesBorderLiesOnTopOfIt() {
        PaintedPage page = PaintedPage.of(
                box("a", "", "shape=image;imageBackground=#ffff00;imageBorder=#ff0000;fillOpacity=40;image=" + PIXEL));

        assertThat(page.group("a").children()).hasSize(3);
        assertThat(page.group("a").children().get(1)).isInstanceOf(Image.class);
        assertThat(image(page).opacity()).isEqualTo(0.4);
        assertThat(page.paths("a").get(1).fill()).isEqualTo(Fill.NONE);
    }

    @Test
    void picturesHaveFlipKeysOfTheirOwn() {
        assertThat(image(PaintedPage.of(box("a", "", "shape=image;imageFlipH=1;image=" + PIXEL)))
                        .transform()
                        .mirrors())
                .isTrue();
        assertThat(paths("imageFlipH=1").get(0).transform().mirrors()).isFalse();
    }

    @Test
    void sketchedShapesTakeTheRoomOfRuledOnes() {
        Bounds ruled = PaintedPage.of(box("a", "", "ellipse")).scene().bounds();
        PaintedPage sketched = PaintedPage.of(box("a", "", "ellipse;sketch=1;jiggle=9"));

        assertThat(ruled).isEqualTo(new Bounds(39.5, 19.5, 121, 61));
        assertThat(sketched.scene().bounds()).isEqualTo(ruled);
        assertThat(sketched.paths("a").get(0).outline()).isInstanceOf(Outline.Freeform.class);
    }

    @Test
    void aShapeTakesHalfOfItsLineAroundItsBoxWhereverTheLineRuns() {
        assertThat(PaintedPage.of(box("a", "", "rhombus;rounded=1;strokeWidth=6"))
                        .scene()
                        .bounds())
                .isEqualTo(new Bounds(37, 17, 126, 66));
        assertThat(PaintedPage.of(box("a", "", "strokeColor=none;strokeWidth=6"))
                        .scene()
                        .bounds())
                .isEqualTo(new Bounds(40, 20, 120, 60));
    }

    @Test
    void aPageWithShadowsThrowsOneAsAWhole() {
        PaintedPage page = PaintedPage.withModel("shadow=\"1\"", box("a", "", ""), box("b", "", "shadow=0"));

        assertThat(page.scene().shadow()).isEqualTo(Brush.PAGE_SHADOW);
        assertThat(page.paths("a").get(0).shadow()).isNull();
        assertThat(page.scene().bounds()).isEqualTo(new Bounds(39.5, 19.5, 128, 68));
        assertThat(PaintedPage.of(box("a", "", "shadow=1")).scene().shadow()).isNull();
    }
}
