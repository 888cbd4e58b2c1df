package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what belongs to one map: from the cells of its table, and from what lies around and upon the table. */
final class MapScan {

    /** Kinds that hold for the whole map when they stand beside its grid. */
    private static final Set<ItemKind> GENERAL = EnumSet.of(ItemKind.EXPECTATION, ItemKind.EVIDENCE, ItemKind.METRIC);

    private final Grid grid;
    private final List<Lane> lanes;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> general = new ArrayList<>();
    private final List<Spot> personas = new ArrayList<>();

    MapScan(Grid grid, List<Lane> lanes) {
        this.grid = grid;
        this.lanes = lanes;
    }

    Grid grid() {
        return grid;
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<Found> found() {
        return Found.inReadingOrder(found);
    }

    List<Found> general() {
        return general;
    }

    List<Spot> personas() {
        return personas;
    }

    /** Reads the table. */
    void inside() {
        String corner = grid.corner().isEmpty()
                ? ""
                : grid.corner().get(grid.corner().size() - 1).id();
        beside(grid.corner(), corner, "lies in the corner of the map");
        for (Spot stage : grid.stages()) {
            beside(stage.children(), name(Header.ofStage(stage)), "lies in the header of a stage, not in a lane");
        }
        for (Grid.LaneRow lane : grid.lanes()) {
            beside(lane.cell().children(), name(Header.ofLane(lane)), "lies in the header of a lane, not in a stage");
        }
        grid.bodies().forEach(this::cell);
        grid.strays().forEach(this::around);
    }

    /** A cell: text typed right into it is an item, and so is each thing in it. */
    private void cell(Grid.Body body) {
        Spot cell = body.spot();
        if (!cell.label().isBlank()) {
            Grid.Place place = new Grid.Place(body.first(), body.lane());
            found.add(Found.of(cell, kind(cell, place), place, "", cell.label()));
        }
        cell.children()
                .forEach(child -> item(child, spot -> new Grid.Place(body.stageOf(spot, grid), body.lane()), ""));
    }

    private static String name(Header header) {
        return header.named().id();
    }

    /** Takes what stands in a header beside {@code name}, the id of what names it; the numbers of a scale say nothing. */
    private void beside(List<Spot> spots, String name, String reason) {
        for (Spot spot : spots) {
            boolean says = spot.isVertex()
                    && !spot.label().isBlank()
                    && !spot.id().equals(name)
                    && !ItemReader.isPart(spot)
                    && Sentiment.parse(spot.label()).isEmpty();
            if (spot.is(Spot.PERSONA)) {
                personas.add(spot);
            } else if (isMarkedItem(spot)) {
                item(spot, any -> null, reason);
            } else if (!spot.isDecoration()) {
                if (says) {
                    found.add(Found.of(spot, ItemKind.NOTE, null, reason, spot.label()));
                }
                beside(spot.children(), name, reason);
            }
        }
    }

    /** Takes what lies outside the table's cells: it belongs where its middle lies. */
    void around(Spot spot) {
        if (spot.is(Spot.PERSONA)) {
            personas.add(spot);
            return;
        }
        if (spot.isDecoration()) {
            return;
        }
        if (isMarkedItem(spot) || isNote(spot)) {
            boolean beside = grid.locate(spot).isEmpty();
            if (beside && spot.kind().filter(GENERAL::contains).isPresent()) {
                general.add(Found.of(spot, spot.kind().orElseThrow(), null, "", ItemReader.text(spot)));
                spot.children().forEach(this::around);
            } else {
                item(spot, this::locate, "lies outside the stages and lanes of the map");
            }
            return;
        }
        spot.children().forEach(this::around);
    }

    private Grid.@Nullable Place locate(Spot spot) {
        return grid.locate(spot).orElse(null);
    }

    /** Where things inside a shape belong. */
    private interface Places {
        Grid.@Nullable Place of(Spot spot);
    }

    /** Takes a shape, when it says something, and the items inside it. */
    private void item(Spot spot, Places places, String reason) {
        if (spot.is(Spot.PERSONA)) {
            personas.add(spot);
            return;
        }
        if (spot.isDecoration()) {
            return;
        }
        boolean item = isMarkedItem(spot) || (spot.isVertex() && !spot.label().isBlank());
        if (item) {
            Grid.Place place = places.of(spot);
            found.add(Found.of(spot, kind(spot, place), place, place == null ? reason : "", ItemReader.text(spot)));
            nested(spot, places, reason);
        } else {
            spot.children().forEach(child -> item(child, places, reason));
        }
    }

    /** Items inside an item; unmarked shapes there are part of its text. */
    private void nested(Spot spot, Places places, String reason) {
        for (Spot child : spot.children()) {
            if (isMarkedItem(child) || child.is(Spot.PERSONA)) {
                item(child, places, reason);
            } else if (!child.isDecoration()) {
                nested(child, places, reason);
            }
        }
    }

    private ItemKind kind(Spot spot, Grid.@Nullable Place place) {
        ItemKind ofLane =
                place == null ? ItemKind.NOTE : lanes.get(place.lane()).kind();
        return spot.kind().orElse(spot.isOfUnknownKind() ? ItemKind.NOTE : ofLane);
    }

    static boolean isMarkedItem(Spot spot) {
        return spot.kind().isPresent() || spot.isOfUnknownKind();
    }

    /** True for text that someone laid upon or beside the grid; not for what frames or underlies all of it. */
    private boolean isNote(Spot spot) {
        Bounds box = spot.bounds();
        Bounds table = grid.table().bounds();
        return spot.isVertex()
                && !spot.label().isBlank()
                && !ItemReader.isPart(spot)
                && (box.width() * box.height() < table.width() * table.height() / 2 || !box.intersects(table));
    }
}
