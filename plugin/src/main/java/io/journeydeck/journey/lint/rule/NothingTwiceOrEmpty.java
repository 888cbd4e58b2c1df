package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** J103: No touchpoint stands twice in a stage, and most cells are filled. */
final class NothingTwiceOrEmpty extends JourneyRule {
    private static final String TWICE = "Take one of the two away, or say how they differ.";
    private static final String EMPTY = "Fill the cells, or take away lanes that are not needed.";

    NothingTwiceOrEmpty() {
        super(
                "J103",
                "No touchpoint stands twice in a stage, and most cells are filled",
                "Join the two, or fill the cells that are empty.",
                TWICE,
                EMPTY);
    }

    @Override
    public boolean concerns(Subject subject) {
        return true;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<List<String>> seen = new HashSet<>();
        for (PlacedItem placed : subject.placed(ItemKind.TOUCHPOINT)) {
            JourneyItem item = placed.item();
            String text = item.text().strip().toLowerCase(Locale.ROOT);
            List<String> key = List.of(
                    Integer.toString(placed.stage()),
                    text,
                    item.body().get("persona"),
                    item.body().get("channel"),
                    item.body().get("mode"));
            if (!text.isEmpty() && !seen.add(key)) {
                findings.add(
                        item.origin(), named(item) + " stands twice in stage " + quoted(stage(subject, placed)), TWICE);
            }
        }
        long cells =
                (long) subject.map().stages().size() * subject.map().lanes().size();
        long filled = subject.map().items().stream()
                .map(placed -> List.of(placed.stage(), placed.lane()))
                .distinct()
                .count();
        if (cells > 0 && (cells - filled) * 2 > cells) {
            findings.add(
                    subject.map().origin(),
                    filled == 0
                            ? "All cells of the map are empty"
                            : (cells - filled) + " of " + cells + " cells of the map are empty",
                    EMPTY);
        }
    }
}
