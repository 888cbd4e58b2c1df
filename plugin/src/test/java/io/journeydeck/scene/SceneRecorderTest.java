package io.journeydeck.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SceneRecorderTest {

    private final SceneRecorder canvas = new SceneRecorder();

    @BeforeEach
    void drawInBlack() {
        canvas.setStrokeColor(Color.BLACK);
    }

    private Path only() {
        assertThat(canvas.nodes()).hasSize(1);
        return (Path) canvas.nodes().get(0);
    }

    @Test
    void aTurnedBoxStaysABox() {
        canvas.translate(100, 50);
        canvas.rotate(30, false, false, 20, 10);
        canvas.rect(0, 0, 40, 20);
        canvas.stroke();

        assertThat(only().outline()).isEqualTo(new Outline.Rect(new Bounds(100, 50, 40, 20), 0, 0));
        assertThat(only().transform().rotationDegrees()).isCloseTo(30, within(1e-9));
        assertThat(only().transform().apply(new Point(120, 60)).distanceTo(new Point(120, 60)))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void linesMayBeThinnerThanAPixelAndTheirDashesShortenWithThem() {
        canvas.setStrokeWidth(0.5);
        canvas.setDashed(true, false);
        canvas.setDashPattern(List.of(4.0, 2.0));
        canvas.rect(0, 0, 40, 20);
        canvas.stroke();

        assertThat(only().stroke().width()).isEqualTo(0.5);
        assertThat(only().stroke().dashes()).containsExactly(2.0, 1.0);
        assertThat(canvas.strokeWidth()).isEqualTo(0.5);
    }

    @Test
    void flipsComeBeforeTurns() {
        canvas.rotate(90, true, false, 0, 0);
        canvas.rect(0, 0, 10, 10);
        canvas.stroke();

        assertThat(only().transform().apply(new Point(10, 0))).isEqualTo(new Point(0, -10));
    }

    @Test
    void restoreBringsBackColoursButKeepsWhatWasPainted() {
        canvas.save();
        canvas.setStrokeColor(Color.WHITE);
        canvas.restore();
        canvas.rect(0, 0, 1, 1);
        canvas.stroke();

        assertThat(only().stroke().color()).isEqualTo(Color.BLACK);
    }

    @Test
    void dashesGrowWithTheLineUnlessFixed() {
        canvas.setStrokeWidth(2);
        canvas.setDashed(true, false);
        canvas.rect(0, 0, 1, 1);
        canvas.stroke();
        canvas.setDashed(true, true);
        canvas.rect(0, 0, 1, 1);
        canvas.stroke();

        assertThat(canvas.nodes())
                .extracting(node -> ((Path) node).stroke().dashes())
                .containsExactly(List.of(6.0, 6.0), List.of(3.0, 3.0));
    }

    @Test
    void dashesThatNeverAdvanceAreASolidLine() {
        canvas.setDashed(true, true);
        canvas.setDashPattern(List.of(0.0, 0.0));
        canvas.rect(0, 0, 1, 1);
        canvas.stroke();

        assertThat(only().stroke().dashes()).isEmpty();
    }

    @Test
    void aPathWithAnInfiniteNumberIsNotPainted() {
        canvas.begin();
        canvas.moveTo(0, 0);
        canvas.lineTo(Double.POSITIVE_INFINITY, 4);
        canvas.lineTo(4, 4);
        canvas.stroke();

        assertThat(canvas.nodes()).isEmpty();
    }

    @Test
    void nothingIsRecordedWithoutFillAndStroke() {
        canvas.setStrokeColor(null);
        canvas.rect(0, 0, 5, 5);
        canvas.fillAndStroke();

        assertThat(canvas.nodes()).isEmpty();
    }

    @Test
    void fillAndAlphaMultiply() {
        canvas.setFillColor(Color.WHITE);
        canvas.setAlpha(0.5);
        canvas.setFillAlpha(0.5);
        canvas.rect(0, 0, 5, 5);
        canvas.fill();

        assertThat(only().fill()).isEqualTo(new Fill.Solid(new Color(255, 255, 255, 0.25)));
    }

    @Test
    void aQuarterArcKeepsToItsCircle() {
        canvas.begin();
        canvas.moveTo(10, 0);
        canvas.arcTo(10, 10, 0, false, true, 0, 10);
        canvas.stroke();

        Outline.Freeform arc = (Outline.Freeform) only().outline();
        assertThat(arc.segments()).hasSize(2);
        Segment.CurveTo curve = (Segment.CurveTo) arc.segments().get(1);
        Point middle = curve.control1()
                .towards(curve.control2(), 0.5)
                .times(0.75)
                .plus(new Point(10, 0).towards(curve.to(), 0.5).times(0.25));
        assertThat(Math.hypot(middle.x(), middle.y())).isCloseTo(10, within(0.01));
    }

    @Test
    void quadraticCurvesBecomeTheSameCubicOnes() {
        canvas.begin();
        canvas.moveTo(0, 0);
        canvas.quadTo(30, 30, 60, 0);
        canvas.stroke();

        Segment.CurveTo curve = (Segment.CurveTo)
                ((Outline.Freeform) only().outline()).segments().get(1);
        assertThat(curve.control1()).isEqualTo(new Point(20, 20));
        assertThat(curve.control2()).isEqualTo(new Point(40, 20));
    }

    @Test
    void textTurnsWithTheCanvas() {
        Text text = new Text(
                new Bounds(0, 0, 10, 10),
                Text.Anchor.TOP,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                Affine.IDENTITY);
        canvas.rotate(90, false, false, 0, 0);
        canvas.translate(5, 0);
        canvas.text(text);

        Text recorded = (Text) canvas.nodes().get(0);
        assertThat(recorded.frame()).isEqualTo(new Bounds(5, 0, 10, 10));
        assertThat(recorded.transform().rotationDegrees()).isEqualTo(90);
    }
}
