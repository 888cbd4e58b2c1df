package io.journeydeck.drawio.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Style;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleInheritanceTest {

    private static Style vertex(String style) {
        return new PageSketch()
                .box("v", 0, 0, 10, 10, style)
                .resolvedById()
                .get("v")
                .style();
    }

    private static Style edge(String style) {
        return new PageSketch()
                .box("v", 0, 0, 10, 10, "")
                .edge("e", "v", "v", style)
                .resolvedById()
                .get("e")
                .style();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                          shape,            label
                    '',                          fillColor,        #ffffff
                    '',                          fontFamily,       Helvetica
                    'fillColor=none',            fillColor,        none
                    'ellipse;fillColor=#123456', shape,            ellipse
                    'ellipse',                   perimeter,        ellipsePerimeter
                    'text;html=1',               strokeColor,      none
                    'text;align=center',         align,            center
                    'fillColor=red;text',        fillColor,        none
                    'edgeLabel',                 fontSize,         11
                    'icon',                      spacingTop,       6
                    'icon',                      rounded,          1
                    'roundImage',                shape,            image
                    'plain-blue',                fillColor,        #DAE8FC
                    'blue',                      glass,            1
                    'nobody-knows-this',         shape,            label
                    'shape=none',                shape,            rectangle
                    ';html=1',                   shape,            rectangle
                    'shape=cloud',               shape,            cloud
                    'fillColor=default',         fillColor,        #ffffff
                    'strokeColor=default',       strokeColor,      #000000
                    'labelBackgroundColor=default', labelBackgroundColor, #ffffff
                    'fontColor=strokeColor;strokeColor=#00ff00', fontColor, #00ff00
                    'strokeColor=light-dark(rgb(1,2,3),#ffffff)', strokeColor, 'rgb(1,2,3)'
                    'unknown=kept',              unknown,          kept
                    """)
    void fillsInWhatAShapeLeavesOpen(String style, String key, String value) {
        assertThat(vertex(style).get(key)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'', shape, connector",
        "'', endArrow, classic",
        "'', rounded, 1",
        "'', fontSize, 11",
        "endArrow=none, endArrow, none",
        "arrow, shape, arrow",
        "shape=none, shape, connector"
    })
    void fillsInWhatAConnectorLeavesOpen(String style, String key, String value) {
        assertThat(edge(style).get(key)).isEqualTo(value);
    }

    @Test
    void startsFromNothingAfterALeadingSemicolon() {
        assertThat(vertex(";html=1").get("fillColor")).isNull();
    }

    @Test
    void takesColoursFromTheParentAndTheSwimlaneAround() {
        Map<String, ResolvedCell> cells = new PageSketch()
                .box("lane", 0, 0, 100, 100, "swimlane;fillColor=#abcdef;strokeColor=#112233")
                .box(
                        "inside",
                        "lane",
                        Geometry.of(0, 0, 9, 9),
                        "fillColor=swimlane;strokeColor=inherit;fontColor=swimlane",
                        Map.of())
                .resolvedById();

        Style inside = cells.get("inside").style();
        assertThat(inside.get("fillColor")).isEqualTo("#abcdef");
        assertThat(inside.get("strokeColor")).isEqualTo("#112233");
        assertThat(inside.get("fontColor")).isEqualTo("#abcdef");
    }

    @Test
    void turnsTheTitleOfALaneThatIsCollapsedInAStack() {
        Map<String, ResolvedCell> cells = new PageSketch()
                .box("stack", 0, 0, 100, 100, "swimlane;childLayout=stackLayout;horizontalStack=1")
                .box("lane", "stack", Geometry.of(0, 0, 9, 90), "swimlane", Map.of("collapsed", "1"))
                .resolvedById();

        assertThat(cells.get("lane").style().flag("horizontal", true)).isFalse();
    }
}
