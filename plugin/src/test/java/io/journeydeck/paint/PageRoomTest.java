package io.journeydeck.paint;

import static io.journeydeck.paint.PaintedPage.box;
import static io.journeydeck.paint.PaintedPage.edge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** The size of a picture as draw.io takes it; numbers are those of its own cell states. */
class PageRoomTest {

    private static Bounds room(String... cells) {
        return PaintedPage.of(cells).scene().bounds();
    }

    private static String bent(String style) {
        return "<mxCell id=\"e\" style=\"" + style
                + "\" edge=\"1\" parent=\"1\"><mxGeometry relative=\"1\" as=\"geometry\">"
                + "<mxPoint x=\"100\" y=\"100\" as=\"sourcePoint\"/><mxPoint x=\"300\" y=\"160\" as=\"targetPoint\"/>"
                + "<Array as=\"points\"><mxPoint x=\"200\" y=\"100\"/><mxPoint x=\"200\" y=\"160\"/></Array>"
                + "</mxGeometry></mxCell>";
    }

    @Test
    void nothingHasNoSize() {
        assertThat(room()).isEqualTo(Bounds.EMPTY);
    }

    @Test
    void halfOfTheLineLiesOutside() {
        assertThat(room(box("a", "", "strokeWidth=4"))).isEqualTo(new Bounds(38, 18, 124, 64));
        assertThat(room(box("a", "", "strokeColor=none;strokeWidth=4"))).isEqualTo(new Bounds(40, 20, 120, 60));
    }

    @Test
    void anInvisibleShapeStillTakesItsBox() {
        assertThat(room(box("a", "", "fillColor=none;strokeColor=none"))).isEqualTo(new Bounds(40, 20, 120, 60));
    }

    @Test
    void aTurnedShapeTakesTheRoomOfItsTurnedLine() {
        Bounds turned = room(box("a", "", "rotation=90;strokeWidth=2"));

        assertThat(turned.x()).isCloseTo(69, within(1e-9));
        assertThat(turned.width()).isCloseTo(62, within(1e-9));
        assertThat(turned.height()).isCloseTo(122, within(1e-9));
    }

    @Test
    void aShadowTakesTwiceItsBlurAndItsWay() {
        assertThat(room(box("a", "", "shadow=1;strokeColor=none"))).isEqualTo(new Bounds(36, 16, 130, 71));
    }

    @Test
    void labelsOutsideTheirShapeCount() {
        assertThat(room(box("a", "below", "verticalLabelPosition=bottom;verticalAlign=top"))
                        .bottom())
                .isGreaterThan(90);
    }

    @Test
    void htmlLabelsTakeWholePixels() {
        Bounds room = room(box("a", "A label that is wider than its shape", "html=1"));

        assertThat(room.width()).isGreaterThan(121).isEqualTo(Math.rint(room.width()));
    }

    @Test
    void aLabelCutAtItsShapeTakesTheRoomItIsGiven() {
        // pinned 2 + 5 px below the shape's top, and as high as the shape less its spacing
        assertThat(room(box("a", "one", "overflow=hidden;verticalAlign=top")).bottom())
                .isEqualTo(20 + 7 + 56);
    }

    @Test
    void aLineTakesItsPointsEachOnePixelLarge() {
        assertThat(room(edge("e", "", "endArrow=none;strokeWidth=3", ""))).isEqualTo(new Bounds(-1.5, -1.5, 104, 4));
    }

    @Test
    void anArrowHeadTakesItsSizeAndOneMoreAround() {
        assertThat(room(edge("e", "", "endArrow=classic;endSize=6", ""))).isEqualTo(new Bounds(-7.5, -7.5, 116, 16));
    }

    @Test
    void twoArrowHeadsTakeTheLargerOne() {
        assertThat(room(edge("e", "", "startArrow=oval;startSize=6;endArrow=classic;endSize=6", "")))
                .isEqualTo(new Bounds(-8.5, -8.5, 118, 18));
        assertThat(room(edge("e", "", "startArrow=oval;startSize=14;endArrow=classic;endSize=6", "")))
                .isEqualTo(new Bounds(-16.5, -16.5, 134, 34));
    }

    @Test
    void aCurveTakesWhatItShows() {
        assertThat(room(bent("curved=1;endArrow=none"))).isEqualTo(new Bounds(99.5, 99.5, 201, 61));
    }

    @Test
    void aCurveWithoutHeightIsTakenAsALine() {
        assertThat(room(edge("e", "", "curved=1;endArrow=none", ""))).isEqualTo(new Bounds(-0.5, -0.5, 102, 2));
    }

    @Test
    void wideLinesTakeWhatTheyShow() {
        assertThat(room(bent("shape=link;width=10;strokeWidth=3"))).isEqualTo(new Bounds(98.5, 92.5, 203, 75));
        assertThat(room(edge("e", "", "shape=flexArrow", ""))).isEqualTo(new Bounds(0, -16, 100, 32));
    }

    @Test
    void signsTakeTheirHeadAround() {
        assertThat(room(edge("e", "", "shape=arrow", ""))).isEqualTo(new Bounds(-16.5, -16.5, 134, 34));
    }
}
