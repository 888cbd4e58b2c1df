package io.journeydeck.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void takesCornersInAnyOrder() {
        assertThat(Bounds.between(new Point(10, 2), new Point(4, 8))).isEqualTo(new Bounds(4, 2, 6, 6));
    }

    @Test
    void refusesWhatIsNoSize() {
        assertThatThrownBy(() -> new Bounds(0, 0, -1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(0, Double.NaN, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unionHoldsBoth() {
        assertThat(new Bounds(0, 0, 2, 2).union(new Bounds(5, -1, 1, 1))).isEqualTo(new Bounds(0, -1, 6, 3));
        assertThat(Bounds.around(List.of())).isEqualTo(Bounds.EMPTY);
    }

    @Test
    void shrinksToNothingButNotBeyond() {
        assertThat(new Bounds(0, 0, 10, 4).grown(-3)).isEqualTo(new Bounds(3, 2, 4, 0));
    }

    @Test
    void turnedByAQuarterKeepsItsCentre() {
        Bounds turned = new Bounds(0, 0, 40, 20).turned();

        assertThat(turned).isEqualTo(new Bounds(10, -10, 20, 40));
        assertThat(new Bounds(0, 0, 40, 20).rotated(90).width()).isCloseTo(20, within(1e-9));
    }

    @Test
    void lengthsKnowTheirUnits() {
        assertThat(Length.ofPx(96).pt()).isEqualTo(72);
        assertThat(Length.ofPt(72).emu()).isEqualTo(914_400);
        assertThat(Length.ofEmu(914_400).px()).isEqualTo(96);
    }
}
