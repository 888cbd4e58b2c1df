package io.journeydeck.export.pptx.theme;

import io.journeydeck.scene.Color;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** Masters and layouts that a deck begins with. */
public interface DeckTheme {

    /** A package with masters, layouts and a notes master and without slides; the caller closes it. */
    OPCPackage open() throws IOException;

    SlideLayout layout(LayoutRole role);

    /** Of the slides, px. */
    double width();

    /** Of the slides, px. */
    double height();

    /**
     * The colours that slides on this layout name: {@code bg1}, {@code tx1}, {@code bg2}, {@code tx2}, {@code accent1} to {@code accent6},
     * {@code hlink}, {@code folHlink} (ECMA-376 part 1, 20.1.10.54 ST_SchemeColorVal), as the master maps them.
     */
    Map<String, Color> colors(LayoutRole role);

    /** What is behind the content; of a picture or a gradient the mean. */
    Color ground(LayoutRole role);

    /** True when white can be read better on the {@link #ground} than black. */
    default boolean dark(LayoutRole role) {
        Color ground = ground(role);
        return TemplateColors.contrast(ground, Color.WHITE) > TemplateColors.contrast(ground, Color.BLACK);
    }

    /** The name of the colour for text on the {@link #ground}: {@code tx1}, unless {@code bg1} can be read much better there. */
    default String ink(LayoutRole role) {
        Map<String, Color> colors = colors(role);
        Color ground = ground(role);
        double text = TemplateColors.contrast(ground, colors.getOrDefault("tx1", Color.BLACK));
        double back = TemplateColors.contrast(ground, colors.getOrDefault("bg1", Color.WHITE));
        return text >= 4.5 || text >= back ? "tx1" : "bg1";
    }

    /** The font of running text. */
    ThemeFont bodyFont();

    /**
     * A font of a theme.
     *
     * @param measured true when our fonts have its widths, so that lines end where we think they do
     */
    record ThemeFont(String name, boolean measured) {}
}
