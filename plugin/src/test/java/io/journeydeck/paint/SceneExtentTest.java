package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static io.journeydeck.paint.PaintedPage.edge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The size of a picture as draw.io takes it. */
class SceneExtentTest {

    private static Path path(Outline outline, double stroke, Shadow shadow, Affine transform) {
        return new Path(
                outline,
                new Fill.Solid(Color.BLACK),
                stroke > 0 ? Stroke.solid(Color.BLACK, stroke) : Stroke.NONE,
                shadow,
                transform,
                Path.Part.BODY);
    }

    private static final Outline SQUARE = new Outline.Rect(new Bounds(10, 10, 20, 20), 0, 0);

    @Test
    void nothingHasNoSize() {
        assertThat(SceneExtent.of(List.of())).isEqualTo(Bounds.EMPTY);
    }

    @Test
    void halfOfTheLineLiesOutside() {
        assertThat(SceneExtent.of(List.of(path(SQUARE, 4, null, Affine.IDENTITY))))
                .isEqualTo(new Bounds(8, 8, 24, 24));
        assertThat(SceneExtent.of(List.of(path(SQUARE, 0, null, Affine.IDENTITY))))
                .isEqualTo(new Bounds(10, 10, 20, 20));
    }

    @Test
    void aShadowTakesTwiceItsBlurAndItsWay() {
        Shadow shadow = new Shadow(2, 3, 2, Color.BLACK);

        assertThat(SceneExtent.of(List.of(path(SQUARE, 0, shadow, Affine.IDENTITY))))
                .isEqualTo(new Bounds(6, 6, 30, 31));
    }

    @Test
    void turnedOutlinesTakeTheRoomTheyShow() {
        Bounds turned = SceneExtent.of(List.of(path(
                new Outline.Rect(new Bounds(0, 0, 40, 20), 0, 0), 0, null, Affine.rotation(90, new Point(20, 10)))));

        assertThat(turned.x()).isCloseTo(10, within(1e-9));
        assertThat(turned.width()).isCloseTo(20, within(1e-9));
        assertThat(turned.height()).isCloseTo(40, within(1e-9));
    }

    @Test
    void curvesCountAsFarAsTheyBendAndNotToTheirControls() {
        Outline arch = new Outline.Freeform(List.of(
                new Segment.MoveTo(new Point(0, 0)),
                new Segment.CurveTo(new Point(0, -40), new Point(100, -40), new Point(100, 0))));

        Bounds bounds = SceneExtent.of(List.of(path(arch, 0, null, Affine.IDENTITY)));

        assertThat(bounds.y()).isCloseTo(-30, within(1e-9));
        assertThat(bounds.height()).isCloseTo(30, within(1e-9));
    }

    @Test
    void anInvisibleShapeStillTakesItsBox() {
        PaintedPage page = PaintedPage.of(box("a", "", "fillColor=none;strokeColor=none"));

        assertThat(page.scene().bounds()).isEqualTo(new Bounds(40, 20, 120, 60));
    }

    @Test
    void labelsOutsideTheirShapeCount() {
        PaintedPage page = PaintedPage.of(box("a", "below", "verticalLabelPosition=bottom;verticalAlign=top"));

        assertThat(page.scene().bounds().bottom()).isGreaterThan(90);
    }

    @Test
    void connectorsWithArrowHeadsTakeTheirSizeAndOneMoreAround() {
        PaintedPage page = PaintedPage.of(edge("e", "", "endArrow=classic;endSize=6", ""));

        assertThat(page.scene().bounds()).isEqualTo(new Bounds(-7.5, -7.5, 115, 15));
    }

    @Test
    void connectorsWithoutArrowHeadsTakeHalfTheirLine() {
        PaintedPage page = PaintedPage.of(edge("e", "", "endArrow=none;strokeWidth=3", ""));

        assertThat(page.scene().bounds()).isEqualTo(new Bounds(-1.5, -1.5, 103, 3));
    }
}
