package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A map's table: the header row gives the stages, the first cell of every other row the lane.
 *
 * @param corner where header row and lane column meet, and headers of further rows at the top
 * @param stages header cells from left to right
 * @param lanes rows from top to bottom, each with the cell that heads it
 * @param bodies all other cells
 * @param strays what lies in the table without being row or cell
 */
record Grid(
        Spot table, List<Spot> corner, List<Spot> stages, List<LaneRow> lanes, List<Body> bodies, List<Spot> strays) {

    /** A row of the table below the header, and its first cell. */
    record LaneRow(Spot row, Spot cell) {}

    /** A cell for items. Merged cells reach over several stages; {@code last} is the index of the last of them. */
    record Body(Spot spot, int first, int last, int lane) {

        /** The stage of something inside: by its own place when the cell is merged. */
        int stageOf(Spot inside, Grid grid) {
            return first == last
                    ? first
                    : Math.max(
                            first,
                            Math.min(last, grid.nearestStage(inside.bounds().centerX())));
        }
    }

    /** An intersection of stage and lane. */
    record Place(int stage, int lane) {}

    private static final Comparator<Spot> DOWN =
            Comparator.comparingDouble(spot -> spot.bounds().y());
    private static final Comparator<Spot> RIGHT =
            Comparator.comparingDouble(spot -> spot.bounds().x());

    static Grid of(Spot table) {
        List<Spot> rows = new ArrayList<>();
        List<Spot> strays = new ArrayList<>();
        for (Spot child : table.children()) {
            boolean row = child.isVertex()
                    && !child.isDecoration()
                    && (child.hasShape("tableRow")
                            || (child.kind().isEmpty() && !cells(child).isEmpty()));
            (row ? rows : strays).add(child);
        }
        rows.sort(DOWN);
        int header = headerRow(rows);
        List<Spot> corner = new ArrayList<>();
        rows.subList(0, Math.max(0, header)).forEach(row -> corner.addAll(row.children()));
        List<Spot> stages = new ArrayList<>(header < 0 ? List.of() : cells(rows.get(header)));
        if (!stages.isEmpty()) {
            corner.add(stages.remove(0));
        }
        Grid grid = new Grid(table, corner, stages, new ArrayList<>(), new ArrayList<>(), strays);
        rows.subList(header + 1, rows.size()).forEach(grid::addRow);
        return grid;
    }

    /** The first row of more than one cell: rows of one cell above it are a title. */
    private static int headerRow(List<Spot> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (cells(rows.get(i)).size() > 1) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    private static List<Spot> cells(Spot row) {
        return row.children().stream().filter(Spot::isVertex).sorted(RIGHT).toList();
    }

    private void addRow(Spot row) {
        List<Spot> cells = cells(row);
        if (cells.isEmpty()) {
            strays.add(row);
            return;
        }
        row.children().stream().filter(child -> !child.isVertex()).forEach(strays::add);
        int lane = lanes.size();
        lanes.add(new LaneRow(row, cells.get(0)));
        for (Spot cell : cells.subList(1, cells.size())) {
            if (stages.isEmpty()) {
                strays.add(cell);
                continue;
            }
            int first = startingStage(cell.bounds());
            int last = first;
            while (last + 1 < stages.size()
                    && stages.get(last + 1).bounds().centerX() < cell.bounds().right()) {
                last++;
            }
            bodies.add(new Body(cell, first, last, lane));
        }
    }

    private int startingStage(Bounds cell) {
        int best = 0;
        for (int i = 1; i < stages.size(); i++) {
            double distance = Math.abs(stages.get(i).bounds().x() - cell.x());
            if (distance < Math.abs(stages.get(best).bounds().x() - cell.x())) {
                best = i;
            }
        }
        return best;
    }

    private int nearestStage(double x) {
        int best = 0;
        for (int i = 1; i < stages.size(); i++) {
            if (distance(stages.get(i).bounds(), x) < distance(stages.get(best).bounds(), x)) {
                best = i;
            }
        }
        return best;
    }

    private static double distance(Bounds stage, double x) {
        return Math.max(0, Math.max(stage.x() - x, x - stage.right()));
    }

    /** The cell under the middle of {@code spot}. */
    Optional<Place> locate(Spot spot) {
        Point middle = spot.bounds().center();
        for (Body body : bodies) {
            if (body.spot().bounds().contains(middle)) {
                return Optional.of(new Place(body.stageOf(spot, this), body.lane()));
            }
        }
        return Optional.empty();
    }

    /** How far {@code spot} lies from the table, px; 0 inside it. */
    double distanceTo(Spot spot) {
        Bounds box = table.bounds();
        Point middle = spot.bounds().center();
        double dx = Math.max(0, Math.max(box.x() - middle.x(), middle.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - middle.y(), middle.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
