package io.journeydeck.export.java2d;

import io.journeydeck.label.font.FontFace;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What stands under, in and behind the letters of a run, where browsers have it. */
public final class TextLines {

    /** Share of the font's size that a run's background reaches above the baseline, as Helvetica's metrics have it. */
    private static final double ASCENT = 0.9;

    private static final double DESCENT = 0.22;

    private TextLines() {}

    /** The box behind a run. */
    public static Rectangle2D background(Text.Line line, Text.Span span) {
        TextStyle style = span.run().style();
        return new Rectangle2D.Double(
                span.x(),
                line.baseline() - style.rise() - ASCENT * style.size(),
                span.width(),
                (ASCENT + DESCENT) * style.size());
    }

    /** The lines under and through a run. */
    public static List<Rectangle2D> of(Text.Line line, Text.Span span, FontFace face) {
        TextStyle style = span.run().style();
        double baseline = line.baseline() - style.rise();
        double thickness = Math.max(1, style.size() / 10);
        List<Rectangle2D> lines = new ArrayList<>();
        if (style.underline()) {
            double gap = Math.max(1, Math.ceil(thickness / 2));
            lines.add(new Rectangle2D.Double(span.x(), baseline + gap, span.width(), thickness));
        }
        if (style.strike()) {
            double middle = baseline - face.ascent(style.size()) / 3 - thickness / 2;
            lines.add(new Rectangle2D.Double(span.x(), middle, span.width(), thickness));
        }
        return lines;
    }
}
