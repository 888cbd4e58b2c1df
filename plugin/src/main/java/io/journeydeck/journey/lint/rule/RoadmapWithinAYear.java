package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** J090: What is planned comes within 12 months and leads back to an opportunity. */
final class RoadmapWithinAYear extends JourneyRule {
    private static final String NO_QUARTER = "Write the year and the quarter, e.g. 2027-Q1.";
    private static final String NO_OPPORTUNITY =
            "Set its \"opportunity\" property to the id of an opportunity on the map.";

    RoadmapWithinAYear() {
        super(
                "J090",
                "What is planned comes within 12 months and leads back to an opportunity",
                "Plan it for a nearer quarter, e.g. quarter=\"2027-Q1\", or split it.",
                NO_QUARTER,
                NO_OPPORTUNITY);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Links links = new Links(subject);
        LocalDate end = subject.today().plusMonths(12);
        for (JourneyItem item : subject.items()) {
            String written = item.body().get("quarter").strip();
            if (written.isEmpty()) {
                continue;
            }
            Optional<LocalDate> begin = Quarters.begin(written);
            if (begin.isEmpty()) {
                findings.add(
                        item.origin(),
                        named(item) + " is planned for " + quoted(written) + ", which is no quarter",
                        NO_QUARTER);
            } else if (begin.get().isAfter(end)) {
                findings.add(item.origin(), named(item) + " is planned for " + written + ", later than in 12 months");
            }
            if (item.kind() != ItemKind.OPPORTUNITY
                    && !links.leadsSomewhere(item.body().get("opportunity"))) {
                findings.add(
                        item.origin(), named(item) + " is planned, and leads back to no opportunity", NO_OPPORTUNITY);
            }
        }
    }
}
