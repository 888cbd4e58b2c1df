package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.pptx.drawing.ShapeIds;

/** The place of a chart on a slide (ECMA-376 part 1, 19.3.1.21 graphicFrame). */
public final class ChartFrame {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private ChartFrame() {}

    /** Left, top, width and height, in EMU. */
    public record Box(long x, long y, long width, long height) {}

    /**
     * The frame.
     *
     * @param name in the selection pane
     * @param description what the chart says, for those who cannot see it
     * @param relation of the slide to the chart's part
     */
    public static Xml of(ShapeIds ids, String name, String description, String relation, Box box) {
        return Xml.of("p:graphicFrame")
                .add(Xml.of("p:nvGraphicFramePr")
                        .add(ids.named(ids.next(), name, description, null))
                        .add(Xml.of("p:cNvGraphicFramePr")
                                .add(Xml.of("a:graphicFrameLocks").with("noGrp", 1)))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:xfrm")
                        .add(Xml.of("a:off").with("x", box.x()).with("y", box.y()))
                        .add(Xml.of("a:ext").with("cx", box.width()).with("cy", box.height())))
                .add(Xml.of("a:graphic")
                        .add(Xml.of("a:graphicData")
                                .with("uri", CHART)
                                .add(Xml.of("c:chart").with("xmlns:c", CHART).with("r:id", relation))));
    }
}
