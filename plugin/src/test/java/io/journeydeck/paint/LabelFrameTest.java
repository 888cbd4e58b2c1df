package io.journeydeck.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are what draw.io writes into its own SVG for a box of 120 x 80 at (50, 100): left edge, width and pin of the label. */
class LabelFrameTest {

    private static final Bounds BOX = new Bounds(50, 100, 120, 80);

    private static LabelFrame frame(String style) {
        return LabelFrame.ofVertex(Style.parse("html=1;" + style), BOX, BOX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "align=center | 51 | 118",
                "align=left | 52 | 118",
                "align=right | 50 | 118",
                "align=left;spacingLeft=4;spacingRight=4 | 56 | 110",
                "align=center;spacing=10 | 59 | 102",
                "align=left;labelPosition=right | 172 | 122",
                "align=center;labelWidth=60 | 79 | 62",
            })
    void wrappingLabelsGetTheRoomBetweenTheirSpacings(String style, double left, double width) {
        LabelFrame frame = frame("whiteSpace=wrap;" + style);
        Bounds placed = frame.place(30, 14);

        assertThat(frame.wrapWidth()).isEqualTo(width);
        assertThat(placed.x()).isEqualTo(left - 0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verticalAlign=middle | 133",
                "verticalAlign=top | 106.5",
                "verticalAlign=bottom | 163.5",
                "verticalAlign=top;spacing=10;spacingTop=5 | 119.5",
                "verticalAlign=middle;spacingTop=-20;spacingBottom=8 | 119",
                "verticalAlign=top;verticalLabelPosition=bottom | 186.5"
            })
    void labelsOf14PxStandWhereDrawIoPutsThem(String style, double top) {
        assertThat(frame(style).place(30, 14).y()).isEqualTo(top);
    }

    @Test
    void labelsThatDoNotWrapGrowFromTheirPin() {
        assertThat(frame("align=center").place(40, 14).x()).isEqualTo(90);
        assertThat(frame("align=left;spacing=10").place(40, 14).x()).isEqualTo(59.5);
        assertThat(frame("align=right").place(40, 14).right()).isEqualTo(168.5);
        assertThat(frame("align=center").wrapWidth()).isZero();
    }

    @Test
    void upwardLabelsUseTheHeightAndTurnAroundTheCentre() {
        LabelFrame frame = frame("whiteSpace=wrap;horizontal=0");

        assertThat(frame.wrapWidth()).isEqualTo(78);
        assertThat(frame.turn().rotationDegrees()).isCloseTo(270, within(1e-9));
        assertThat(frame.pin().distanceTo(BOX.center())).isCloseTo(0, within(1e-9));
    }

    @Test
    void upwardTitlesLieInTheirBar() {
        Bounds bar = new Bounds(50, 100, 23, 80);
        LabelFrame frame = LabelFrame.ofVertex(Style.parse("html=1;horizontal=0"), BOX, bar);

        Point shown = frame.pin();
        assertThat(shown.x()).isCloseTo(61.5, within(1e-9));
        assertThat(shown.y()).isCloseTo(140, within(1e-9));
    }

    @Test
    void labelsTurnAroundThePointThatTheirPinTurnsTo() {
        LabelFrame frame = frame("whiteSpace=wrap;align=left;verticalAlign=top;rotation=90");
        Bounds placed = frame.place(30, 14);

        assertThat(frame.pin()).isEqualTo(new Point(143, 82));
        assertThat(placed.topLeft()).isEqualTo(new Point(142.5, 81.5));
        assertThat(frame.turn().apply(placed.topLeft()).distanceTo(new Point(142.5, 81.5)))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void bareLinesAreNotRounded() {
        LabelFrame frame = LabelFrame.ofVertex(Style.parse("align=center"), BOX.moved(0.3, 0.3), BOX.moved(0.3, 0.3));

        assertThat(frame.plain()).isTrue();
        assertThat(frame.place(40, 12).x()).isCloseTo(89.8, within(1e-9));
        assertThat(frame.place(40, 12).y()).isCloseTo(133.8, within(1e-9));
    }

    @Test
    void textThatRunsToTheLeftGrowsToTheOtherSideOfItsPin() {
        assertThat(frame("align=left").place(40, 14, true).right()).isEqualTo(52.5);
        assertThat(frame("align=center").place(40, 14, true).x()).isEqualTo(90);
        assertThat(frame("align=right").place(40, 14, true).x()).isEqualTo(167.5);
    }

    @Test
    void hiddenLabelsAreSeenInTheirRoomOnly() {
        LabelFrame frame = frame("whiteSpace=nowrap;overflow=hidden");

        assertThat(frame.window(300, 200, 0.5)).isEqualTo(new Bounds(50.5, 102, 118, 76));
        assertThat(frame.window(18, 20, 0.5)).isEqualTo(new Bounds(100.5, 130, 18, 20));
    }

    @Test
    void connectorLabelsAreCentredOnTheirPoint() {
        LabelFrame frame =
                LabelFrame.ofEdge(Style.parse("html=1;align=center;verticalAlign=middle"), new Point(10, 20), 0);

        assertThat(frame.place(30, 14)).isEqualTo(new Bounds(-5, 13, 30, 14));
        assertThat(frame.vertical()).isEqualTo(Text.Anchor.MIDDLE);
    }
}
