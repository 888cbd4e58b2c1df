package io.journeydeck.journey.edit;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.edit.MapChange.ItemAdded;
import io.journeydeck.journey.edit.MapChange.ItemDeleted;
import io.journeydeck.journey.edit.MapChange.ItemMoved;
import io.journeydeck.journey.edit.MapChange.NameChanged;
import io.journeydeck.journey.edit.MapChange.Place;
import io.journeydeck.journey.edit.MapChange.PropertyChanged;
import io.journeydeck.journey.edit.MapChange.TextChanged;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares a change with what the diagram says now. */
final class ChangeCheck implements MapChange.Visitor<ChangeOutcome> {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,12})?");

    private final List<DiagramMap> maps;
    private final boolean overwrite;
    private @Nullable DiagramMap map;
    private @Nullable JourneyItem item;

    ChangeCheck(List<DiagramMap> maps, boolean overwrite) {
        this.maps = maps;
        this.overwrite = overwrite;
    }

    /** {@link ChangeOutcome.Verdict#MADE} when it is to be made. */
    ChangeOutcome of(MapChange change) {
        map = null;
        item = null;
        return change.accept(this);
    }

    /** Whether the diagram says what a change wanted. */
    boolean isSeen(MapChange change) {
        return of(change).verdict() == ChangeOutcome.Verdict.ALREADY;
    }

    /** Where the change last asked for is to be made. */
    @Nullable
    DiagramMap map() {
        return map;
    }

    @Nullable
    JourneyItem item() {
        return item;
    }

    /** Finds the item; what is wrong with it, or null. */
    private @Nullable ChangeOutcome find(MapChange change) {
        int found = 0;
        for (DiagramMap each : maps) {
            if (each.page().id().equals(change.page())) {
                for (JourneyItem candidate : each.items().toList()) {
                    if (PartIds.cell(candidate.origin()).equals(change.cell())) {
                        found++;
                        map = each;
                        item = candidate;
                    }
                }
            }
        }
        if (found == 0) {
            return ChangeOutcome.conflict(change, "it is no longer in the diagram");
        }
        return found == 1
                ? null
                : ChangeOutcome.refused(
                        change, "one shape of the diagram is several items of the map; change it in draw.io");
    }

    private ChangeOutcome compared(MapChange change, boolean asBefore, boolean asWanted, String now) {
        if (asWanted) {
            return ChangeOutcome.already(change);
        }
        return asBefore || overwrite
                ? ChangeOutcome.made(change)
                : ChangeOutcome.conflict(change, "the diagram says " + now + " now");
    }

    @Override
    public ChangeOutcome text(TextChanged change) {
        ChangeOutcome trouble = find(change);
        if (trouble != null || item == null) {
            return Objects.requireNonNull(trouble);
        }
        String now = item.text();
        return compared(change, now.equals(change.before()), now.equals(change.after()), quoted(now));
    }

    @Override
    public ChangeOutcome property(PropertyChanged change) {
        ChangeOutcome trouble = find(change);
        if (trouble != null || item == null) {
            return Objects.requireNonNull(trouble);
        }
        String now = value(item, change.name());
        return compared(change, same(now, change.before()), same(now, change.after()), quoted(now));
    }

    /** A property as the map means it. */
    static String value(JourneyItem item, String name) {
        Sentiment sentiment = item.sentiment();
        if (name.equals("sentiment") && sentiment != null) {
            double value = sentiment.value();
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
        return item.body().get(name);
    }

    /** Whether two values mean the same: equal words, or equal numbers. */
    static boolean same(String one, String other) {
        String left = one.strip();
        String right = other.strip();
        return left.equals(right)
                || (NUMBER.matcher(left).matches()
                        && NUMBER.matcher(right).matches()
                        && Double.parseDouble(left.replace(',', '.')) == Double.parseDouble(right.replace(',', '.')));
    }

    @Override
    public ChangeOutcome moved(ItemMoved change) {
        ChangeOutcome trouble = find(change);
        if (trouble != null || item == null || map == null) {
            return Objects.requireNonNull(trouble);
        }
        Place now = map.placeOf(item);
        if (now.equals(change.after()) || (!now.equals(change.before()) && !overwrite)) {
            return compared(change, false, now.equals(change.after()), where(map, now));
        }
        String reason = targetTrouble(map, change.after());
        if (map.cells() != null && isCellOfTable(map, change.cell())) {
            reason = "it is text typed right into a cell of the table; move it in draw.io";
        }
        return reason.isEmpty() ? ChangeOutcome.made(change) : ChangeOutcome.refused(change, reason);
    }

    private static String targetTrouble(DiagramMap map, Place place) {
        int stage = PartIds.stageOf(map.map(), place.stage());
        int lane = PartIds.laneOf(map.map(), place.lane());
        if (map.cells() == null) {
            return "the map is drawn by hand, without a table of ours; do it in draw.io";
        }
        if (stage < 0 || lane < 0) {
            return "its new stage or lane is no longer in the diagram";
        }
        return map.cells().at(stage, lane).isEmpty() ? "the table has no cell there; do it in draw.io" : "";
    }

    private static boolean isCellOfTable(DiagramMap map, String cell) {
        return map.cells() != null
                && map.cells().rows().stream()
                        .anyMatch(row -> row.cell().equals(cell)
                                || row.bodies().stream()
                                        .anyMatch(body -> body.cell().equals(cell)));
    }

    @Override
    public ChangeOutcome added(ItemAdded change) {
        Optional<DiagramMap> there = maps.stream()
                .filter(each -> each.page().id().equals(change.page())
                        && PartIds.cell(each.map().origin()).equals(change.cell()))
                .findFirst();
        if (there.isEmpty()) {
            return ChangeOutcome.conflict(change, "its map is no longer in the diagram");
        }
        map = there.get();
        if (ItemKind.byId(change.kind()).isEmpty()) {
            return ChangeOutcome.refused(change, "\"" + change.kind() + "\" is no kind of item");
        }
        String reason = targetTrouble(map, change.place());
        return reason.isEmpty() ? ChangeOutcome.made(change) : ChangeOutcome.refused(change, reason);
    }

    @Override
    public ChangeOutcome deleted(ItemDeleted change) {
        ChangeOutcome trouble = find(change);
        if (item == null || map == null) {
            return ChangeOutcome.already(change);
        }
        if (trouble != null) {
            return trouble;
        }
        String now = item.text();
        return compared(change, now.equals(change.before()), false, quoted(now));
    }

    @Override
    public ChangeOutcome name(NameChanged change) {
        for (DiagramMap each : maps) {
            JourneyMap said = each.map();
            int stage = PartIds.stageOf(said, change.cell());
            int lane = PartIds.laneOf(said, change.cell());
            if (each.page().id().equals(change.page()) && (stage >= 0 || lane >= 0)) {
                map = each;
                String now = stage >= 0
                        ? said.stages().get(stage).name()
                        : said.lanes().get(lane).name();
                if (change.cell().startsWith("#")) {
                    return ChangeOutcome.refused(change, "no shape of the diagram says its name; do it in draw.io");
                }
                return compared(change, now.equals(change.before()), now.equals(change.after()), quoted(now));
            }
        }
        return ChangeOutcome.conflict(change, "it is no longer in the diagram");
    }

    private static String where(DiagramMap map, Place place) {
        int stage = PartIds.stageOf(map.map(), place.stage());
        int lane = PartIds.laneOf(map.map(), place.lane());
        return "that it stands "
                + (stage < 0 || lane < 0
                        ? "in no stage and lane"
                        : "in " + quoted(map.map().stages().get(stage).name()) + ", "
                                + quoted(map.map().lanes().get(lane).name()));
    }

    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty()
                ? "nothing"
                : "\"" + (line.length() <= 60 ? line : line.substring(0, 59) + "\u2026") + "\"";
    }
}
