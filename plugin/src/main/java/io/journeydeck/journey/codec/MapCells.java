package io.journeydeck.journey.codec;

import io.journeydeck.drawio.graph.ResolvedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a map's table in which items lie; a map drawn by hand has none.
 *
 * @param table the map's cell
 * @param rows by lane
 */
public record MapCells(String table, List<Row> rows) {

    public MapCells {
        rows = List.copyOf(rows);
    }

    /**
     * A lane.
     *
     * @param step px from one sentiment to the next as the scale at its head shows it; null when it shows none
     */
    public record Row(
            String cell, List<Body> bodies, @Nullable Double step) {

        public Row {
            bodies = List.copyOf(bodies);
        }
    }

    /** A cell for the items of the stages from {@code first} to {@code last}. */
    public record Body(String cell, int first, int last) {}

    /** The maps of a page that are tables, by the cells that they are. */
    public static Map<String, MapCells> of(ResolvedPage page) {
        Map<String, MapCells> maps = new LinkedHashMap<>();
        collect(Spot.of(page.layers(), cell -> cell.label()), maps);
        return maps;
    }

    private static void collect(List<Spot> spots, Map<String, MapCells> maps) {
        for (Spot spot : spots) {
            if (spot.isVertex() && spot.is(Spot.MAP)) {
                maps.put(spot.id(), of(Grid.of(spot)));
            } else {
                collect(spot.children(), maps);
            }
        }
    }

    private static MapCells of(Grid grid) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < grid.lanes().size(); i++) {
            int lane = i;
            Map<Double, Double> heights = new HashMap<>();
            grid.lanes().get(i).cell().children().forEach(label -> FaceHeights.collect(label, heights));
            rows.add(new Row(
                    grid.lanes().get(i).row().id(),
                    grid.bodies().stream()
                            .filter(body -> body.lane() == lane)
                            .map(body -> new Body(body.spot().id(), body.first(), body.last()))
                            .toList(),
                    HeightScale.of(heights).map(HeightScale::step).orElse(null)));
        }
        return new MapCells(grid.table().id(), rows);
    }

    /** The cell where a stage and a lane meet. */
    public Optional<Body> at(int stage, int lane) {
        return rows.get(lane).bodies().stream()
                .filter(body -> body.first() <= stage && stage <= body.last())
                .findFirst();
    }
}
