package io.journeydeck.label;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label that has been laid out with its top left corner at (0, 0).
 *
 * @param width of the label's box, px
 */
public record LaidOutLabel(
        double width,
        double height,
        boolean wraps,
        List<Text.Paragraph> paragraphs,
        List<Text.Line> lines,
        List<Path> decorations) {

    public LaidOutLabel {
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
        decorations = List.copyOf(decorations);
    }

    /** True when there is nothing to see. */
    public boolean isEmpty() {
        return lines.isEmpty() && decorations.isEmpty();
    }

    /**
     * The label on the page.
     *
     * @param at where its top left corner goes
     * @param frame the room that other programs may set the text in
     * @param clip what is seen of it; null is all
     */
    public Text placed(Point at, Bounds frame, Text.Anchor anchor, @Nullable Bounds clip, Affine transform) {
        Text text = new Text(
                new Bounds(0, 0, width, height), anchor, wraps, paragraphs, lines, decorations, null, Affine.IDENTITY);
        Text moved = text.moved(at);
        return new Text(frame, anchor, wraps, paragraphs, moved.lines(), moved.decorations(), clip, transform);
    }
}
