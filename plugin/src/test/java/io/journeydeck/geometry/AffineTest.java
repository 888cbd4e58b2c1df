package io.journeydeck.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AffineTest {

    @Test
    void quarterTurnsAreExact() {
        Affine turn = Affine.rotation(90, new Point(10, 10));

        assertThat(turn.apply(new Point(20, 10))).isEqualTo(new Point(10, 20));
        assertThat(turn.rotationDegrees()).isEqualTo(90);
    }

    @Test
    void timesAppliesTheInnerTransformFirst() {
        Affine moveThenDouble = Affine.scaling(2, 2).times(Affine.translation(5, 0));

        assertThat(moveThenDouble.apply(new Point(1, 1))).isEqualTo(new Point(12, 2));
    }

    @Test
    void onlyOneFlipMirrors() {
        Point pivot = new Point(3, 4);

        assertThat(Affine.flip(true, false, pivot).mirrors()).isTrue();
        assertThat(Affine.flip(true, true, pivot).mirrors()).isFalse();
        assertThat(Affine.flip(true, false, pivot).apply(pivot)).isEqualTo(pivot);
    }

    @Property
    void turningBackEndsWhereItBegan(
            @ForAll @DoubleRange(min = -720, max = 720) double degrees,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double x,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double y) {
        Point pivot = new Point(7, -3);
        Point there = new Point(x, y).rotated(degrees, pivot);
        Point back = there.rotated(-degrees, pivot);

        assertThat(back.x()).isCloseTo(x, within(1e-6));
        assertThat(back.y()).isCloseTo(y, within(1e-6));
        assertThat(there.distanceTo(pivot)).isCloseTo(new Point(x, y).distanceTo(pivot), within(1e-6));
    }
}
