package io.journeydeck.label;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label that has been laid out with its top left corner at (0, 0). Immutable. */
public final class LaidOutLabel {

    private final double width;
    private final double height;
    private final boolean wraps;
    private final boolean rightToLeft;
    private final List<Text.Paragraph> paragraphs;
    private final List<Text.Line> lines;
    private final List<Backdrop> backdrops;

    LaidOutLabel(double width, double height, boolean wraps, boolean rightToLeft, Sheet sheet) {
        this(width, height, wraps, rightToLeft, sheet.paragraphs(), sheet.lines(), sheet.backdrops());
    }

    private LaidOutLabel(
            double width,
            double height,
            boolean wraps,
            boolean rightToLeft,
            List<Text.Paragraph> paragraphs,
            List<Text.Line> lines,
            List<Backdrop> backdrops) {
        this.width = width;
        this.height = height;
        this.wraps = wraps;
        this.rightToLeft = rightToLeft;
        this.paragraphs = List.copyOf(paragraphs);
        this.lines = List.copyOf(lines);
        this.backdrops = backdrops;
    }

    /** Of the label's box, px. */
    public double width() {
        return width;
    }

    /** Of the label's box, px. */
    public double height() {
        return height;
    }

    /** Whether its lines begin at the right. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    boolean wraps() {
        return wraps;
    }

    List<Text.Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The lines as placed, the label's corner at (0, 0). */
    public List<Text.Line> lines() {
        return lines;
    }

    /** True when there is nothing to see. */
    public boolean isEmpty() {
        return lines.isEmpty() && backdrops.isEmpty();
    }

    /** The same label with its last line on top, for lines that follow each other the other way. */
    public LaidOutLabel reversed() {
        List<Text.Line> upwards = lines.stream()
                .map(line -> {
                    double top = height - line.top() - line.height();
                    return new Text.Line(top + line.baseline() - line.top(), top, line.height(), line.spans());
                })
                .toList();
        List<Backdrop> mirrored = backdrops.stream()
                .map(behind ->
                        behind.moved(0, height - behind.box().y() - behind.box().bottom()))
                .toList();
        return new LaidOutLabel(width, height, wraps, rightToLeft, paragraphs, upwards, mirrored);
    }

    /** What is painted behind the words when the label's corner is {@code at}. */
    List<Path> decorations(Point at) {
        return backdrops.stream().flatMap(backdrop -> backdrop.at(at).stream()).toList();
    }

    /**
     * The label on the page.
     *
     * @param at where its top left corner goes
     * @param frame the room that other programs may set the text in
     * @param clip what is seen of it; null is all
     */
    public Text placed(Point at, Bounds frame, Text.Anchor anchor, @Nullable Bounds clip, Affine transform) {
        Bounds box = new Bounds(0, 0, width, height);
        Text text = new Text(box, anchor, wraps, paragraphs, lines, List.of(), null, Affine.IDENTITY);
        return new Text(
                frame,
                anchor,
                wraps,
                paragraphs,
                text.moved(at).lines(),
                decorations(at),
                clip,
                transform,
                box.moved(at.x(), at.y()));
    }
}
