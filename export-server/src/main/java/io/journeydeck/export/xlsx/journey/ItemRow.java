package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ExportedState;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.UnplacedItem;
import java.util.ArrayList;
import java.util.List;

/**
 * An item where it lies.
 *
 * @param stage index into the map's stages; −1 for what lies in none
 * @param lane index into the map's lanes; −1 for what lies in none
 * @param place why it lies in none
 */
record ItemRow(MapView view, JourneyItem item, int stage, int lane, Place place) {

    enum Place {
        GRID,
        /** It holds for the whole map. */
        WHOLE_MAP,
        /** It could not be placed. */
        NOWHERE
    }

    /** All items of a map: those of its grid first. */
    static List<ItemRow> of(MapView view) {
        JourneyMap map = view.map();
        List<ItemRow> rows = new ArrayList<>();
        for (PlacedItem placed : map.items()) {
            rows.add(new ItemRow(view, placed.item(), placed.stage(), placed.lane(), Place.GRID));
        }
        map.general().forEach(item -> rows.add(new ItemRow(view, item, -1, -1, Place.WHOLE_MAP)));
        for (UnplacedItem unplaced : map.unplaced()) {
            rows.add(new ItemRow(view, unplaced.item(), -1, -1, Place.NOWHERE));
        }
        return rows;
    }

    ItemKind kind() {
        return item.kind();
    }

    String cell() {
        String cell = item.origin().cellId();
        return cell == null ? "" : cell;
    }

    String stageName() {
        return stage < 0 ? "" : view.map().stages().get(stage).name();
    }

    String laneName() {
        return lane < 0 ? "" : view.map().lanes().get(lane).name();
    }

    String data(String property) {
        return item.body().get(property);
    }

    /** The feeling as properties hold it; what is none as it was written. */
    String sentiment() {
        Sentiment sentiment = item.sentiment();
        return sentiment == null ? data("sentiment") : ExportedState.number(sentiment);
    }
}
