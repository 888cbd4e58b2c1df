package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Style;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Stroke;
import java.util.HashSet;
import java.util.Set;

/** What goes along with the painting of one page: where it is, who is told, until when. */
final class PaintContext {

    private final Origin page;
    private final Diagnostics diagnostics;
    private final Deadline deadline;
    private final boolean math;
    private final Set<String> unknownShapes = new HashSet<>();
    private final Set<String> unknownParts = new HashSet<>();

    /** @param math whether the page shows formulas as such */
    PaintContext(Origin page, Diagnostics diagnostics, Deadline deadline, boolean math) {
        this.math = math;
        this.page = page;
        this.diagnostics = diagnostics;
        this.deadline = deadline;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    boolean math() {
        return math;
    }

    Deadline deadline() {
        return deadline;
    }

    Origin page() {
        return page;
    }

    Origin at(String cellId) {
        return page.atCell(cellId);
    }

    void report(Diagnostic finding) {
        diagnostics.add(finding);
    }

    /** Says once a page that a shape is not known. */
    void unknownShape(String cellId, String shape, String instead) {
        if (unknownShapes.add(shape)) {
            report(Diagnostic.warning(
                    "SHAPE_UNKNOWN",
                    "The shape \"" + brief(shape) + "\" is not known and is drawn as a " + instead,
                    at(cellId),
                    "Use a shape from draw.io's General palettes, or draw it as a picture."));
        }
    }

    /** Says once a page that a shape's own drawing takes in another one that is not known. */
    void unknownPart(String cellId, String shape) {
        if (unknownParts.add(shape)) {
            report(Diagnostic.warning(
                    "STENCIL_PART_UNKNOWN",
                    "The shape's own drawing includes the shape \"" + brief(shape)
                            + "\", which is not known and is left out",
                    at(cellId),
                    "Draw that part into the shape itself (Edit > Edit Shape)."));
        }
    }

    /** The stroke that a style asks for. */
    Stroke strokeOf(Style style) {
        SceneRecorder canvas = new SceneRecorder();
        Brush.dip(canvas, style);
        if (canvas.strokeColor() == null) {
            canvas.setStrokeColor(Color.TRANSPARENT);
        }
        canvas.rect(0, 0, 1, 1);
        canvas.stroke();
        for (SceneNode node : canvas.nodes()) {
            if (node instanceof Path path && path.outline() instanceof Outline.Rect) {
                return path.stroke();
            }
        }
        return Stroke.NONE;
    }

    /** No more of the input's words in a message than helps to find the place. */
    static String brief(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }
}
