package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Stage;
import java.util.List;

/** By what stages and lanes are known outside the diagram: the cells that name them. */
public final class PartIds {

    private PartIds() {}

    /** The cell that names a stage; {@code #2} for the second stage of a map when it has none of its own. */
    public static String stage(JourneyMap map, int index) {
        return ownOrNumber(map.stages().stream().map(Stage::origin).toList(), index);
    }

    /** The cell that names a lane; {@code #2} for the second lane of a map when it has none of its own. */
    public static String lane(JourneyMap map, int index) {
        return ownOrNumber(map.lanes().stream().map(Lane::origin).toList(), index);
    }

    /** Index of the stage that is known by an id; −1 when there is none. */
    static int stageOf(JourneyMap map, String id) {
        for (int i = 0; i < map.stages().size(); i++) {
            if (stage(map, i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the lane that is known by an id; −1 when there is none. */
    static int laneOf(JourneyMap map, String id) {
        for (int i = 0; i < map.lanes().size(); i++) {
            if (lane(map, i).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static String ownOrNumber(List<Origin> origins, int index) {
        String cell = cell(origins.get(index));
        long same = origins.stream().filter(each -> cell(each).equals(cell)).count();
        return cell.isEmpty() || same > 1 ? "#" + (index + 1) : cell;
    }

    /** The cell of an origin; empty for none. */
    public static String cell(Origin origin) {
        String cell = origin.cellId();
        return cell == null ? "" : cell;
    }
}
