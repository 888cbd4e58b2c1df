package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.journey.edit.MapChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that people changed, from all sheets: the same change of two sheets is one, different ones of the same thing are none. */
final class Wishes {

    private final Origin file;
    private final Diagnostics findings;
    private final Map<String, List<WantedChange>> byThing = new LinkedHashMap<>();
    private int added;

    Wishes(Origin file, Diagnostics findings) {
        this.file = file;
        this.findings = findings;
    }

    void text(MapState map, ItemState item, String text, String where) {
        put(
                key(map, item, "text"),
                new MapChange.TextChanged(map.page(), item.cell(), item.text(), text),
                where,
                Told.item(item) + ": text " + Told.quoted(item.text()) + " -> " + Told.quoted(text));
    }

    void property(MapState map, ItemState item, String name, String value, String where) {
        String before = item.data().getOrDefault(name, "");
        put(
                key(map, item, "=" + name),
                new MapChange.PropertyChanged(map.page(), item.cell(), name, before, value),
                where,
                Told.item(item) + ": " + name + " " + Told.value(before) + " -> " + Told.value(value));
    }

    void moved(MapState map, ItemState item, String stage, String lane, String where) {
        put(
                key(map, item, "place"),
                new MapChange.ItemMoved(
                        map.page(),
                        item.cell(),
                        new MapChange.Place(item.stage(), item.lane()),
                        new MapChange.Place(stage, lane)),
                where,
                Told.item(item) + ": moved from " + Told.place(map, item.stage(), item.lane()) + " to "
                        + Told.place(map, stage, lane));
    }

    void deleted(MapState map, ItemState item, String where) {
        put(
                key(map, item, "deleted"),
                new MapChange.ItemDeleted(map.page(), item.cell(), item.text()),
                where,
                Told.item(item) + ": deleted");
    }

    void name(MapState map, String cell, String before, String after, String where, String what) {
        put(
                map.page() + "\n" + cell + "\nname",
                new MapChange.NameChanged(map.page(), cell, before, after),
                where,
                what + " " + Told.quoted(before) + ": renamed to " + Told.quoted(after));
    }

    /** A new item, once for all sheets that have it. */
    void added(
            MapState map, String kind, String stage, String lane, String text, Map<String, String> data, String where) {
        MapChange.ItemAdded news =
                new MapChange.ItemAdded(map.page(), map.cell(), kind, new MapChange.Place(stage, lane), text, data);
        put(
                "added\n" + added++,
                news,
                where,
                "new " + Told.kind(kind) + " " + Told.quoted(text) + " in " + Told.place(map, stage, lane));
    }

    private static String key(MapState map, ItemState item, String aspect) {
        return map.page() + "\n" + item.cell() + "\n" + aspect;
    }

    private void put(String key, MapChange change, String where, String what) {
        byThing.computeIfAbsent(key, each -> new ArrayList<>()).add(new WantedChange(change, where, what));
    }

    /** What is to be done; contradictions are among the findings. */
    List<WantedChange> settled() {
        List<WantedChange> settled = new ArrayList<>();
        Set<String> changedCells = new HashSet<>();
        byThing.forEach((key, wishes) -> {
            if (!key.endsWith("\ndeleted")) {
                wishes.forEach(wish -> changedCells.add(
                        wish.change().page() + "\n" + wish.change().cell()));
            }
        });
        for (Map.Entry<String, List<WantedChange>> entry : byThing.entrySet()) {
            List<WantedChange> wishes = entry.getValue();
            WantedChange first = wishes.get(0);
            WantedChange other = wishes.stream()
                    .filter(wish -> !wish.change().equals(first.change()))
                    .findFirst()
                    .orElse(null);
            boolean gone = entry.getKey().endsWith("\ndeleted")
                    && changedCells.contains(
                            first.change().page() + "\n" + first.change().cell());
            if (other != null) {
                contradiction(first, other.where() + " says otherwise: " + other.what());
            } else if (gone) {
                contradiction(first, "it was changed on another sheet");
            } else {
                settled.add(first);
            }
        }
        return settled;
    }

    private void contradiction(WantedChange change, String reason) {
        findings.add(Diagnostic.error(
                "WORKBOOK_CONTRADICTION",
                change.where() + ": " + change.what() + ", but " + reason,
                file,
                "Make both cells the same, or put one back."));
    }
}
