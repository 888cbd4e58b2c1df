package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.lint.Rule;
import java.util.List;

/** The one list of rules: profiles, reports and documents take them from here. */
public final class Rules {

    private Rules() {}

    /** In the order of their ids. */
    public static List<Rule> standard() {
        return List.of(
                new PersonaNamed(),
                new PersonasTold(),
                new ScenarioTold(),
                new ExpectationsTold(),
                new StagesCounted(),
                new BeforeAndAfter(),
                new StagesBalanced(),
                new ActionsInEachStage(),
                new TouchpointsInEachStep(),
                new TouchpointsHaveChannels(),
                new TouchpointsHaveOwners(),
                new TouchpointsRated(),
                new OnlineAndOffline(),
                new ScoresOnScale(),
                new EmotionsInEachStage(),
                new CurveMoves(),
                new LowsHavePains(),
                new LowsHaveReasons(),
                new PainsRated(),
                new PainsAnswered(),
                new OpportunitiesRated(),
                new OpportunitiesHaveOwners(),
                new OpportunitiesMeasured(),
                new MomentsOfTruth(),
                new MomentsAreFew(),
                new MetricsComplete(),
                new EvidenceGiven(),
                new AssumptionsAreFew(),
                new FutureIsNotMeasured(),
                new KindTold(),
                new FutureComparedWithCurrent(),
                new DayWithoutBrand(),
                new LineOfVisibility(),
                new BlueprintInOrder(),
                new FrontstageAnswersActions(),
                new BackstageHasSupport(),
                new RoadmapWithinAYear(),
                new MapIsIdentified(),
                new MapIsReviewed(),
                new NothingIsLost(),
                new TextFits(),
                new EverybodyCanRead(),
                new NothingTwiceOrEmpty());
    }
}
