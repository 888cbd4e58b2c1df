package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/** The cards of one cell in lines of one or two, in their order. */
final class CellFlow {

    static final double PADDING = 15;
    static final double GAP = 10;
    private static final double TALLEST_OF_A_PAIR = 84;

    private final List<Line> lines = new ArrayList<>();
    private final double width;

    private record Line(List<Card> cards, double height) {}

    /** @param width of the cell, px */
    CellFlow(List<Card> cards, double width) {
        this.width = width;
        double inner = width - 2 * PADDING;
        double half = (inner - GAP) / 2;
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            if (i + 1 < cards.size() && fits(card, half) && fits(cards.get(i + 1), half)) {
                lines.add(new Line(
                        List.of(card, cards.get(i + 1)),
                        Math.max(card.height(half), cards.get(i + 1).height(half))));
                i++;
            } else {
                lines.add(new Line(List.of(card), card.height(inner)));
            }
        }
    }

    private static boolean fits(Card card, double half) {
        return card.canPair() && card.leastWidth() <= half && card.height(half) <= TALLEST_OF_A_PAIR;
    }

    /** Height of the cell with room around the cards, px; 0 when it is empty. */
    double height() {
        return lines.isEmpty()
                ? 0
                : lines.stream().mapToDouble(Line::height).sum() + (lines.size() - 1) * GAP + 2 * PADDING;
    }

    int lines() {
        return lines.size();
    }

    /**
     * Draws the cards into a cell that is {@code height} tall.
     *
     * @param stretched whether a line fills it; else the cards stand in its middle
     */
    void draw(Drawing drawing, String cell, double height, boolean stretched) {
        double spare = height - height();
        double y = PADDING + (stretched ? 0 : Math.floor(spare / 2));
        drawFrom(drawing, cell, y, stretched ? spare : 0);
    }

    /** Draws the cards with the first line at {@code top}, each line {@code more} taller than it needs. */
    void drawFrom(Drawing drawing, String cell, double top, double more) {
        double y = top;
        double inner = width - 2 * PADDING;
        for (Line line : lines) {
            double each =
                    (inner - GAP * (line.cards().size() - 1)) / line.cards().size();
            double x = PADDING;
            for (Card card : line.cards()) {
                card.draw(drawing, cell, new Bounds(x, y, each, line.height() + more));
                x += each + GAP;
            }
            y += line.height() + more + GAP;
        }
    }
}
