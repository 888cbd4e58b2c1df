package io.journeydeck.journey.insight;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyItem.PainPoint;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Puts pain points and opportunities in order, those without a place on the map included. */
final class Ranking {

    private static final int NOWHERE = -1;

    private final List<StageMood> moods;
    private final Map<PainPoint, Integer> pains = new LinkedHashMap<>();
    private final Map<Opportunity, Integer> opportunities = new LinkedHashMap<>();
    private final Map<String, Opportunity> byId = new LinkedHashMap<>();

    Ranking(JourneyMap map, List<StageMood> moods) {
        this.moods = moods;
        BiConsumer<JourneyItem, Integer> take = (item, stage) -> {
            if (item instanceof PainPoint pain) {
                pains.putIfAbsent(pain, stage);
            } else if (item instanceof Opportunity opportunity) {
                opportunities.putIfAbsent(opportunity, stage);
                String id = item.origin().cellId();
                if (id != null) {
                    byId.putIfAbsent(id, opportunity);
                }
            }
        };
        for (PlacedItem placed : map.items()) {
            take.accept(placed.item(), placed.stage());
        }
        map.general().forEach(item -> take.accept(item, NOWHERE));
        map.unplaced().forEach(unplaced -> take.accept(unplaced.item(), NOWHERE));
    }

    List<RankedPain> pains() {
        List<RankedPain> ranked = new ArrayList<>();
        pains.forEach((pain, stage) -> ranked.add(new RankedPain(pain, stage, answer(pain))));
        ranked.sort(Comparator.comparing((RankedPain each) -> each.pain().severity(), Ranking::largestFirst)
                .thenComparing(each -> each.pain().frequency(), Ranking::largestFirst)
                .thenComparingDouble(each -> mood(each.stage())));
        return ranked;
    }

    private static int largestFirst(@Nullable Double a, @Nullable Double b) {
        return Double.compare(b == null ? Double.NEGATIVE_INFINITY : b, a == null ? Double.NEGATIVE_INFINITY : a);
    }

    private double mood(int stage) {
        return stage == NOWHERE ? 0 : moods.get(stage).mean().orElse(0);
    }

    private @Nullable Opportunity answer(PainPoint pain) {
        return pain.opportunity().isEmpty() ? null : byId.get(pain.opportunity());
    }

    List<ScoredOpportunity> opportunities() {
        List<ScoredOpportunity> scored = new ArrayList<>();
        opportunities.forEach((opportunity, stage) -> scored.add(new ScoredOpportunity(
                opportunity,
                stage,
                pains.keySet().stream()
                        .filter(pain -> opportunity.equals(answer(pain)))
                        .toList())));
        scored.sort(Comparator.comparingDouble(each -> -each.rice().orElse(Double.NEGATIVE_INFINITY)));
        return scored;
    }
}
