package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.Stage;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.List;

/** J006: the map begins before the first contact and ends after the purchase. Stages are known by their words; others decide nothing. */
final class BeforeAndAfter extends JourneyRule {

    BeforeAndAfter() {
        super(
                "J006",
                "The map begins before the first contact and ends after the purchase",
                "Add a stage in which the need arises, or one in which the customer uses, stays or recommends.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return super.concerns(subject) && subject.tellsExperience();
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Stage> stages = subject.map().stages();
        if (stages.isEmpty()) {
            return;
        }
        Stage first = stages.get(0);
        Stage last = stages.get(stages.size() - 1);
        StageWords.Moment beginning = StageWords.momentOf(first.name());
        if (beginning == StageWords.Moment.CONTACT || beginning == StageWords.Moment.AFTER) {
            findings.add(
                    first.origin(),
                    "The map begins with " + quoted(first.name())
                            + ": nothing tells what came before the first contact");
        }
        StageWords.Moment end = StageWords.momentOf(last.name());
        if (end == StageWords.Moment.BEFORE || end == StageWords.Moment.CONTACT) {
            findings.add(
                    last.origin(),
                    "The map ends with " + quoted(last.name()) + ": nothing tells what comes after the purchase");
        }
    }
}
