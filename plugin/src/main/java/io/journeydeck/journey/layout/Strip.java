package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import java.util.List;

/** Cards below the table: what holds for the whole map, and what found no place in it. */
final class Strip {

    private static final double CARD = 280;
    private static final double GAP = 12;
    private static final double HEADING = 26;

    private final String heading;
    private final List<Card> cards;
    private final Theme theme;

    Strip(String heading, List<Card> cards, Theme theme) {
        this.heading = heading;
        this.cards = cards;
        this.theme = theme;
    }

    private int perLine(double width) {
        return Math.max(1, (int) ((width + GAP) / (CARD + GAP)));
    }

    private double each(double width) {
        return Math.floor((width + GAP) / perLine(width) - GAP);
    }

    private double lineHeight(int first, double width) {
        return cards.subList(first, Math.min(first + perLine(width), cards.size())).stream()
                .mapToDouble(card -> card.height(each(width)))
                .max()
                .orElse(0);
    }

    /** 0 when there is nothing in it. */
    double height(double width) {
        double height = 0;
        for (int first = 0; first < cards.size(); first += perLine(width)) {
            height += lineHeight(first, width) + GAP;
        }
        return height == 0 ? 0 : height + HEADING + 8;
    }

    void draw(Drawing drawing, Bounds box) {
        if (cards.isEmpty()) {
            return;
        }
        double width = box.width();
        drawing.shape(
                drawing.free("heading"),
                Drawing.PAGE,
                Markup.of(heading),
                Styles.text(13, theme.ground().accent(), "align=left;verticalAlign=middle;fontStyle=1;journey=title;"),
                new Bounds(box.x(), box.y() + 6, width, 20));
        double y = box.y() + HEADING + 6;
        for (int first = 0; first < cards.size(); first += perLine(width)) {
            double height = lineHeight(first, width);
            for (int i = first; i < Math.min(first + perLine(width), cards.size()); i++) {
                double x = box.x() + (i - first) * (each(width) + GAP);
                cards.get(i).draw(drawing, Drawing.PAGE, new Bounds(x, y, each(width), height));
            }
            y += height + GAP;
        }
    }
}
