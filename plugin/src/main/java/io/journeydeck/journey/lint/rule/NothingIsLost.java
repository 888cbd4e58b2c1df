package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J100: All that is on the map lies in a stage and a lane. */
final class NothingIsLost extends JourneyRule {

    NothingIsLost() {
        super("J100", "All that is on the map lies in a stage and a lane", "Move it into a cell of the table.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (UnplacedItem lost : subject.map().unplaced()) {
            findings.add(lost.item().origin(), named(lost.item()) + " " + lost.reason());
        }
    }
}
