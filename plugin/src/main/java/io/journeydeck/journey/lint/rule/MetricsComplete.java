package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.ArrayList;
import java.util.List;

/** J050: A metric has a unit, a target and a date. */
final class MetricsComplete extends JourneyRule {

    MetricsComplete() {
        super(
                "J050",
                "A metric has a unit, a target and a date",
                "Set the \"unit\", \"target\" and \"due\" properties of the metric.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Metric metric : subject.items(JourneyItem.Metric.class)) {
            List<String> missing = new ArrayList<>();
            if (metric.unit().isBlank()) {
                missing.add("unit");
            }
            if (metric.target().isBlank()) {
                missing.add("target");
            }
            if (metric.due().isBlank()) {
                missing.add("due date");
            }
            if (!missing.isEmpty()) {
                findings.add(metric.origin(), named(metric) + " has no " + String.join(", no ", missing));
            }
        }
    }
}
