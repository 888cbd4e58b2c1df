package io.journeydeck.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are as wide, and their words stand where, Chromium reports them for the same mark-up in 160 px, 12 px Helvetica. */
class TableLayoutTest {

    private static Laid laid(String markup) {
        return Laid.html(markup, Text.Align.LEFT, 160);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<table border=1><tr><td>a</td><td>longer</td></tr><tr><td>c</td><td>d</td></tr></table> | 56.047 | 44.781 | 17.688",
                "<table border=1 style='border-collapse:collapse'><tr><td>a</td><td>longer</td></tr></table> | 47.047 | 18.391 | 11.688",
                "<table width='100%' border=1><tr><td width='30%'>a</td><td>b</td></tr></table> | 43.625 | 24.391 | 17.688",
                "<table border=1 style='width:120px'><tr><td style='width:20px'>a</td><td>b</td></tr></table> | 120 | 24.391 | 31",
                "<table border=1><tr><td width=50 height=30>a</td><td>b c d e</td></tr></table> | 102.031 | 40 | 61",
                "<table border=1 style='table-layout:fixed;width:140px'><tr><td>longword</td><td>b</td><td>c</td></tr></table>"
                        + " | 140 | 24.391 | 50.328",
                "<table border=1 width=150><tr><td width='25%'>a</td><td width='75%'>b</td></tr></table> | 150 | 24.391 | 42.5",
                "<table border=1><colgroup><col width=30><col width=70></colgroup><tr><td>a</td><td>b</td></tr></table>"
                        + " | 108 | 24.391 | 37",
                "<table border=1 cellspacing=0><tr><th>H</th><th>H2</th></tr></table> | 34.016 | 20.391 | 15.672",
            })
    void columnsShareTheWidthAsInABrowser(String markup, double width, double height, double second) {
        Laid laid = laid(markup);

        assertThat(laid.label().width()).isCloseTo(width, within(0.05));
        assertThat(laid.label().height()).isCloseTo(height, within(0.05));
        assertThat(laid.spans().get(1).x()).isCloseTo(second, within(0.05));
    }

    @Test
    void aCellOverSeveralColumnsWidensThemAsTheyAreWide() {
        Laid laid =
                laid("<table border=1><tr><td colspan=2>wide one here</td></tr><tr><td>a</td><td>b</td></tr></table>");

        assertThat(laid.label().width()).isCloseTo(85.391, within(0.05));
        assertThat(laid.spans().get(2).x() - laid.spans().get(1).x()).isCloseTo(40.687, within(0.05));
    }

    @Test
    void captionsStandAboveTheTable() {
        Laid laid = laid("<table border=1><caption>Cap</caption><tr><th>h</th></tr></table>");

        assertThat(laid.lines()).containsExactly("Cap", "h");
        assertThat(laid.label().height()).isCloseTo(14.4 + 24.4, within(0.05));
    }

    @Test
    void bordersThatFallTogetherArePaintedOnceTheWidestWins() {
        Laid laid = laid("<table style='border-collapse:collapse'><tr><td style='border:1px solid #000'>b</td>"
                + "<td style='border:3px solid #0a0'>c</td></tr></table>");

        List<Path> rules = laid.label().decorations(new Point(0.5, 0.5));
        Fill green = new Fill.Solid(Color.rgb(0, 0xaa, 0));
        List<Bounds> upright = rules.stream()
                .filter(path -> path.fill().equals(green))
                .map(path -> path.outline().bounds())
                .filter(box -> box.width() < box.height())
                .toList();
        assertThat(upright).as("left and right of the second cell").hasSize(2);
        assertThat(upright).allSatisfy(box -> assertThat(box.width()).isEqualTo(3));
        assertThat(rules).hasSize(7);
    }

    @Test
    void cellsTakeTheColoursOfTheirRowsBorders() {
        Laid laid = laid("<table border=1 style='border-collapse:collapse'><tr style='border:1px solid #98bf21'>"
                + "<td>a</td><td>b</td></tr></table>");

        Fill green = new Fill.Solid(Color.rgb(0x98, 0xbf, 0x21));
        assertThat(laid.label().decorations(new Point(0.5, 0.5)))
                .filteredOn(path -> path.outline().bounds().width()
                        < path.outline().bounds().height())
                .filteredOn(path -> path.fill().equals(green))
                .as("the line between the cells")
                .isNotEmpty();
    }

    @Test
    void edgesStandOnWholePixelsOfThePage() {
        Laid laid = laid("<table border=1><tr><td>a</td></tr></table>");

        assertThat(laid.label().decorations(new Point(10.3, 20.8))).isNotEmpty().allSatisfy(path -> {
            assertThat(path.outline().bounds().x() % 1).isEqualTo(0.5);
            assertThat(path.outline().bounds().y() % 1).isEqualTo(0.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"000000,545454,a8a8a8", "ff0000,ab0000,ff0000", "eeeeee,9a9a9a,eeeeee", "808080,2c2c2c,d4d4d4"})
    void sunkenBordersAreDarkAtTheTop(String color, String top, String bottom) {
        Laid laid = laid("<div style=\"border:1px inset #" + color + "\">a</div>");

        assertThat(laid.label().decorations(Point.ORIGIN))
                .extracting(path -> ((Fill.Solid) path.fill()).color().hex())
                .containsExactly(top, bottom);
    }
}
