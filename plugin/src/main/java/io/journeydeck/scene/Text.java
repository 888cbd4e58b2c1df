package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label, twice: as paragraphs in a frame, for formats that lay text out themselves, and as lines that are already placed.
 *
 * @param frame the box the text is set in, px; lines may run out of it
 * @param wrap true when lines end at the frame's sides
 * @param lines what is painted, each at its baseline
 * @param decorations painted behind the lines: backgrounds, borders, rules of tables
 * @param clip what is seen of it; null is all
 * @param box the room that the text takes with its margins, before the transform; null when that is what is painted of it
 */
public record Text(
        Bounds frame,
        Anchor anchor,
        boolean wrap,
        List<Paragraph> paragraphs,
        List<Line> lines,
        List<Path> decorations,
        @Nullable Bounds clip,
        Affine transform,
        @Nullable Bounds box)
        implements SceneNode {

    /** A text without a box of its own. */
    public Text(
            Bounds frame,
            Anchor anchor,
            boolean wrap,
            List<Paragraph> paragraphs,
            List<Line> lines,
            List<Path> decorations,
            @Nullable Bounds clip,
            Affine transform) {
        this(frame, anchor, wrap, paragraphs, lines, decorations, clip, transform, null);
    }

    /** Where in its frame the text lies when the frame is higher than the text. */
    public enum Anchor {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** How the lines of a paragraph lie between left and right. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /**
     * A paragraph; {@code "\n"} in a run begins a new line.
     *
     * @param indent of all its lines from the left, px
     * @param marker what stands before a list item, e.g. {@code •} or {@code 2.}; empty when there is nothing
     * @param spaceBefore px
     * @param lineHeight distance of baselines in px; 0 is what the font asks for
     */
    public record Paragraph(
            Align align,
            double indent,
            String marker,
            double spaceBefore,
            double spaceAfter,
            double lineHeight,
            boolean rightToLeft,
            List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** Characters of one look. */
    public record Run(
            String text, TextStyle style, @Nullable Link link) {}

    /**
     * A line of placed runs.
     *
     * @param baseline y of the letters' feet, px
     * @param top y of the line's box
     */
    public record Line(double baseline, double top, double height, List<Span> spans) {
        public Line {
            spans = List.copyOf(spans);
        }
    }

    /** A run on a line: {@code x} is its left end and {@code width} how far it goes, px. */
    public record Span(double x, double width, Run run) {}

    public Text {
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
        decorations = List.copyOf(decorations);
    }

    /** The box around the placed lines and what lies behind them, before the transform. */
    public Bounds inkBounds() {
        Bounds box = null;
        for (Line line : lines) {
            for (Span span : line.spans()) {
                Bounds ink = new Bounds(span.x(), line.top(), Math.max(0, span.width()), Math.max(0, line.height()));
                box = box == null ? ink : box.union(ink);
            }
        }
        for (Path decoration : decorations) {
            Bounds ink = decoration.outline().bounds();
            box = box == null ? ink : box.union(ink);
        }
        return box == null ? new Bounds(frame.x(), frame.y(), 0, 0) : box;
    }

    /** The same text set {@code by} px elsewhere. */
    public Text moved(Point by) {
        return TextMove.move(this, by);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }
}
