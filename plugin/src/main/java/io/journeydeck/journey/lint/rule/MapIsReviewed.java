package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.time.LocalDate;

/** J092: the map was reviewed within the last 90 days, and its review date has not passed. */
final class MapIsReviewed extends JourneyRule {
    private static final int DAYS = 90;

    MapIsReviewed() {
        super(
                "J092",
                "The map was reviewed within the last 90 days",
                "Look at it with those who use it, then set its \"date\" and its \"review\" property.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        LocalDate review = subject.facts().review();
        LocalDate date = subject.facts().date();
        if (review != null && review.isBefore(subject.today())) {
            findings.add(subject.map().origin(), "The map was to be reviewed by " + review);
        } else if (date != null && date.plusDays(DAYS).isBefore(subject.today())) {
            findings.add(subject.map().origin(), "The map is of " + date + ", more than " + DAYS + " days ago");
        }
    }
}
