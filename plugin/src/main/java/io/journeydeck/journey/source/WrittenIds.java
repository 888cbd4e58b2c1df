package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which ids of a map are written: those that links name and those that look as if somebody had given them. */
final class WrittenIds {

    /** {@code o1}, {@code care-giver}; not {@code 17} and not {@code xPbZ0q_8-2}, which editors make. */
    private static final Pattern GIVEN = Pattern.compile("(?=.{1,40}$)\\p{Ll}[\\p{Ll}\\d]*([-.]([\\p{Ll}\\d]+))*");

    private static final Set<String> RESERVED = Set.of("id", "name", "steps", "data", "kind", "text", "stage");

    private final Set<String> linked = new HashSet<>();
    private final List<String> lanes = new ArrayList<>();

    WrittenIds(JourneyMap map) {
        Stream.concat(map.general().stream(), map.items().stream().map(placed -> placed.item()))
                .forEach(this::links);
        map.lanes().forEach(lane -> link(lane.data().getOrDefault("persona", "")));
        map.lanes().forEach(lane -> lanes.add(key(lane)));
    }

    private void links(JourneyItem item) {
        link(item.body().get("persona"));
        if (item.kind() == ItemKind.PAIN) {
            link(item.body().get("opportunity"));
        }
    }

    private void link(String targets) {
        Stream.of(targets.split("[,;\n]")).map(String::strip).forEach(linked::add);
    }

    /** The key of a lane: its own id, or its kind's, or one made of that. */
    private String key(Lane lane) {
        String kind = lane.kind().id();
        String id = lane.origin().cellId();
        if (id != null && isUsable(id, lane)) {
            return id;
        }
        String key = kind;
        for (int i = 2; lanes.contains(key); i++) {
            key = kind + "-" + i;
        }
        return key;
    }

    private boolean isUsable(String id, Lane lane) {
        return GIVEN.matcher(id).matches()
                && !RESERVED.contains(id)
                && !lanes.contains(id)
                && SourceKeys.kind(id).map(lane.kind()::equals).orElse(true);
    }

    String lane(int index) {
        return lanes.get(index);
    }

    List<String> lanes() {
        return lanes;
    }

    Optional<String> of(Origin origin) {
        return Optional.ofNullable(origin.cellId())
                .filter(id -> linked.contains(id) || GIVEN.matcher(id).matches());
    }
}
