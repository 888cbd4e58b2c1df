package io.journeydeck.journey.layout;

import java.util.ArrayList;
import java.util.List;

/** How wide the stages are: wider where more is said, so that no column makes the map much taller than the others do. */
final class Columns {

    private static final double USUAL = 250;
    private static final double NARROWEST = 200;
    private static final double WIDEST = 380;
    private static final double GRID = 10;

    private Columns() {}

    /**
     * Widths of the stages, px.
     *
     * @param heads the least width of each stage's name
     * @param least what all of them take together at least
     */
    static List<Double> widths(List<Double> heads, List<LaneBody> lanes, double least) {
        int count = heads.size();
        List<Double> demand = new ArrayList<>();
        double all = 0;
        for (int stage = 0; stage < count; stage++) {
            double height = 1;
            for (LaneBody lane : lanes) {
                height += lane.height(stage, USUAL);
            }
            demand.add(height);
            all += height;
        }
        List<Double> widths = new ArrayList<>();
        double total = 0;
        for (int stage = 0; stage < count; stage++) {
            double width = Math.min(WIDEST, USUAL * Math.sqrt(demand.get(stage) * count / all));
            width = Math.max(Math.max(width, NARROWEST), heads.get(stage));
            for (LaneBody lane : lanes) {
                width = Math.max(width, lane.leastWidth(stage));
            }
            widths.add(Math.ceil(width / GRID) * GRID);
            total += widths.get(stage);
        }
        if (total >= least) {
            return widths;
        }
        double factor = least / total;
        return widths.stream()
                .map(width -> Math.ceil(width * factor / GRID) * GRID)
                .toList();
    }
}
