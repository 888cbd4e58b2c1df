package io.journeydeck.journey.lint.rule;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Subject;

/** J081: the rows of a blueprint keep the order of its three lines. */
final class BlueprintInOrder extends JourneyRule {

    BlueprintInOrder() {
        super(
                "J081",
                "The rows of a blueprint keep the order of its three lines",
                "From top to bottom: physical evidence, customer actions, line of interaction, frontstage, line of visibility, backstage, line of internal interaction, support.");
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.is(MapKind.BLUEPRINT);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Lane deepest = null;
        for (Lane lane : subject.map().lanes()) {
            int rank = Blueprint.rank(lane.kind());
            if (rank >= 0 && deepest != null && rank < Blueprint.rank(deepest.kind())) {
                findings.add(
                        lane.origin(),
                        "Lane " + quoted(lane.name()) + " lies below " + quoted(deepest.name())
                                + ", but belongs above it");
            } else if (rank >= 0) {
                deepest = lane;
            }
        }
        for (PageFacts.Line line : Blueprint.lines(subject)) {
            check(line, subject, findings);
        }
    }

    private static void check(PageFacts.Line line, Subject subject, Findings findings) {
        int below = Blueprint.rankBelow(line.kind());
        if (below < 0) {
            return;
        }
        double height = line.place().centerY();
        for (Lane lane : subject.map().lanes()) {
            int rank = Blueprint.rank(lane.kind());
            Bounds place = Blueprint.place(lane, subject);
            if (rank >= 0 && place != null && (rank < below ? place.centerY() > height : place.centerY() < height)) {
                findings.add(
                        line.origin(),
                        "The line of " + Blueprint.name(line.kind()) + " lies on the wrong side of lane "
                                + quoted(lane.name()));
            }
        }
    }
}
