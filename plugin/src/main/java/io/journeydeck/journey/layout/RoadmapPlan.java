package io.journeydeck.journey.layout;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opportunities of a map in the quarters that they are planned for: a year from the first of them, a lane an owner. */
public final class RoadmapPlan {

    private static final int QUARTERS = 4;
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?[QK]([1-4])");

    private final JourneyMap map;
    private final MapWords words;
    private final List<Opportunity> opportunities = new ArrayList<>();

    private RoadmapPlan(JourneyMap map) {
        this.map = map;
        this.words = MapWords.of(map.facts().language());
        map.items().stream().map(PlacedItem::item).forEach(this::take);
        map.unplaced().stream().map(UnplacedItem::item).forEach(this::take);
    }

    private void take(JourneyItem item) {
        if (item instanceof Opportunity opportunity) {
            opportunities.add(opportunity);
        }
    }

    /** The roadmap as a map of its own, which is empty when no opportunity names a quarter. */
    public static Optional<JourneyMap> of(JourneyMap map) {
        return new RoadmapPlan(map).plan();
    }

    private Optional<JourneyMap> plan() {
        OptionalInt first = opportunities.stream()
                .map(RoadmapPlan::quarter)
                .flatMapToInt(OptionalInt::stream)
                .min();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Set<String> owners = new LinkedHashSet<>();
        opportunities.forEach(opportunity -> owners.add(opportunity.owner()));
        List<String> lanes = List.copyOf(owners);
        List<PlacedItem> placed = new ArrayList<>();
        List<UnplacedItem> unplaced = new ArrayList<>();
        for (int stage = 0; stage < QUARTERS; stage++) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                for (Opportunity opportunity : opportunities) {
                    OptionalInt quarter = quarter(opportunity);
                    boolean here = quarter.isPresent() && quarter.getAsInt() == first.getAsInt() + stage;
                    if (here && opportunity.owner().equals(lanes.get(lane))) {
                        placed.add(new PlacedItem(opportunity, stage, lane));
                    }
                }
            }
        }
        for (Opportunity opportunity : opportunities) {
            OptionalInt quarter = quarter(opportunity);
            if (quarter.isEmpty() || quarter.getAsInt() >= first.getAsInt() + QUARTERS) {
                unplaced.add(new UnplacedItem(opportunity, "is planned for none of the four quarters"));
            }
        }
        return Optional.of(new JourneyMap(
                Origin.UNKNOWN,
                new MapProperties(new Diagnostics()).facts(Origin.UNKNOWN, "", facts()),
                List.of(),
                quarters(first.getAsInt()),
                lanes.stream().map(this::lane).toList(),
                List.of(),
                placed,
                unplaced));
    }

    /** Quarters since the year 0; empty when the opportunity names none. */
    private static OptionalInt quarter(Opportunity opportunity) {
        Matcher quarter = QUARTER.matcher(opportunity.quarter().toUpperCase(Locale.ROOT));
        return quarter.matches()
                ? OptionalInt.of(Integer.parseInt(quarter.group(1)) * 4 + Integer.parseInt(quarter.group(2)) - 1)
                : OptionalInt.empty();
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> all = map.facts().data();
        facts.put("title", map.facts().title());
        facts.put("subtitle", words.get("roadmap-of"));
        facts.put("kind", "roadmap");
        for (String kept : List.of("language", "company", "goal", "owner", "version", "date", "review", "note")) {
            String value = all.get(kept);
            if (value != null) {
                facts.put(kept, value);
            }
        }
        return facts;
    }

    private List<Stage> quarters(int first) {
        List<Stage> stages = new ArrayList<>();
        for (int quarter = first; quarter < first + QUARTERS; quarter++) {
            String name = String.format(Locale.ROOT, words.get("quarter"), quarter % 4 + 1, quarter / 4);
            stages.add(new Stage(Origin.UNKNOWN, name, Map.of()));
        }
        return stages;
    }

    private Lane lane(String owner) {
        String name = owner.isEmpty() ? words.get("unowned") : owner;
        return new Lane(Origin.UNKNOWN, name, ItemKind.OPPORTUNITY, Map.of("kind", ItemKind.OPPORTUNITY.id()));
    }
}
