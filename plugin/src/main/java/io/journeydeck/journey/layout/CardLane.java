package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import java.util.List;

/** A lane of cards. */
final class CardLane implements LaneBody {

    private final List<List<Card>> stages;
    private final Theme theme;

    /** @param stages the cards of each stage, in their order */
    CardLane(List<List<Card>> stages, Theme theme) {
        this.stages = stages;
        this.theme = theme;
    }

    @Override
    public double height(int stage, double width) {
        return new CellFlow(stages.get(stage), width).height();
    }

    @Override
    public double leastWidth(int stage) {
        return stages.get(stage).stream().mapToDouble(Card::leastWidth).max().orElse(0) + 2 * CellFlow.PADDING;
    }

    @Override
    public String cellStyle() {
        return "shape=partialRectangle;fillColor=#FFFFFF;strokeColor="
                + theme.ground().grid() + ";";
    }

    @Override
    public void draw(Drawing drawing, String cell, int stage, Bounds box) {
        CellFlow flow = new CellFlow(stages.get(stage), box.width());
        boolean single = stages.stream()
                .allMatch(cards ->
                        cards.size() <= 1 || (cards.size() == 2 && cards.get(0).canPair()));
        flow.draw(drawing, cell, box.height(), single && flow.lines() == 1);
    }
}
