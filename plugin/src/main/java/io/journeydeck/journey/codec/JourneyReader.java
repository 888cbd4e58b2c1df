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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the journey maps of a page.
 *
 * <p>A map is a draw.io table ({@code shape=table}) whose data has {@code journey="map"}. Its first row with more than one cell
 * names the stages, the first cell of each further row the lane. Items are shapes whose data has {@code journey="action"},
 * {@code "touchpoint"}, … ({@link ItemKind#id()}); other text in a cell is an item of the lane's kind. An item belongs to the cell
 * that holds it, however deep; one that no cell holds belongs to the cell under its middle. Rows and columns that draw.io's own
 * buttons insert lose their data but keep their style, so a style key {@code journey} stands in for missing data.
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
        if (grids.isEmpty()) {
            reportStrayItems(outside, origin);
            return List.of();
        }
        Map<Grid, MapScan> scans = new LinkedHashMap<>();
        for (Grid grid : grids) {
            MapScan scan = new MapScan(grid, lanes(grid, origin));
            scan.inside();
            scans.put(grid, scan);
        }
        for (Spot spot : outside) {
            Grid nearest = grids.stream()
                    .min(Comparator.comparingDouble(grid -> grid.distanceTo(spot)))
                    .orElseThrow();
            scanOf(scans, nearest).around(spot);
        }
        return scans.entrySet().stream()
                .map(scan -> map(scan.getKey(), scan.getValue(), origin))
                .toList();
    }

    private static MapScan scanOf(Map<Grid, MapScan> scans, Grid grid) {
        MapScan scan = scans.get(grid);
        if (scan == null) {
            throw new IllegalStateException("A grid without a scan");
        }
        return scan;
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

    private JourneyMap map(Grid grid, MapScan scan, Origin page) {
        MapProperties facts = new MapProperties(diagnostics);
        ItemReader reader = new ItemReader(page, diagnostics);
        Origin origin = page.atCell(grid.table().id());
        List<PlacedItem> placed = new ArrayList<>();
        List<UnplacedItem> unplaced = new ArrayList<>();
        for (Found found : scan.found()) {
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
                                facts.persona(page.atCell(card.id()), ItemReader.text(card), ItemReader.data(card)))
                        .toList(),
                stages,
                lanes(grid, page),
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
