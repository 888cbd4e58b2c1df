package io.journeydeck.exchange;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.edit.PartIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The maps of a diagram at the time of its export: what an edited workbook and a changed diagram are compared with. */
public record ExportedState(List<MapState> maps) {

    public ExportedState {
        maps = List.copyOf(maps);
    }

    /** A map and the page that it lies on. */
    public record PageMap(String pageId, JourneyMap map) {}

    /**
     * A map.
     *
     * @param page id of its page in draw.io
     * @param cell that is the map; empty for one of loose shapes
     * @param facts all that the map carries, by the names of its properties
     */
    public record MapState(
            String page,
            String cell,
            String title,
            String language,
            Map<String, String> facts,
            List<PersonaState> personas,
            List<StageState> stages,
            List<LaneState> lanes,
            List<ItemState> items) {

        public MapState {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            personas = List.copyOf(personas);
            stages = List.copyOf(stages);
            lanes = List.copyOf(lanes);
            items = List.copyOf(items);
        }
    }

    /**
     * A persona.
     *
     * @param cell its card
     * @param text that the card shows
     */
    public record PersonaState(String cell, String text, Map<String, String> data) {

        public PersonaState {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    /**
     * A stage.
     *
     * @param cell that names it, as {@link PartIds#stage} gives it
     */
    public record StageState(String cell, String name) {}

    /**
     * A lane.
     *
     * @param cell that names it, as {@link PartIds#lane} gives it
     * @param kind of its items ({@code ItemKind#id()})
     */
    public record LaneState(String cell, String name, String kind) {}

    /**
     * An item. Several of a map that was drawn by hand may be one cell: such can't be told apart on their way back.
     *
     * @param stage the stage's cell; empty for what lies in none
     * @param lane the lane's cell; empty for what lies in none
     * @param data all its properties, the sentiment as {@link #number} writes it
     */
    public record ItemState(
            String cell, String kind, String stage, String lane, String text, Map<String, String> data) {

        public ItemState {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    public static ExportedState of(List<PageMap> maps) {
        return new ExportedState(
                maps.stream().map(each -> of(each.pageId(), each.map())).toList());
    }

    private static MapState of(String pageId, JourneyMap map) {
        List<StageState> stages = new ArrayList<>();
        for (int i = 0; i < map.stages().size(); i++) {
            stages.add(new StageState(PartIds.stage(map, i), map.stages().get(i).name()));
        }
        List<LaneState> lanes = new ArrayList<>();
        for (int i = 0; i < map.lanes().size(); i++) {
            Lane lane = map.lanes().get(i);
            lanes.add(
                    new LaneState(PartIds.lane(map, i), lane.name(), lane.kind().id()));
        }
        List<ItemState> items = new ArrayList<>();
        for (PlacedItem placed : map.items()) {
            items.add(item(
                    placed.item(),
                    stages.get(placed.stage()).cell(),
                    lanes.get(placed.lane()).cell()));
        }
        map.general().forEach(item -> items.add(item(item, "", "")));
        map.unplaced().forEach(unplaced -> items.add(item(unplaced.item(), "", "")));
        List<PersonaState> personas = map.personas().stream()
                .map(persona -> new PersonaState(cell(persona.origin()), persona.text(), persona.data()))
                .toList();
        return new MapState(
                pageId,
                cell(map.origin()),
                map.facts().title(),
                map.facts().language(),
                map.facts().data(),
                personas,
                stages,
                lanes,
                items);
    }

    private static ItemState item(JourneyItem item, String stage, String lane) {
        Map<String, String> data = new LinkedHashMap<>(item.body().data());
        Sentiment sentiment = item.sentiment();
        if (sentiment != null) {
            data.put(ColumnKeys.SENTIMENT, number(sentiment));
        }
        return new ItemState(cell(item.origin()), item.kind().id(), stage, lane, item.text(), data);
    }

    /** A sentiment as properties hold it: {@code -1.5}, {@code 2}. */
    public static String number(Sentiment sentiment) {
        double value = sentiment.value();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** By what a stage is known in a workbook. */
    public static String stageCell(JourneyMap map, int index) {
        return PartIds.stage(map, index);
    }

    /** By what a lane is known in a workbook. */
    public static String laneCell(JourneyMap map, int index) {
        return PartIds.lane(map, index);
    }

    private static String cell(Origin origin) {
        return PartIds.cell(origin);
    }
}
