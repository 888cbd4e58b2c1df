package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Piece;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Length;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Stage;
import io.journeydeck.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Divides a drawn map so that each part can be read on a slide: as few parts as there can be, each with the heads of its stages and
 * lanes. Parts in which nothing lies are left out.
 */
final class MapParts {

    /** The smallest letters of a slide. */
    private static final double SMALLEST_POINTS = 10;

    /** A small map does not grow beyond this. */
    private static final double LARGEST = 1.6;

    private final Scene scene;
    private final JourneyMap map;
    private final DrawnCells cells;

    MapParts(Scene scene, JourneyMap map) {
        this.scene = scene;
        this.map = map;
        this.cells = new DrawnCells(scene);
    }

    /**
     * The parts, by lanes and then by stages.
     *
     * @param width of the slide's room, px
     * @param stageSlide key of the slide that a stage's head leads to
     */
    List<MapPart> parts(double width, double height, IntFunction<String> stageSlide) {
        Axis columns = axis(
                map.stages().stream().map(Stage::origin).map(cells::bounds).toList(),
                map.lanes().stream().map(Lane::origin).map(cells::bounds).toList(),
                Bounds::x,
                Bounds::right);
        Axis rows = axis(
                map.lanes().stream().map(Lane::origin).map(cells::bounds).toList(),
                map.stages().stream().map(Stage::origin).map(cells::bounds).toList(),
                Bounds::y,
                Bounds::bottom);
        if (columns == null || rows == null) {
            return List.of(whole());
        }
        Bounds grid = new Bounds(
                columns.headStart(),
                rows.headStart(),
                columns.edges().get(columns.count()) - columns.headStart(),
                rows.edges().get(rows.count()) - rows.headStart());
        double least =
                SMALLEST_POINTS / Length.ofPx(cells.smallestLetters(grid)).pt();
        List<MapPart> parts = new ArrayList<>();
        for (Axis.Span lanes : rows.split(height / least)) {
            for (Axis.Span stages : columns.split(width / least)) {
                if (hasItems(stages, lanes)) {
                    parts.add(part(columns, rows, stages, lanes, stageSlide));
                }
            }
        }
        return parts.isEmpty() ? List.of(whole()) : alike(parts, width, height);
    }

    private boolean hasItems(Axis.Span stages, Axis.Span lanes) {
        return map.items().stream()
                .anyMatch(item -> item.stage() >= stages.first()
                        && item.stage() <= stages.last()
                        && item.lane() >= lanes.first()
                        && item.lane() <= lanes.last());
    }

    /** All parts as large as the one that can grow least, so that the eye finds each thing again. */
    private static List<MapPart> alike(List<MapPart> parts, double width, double height) {
        double scale = LARGEST;
        for (MapPart part : parts) {
            Bounds extent = part.picture().extent();
            scale = Math.min(scale, Math.min(width / extent.width(), height / extent.height()));
        }
        double common = scale;
        return parts.stream()
                .map(part -> new MapPart(
                        part.picture().noLargerThan(common),
                        part.firstStage(),
                        part.lastStage(),
                        part.firstLane(),
                        part.lastLane()))
                .toList();
    }

    private MapPart whole() {
        Content.Picture picture = new Content.Picture(
                List.of(new Piece(scene.nodes(), 0, 0)), scene.bounds(), LARGEST, true, scene.name(), alt());
        return new MapPart(
                picture,
                0,
                Math.max(0, map.stages().size() - 1),
                0,
                Math.max(0, map.lanes().size() - 1));
    }

    private String alt() {
        return map.facts().title().isBlank() ? scene.name() : map.facts().title();
    }

    /** Null when a head is not drawn, or they do not lie one after the other. */
    private static @Nullable Axis axis(
            List<Optional<Bounds>> heads,
            List<Optional<Bounds>> others,
            ToDoubleFunction<Bounds> start,
            ToDoubleFunction<Bounds> end) {
        List<Double> edges = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Optional<Bounds> head : heads) {
            if (head.isEmpty() || start.applyAsDouble(head.get()) <= last) {
                return null;
            }
            last = start.applyAsDouble(head.get());
            edges.add(last);
            if (edges.size() == heads.size()) {
                edges.add(end.applyAsDouble(head.get()));
            }
        }
        double headStart = Double.MAX_VALUE;
        for (Optional<Bounds> other : others) {
            headStart = Math.min(headStart, other.map(start::applyAsDouble).orElse(Double.MAX_VALUE));
        }
        return edges.isEmpty() || headStart > edges.get(0) ? null : new Axis(headStart, edges);
    }

    private MapPart part(Axis columns, Axis rows, Axis.Span stages, Axis.Span lanes, IntFunction<String> stageSlide) {
        double left = columns.edges().get(stages.first());
        double top = rows.edges().get(lanes.first());
        double width = columns.size(stages.first(), stages.last());
        double height = rows.size(lanes.first(), lanes.last());
        double dx = columns.edges().get(0) - left;
        double dy = rows.edges().get(0) - top;
        Bounds corner = new Bounds(columns.headStart(), rows.headStart(), columns.head(), rows.head());
        List<Piece> pieces = List.of(
                new Piece(cells.within(corner), 0, 0),
                new Piece(
                        cells.withLinks(
                                cells.within(new Bounds(left, corner.y(), width, corner.height())),
                                map.stages(),
                                stageSlide),
                        dx,
                        0),
                new Piece(cells.within(new Bounds(corner.x(), top, corner.width(), height)), 0, dy),
                new Piece(cells.within(new Bounds(left, top, width, height)), dx, dy));
        Bounds extent = new Bounds(corner.x(), corner.y(), corner.width() + width, corner.height() + height);
        return new MapPart(
                new Content.Picture(pieces, extent, LARGEST, false, scene.name(), alt()),
                stages.first(),
                stages.last(),
                lanes.first(),
                lanes.last());
    }
}
