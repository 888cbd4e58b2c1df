package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.codec.MapCells;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map and where it lies in its file.
 *
 * @param pageIndex from 0
 * @param shapes the page's visible cells by their ids
 * @param cells of its table; null for a map drawn by hand
 */
public record DiagramMap(
        int pageIndex,
        DiagramPage page,
        Map<String, ResolvedCell> shapes,
        JourneyMap map,
        @Nullable MapCells cells) {

    /** All maps of a file, page by page. */
    public static List<DiagramMap> read(
            MxFile file, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        List<DiagramMap> maps = new ArrayList<>();
        for (int i = 0; i < file.pages().size(); i++) {
            DiagramPage page = file.pages().get(i);
            ResolvedPage resolved =
                    new PageResolver().resolve(page, layer -> layer.visible(), limits, deadline, diagnostics);
            Placeholders texts = new Placeholders(file, i + 1, fileName, diagnostics);
            Map<String, MapCells> tables = MapCells.of(resolved);
            Map<String, ResolvedCell> shapes = new HashMap<>();
            resolved.layers().forEach(layer -> collect(layer, shapes));
            for (JourneyMap map : new JourneyReader(diagnostics, texts::label).read(resolved)) {
                maps.add(new DiagramMap(i, page, shapes, map, tables.get(PartIds.cell(map.origin()))));
            }
        }
        return maps;
    }

    private static void collect(ResolvedCell cell, Map<String, ResolvedCell> shapes) {
        shapes.put(cell.cell().id(), cell);
        cell.children().forEach(child -> collect(child, shapes));
    }

    /** All its items, wherever they lie. */
    public Stream<JourneyItem> items() {
        return Stream.of(
                        map.items().stream().map(PlacedItem::item),
                        map.general().stream(),
                        map.unplaced().stream().map(UnplacedItem::item))
                .flatMap(items -> items);
    }

    /** Where an item stands. */
    MapChange.Place placeOf(JourneyItem item) {
        for (PlacedItem placed : map.items()) {
            if (placed.item().equals(item)) {
                return new MapChange.Place(PartIds.stage(map, placed.stage()), PartIds.lane(map, placed.lane()));
            }
        }
        return new MapChange.Place("", "");
    }
}
