package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards of one cell in lines, in their order: one or two a line, and in a wide cell as many as have room, all equally wide.
 */
final class CellFlow {

    static final double PADDING = 15;
    static final double GAP = 10;
    private static final double TALLEST_OF_A_PAIR = 84;
    /** A card that is so wide may stand beside others, whatever it is. */
    private static final double ROOMY = 240;

    private final List<Line> lines = new ArrayList<>();

    private record Line(List<Card> cards, double each, double height) {

        static Line of(List<Card> cards, double each) {
            return new Line(
                    cards,
                    each,
                    cards.stream().mapToDouble(card -> card.height(each)).max().orElse(0));
        }
    }

    /** @param width of the cell, px */
    CellFlow(List<Card> cards, double width) {
        double inner = width - 2 * PADDING;
        int columns = columns(cards, inner);
        if (columns > 1) {
            double each = share(inner, columns);
            for (int i = 0; i < cards.size(); i += columns) {
                lines.add(Line.of(cards.subList(i, Math.min(cards.size(), i + columns)), each));
            }
        } else {
            pair(cards, inner);
        }
    }

    /** How many cards a line has, so that none is narrow and the last line is about as full as the others; 1 in a cell that is not wide. */
    private static int columns(List<Card> cards, double inner) {
        double widest = cards.stream().mapToDouble(Card::leastWidth).reduce(ROOMY, Math::max);
        int most = (int) Math.floor((inner + GAP) / (widest + GAP));
        if (most < 2 || cards.size() < 2) {
            return 1;
        }
        int count = (cards.size() + most - 1) / most;
        return (cards.size() + count - 1) / count;
    }

    private static double share(double inner, int columns) {
        return (inner - GAP * (columns - 1)) / columns;
    }

    private void pair(List<Card> cards, double inner) {
        double half = share(inner, 2);
        int i = 0;
        while (i < cards.size()) {
            boolean two = i + 1 < cards.size() && fits(cards.get(i), half) && fits(cards.get(i + 1), half);
            int next = two ? i + 2 : i + 1;
            lines.add(Line.of(cards.subList(i, next), two ? half : inner));
            i = next;
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
        for (Line line : lines) {
            double x = PADDING;
            for (Card card : line.cards()) {
                card.draw(drawing, cell, new Bounds(x, y, line.each(), line.height() + more));
                x += line.each() + GAP;
            }
            y += line.height() + more + GAP;
        }
    }
}
