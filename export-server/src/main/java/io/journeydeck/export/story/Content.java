package io.journeydeck.export.story;

import io.journeydeck.export.chart.Chart;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.SceneNode;
import java.util.List;

/** Something on a slide. What it is called for people who do not see it is its {@code alt}. */
public sealed interface Content {

    <R> R accept(Visitor<R> visitor);

    /** Running text. */
    record Words(List<Phrase> phrases, double points) implements Content {
        public Words {
            phrases = List.copyOf(phrases);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Boxes side by side, each with a figure that catches the eye, what it is, and what it means. */
    record Cards(List<Card> cards) implements Content {
        public Cards {
            cards = List.copyOf(cards);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cards(this);
        }
    }

    /** One of {@link Cards}. */
    record Card(String figure, String caption, String text, Tone tone) {}

    /**
     * A table.
     *
     * @param columns with the titles of the head; none is shown when all are empty
     * @param rows each as long as {@code columns}
     */
    record Table(List<Column> columns, List<Row> rows, String alt) implements Content {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

        public boolean hasHead() {
            return columns.stream().anyMatch(column -> !column.title().isEmpty());
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its width beside the others'
     */
    record Column(String title, double weight, boolean centred) {
        public static Column of(String title, double weight) {
            return new Column(title, weight, false);
        }

        public static Column centred(String title, double weight) {
            return new Column(title, weight, true);
        }
    }

    /**
     * A row of a table.
     *
     * @param rule name of the line above it, as blueprints have them; empty for none
     */
    record Row(List<Cell> cells, String rule) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), "");
        }
    }

    /**
     * A cell of a table.
     *
     * @param ground what its fill says
     */
    record Cell(List<Phrase> phrases, Tone ground) {
        public Cell {
            phrases = List.copyOf(phrases);
        }

        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(Phrase.of(text)), Tone.PLAIN);
        }

        public static Cell of(Phrase phrase) {
            return new Cell(List.of(phrase), Tone.PLAIN);
        }

        public Cell on(Tone other) {
            return new Cell(phrases, other);
        }
    }

    /** A native chart with its data. */
    record Graph(Chart chart, String alt) implements Content {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.graph(this);
        }
    }

    /**
     * A part of the drawing as native shapes.
     *
     * @param pieces in painting order
     * @param extent what has to fit after the pieces have been moved, px of the page
     * @param largest how much larger than in draw.io it may become
     * @param centred true in the middle of its room, false at the left
     */
    record Picture(List<Piece> pieces, Bounds extent, double largest, boolean centred, String pageName, String alt)
            implements Content {
        public Picture {
            pieces = List.copyOf(pieces);
        }

        /** The same, growing less. */
        Picture noLargerThan(double scale) {
            return new Picture(pieces, extent, Math.min(largest, scale), centred, pageName, alt);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /** Shapes of a {@link Picture}, moved by (dx, dy) px from where they are on the page. */
    record Piece(List<SceneNode> nodes, double dx, double dy) {
        public Piece {
            nodes = List.copyOf(nodes);
        }
    }

    /** The stages of the way, each leading to its slide, the present one marked. */
    record Trail(List<Crumb> crumbs) implements Content {
        public Trail {
            crumbs = List.copyOf(crumbs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trail(this);
        }
    }

    /**
     * A step of a {@link Trail}.
     *
     * @param jump key of a slide; empty for none
     */
    record Crumb(String text, String jump, boolean current) {}

    /** One method a kind of content. */
    interface Visitor<R> {
        R words(Words words);

        R cards(Cards cards);

        R table(Table table);

        R graph(Graph graph);

        R picture(Picture picture);

        R trail(Trail trail);
    }
}
