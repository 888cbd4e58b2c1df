package io.journeydeck.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrowsTest {

    private final SceneRecorder canvas = new SceneRecorder();

    private Point paint(String name, double size, boolean filled) {
        canvas.setStrokeColor(Color.BLACK);
        canvas.setFillColor(Color.BLACK);
        return Arrows.paint(canvas, new ArrowHead(name, size, filled), false, new Point(100, 0), new Point(0, 0));
    }

    @Test
    void theLineEndsInTheNotchOfAClassicHead() {
        // size 6 + line 1, three quarters of it, behind a tip that keeps off by the mitre of a 1 px line
        assertThat(paint("classic", 6, true).x()).isCloseTo(100 - 1.118 - 7 * 0.75, within(1e-9));
    }

    @Test
    void blockHeadsAreAsWideAsLongAndThinOnesNarrower() {
        paint("block", 6, true);
        paint("blockThin", 6, true);

        Outline block = ((Path) canvas.nodes().get(0)).outline();
        Outline thin = ((Path) canvas.nodes().get(1)).outline();
        assertThat(block.bounds().height()).isCloseTo(7, within(1e-9));
        assertThat(thin.bounds().height()).isCloseTo(14.0 / 3, within(1e-9));
    }

    @Test
    void hollowHeadsAreNotFilled() {
        paint("block", 6, false);

        assertThat(((Path) canvas.nodes().get(0)).fill()).isEqualTo(Fill.NONE);
    }

    @Test
    void headsTheLineRunsThroughLeaveItsEndAlone() {
        assertThat(paint("ERmany", 6, false)).isEqualTo(new Point(100, 0));
        assertThat(paint("dash", 6, false)).isEqualTo(new Point(100, 0));
    }

    @Test
    void circlesAreAsWideAsTheirSizeAndLineOnEachSide() {
        assertThat(paint("circle", 14, false).x()).isCloseTo(100 - (2 * 15 + 1), within(1e-9));
        assertThat(((Path) canvas.nodes().get(0)).outline().bounds().width()).isCloseTo(30, within(1e-9));
    }

    @Test
    void halfHeadsLieLeftOfTheLineAtBothEnds() {
        canvas.setStrokeColor(Color.BLACK);
        Arrows.paint(canvas, new ArrowHead("openAsync", 6, true), true, new Point(0, 0), new Point(100, 0));
        Arrows.paint(canvas, new ArrowHead("openAsync", 6, true), false, new Point(100, 0), new Point(0, 0));

        assertThat(canvas.nodes()).allSatisfy(node -> {
            Outline outline = ((Path) node).outline();
            assertThat(outline.bounds().y()).isCloseTo(-3.5, within(1e-9));
            assertThat(outline.bounds().bottom()).isCloseTo(0, within(1e-9));
        });
    }

    @Test
    void theRingOfAnEntityIsWhiteOnlyWhenFilled() {
        paint("ERzeroToMany", 6, true);
        paint("ERzeroToMany", 6, false);

        assertThat(((Path) canvas.nodes().get(0)).fill()).isEqualTo(new Fill.Solid(Color.WHITE));
        assertThat(((Path) canvas.nodes().get(2)).fill()).isEqualTo(Fill.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classic",
                "classicThin",
                "block",
                "blockThin",
                "open",
                "openThin",
                "oval",
                "diamond",
                "diamondThin",
                "dash",
                "cross",
                "box",
                "circle",
                "circlePlus",
                "halfCircle",
                "ERone",
                "ERmandOne",
                "ERmany",
                "ERoneToMany",
                "ERzeroToOne",
                "ERzeroToMany",
                "baseDash",
                "doubleBlock",
                "manyOptional",
                "sysMLPackCont",
                "sysMLReqInt",
                "sysMLProvInt",
                "sysMLFound",
                "sysMLLost",
                "sysMLx"
            })
    void eachHeadIsPaintedAtTheTip(String name) {
        paint(name, 6, true);

        assertThat(canvas.nodes()).isNotEmpty().allSatisfy(node -> {
            Outline outline = ((Path) node).outline();
            assertThat(outline.bounds().x()).isBetween(75.0, 105.0);
            assertThat(outline.bounds().centerY()).isCloseTo(0, within(1e-9));
        });
    }

    @Test
    void aLineWithoutLengthHasNoHead() {
        Point end = Arrows.paint(canvas, new ArrowHead("classic", 6, true), false, new Point(5, 5), new Point(5, 5));

        assertThat(end).isEqualTo(new Point(5, 5));
        assertThat(canvas.nodes()).isEmpty();
    }
}
