package io.journeydeck.journey.lint.rule;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Subject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** J102: everybody can read the page: contrast of 4.5:1, or 3:1 for large letters (WCAG 2.2, 1.4.3), no meaning by colour alone (1.4.1), no picture without a text (1.1.1). */
final class EverybodyCanRead extends JourneyRule {
    private static final String SAY_IT_OF_PICTURES =
            "Give it a tooltip, or a property \"alt\" that says what it shows.";
    private static final String SAY_IT_WITHOUT_COLOUR = "Write a word or a number on it, or use a face or an icon.";
    private static final double NORMAL = 4.5;
    private static final double LARGE = 3;

    EverybodyCanRead() {
        super(
                "J102",
                "Everybody can read the page",
                "Choose darker letters or a lighter background.",
                SAY_IT_OF_PICTURES,
                SAY_IT_WITHOUT_COLOUR);
    }

    @Override
    public boolean concerns(Subject subject) {
        return true;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (PageFacts.Label label : subject.page().labels()) {
            double least = label.large() ? LARGE : NORMAL;
            if (label.contrast() < least) {
                findings.add(
                        label.origin(),
                        String.format(
                                Locale.ROOT,
                                "The text %s has a contrast of %.1f:1 (%s), less than %.1f:1",
                                quoted(label.text()),
                                Math.floor(label.contrast() * 10) / 10,
                                label.colours(),
                                least));
            }
        }
        colourAlone(subject, findings);
        for (Origin picture : subject.page().pictures()) {
            findings.add(picture, "The picture has no text for those who don't see it", SAY_IT_OF_PICTURES);
        }
    }

    private static void colourAlone(Subject subject, Findings findings) {
        boolean heightsTell = heightsTell(subject);
        for (JourneyItem item : subject.items()) {
            String cell = item.origin().cellId();
            if (cell != null
                    && subject.page().unsaid().contains(cell)
                    && !(heightsTell && item.kind() == ItemKind.EMOTION)) {
                findings.add(
                        item.origin(),
                        "Only its colour tells what this " + item.kind().title().toLowerCase(Locale.ROOT) + " means",
                        SAY_IT_WITHOUT_COLOUR);
            }
        }
    }

    /** Points of a curve mean something by their height: those of different scores then have different ones. */
    private static boolean heightsTell(Subject subject) {
        Map<Long, Sentiment> scores = new HashMap<>();
        for (JourneyItem item : subject.items()) {
            Sentiment score = item.sentiment();
            Bounds place =
                    subject.page().places().get(String.valueOf(item.origin().cellId()));
            if (item.kind() == ItemKind.EMOTION && score != null && place != null) {
                Sentiment same = scores.putIfAbsent(Math.round(place.centerY() / 2), score);
                if (same != null && !same.equals(score)) {
                    return false;
                }
            }
        }
        return true;
    }
}
