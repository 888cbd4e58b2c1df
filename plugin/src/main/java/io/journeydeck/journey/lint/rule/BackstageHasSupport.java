package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J083: A backstage action has a support process. */
final class BackstageHasSupport extends JourneyRule {

    BackstageHasSupport() {
        super("J083", "A backstage action has a support process", "Add the process, system or rule that it rests on.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && (subject.is(MapKind.BLUEPRINT) || subject.hasLane(ItemKind.SUPPORT));
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (PlacedItem back : subject.placed(ItemKind.BACKSTAGE)) {
            if (!subject.atStepOf(back, ItemKind.SUPPORT)) {
                findings.add(back.item().origin(), named(back.item()) + " has no support process below it");
            }
        }
    }
}
