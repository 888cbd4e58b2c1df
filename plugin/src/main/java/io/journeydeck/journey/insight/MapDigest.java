package io.journeydeck.journey.insight;

import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A map in a line, for overviews of many maps.
 *
 * @param title empty when the map has none
 * @param who names of its personas
 * @param completeness from 0 to 1
 * @param mean of all feelings; empty when none is told
 * @param lowest of all feelings; empty when none is told
 * @param lowestStage name of the stage of the lowest feeling; empty when none is told
 * @param unanswered pain points that no opportunity answers
 */
public record MapDigest(
        String title,
        String who,
        MapFacts facts,
        int stages,
        int touchpoints,
        double completeness,
        OptionalDouble mean,
        OptionalDouble lowest,
        String lowestStage,
        int pains,
        int unanswered,
        int opportunities,
        int quickWins) {

    /** The line of a map. */
    public static MapDigest of(MapInsights insights) {
        MapFacts facts = insights.map().facts();
        String names = insights.map().personas().stream()
                .map(Persona::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return new MapDigest(
                facts.title(),
                names.isEmpty() ? facts.persona() : names,
                facts,
                insights.map().stages().size(),
                insights.channels().stream().mapToInt(ChannelUse::total).sum(),
                insights.completeness().share(),
                insights.curve().points().stream().mapToDouble(Point::score).average(),
                insights.curve().points().stream().mapToDouble(Point::score).min(),
                insights.curve()
                        .lowest()
                        .map(point -> insights.map()
                                .stages()
                                .get(point.step().stage())
                                .name())
                        .orElse(""),
                insights.pains().size(),
                (int) insights.unanswered(),
                insights.opportunities().size(),
                (int) insights.in(Quadrant.QUICK_WIN));
    }
}
