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

    /**
     * Margin, border, padding and background around something.
     *
     * @param radius of the border's corners, px
     */
    record Frame(
            Sides margin,
            Sides padding,
            Edges edges,
            double radius,
            @Nullable Color background) {
        static final Frame NONE = new Frame(Sides.NONE, Sides.NONE, Edges.NONE, 0, null);

        /** What lies left and right of the content inside the border box. */
        double across() {
            return padding.across() + edges.widths().across();
        }

        /** What lies above and below the content inside the border box. */
        double upright() {
            return padding.upright() + edges.widths().upright();
        }

        /** From the border box's left side to the content. */
        double left() {
            return padding.left() + edges.left().width();
        }

        /** From the border box's top to the content. */
        double top() {
            return padding.top() + edges.top().width();
        }
    }

    /**
     * A wanted size: px when positive, a share of the room when negative (−1 is all of it), 0 when nothing is said.
     *
     * @param outer whether padding and border are in it ({@code box-sizing: border-box})
     * @param mostWidth 0 when nothing is said
     */
    record Extent(double width, double height, boolean outer, double leastWidth, double mostWidth, double leastHeight) {
        static final Extent FREE = new Extent(0, 0, false);

        Extent(double width, double height, boolean outer) {
            this(width, height, outer, 0, 0, 0);
        }

        /** A width kept between the least and the most. */
        double bounded(double width, double room) {
            double most = mostWidth < 0 ? Double.isFinite(room) ? -mostWidth * room : 0 : mostWidth;
            double least = leastWidth < 0 ? Double.isFinite(room) ? -leastWidth * room : 0 : leastWidth;
            return Math.max(least, most > 0 ? Math.min(most, width) : width);
        }

        /** The wanted width in px, 0 when nothing is said. */
        double widthIn(double room) {
            return width < 0 && Double.isFinite(room) ? -width * room : Math.max(0, width);
        }

        /** The wanted height in px, 0 when nothing is said or the room's height is not known. */
        double heightIn(double room) {
            return height < 0 ? -height * room : height;
        }
    }

    /** Where a block that is narrower than its room stands in it. */
    enum Stand {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Blocks below each other; {@code marker} is a list item's. */
    record Block(Look look, Frame frame, Extent size, Stand stand, String marker, List<Box> children) implements Box {
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

    /**
     * A table.
     *
     * @param columns wanted widths of columns, as {@link Extent#width}; there may be fewer than columns
     * @param even whether the first row alone says how wide the columns are ({@code table-layout: fixed})
     * @param rules lines between cells whose borders fall together
     * @param caption above the table; null for none
     */
    record Table(
            Look look,
            Frame frame,
            Extent size,
            Stand stand,
            double spacing,
            List<Double> columns,
            boolean even,
            List<Row> rows,
            List<Rule> rules,
            @Nullable Block caption)
            implements Box {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A line of a table's grid: {@code upright} before column {@code at}, else above row {@code at}; along {@code along}. */
    record Rule(boolean upright, int at, int along, Edge edge) {}

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
