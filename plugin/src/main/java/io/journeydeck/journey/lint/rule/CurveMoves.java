package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** J022: the emotions go up and down: of three scores of a lane and a persona, two are a full step apart. */
final class CurveMoves extends JourneyRule {
    private static final int FEWEST = 3;
    private static final double LEAST_RANGE = 1;

    /** The scores of one persona in one lane. */
    private record Curve(int lane, String persona) {}

    CurveMoves() {
        super(
                "J022",
                "The emotions go up and down",
                "Ask customers again: a journey without highs and lows is seldom true.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Curve, List<Sentiment>> curves = new LinkedHashMap<>();
        for (PlacedItem placed : subject.placed(ItemKind.EMOTION)) {
            Sentiment sentiment = placed.item().sentiment();
            if (sentiment != null) {
                Curve curve = new Curve(
                        placed.lane(), placed.item().body().get("persona").strip());
                curves.computeIfAbsent(curve, key -> new ArrayList<>()).add(sentiment);
            }
        }
        curves.forEach((curve, scores) -> check(subject.map().lanes().get(curve.lane()), curve, scores, findings));
    }

    private static void check(Lane lane, Curve curve, List<Sentiment> scores, Findings findings) {
        double lowest = scores.stream().mapToDouble(Sentiment::value).min().orElse(0);
        double highest = scores.stream().mapToDouble(Sentiment::value).max().orElse(0);
        if (scores.size() >= FEWEST && highest - lowest < LEAST_RANGE) {
            findings.add(
                    lane.origin(),
                    "The emotion curve" + (curve.persona().isEmpty() ? "" : " of " + quoted(curve.persona()))
                            + " is flat: all " + scores.size() + " scores lie between "
                            + new Sentiment(lowest) + " and " + new Sentiment(highest));
        }
    }
}
