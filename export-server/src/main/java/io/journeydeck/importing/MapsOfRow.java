package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.MapState;
import java.util.List;
import java.util.function.Predicate;

/** Tells which map a row belongs to that nobody exported: by its page, the title of its map, its stage and its lane. */
final class MapsOfRow {

    private final ItemColumns columns;
    private final Base base;

    MapsOfRow(ItemColumns columns, Base base) {
        this.columns = columns;
        this.base = base;
    }

    /** One map, or all that it may be. */
    List<MapState> of(int r) {
        String page = columns.text(r, ColumnKeys.PAGE);
        String title = columns.text(r, ItemColumns.MAP);
        String stage = columns.text(r, ColumnKeys.STAGE);
        String lane = columns.text(r, ColumnKeys.LANE);
        List<MapState> maps = base.maps().stream()
                .filter(map -> page.isEmpty() || map.page().equals(page))
                .toList();
        if (maps.size() > 1 && !title.isEmpty()) {
            maps = maps.stream().filter(map -> isCalled(map, title, r)).toList();
        }
        maps = narrowed(maps, map -> map.stages().stream()
                .anyMatch(each -> !stage.isEmpty() && Base.shows(stage, each.name())));
        maps = narrowed(
                maps, map -> map.lanes().stream().anyMatch(each -> !lane.isEmpty() && Base.shows(lane, each.name())));
        return narrowed(maps, map -> base.title(map).equalsIgnoreCase(title));
    }

    /** By its title, with the number that tells maps of one title apart or without; a map without a title by what its rows say. */
    private boolean isCalled(MapState map, String title, int r) {
        return Base.shows(title, map.title())
                || base.title(map).equalsIgnoreCase(title)
                || (map.title().isBlank() && isCalledSoElsewhere(map, title, r));
    }

    private boolean isCalledSoElsewhere(MapState map, String title, int r) {
        for (int other = columns.first(); other <= columns.sheet().getLastRowNum(); other++) {
            Base.Entry entry = other == r
                    ? null
                    : base.find(columns.text(other, ColumnKeys.PAGE), columns.text(other, ColumnKeys.ID));
            if (entry != null
                    && entry.map().equals(map)
                    && columns.text(other, ItemColumns.MAP).equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** Those that fit, where any does. */
    private static List<MapState> narrowed(List<MapState> maps, Predicate<MapState> fits) {
        List<MapState> fitting = maps.stream().filter(fits).toList();
        return maps.size() < 2 || fitting.isEmpty() ? maps : fitting;
    }
}
