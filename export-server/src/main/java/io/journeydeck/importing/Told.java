package io.journeydeck.importing;

import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.journey.ItemKind;
import java.util.Locale;

/** Items, places and values in one line, for people. */
final class Told {

    private static final int LONGEST = 60;

    private Told() {}

    static String item(ItemState item) {
        return kind(item.kind()) + " " + quoted(item.text().isEmpty() ? item.cell() : item.text());
    }

    static String kind(String id) {
        return ItemKind.byId(id)
                .map(kind -> kind.title().toLowerCase(Locale.ROOT))
                .orElse(id);
    }

    static String value(String value) {
        return value.isEmpty() ? "(nothing)" : brief(value);
    }

    static String quoted(String text) {
        return "\"" + brief(text) + "\"";
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }

    static String place(MapState map, String stage, String lane) {
        String stageName = map.stages().stream()
                .filter(each -> each.cell().equals(stage))
                .map(StageState::name)
                .findFirst()
                .orElse("no stage");
        String laneName = map.lanes().stream()
                .filter(each -> each.cell().equals(lane))
                .map(LaneState::name)
                .findFirst()
                .orElse("no lane");
        return stageName + " / " + laneName;
    }
}
