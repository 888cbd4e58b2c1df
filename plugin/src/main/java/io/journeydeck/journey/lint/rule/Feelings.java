package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Highs and lows of a map. A low point is −1 or less, a high point 1.5 or more. */
final class Feelings {

    private static final double LOW = -1;
    private static final double HIGH = 1.5;

    private record Spot(int stage, String step) {}

    private final Map<Spot, Sentiment> lowest = new HashMap<>();

    Feelings(List<PlacedItem> emotions) {
        for (PlacedItem emotion : emotions) {
            Sentiment sentiment = emotion.item().sentiment();
            if (sentiment != null) {
                note(new Spot(emotion.stage(), step(emotion)), sentiment);
                note(new Spot(emotion.stage(), ""), sentiment);
            }
        }
    }

    private void note(Spot spot, Sentiment sentiment) {
        lowest.merge(spot, sentiment, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private static String step(PlacedItem item) {
        return item.item().body().get("step").strip();
    }

    /** True when all feelings at the item's step, or in its stage when the step has none, are high points. */
    boolean onlyHighsAt(PlacedItem item) {
        Sentiment there = lowest.get(new Spot(item.stage(), step(item)));
        Sentiment worst = there == null ? lowest.get(new Spot(item.stage(), "")) : there;
        return worst != null && worst.value() >= HIGH;
    }

    static boolean isLow(JourneyItem item) {
        Sentiment sentiment = item.sentiment();
        return sentiment != null && sentiment.value() <= LOW;
    }

    /** Its words and its score: {@code "Lost" (−1)}. */
    static String words(JourneyItem item) {
        Sentiment sentiment = item.sentiment();
        String score = sentiment == null ? "" : "(" + sentiment + ")";
        boolean bare = item.text().isBlank() || Sentiment.parse(item.text()).isPresent();
        return bare ? score : JourneyRule.quoted(item.text()) + " " + score;
    }
}
