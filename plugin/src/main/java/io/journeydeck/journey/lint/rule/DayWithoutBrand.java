package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.List;

/** J072: A day in the life also has moments without the company. */
final class DayWithoutBrand extends JourneyRule {

    DayWithoutBrand() {
        super(
                "J072",
                "A day in the life also has moments without the company",
                "Add what the customer does when the company is not there.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<PlacedItem> actions = subject.placed(ItemKind.ACTION);
        boolean all =
                !actions.isEmpty() && actions.stream().allMatch(action -> subject.beside(action, ItemKind.TOUCHPOINT));
        if (subject.is(MapKind.DAY_IN_THE_LIFE) && all) {
            findings.add(subject.map().origin(), "Every action of the day has a touchpoint of the company");
        }
    }
}
