package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import java.util.List;
import java.util.Optional;

/**
 * The room that draw.io gives a connector's line when it sizes a picture. Seldom what is painted: a line is counted by its points, each
 * one px large, with its arrow heads' size around all of them.
 */
final class EdgeRoom {

    private static final double DEFAULT_ARROW = 6;

    private final Style style;
    private final List<Point> points;
    private final double stroke;

    EdgeRoom(Style style, List<Point> points) {
        this.style = style;
        this.points = points;
        this.stroke = Math.max(0, Math.min(1000, style.number("strokeWidth", 1)));
    }

    /** Of a straight or rounded line: the larger head's size, one px more a head, and half the line. */
    Bounds ofLine() {
        boolean start = !Arrows.isAbsent(style.text("startArrow", "none"));
        boolean end = !Arrows.isAbsent(style.text("endArrow", "classic"));
        double heads = start ? size("startSize") + 1 : 0;
        if (end) {
            heads = Math.max(heads, size("endSize")) + 1;
        }
        return shaded(boxOfPoints().grown(heads + stroke / 2));
    }

    /** Of an arrow that is one sign. */
    Bounds ofSign() {
        return shaded(boxOfPoints().grown(SignalArrow.room(stroke)));
    }

    /** Of what is measured as painted, curves and wide lines: the outlines and half the line, unless they lie on one level or upright. */
    Bounds ofPainted(List<SceneNode> painted) {
        Optional<Bounds> box = painted.stream()
                .filter(Path.class::isInstance)
                .map(node -> OutlineBox.of((Path) node))
                .reduce(Bounds::union);
        return box.filter(bounds -> bounds.width() > 0 && bounds.height() > 0)
                .map(bounds -> shaded(bounds.grown(stroke / 2)))
                .orElseGet(this::ofLine);
    }

    private double size(String key) {
        return Math.max(0, Math.min(500, style.number(key, DEFAULT_ARROW)));
    }

    private Bounds boxOfPoints() {
        Bounds box = Bounds.around(points);
        return new Bounds(box.x(), box.y(), box.width() + 1, box.height() + 1);
    }

    private Bounds shaded(Bounds box) {
        return Brush.shadow(style).map(shadow -> PageRoom.shaded(box, shadow)).orElse(box);
    }
}
