package io.journeydeck.export.xlsx.journey;

import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.exchange.MapTitles;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.scene.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journey map with the page it was read from, and so with its colours. */
public record MapView(String title, JourneyMap map, PaintedPage page, Map<String, ResolvedCell> cells) {

    /** Views whose titles tell them apart. */
    static List<MapView> distinct(List<MapView> views) {
        List<String> titles =
                MapTitles.distinct(views.stream().map(MapView::title).toList());
        List<MapView> distinct = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            MapView view = views.get(i);
            distinct.add(new MapView(titles.get(i), view.map(), view.page(), view.cells()));
        }
        return List.copyOf(distinct);
    }

    public static MapView of(JourneyMap map, PaintedPage page) {
        Map<String, ResolvedCell> cells = new HashMap<>();
        page.resolved().layers().forEach(layer -> collect(layer, cells));
        String title = map.facts().title();
        return new MapView(title.isBlank() ? page.name() : MapTitles.line(title), map, page, cells);
    }

    private static void collect(ResolvedCell cell, Map<String, ResolvedCell> cells) {
        cells.put(cell.cell().id(), cell);
        cell.children().forEach(child -> collect(child, cells));
    }

    /** Of its page in draw.io. */
    String pageId() {
        return page.resolved().page().id();
    }

    /** The fill behind a cell: its own, or that of the nearest shape around it within the map. */
    Optional<Color> fill(@Nullable String cellId) {
        String id = cellId;
        while (id != null && !id.equals(map.origin().cellId())) {
            ResolvedCell cell = cells.get(id);
            if (cell == null) {
                return Optional.empty();
            }
            Optional<Color> fill = Color.parse(cell.style().text("fillColor", "none"))
                    .filter(color -> color.alpha() > 0)
                    .map(Palette::overWhite);
            if (fill.isPresent()) {
                return fill;
            }
            id = cell.cell().parentId();
        }
        return Optional.empty();
    }

    Optional<Color> ink(@Nullable String cellId) {
        ResolvedCell cell = cellId == null ? null : cells.get(cellId);
        return cell == null
                ? Optional.empty()
                : Color.parse(cell.style().text("fontColor", "none")).map(Palette::overWhite);
    }
}
