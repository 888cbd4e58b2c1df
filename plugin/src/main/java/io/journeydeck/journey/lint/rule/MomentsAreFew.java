package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J041: at most 30 % of the steps are moments of truth. */
final class MomentsAreFew extends JourneyRule {
    private static final double MOST = 0.3;

    MomentsAreFew() {
        super("J041", "Few steps are moments of truth", "Keep the mark for the steps that decide the journey.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int moments = Moments.count(subject);
        int steps = subject.placed(ItemKind.ACTION).size();
        if (moments > 1 && steps > 0 && moments > steps * MOST) {
            findings.add(
                    subject.map().origin(), moments + " of " + steps + " steps are moments of truth, more than 30 %");
        }
    }
}
