package io.journeydeck.importing;

import io.journeydeck.exchange.ColumnKeys;
import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.importing.MapSlots.Slot;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The sheet of a map: stages across, lanes down, an item a cell. Which item stood in a cell says a hidden column; a text that is now
 * in another cell has moved.
 */
final class MapSheet {

    private final MapColumns columns;
    private final MapState map;
    private final Base base;
    private final Wishes wishes;
    private final Map<String, Slot> gone = new LinkedHashMap<>();
    private final List<Slot> arrived = new ArrayList<>();

    MapSheet(MapColumns columns, MapState map, Base base, Wishes wishes) {
        this.columns = columns;
        this.map = map;
        this.base = base;
        this.wishes = wishes;
    }

    void read() {
        new MapParts(columns, map, base, wishes).read();
        if (columns.firstLane() < 0) {
            return;
        }
        MapSlots slots = new MapSlots(columns, map, base);
        for (Slot slot : slots.read()) {
            ItemState item = slot.item();
            boolean same = item != null && ScoredText.says(slot.cell(), item);
            if (item != null && !same) {
                gone.put(item.cell(), slot);
            }
            if (!slot.cell().text().isEmpty() && !same) {
                arrived.add(slot);
            }
        }
        moves();
        for (Slot slot : arrived) {
            ItemState item = slot.item();
            if (item != null && gone.remove(item.cell()) != null) {
                changed(item, slot.cell());
            } else {
                added(slot);
            }
        }
        gone.values().forEach(slot -> {
            if (slot.item() != null) {
                wishes.deleted(map, slot.item(), slot.cell().where());
            }
        });
        slots.missing()
                .values()
                .forEach(item -> wishes.deleted(map, item, columns.sheet().getSheetName()));
    }

    /** Texts that left one cell and arrived in another. */
    private void moves() {
        Set<Slot> settled = new HashSet<>();
        for (Slot slot : arrived) {
            ItemState moved = gone.values().stream()
                    .map(Slot::item)
                    .filter(Objects::nonNull)
                    .filter(item -> !item.equals(slot.item()) && ScoredText.says(slot.cell(), item))
                    .findFirst()
                    .orElse(null);
            if (moved != null) {
                Slot from = Objects.requireNonNull(gone.remove(moved.cell()));
                settled.add(slot);
                if (!from.stage().equals(slot.stage()) || !from.lane().equals(slot.lane())) {
                    wishes.moved(
                            map, moved, slot.stage(), slot.lane(), slot.cell().where());
                }
            }
        }
        arrived.removeAll(settled);
    }

    private void changed(ItemState item, ReadCell cell) {
        ScoredText said = ScoredText.of(cell.text(), item);
        if (!said.score().isEmpty()) {
            WrittenValues.Read score = score(said, cell);
            if (!score.isWrong() && !Base.same(score.value(), ScoredText.scoreOf(item))) {
                wishes.property(map, item, ColumnKeys.SENTIMENT, score.value(), cell.where());
            }
        }
        if (!Base.shows(said.text(), item.text())) {
            wishes.text(map, item, said.text(), cell.where());
        }
    }

    /** A score as the diagram keeps it; what is none is reported. */
    private WrittenValues.Read score(ScoredText said, ReadCell cell) {
        WrittenValues.Read score = WrittenValues.of(ColumnKeys.SENTIMENT, said.score());
        if (score.isWrong()) {
            new NamedParts(base).invalid(ColumnKeys.SENTIMENT, said.score(), score, cell);
        }
        return score;
    }

    private void added(Slot slot) {
        String kind = map.lanes().stream()
                .filter(lane -> lane.cell().equals(slot.lane()))
                .map(LaneState::kind)
                .findFirst()
                .orElse(ItemKind.NOTE.id());
        ScoredText said = ScoredText.isEmotion(kind)
                ? ScoredText.of(slot.cell().text())
                : new ScoredText("", slot.cell().text());
        Map<String, String> data = new LinkedHashMap<>();
        if (!said.score().isEmpty()) {
            WrittenValues.Read score = score(said, slot.cell());
            if (score.isWrong()) {
                return;
            }
            data.put(ColumnKeys.SENTIMENT, score.value());
        }
        wishes.added(
                map,
                kind,
                slot.stage(),
                slot.lane(),
                said.text(),
                data,
                slot.cell().where());
    }
}
