package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Reads the journey maps of a page.
 *
 * <p>A map is a draw.io table ({@code shape=table}) whose data has {@code journey="map"}. Its first row with more than one cell
 * names the stages, the first cell of each further row the lane. Items are shapes whose data has {@code journey="action"},
 * {@code "touchpoint"}, … ({@link ItemKind#id()}); other text in a cell is an item of the lane's kind. An item belongs to the cell
 * that holds it, however deep; one that no cell holds belongs to the cell under its middle. Rows and columns that draw.io's own
 * buttons insert lose their data but keep their style, so a style key {@code journey} stands in for missing data.
 *
 * <p>Maps that someone drew by hand, with no such data, are read by their looks: tables, swimlanes, and shapes in rows and columns,
 * when the names of lanes and stages say that it is a journey; a finding says so.
 *
 * <p>Shapes with {@code journey="decoration"} ({@code legend}, {@code curve}, {@code line}, {@code title}, {@code footnote}) say nothing; {@code
 * journey="persona"} is a persona card, anywhere. Hidden cells are not read, as they are not shown.
 */
public final class JourneyReader {

    private final Diagnostics diagnostics;
    private final Function<Cell, String> labels;

    /**
     * A reader that takes labels as they stand in the file.
     *
     * @param diagnostics takes what is wrong with the data of maps and items, by page and cell
     */
    public JourneyReader(Diagnostics diagnostics) {
        this(diagnostics, Cell::label);
    }

    /**
     * A reader that asks for labels.
     *
     * @param labels gives a cell's label with its placeholders filled
     */
    public JourneyReader(Diagnostics diagnostics, Function<Cell, String> labels) {
        this.diagnostics = diagnostics;
        this.labels = labels;
    }

    /** The maps of {@code page} from back to front; empty when it has none. */
    public List<JourneyMap> read(ResolvedPage page) {
        Origin origin = Origin.UNKNOWN.onPage(page.page().name());
        List<Spot> roots = Spot.of(page.layers(), labels);
        List<Grid> grids = new ArrayList<>();
        List<Spot> outside = new ArrayList<>();
        separate(roots, grids, outside);
        List<Spot> around = new ArrayList<>();
        List<DrawnMap> drawn = DrawnMap.find(outside, grids.isEmpty(), around);
        if (grids.isEmpty() && drawn.isEmpty()) {
            reportStrayItems(outside, origin);
            return List.of();
        }
        List<MapScan> scans = new ArrayList<>();
        for (Grid grid : grids) {
            MapScan scan = new MapScan(grid, lanes(grid, origin));
            scan.inside();
            scans.add(scan);
        }
        List<List<Spot>> near = new ArrayList<>();
        drawn.forEach(map -> near.add(new ArrayList<>()));
        for (Spot spot : around) {
            int map = nearest(drawn, DrawnMap::distanceTo, spot);
            int scan = nearest(scans, (found, at) -> found.grid().distanceTo(at), spot);
            if (map >= 0
                    && (scan < 0
                            || drawn.get(map).distanceTo(spot)
                                    < scans.get(scan).grid().distanceTo(spot))) {
                near.get(map).add(spot);
            } else {
                scans.get(scan).around(spot);
            }
        }
        List<JourneyMap> maps = new ArrayList<>();
        scans.forEach(scan -> maps.add(map(scan, origin)));
        for (int i = 0; i < drawn.size(); i++) {
            maps.add(drawn.get(i).with(Sketch.of(near.get(i))).read(origin, diagnostics));
        }
        return maps;
    }

    /** The index of what {@code spot} lies nearest to; −1 when there is nothing. */
    private static <T> int nearest(List<T> maps, ToDoubleBiFunction<T, Spot> distance, Spot spot) {
        int best = -1;
        for (int i = 0; i < maps.size(); i++) {
            if (best < 0 || distance.applyAsDouble(maps.get(i), spot) < distance.applyAsDouble(maps.get(best), spot)) {
                best = i;
            }
        }
        return best;
    }

    /** Finds the maps; groups around them are opened, so that {@code outside} holds no map. */
    private static void separate(List<Spot> spots, List<Grid> grids, List<Spot> outside) {
        for (Spot spot : spots) {
            if (spot.isVertex() && spot.is(Spot.MAP)) {
                grids.add(Grid.of(spot));
            } else if (holdsMap(spot)) {
                separate(spot.children(), grids, outside);
            } else {
                outside.add(spot);
            }
        }
    }

    private static boolean holdsMap(Spot spot) {
        return spot.children().stream().anyMatch(child -> child.is(Spot.MAP) || holdsMap(child));
    }

    private JourneyMap map(MapScan scan, Origin page) {
        Grid grid = scan.grid();
        MapProperties facts = new MapProperties(diagnostics);
        ItemReader reader = new ItemReader(page, diagnostics);
        Origin origin = page.atCell(grid.table().id());
        List<PlacedItem> placed = new ArrayList<>();
        List<UnplacedItem> unplaced = new ArrayList<>();
        List<Found> all = scan.found();
        new FaceHeights(grid, page, diagnostics).check(all);
        for (Found found : all) {
            JourneyItem item = reader.read(found);
            Grid.Place place = found.place();
            if (place == null) {
                unplaced.add(new UnplacedItem(item, found.reason()));
            } else {
                placed.add(new PlacedItem(item, place.stage(), place.lane()));
            }
        }
        List<Stage> stages = stages(grid, page);
        if (stages.isEmpty() || grid.lanes().isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "JOURNEY_MAP_EMPTY",
                    "The journey map has " + (stages.isEmpty() ? "no stages" : "no lanes"),
                    origin,
                    "Give its table a first row of stages and a first column of lanes."));
        }
        return new JourneyMap(
                origin,
                facts.facts(origin, grid.table().label(), ItemReader.data(grid.table())),
                scan.personas().stream()
                        .map(card ->
                                facts.persona(page.atCell(card.id()), ItemReader.cardText(card), ItemReader.data(card)))
                        .toList(),
                stages,
                scan.lanes(),
                scan.general().stream().map(reader::read).toList(),
                placed,
                unplaced);
    }

    private static List<Stage> stages(Grid grid, Origin page) {
        return grid.stages().stream()
                .map(Header::ofStage)
                .map(header -> new Stage(page.atCell(header.named().id()), header.text(), header.data()))
                .toList();
    }

    private static List<Lane> lanes(Grid grid, Origin page) {
        return grid.lanes().stream()
                .map(Header::ofLane)
                .map(header ->
                        new Lane(page.atCell(header.named().id()), header.text(), header.laneKind(), header.data()))
                .toList();
    }

    private void reportStrayItems(List<Spot> spots, Origin page) {
        for (Spot spot : spots) {
            if (spot.kind().isPresent()) {
                diagnostics.add(Diagnostic.warning(
                        "JOURNEY_ITEM_WITHOUT_MAP",
                        "The " + spot.marker() + " belongs to no journey map, as its page has none",
                        page.atCell(spot.id()),
                        "Set the \"journey\" property of the table around it to map."));
            }
            reportStrayItems(spot.children(), page);
        }
    }
}
