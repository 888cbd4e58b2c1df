package io.journeydeck.importing;

import io.journeydeck.exchange.ExportedState.ItemState;
import io.journeydeck.exchange.ExportedState.LaneState;
import io.journeydeck.exchange.ExportedState.MapState;
import io.journeydeck.exchange.ExportedState.StageState;
import io.journeydeck.exchange.ShownValues;
import io.journeydeck.journey.ItemKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people write for stages, lanes, opportunities and values, as the diagram keeps it; what it does not know is reported. */
final class NamedParts {

    private final Base base;

    NamedParts(Base base) {
        this.base = base;
    }

    static String stageName(MapState map, String cell) {
        return map.stages().stream()
                .filter(stage -> stage.cell().equals(cell))
                .map(StageState::name)
                .findFirst()
                .orElse("");
    }

    static String laneName(MapState map, String cell) {
        return map.lanes().stream()
                .filter(lane -> lane.cell().equals(cell))
                .map(LaneState::name)
                .findFirst()
                .orElse("");
    }

    /** The stage of a name; empty when there is none, or several. */
    String stage(MapState map, ReadCell cell) {
        List<String> found = map.stages().stream()
                .filter(stage -> Base.shows(cell.text(), stage.name()))
                .map(StageState::cell)
                .toList();
        if (found.size() != 1) {
            base.error(
                    "WORKBOOK_STAGE_UNKNOWN",
                    cell.where(),
                    (found.isEmpty() ? "there is no stage " : "there are several stages ") + Told.quoted(cell.text()),
                    "Stages are: " + map.stages().stream().map(StageState::name).collect(Collectors.joining(", "))
                            + ".");
        }
        return found.size() == 1 ? found.get(0) : "";
    }

    /** The lane of a name; empty when there is none, or several. */
    String lane(MapState map, ReadCell cell) {
        List<String> found = map.lanes().stream()
                .filter(lane -> Base.shows(cell.text(), lane.name()))
                .map(LaneState::cell)
                .toList();
        if (found.size() != 1) {
            base.error(
                    "WORKBOOK_LANE_UNKNOWN",
                    cell.where(),
                    (found.isEmpty() ? "there is no lane " : "there are several lanes ") + Told.quoted(cell.text()),
                    "Lanes are: " + map.lanes().stream().map(LaneState::name).collect(Collectors.joining(", ")) + ".");
        }
        return found.size() == 1 ? found.get(0) : "";
    }

    /** A value as the diagram keeps it; null when it is none. */
    @Nullable
    String value(MapState map, String property, ReadCell cell) {
        if (property.equals("opportunity") && !cell.text().isEmpty()) {
            return opportunity(map, cell);
        }
        WrittenValues.Read read = WrittenValues.of(property, ShownValues.written(property, cell.text()));
        if (read.isWrong()) {
            invalid(property, cell.text(), read, cell);
            return null;
        }
        boolean open = property.equals(ShownValues.CHANNEL) || property.equals(ShownValues.STATUS);
        if (open && !read.value().isEmpty() && !ShownValues.known(property).contains(read.value())) {
            base.warn(
                    property.equals(ShownValues.CHANNEL) ? "WORKBOOK_CHANNEL_UNKNOWN" : "WORKBOOK_STATUS_UNKNOWN",
                    cell.where(),
                    "the " + property + " " + Told.quoted(read.value())
                            + " is none that is known; it is taken as it is",
                    "Known are: " + String.join(", ", ShownValues.known(property)) + ".");
        }
        return read.value();
    }

    /** Tells of a value that is none of its property. */
    void invalid(String property, String typed, WrittenValues.Read read, ReadCell cell) {
        base.error(
                "WORKBOOK_VALUE_INVALID",
                cell.where(),
                property + " " + Told.quoted(typed) + " is not " + read.wanted() + "; it is not taken back",
                "Write " + read.wanted() + ", and import the workbook again.");
    }

    /** Opportunities are known by their cells; people may write their text. */
    private @Nullable String opportunity(MapState map, ReadCell cell) {
        List<ItemState> opportunities = map.items().stream()
                .filter(item -> item.kind().equals(ItemKind.OPPORTUNITY.id()))
                .toList();
        for (ItemState item : opportunities) {
            if (item.cell().equals(cell.text())) {
                return item.cell();
            }
        }
        List<ItemState> said = opportunities.stream()
                .filter(item -> Base.shows(cell.text(), item.text()))
                .toList();
        if (said.size() == 1) {
            return said.get(0).cell();
        }
        base.error(
                "WORKBOOK_VALUE_INVALID",
                cell.where(),
                "opportunity " + Told.quoted(cell.text()) + " is none of the map's",
                "Write its id or its whole text.");
        return null;
    }
}
