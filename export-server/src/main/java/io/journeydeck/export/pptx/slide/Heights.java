package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Phrase;
import io.journeydeck.geometry.Length;
import java.util.ArrayList;
import java.util.List;

/** How high things have to be, px. */
final class Heights implements Content.Visitor<Double> {

    /** From a cell's edge to its text, px. */
    static final double CELL_SIDE = 7;

    static final double CELL_TOP = 4;

    /** Within a card, px. */
    static final double CARD_INSET = 16;

    static final double CARD_GAP = 16;
    static final double FIGURE = 40;
    static final double CAPTION = 14;
    static final double CARD_TEXT = 16;
    static final double TRAIL = 34;

    private static final double HANG = 16;

    /** A chart that is lower cannot be read. */
    private static final double LOWEST_CHART = 220;

    private final TextRuler ruler;
    private final double width;
    private final double points;

    /**
     * For things of one width.
     *
     * @param points size of letters in tables
     */
    Heights(TextRuler ruler, double width, double points) {
        this.ruler = ruler;
        this.width = width;
        this.points = points;
    }

    private double phrases(List<Phrase> phrases, double room, double size, double between) {
        double height = 0;
        for (Phrase phrase : phrases) {
            height += ruler.height(phrase.text(), size, phrase.bold(), room - (phrase.listed() ? HANG : 0));
        }
        return phrases.isEmpty()
                ? ruler.height("", size, false, room)
                : height + (phrases.size() - 1) * Length.ofPt(between).px();
    }

    @Override
    public Double words(Content.Words words) {
        return phrases(words.phrases(), width, words.points(), words.points() / 3) + 4;
    }

    @Override
    public Double cards(Content.Cards cards) {
        double room =
                (width - CARD_GAP * (cards.cards().size() - 1)) / cards.cards().size() - 2 * CARD_INSET;
        double highest = 0;
        for (Content.Card card : cards.cards()) {
            highest = Math.max(
                    highest,
                    ruler.height(card.figure(), FIGURE, true, room)
                            + ruler.height(card.caption(), CAPTION, true, room)
                            + (card.text().isEmpty() ? 0 : ruler.height(card.text(), CARD_TEXT, false, room))
                            + Length.ofPt(8).px());
        }
        return highest + 2 * CARD_INSET;
    }

    @Override
    public Double table(Content.Table table) {
        return (table.hasHead() ? headHeight(table) : 0)
                + rowHeights(table).stream().mapToDouble(Double::doubleValue).sum();
    }

    double headHeight(Content.Table table) {
        List<Double> widths = columnWidths(table);
        double highest = 0;
        for (int i = 0; i < widths.size(); i++) {
            highest = Math.max(
                    highest, ruler.height(table.columns().get(i).title(), points, true, widths.get(i) - 2 * CELL_SIDE));
        }
        return highest + 2 * CELL_TOP;
    }

    /** Of each row, the line above it included. */
    List<Double> rowHeights(Content.Table table) {
        List<Double> widths = columnWidths(table);
        List<Double> heights = new ArrayList<>();
        for (Content.Row row : table.rows()) {
            double highest = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                highest = Math.max(
                        highest, phrases(row.cells().get(i).phrases(), widths.get(i) - 2 * CELL_SIDE, points, 2));
            }
            heights.add(highest + 2 * CELL_TOP + (row.rule().isEmpty() ? 0 : ruleHeight()));
        }
        return heights;
    }

    /** Of the line that names a border of a blueprint. */
    double ruleHeight() {
        return ruler.height("", points, false, width) + 2;
    }

    /** True when no word of the table has to be broken. */
    boolean holdsWords(Content.Table table) {
        return leastWidths(table).stream().mapToDouble(Double::doubleValue).sum() <= width;
    }

    private List<Double> leastWidths(Content.Table table) {
        List<Double> least = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            least.add(longestWord(table, i) + 2 * CELL_SIDE);
        }
        return least;
    }

    /** By the columns' weights, but none narrower than its longest word; by those alone when there is no room for more. */
    List<Double> columnWidths(Content.Table table) {
        List<Double> least = leastWidths(table);
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        if (needed >= width) {
            return least.stream().map(each -> each * width / needed).toList();
        }
        double weights =
                table.columns().stream().mapToDouble(Content.Column::weight).sum();
        List<Double> widths = new ArrayList<>();
        double spare = 0;
        double room = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            double wanted = width * table.columns().get(i).weight() / weights;
            double given = Math.max(wanted, least.get(i));
            widths.add(given);
            spare += given - wanted;
            room += given - Math.min(given, least.get(i));
        }
        for (int i = 0; i < widths.size() && room > 0; i++) {
            double slack = widths.get(i) - Math.min(widths.get(i), least.get(i));
            widths.set(i, widths.get(i) - spare * slack / room);
        }
        return widths;
    }

    private double longestWord(Content.Table table, int column) {
        double longest = ruler.longestWord(table.columns().get(column).title(), points, true);
        for (Content.Row row : table.rows()) {
            for (Phrase phrase : row.cells().get(column).phrases()) {
                longest = Math.max(
                        longest,
                        ruler.longestWord(phrase.text(), points, phrase.bold()) + (phrase.listed() ? HANG : 0));
            }
        }
        return longest;
    }

    @Override
    public Double graph(Content.Graph graph) {
        return LOWEST_CHART;
    }

    @Override
    public Double picture(Content.Picture picture) {
        double scale =
                Math.min(picture.largest(), width / Math.max(1, picture.extent().width()));
        return picture.extent().height() * scale;
    }

    @Override
    public Double trail(Content.Trail trail) {
        return TRAIL;
    }
}
