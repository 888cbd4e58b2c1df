package io.journeydeck.label;

import io.journeydeck.scene.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a label is made of before it has places: blocks, lines of words and tables, as in CSS 2.1's box tree. */
sealed interface Box {

    <R> R accept(Visitor<R> visitor);

    /** Distances at the four sides, px. */
    record Sides(double top, double right, double bottom, double left) {
        static final Sides NONE = all(0);

        static Sides all(double px) {
            return new Sides(px, px, px, px);
        }

        double across() {
            return left + right;
        }

        double upright() {
            return top + bottom;
        }
    }

    /** Margin, border, padding and colours around something. */
    record Frame(
            Sides margin,
            Sides padding,
            double border,
            @Nullable Color borderColor,
            @Nullable Color background) {
        static final Frame NONE = new Frame(Sides.NONE, Sides.NONE, 0, null, null);

        /** What lies left and right of the content inside the border box. */
        double across() {
            return padding.across() + 2 * border;
        }
    }

    /**
     * A wanted size: px when positive, a share of the room when negative (−1 is all of it), 0 when nothing is said.
     *
     * @param outer whether padding and border are in it ({@code box-sizing: border-box})
     */
    record Extent(double width, double height, boolean outer) {
        static final Extent FREE = new Extent(0, 0, false);

        /** The wanted width in px, 0 when nothing is said. */
        double widthIn(double room) {
            return width < 0 && Double.isFinite(room) ? -width * room : Math.max(0, width);
        }

        /** The wanted height in px, 0 when nothing is said or the room's height is not known. */
        double heightIn(double room) {
            return height < 0 ? -height * room : height;
        }
    }

    /** Blocks below each other; {@code marker} is a list item's. */
    record Block(Look look, Frame frame, Extent size, String marker, List<Box> children) implements Box {
        public Block {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.block(this);
        }
    }

    /** Words in lines. {@code look} is that of the block they stand in. */
    record Words(Look look, List<Fragment> fragments) implements Box {
        /** Ends a line. */
        static final char BREAK = '\u2028';

        public Words {
            fragments = List.copyOf(fragments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Characters of one look; {@link Words#BREAK} ends a line. */
    record Fragment(String text, Look look) {}

    /** A table; a negative {@code spacing} lets the borders of neighbours fall together. */
    record Table(Look look, Frame frame, Extent size, double spacing, List<Row> rows) implements Box {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A row and its least height. */
    record Row(double height, List<TableCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table cell.
     *
     * @param width as {@link Extent#width}
     * @param rise share of the spare height above the content: 0 top, 0.5 middle, 1 bottom
     */
    record TableCell(Block content, int columns, int rows, double width, double height, double rise) {}

    /** One method a kind of box. */
    interface Visitor<R> {
        R block(Block block);

        R words(Words words);

        R table(Table table);
    }
}
