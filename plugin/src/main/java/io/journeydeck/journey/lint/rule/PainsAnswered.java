package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.List;

/** J031: a pain point leads to an opportunity. Where no pain point names one, one in the same stage does. */
final class PainsAnswered extends JourneyRule {

    PainsAnswered() {
        super(
                "J031",
                "A pain point leads to an opportunity",
                "Set the \"opportunity\" property of the pain point to the id of the opportunity that would end it, or add one in its stage.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Links links = new Links(subject);
        boolean linking = subject.items(JourneyItem.PainPoint.class).stream()
                .anyMatch(pain -> !pain.opportunity().isBlank());
        for (PlacedItem placed : subject.placed(ItemKind.PAIN)) {
            String link = placed.item().body().get("opportunity");
            List<String> lost = links.lost(link);
            if (!lost.isEmpty()) {
                findings.add(
                        placed.item().origin(),
                        named(placed.item()) + " leads to " + quoted(String.join(", ", lost))
                                + ", which is no opportunity on this map");
            } else if (link.isBlank() && (linking || !subject.has(placed.stage(), ItemKind.OPPORTUNITY))) {
                findings.add(placed.item().origin(), named(placed.item()) + " leads to no opportunity");
            }
        }
    }
}
