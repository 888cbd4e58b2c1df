package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ExportedState;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.FactSheet;
import io.journeydeck.export.xlsx.book.Sheet;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** All sheets that journey maps need; none for a file without a map. */
public final class JourneySheets {

    private final Book book;
    private final List<MapView> maps;
    private @Nullable Figures figures;

    public JourneySheets(Book book, List<MapView> maps) {
        this.book = book;
        this.maps = MapView.distinct(maps);
    }

    /**
     * Writes the sheets.
     *
     * @param entries takes each sheet with what is on it, for the table of contents
     */
    public void write(BiConsumer<Sheet, String> entries) {
        if (maps.isEmpty()) {
            return;
        }
        for (MapView map : maps) {
            String name = maps.size() == 1 ? book.word("sheet.map") : book.word("sheet.map-of", map.title());
            entries.accept(MapSheet.write(book, name, map), book.word("about.map", map.title()));
        }
        figures = new ItemSheets(Workshop.of(book, maps)).write(entries);
    }

    /** Adds to the summary what the maps say of themselves. */
    public void facts(FactSheet summary) {
        if (figures != null) {
            figures.write(summary);
        }
        maps.forEach(map -> new MapSummary(book, summary).write(map));
    }

    /** Keeps the state of the maps, for the way back; after the last sheet that people see. */
    public void keep() {
        if (!maps.isEmpty()) {
            book.keep(ExportedState.of(maps.stream()
                    .map(view -> new ExportedState.PageMap(view.pageId(), view.map()))
                    .toList()));
        }
    }
}
