package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.edit.DiagramEdit;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the actions of a map through again, when they were counted through before some came, went or moved. */
final class ActionNumbers {

    private ActionNumbers() {}

    /** @param before the maps as they were */
    static byte[] renumbered(byte[] file, String fileName, List<DiagramMap> before, Limits limits, Deadline deadline) {
        DiagramEdit edit = DiagramEdit.open(file, fileName, limits, deadline, new Diagnostics());
        List<DiagramMap> now = DiagramMap.read(edit.file(), fileName, limits, deadline, new Diagnostics());
        if (now.size() != before.size()) {
            return file;
        }
        for (int i = 0; i < now.size(); i++) {
            String order = order(before.get(i));
            if (isCounted(before.get(i)) && !order.equals(order(now.get(i)))) {
                count(now.get(i), edit);
            }
        }
        return edit.bytes();
    }

    private static void count(DiagramMap map, DiagramEdit edit) {
        List<JourneyItem.Action> actions = actions(map);
        for (int i = 0; i < actions.size(); i++) {
            String number = Integer.toString(i + 1);
            String id = PartIds.cell(actions.get(i).origin());
            if (written(map, actions.get(i)).length() > 0) {
                edit.page(map.pageIndex()).cell(id).ifPresent(cell -> cell.data("number", number));
            }
        }
    }

    private static String order(DiagramMap map) {
        return actions(map).stream()
                .map(action -> PartIds.cell(action.origin()))
                .collect(Collectors.joining("\n"));
    }

    /** True when the numbers that stand in the data go from 1 on without a gap. */
    private static boolean isCounted(DiagramMap map) {
        List<JourneyItem.Action> actions = actions(map);
        return !actions.isEmpty()
                && IntStream.range(0, actions.size())
                        .allMatch(i -> written(map, actions.get(i)).equals(Integer.toString(i + 1)));
    }

    private static String written(DiagramMap map, JourneyItem.Action action) {
        ResolvedCell shape = map.shapes().get(PartIds.cell(action.origin()));
        return shape == null ? "" : shape.cell().data().getOrDefault("number", "");
    }

    private static List<JourneyItem.Action> actions(DiagramMap map) {
        return map.map().items().stream()
                .map(PlacedItem::item)
                .filter(JourneyItem.Action.class::isInstance)
                .map(JourneyItem.Action.class::cast)
                .toList();
    }
}
