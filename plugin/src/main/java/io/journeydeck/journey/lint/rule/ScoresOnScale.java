package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.Set;
import java.util.regex.Pattern;

/** J020: a feeling is a number from −2 to 2. */
final class ScoresOnScale extends JourneyRule {
    private static final Pattern NUMBER = Pattern.compile("[+\\-\\u2212]?\\d{1,9}([.,]\\d{1,9})?");

    ScoresOnScale() {
        super(
                "J020",
                "A feeling is a number from -2 to 2",
                "Set the \"sentiment\" property to a number from -2 (very bad) to 2 (very good), half steps allowed.");
    }

    @Override
    public Set<String> replaces() {
        return Set.of("JOURNEY_SENTIMENT_INVALID");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem item : subject.items()) {
            String written = item.body().get("sentiment").strip();
            if (written.isEmpty()
                    && item.kind() == ItemKind.EMOTION
                    && NUMBER.matcher(item.text().strip()).matches()) {
                written = item.text().strip();
            }
            if (!written.isEmpty() && Sentiment.parse(written).isEmpty()) {
                findings.add(item.origin(), named(item) + " has the score " + quoted(written));
            }
        }
    }
}
