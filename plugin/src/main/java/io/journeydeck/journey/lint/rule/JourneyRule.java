package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Rule;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.property.Properties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What rules have in common: their texts, and how they call what they find. */
abstract class JourneyRule implements Rule {

    private static final Set<String> NO = Set.of("", "0", "no", "false", "nee", "ei");

    private final String id;
    private final String title;
    private final List<String> remedies;

    /** @param others remedies of findings that {@code remedy} does not mend */
    JourneyRule(String id, String title, String remedy, String... others) {
        this.id = id;
        this.title = title;
        List<String> all = new ArrayList<>(List.of(others));
        all.add(0, remedy);
        this.remedies = List.copyOf(all);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String remedy() {
        return remedies.get(0);
    }

    @Override
    public final List<String> remedies() {
        return remedies;
    }

    /** For the beginning of a sentence: {@code The touchpoint "Website"}. */
    static String named(JourneyItem item) {
        return "The " + item.kind().title().toLowerCase(Locale.ROOT)
                + (item.text().isBlank() ? "" : " " + quoted(item.text()));
    }

    static String quoted(String text) {
        return "\"" + Properties.brief(text) + "\"";
    }

    static String stage(Subject subject, PlacedItem placed) {
        return subject.map().stages().get(placed.stage()).name();
    }

    /** True when the item's property {@code assumption} says anything but no. */
    static boolean isAssumption(JourneyItem item) {
        return !NO.contains(item.body().get("assumption").strip().toLowerCase(Locale.ROOT));
    }
}
