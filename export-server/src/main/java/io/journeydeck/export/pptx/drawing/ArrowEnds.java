package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Stroke;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arrow heads that PowerPoint has too (ECMA-376 part 1, 20.1.8.37 and 20.1.8.57). */
final class ArrowEnds {

    /** A head's length in line widths for the three sizes; lines thinner than 2 pt count as 2 pt. */
    private static final double SMALL = 2;

    private static final double MEDIUM = 3;
    private static final double LARGE = 5;
    private static final double THINNEST = 2;

    /** draw.io's heads are longer than their size by a line width, and have an outline with a long miter at the tip. */
    private static final double OUTLINE = 2.5;

    private static final Map<String, String> FILLED = Map.of(
            "classic", "stealth",
            "classicThin", "stealth",
            "block", "triangle",
            "blockThin", "triangle",
            "oval", "oval",
            "diamond", "diamond",
            "diamondThin", "diamond");

    private static final Map<String, String> OPEN = Map.of("open", "arrow", "openThin", "arrow");

    private ArrowEnds() {}

    /** Null when PowerPoint has no such head, so that it has to be drawn. */
    static @Nullable String type(ArrowHead head) {
        String open = OPEN.get(head.name());
        return open != null ? open : head.filled() ? FILLED.get(head.name()) : null;
    }

    /** @param name {@code a:headEnd} at the start of a line, {@code a:tailEnd} at its end */
    static @Nullable Xml of(String name, ArrowHead head, Stroke stroke, Placement placement) {
        String type = type(head);
        if (head.isNone() || type == null) {
            return null;
        }
        double line = Math.max(THINNEST, placement.centipoints(stroke.width()) / 100.0);
        double wanted = placement.centipoints(head.size() + OUTLINE * stroke.width()) / 100.0 / line;
        double thin = head.name().endsWith("Thin") ? 0.6 : 1;
        return Xml.of(name).with("type", type).with("w", size(wanted * thin)).with("len", size(wanted));
    }

    private static String size(double lineWidths) {
        if (lineWidths < (SMALL + MEDIUM) / 2) {
            return "sm";
        }
        return lineWidths < (MEDIUM + LARGE) / 2 ? "med" : "lg";
    }
}
