package io.journeydeck.journey.insight;

import io.journeydeck.journey.Channel.Presence;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import java.util.ArrayList;
import java.util.List;

/**
 * All figures of a map.
 *
 * @param moods one a stage
 * @param pains the gravest first
 * @param opportunities the highest score first; those without a score last, in the map's order
 * @param moments in the map's order
 * @param channels the most used first
 */
public record MapInsights(
        JourneyMap map,
        EmotionCurve curve,
        List<StageMood> moods,
        List<RankedPain> pains,
        List<ScoredOpportunity> opportunities,
        List<MomentOfTruth> moments,
        List<ChannelUse> channels,
        Completeness completeness) {

    public MapInsights {
        moods = List.copyOf(moods);
        pains = List.copyOf(pains);
        opportunities = List.copyOf(opportunities);
        moments = List.copyOf(moments);
        channels = List.copyOf(channels);
    }

    public static MapInsights of(JourneyMap map) {
        EmotionCurve curve = EmotionCurve.of(map);
        List<StageMood> moods = new ArrayList<>();
        for (int i = 0; i < map.stages().size(); i++) {
            int stage = i;
            moods.add(new StageMood(
                    stage,
                    curve.points().stream()
                            .filter(point -> point.step().stage() == stage)
                            .toList()));
        }
        Ranking ranking = new Ranking(map, moods);
        return new MapInsights(
                map,
                curve,
                moods,
                ranking.pains(),
                ranking.opportunities(),
                moments(map, curve),
                ChannelCount.of(map),
                Completeness.of(map));
    }

    private static List<MomentOfTruth> moments(JourneyMap map, EmotionCurve curve) {
        List<MomentOfTruth> moments = new ArrayList<>();
        for (PlacedItem placed : map.items()) {
            JourneyItem item = placed.item();
            if (item.kind() == ItemKind.MOMENT) {
                int step = CurveScan.stepOf(item, 1);
                moments.add(new MomentOfTruth(
                        item,
                        placed.stage(),
                        curve.points().stream()
                                .filter(point -> point.step().stage() == placed.stage()
                                        && point.step().number() == step)
                                .findFirst()
                                .orElse(null)));
            }
        }
        return moments;
    }

    /** Pain points that no opportunity answers. */
    public long unanswered() {
        return pains.stream().filter(pain -> pain.answer() == null).count();
    }

    /** How many of the opportunities lie in a quadrant. */
    public long in(Quadrant quadrant) {
        return opportunities.stream()
                .filter(opportunity -> opportunity.quadrant() == quadrant)
                .count();
    }

    /** Touchpoints of channels that are there. */
    public int touchpoints(Presence presence) {
        return channels.stream()
                .filter(use -> use.channel().presence() == presence)
                .mapToInt(ChannelUse::total)
                .sum();
    }
}
