package io.journeydeck.shape;

import io.journeydeck.drawio.Style;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import java.util.List;
import java.util.Optional;

/**
 * What a shape needs to know of its cell.
 *
 * @param style with all defaults filled in
 * @param width px
 * @param grid the lines between rows and columns when the cell is a table, else empty
 * @param texts writes words that are part of the drawing
 * @param pictures finds pictures that are part of the drawing
 */
public record Figure(Style style, double width, double height, Grid grid, ShapeText texts, ShapePictures pictures) {

    /** A table's inner lines: the y of each row's top and the x of each column's left but the first, px from the table's corner. */
    public record Grid(List<Double> rows, List<Double> columns) {

        public static final Grid NONE = new Grid(List.of(), List.of());

        public Grid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    public Figure(Style style, double width, double height) {
        this(style, width, height, Grid.NONE, ShapeText.NONE, ShapePictures.NONE);
    }

    /** The shape's own box, from (0, 0). */
    public Bounds box() {
        return new Bounds(0, 0, width, height);
    }

    public double number(String key, double otherwise) {
        return style.number(key, otherwise);
    }

    public boolean flag(String key, boolean otherwise) {
        return style.flag(key, otherwise);
    }

    /** A number kept between 0 and {@code most}. */
    public double length(String key, double otherwise, double most) {
        return Math.max(0, Math.min(most, number(key, otherwise)));
    }

    /** Key {@code size} as a share of {@code whole}, or in px with {@code fixedSize=1}; never more than {@code whole}. */
    public double size(double share, double fixed, double whole) {
        return flag("fixedSize", false) ? length("size", fixed, whole) : whole * length("size", share, 1);
    }

    /** Whether corners are rounded. */
    public boolean rounded() {
        return flag("rounded", false);
    }

    /** Radius of a polygon's rounded corners, px; 0 when they are sharp. */
    public double cornerRadius() {
        return rounded() ? Math.max(0, number("arcSize", 20) / 2) : 0;
    }

    /** The colour under {@code key}; empty for {@code none} and for what is no colour. */
    public Optional<Color> color(String key) {
        return Colors.of(style, key);
    }
}
