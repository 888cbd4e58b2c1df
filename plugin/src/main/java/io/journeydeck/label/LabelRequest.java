package io.journeydeck.label;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Text;
import org.jspecify.annotations.Nullable;

/**
 * A label to lay out.
 *
 * @param html whether {@code markup} is HTML or plain text
 * @param math whether formulas in it are shown as such
 * @param family CSS list of font families
 * @param size of the font, px
 * @param background behind the whole label; null is nothing
 * @param border around the whole label, 1 px; null is nothing
 * @param width px to wrap at; 0 when lines only end where the label says so
 * @param height px of the label's box when it has one of its own, for percentages of it; else 0
 * @param wraps whether lines that are too long for {@code width} go on below
 * @param fills true when the label is as wide as {@code width} even if its words are not
 */
public record LabelRequest(
        String markup,
        boolean html,
        boolean math,
        String family,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        Color color,
        @Nullable Color background,
        @Nullable Color border,
        Text.Align align,
        double width,
        boolean wraps,
        boolean fills,
        double height,
        WritingDirection direction,
        Origin origin,
        Diagnostics diagnostics,
        Deadline deadline) {

    LabelRequest withMarkup(String text) {
        return new LabelRequest(
                text,
                html,
                math,
                family,
                size,
                bold,
                italic,
                underline,
                strike,
                color,
                background,
                border,
                align,
                width,
                wraps,
                fills,
                height,
                direction,
                origin,
                diagnostics,
                deadline);
    }
}
