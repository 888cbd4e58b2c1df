package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Subject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the property {@code opportunity} of items leads: ids of opportunities, separated by commas, semicolons or spaces. */
final class Links {

    private final Set<String> opportunities = new HashSet<>();

    Links(Subject subject) {
        subject.items(JourneyItem.Opportunity.class)
                .forEach(opportunity ->
                        opportunities.add(String.valueOf(opportunity.origin().cellId())));
    }

    private static List<String> ids(String link) {
        return Arrays.stream(link.split("[,;\\s]+", -1))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Ids that are no opportunities of the map. */
    List<String> lost(String link) {
        return ids(link).stream().filter(id -> !opportunities.contains(id)).toList();
    }

    boolean leadsSomewhere(String link) {
        return ids(link).stream().anyMatch(opportunities::contains);
    }
}
