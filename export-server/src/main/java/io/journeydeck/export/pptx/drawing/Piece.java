package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One native shape to be: outlines of a cell, one after the other, that can share a fill and a line. A cylinder, for example, is a
 * filled body and a lid that is only a line.
 *
 * @param fillTransform how the filled outline lay in its shape, for gradients
 */
record Piece(
        List<Part> parts,
        Fill fill,
        Affine fillTransform,
        Stroke stroke,
        @Nullable Shadow shadow) {

    /** An outline inside its shape's turn. */
    record Part(Outline outline, boolean filled, boolean stroked) {}

    Piece {
        parts = List.copyOf(parts);
    }

    static Piece of(Path path, Turn turn) {
        return of(path, turn, Affine.IDENTITY);
    }

    /** @param around the transform of what the path belongs to */
    static Piece of(Path path, Turn turn, Affine around) {
        Affine inside = turn.inside(around.times(path.transform()));
        boolean filled = isVisible(path.fill());
        Part part = new Part(
                Curves.transformed(path.outline(), inside),
                filled,
                path.stroke().isVisible());
        return new Piece(List.of(part), path.fill(), inside, path.stroke(), path.shadow());
    }

    /** Nothing to see, but a place for text or for a connector's end. */
    static Piece blank(Bounds box) {
        return new Piece(
                List.of(new Part(new Outline.Rect(box, 0, 0), false, false)),
                Fill.NONE,
                Affine.IDENTITY,
                Stroke.NONE,
                null);
    }

    boolean isFilled() {
        return isVisible(fill);
    }

    /** True when what is painted upon this piece looks like the piece itself. */
    boolean hides(Path upon) {
        return !upon.stroke().isVisible()
                && (!isVisible(upon.fill())
                        || (upon.fill().equals(fill)
                                && fill instanceof Fill.Solid solid
                                && solid.color().isOpaque()));
    }

    Bounds reach() {
        return parts.stream()
                .map(part -> Curves.reach(part.outline()))
                .reduce(Bounds::union)
                .orElse(Bounds.EMPTY);
    }

    /** Null when {@code next} needs another fill, line or shadow than this piece has. */
    @Nullable
    Piece joined(Piece next) {
        boolean fillFits = !isFilled() || !next.isFilled() || (fill instanceof Fill.Solid && fill.equals(next.fill));
        boolean strokeFits = !stroke.isVisible() || !next.stroke.isVisible() || stroke.equals(next.stroke);
        boolean shadowFits = next.shadow == null || next.shadow.equals(shadow);
        if (!fillFits || !strokeFits || !shadowFits) {
            return null;
        }
        boolean ownFill = isFilled();
        return new Piece(
                joinedParts(next),
                ownFill ? fill : next.fill,
                ownFill ? fillTransform : next.fillTransform,
                stroke.isVisible() ? stroke : next.stroke,
                shadow);
    }

    private List<Part> joinedParts(Piece next) {
        List<Part> all = new ArrayList<>(parts);
        for (Part part : next.parts) {
            Part last = all.get(all.size() - 1);
            if (last.outline().equals(part.outline()) && !(last.stroked() && part.filled())) {
                all.set(
                        all.size() - 1,
                        new Part(last.outline(), last.filled() || part.filled(), last.stroked() || part.stroked()));
            } else {
                all.add(part);
            }
        }
        return all;
    }

    private static boolean isVisible(Fill fill) {
        return !(fill instanceof Fill.None);
    }
}
