package io.journeydeck.journey.layout;

import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.geometry.Bounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page around a drawing, as large as the drawing, with a margin and a note at the foot. */
final class PageFrame {

    static final double MARGIN = 40;

    private final double width;
    private final Theme theme;
    private final Ruler ruler;

    /** @param width between the margins, px */
    PageFrame(double width, Theme theme, Ruler ruler) {
        this.width = width;
        this.theme = theme;
        this.ruler = ruler;
    }

    /** Draws what readers must know; returns the height that it took, px. */
    double note(Drawing drawing, String note, double y) {
        if (note.isBlank()) {
            return 0;
        }
        double height = ruler.height(note, Ruler.Face.plain(12), width - 2) + 4;
        drawing.object(
                drawing.free("footnote"),
                Drawing.PAGE,
                Markup.of(note),
                Map.of("journey", "footnote"),
                Styles.text(12, theme.ground().muted(), "align=left;verticalAlign=top;journey=footnote;"),
                new Bounds(MARGIN, y + 6, width, height));
        return height + 6;
    }

    /** The page of a drawing that ends at {@code bottom}. */
    DiagramPage page(String id, String title, Drawing drawing, double bottom) {
        return new DiagramPage(
                id,
                title.isBlank() ? id : title,
                Map.of(),
                model(width + 2 * MARGIN, bottom + MARGIN),
                DiagramPage.of("journey", "", drawing.cells()).cells(),
                List.of());
    }

    private static Map<String, String> model(double right, double bottom) {
        String x = Long.toString((long) Math.ceil(right));
        String y = Long.toString((long) Math.ceil(bottom));
        Map<String, String> model = new LinkedHashMap<>();
        model.put("dx", x);
        model.put("dy", y);
        for (String on : List.of("grid", "guides", "tooltips", "connect", "arrows", "fold", "page", "pageScale")) {
            model.put(on, "1");
        }
        model.put("gridSize", "10");
        model.put("pageWidth", x);
        model.put("pageHeight", y);
        model.put("background", "#FFFFFF");
        model.put("math", "0");
        model.put("shadow", "0");
        return model;
    }
}
