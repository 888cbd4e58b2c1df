package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Stage;
import org.junit.jupiter.api.Test;

class RoadmapPlanTest {

    @Test
    void putsOpportunitiesIntoTheirQuartersAndByTheirOwners() {
        JourneyMap roadmap = RoadmapPlan.of(new SketchedMap()
                        .stages("Need", "Buy")
                        .lanes(ItemKind.OPPORTUNITY)
                        .item(0, 0, "o1", "Show the stock", "quarter", "2027-Q2", "owner", "Web team")
                        .item(1, 0, "o2", "Pay by phone", "quarter", "2026-Q4", "owner", "Stores")
                        .item(1, 0, "o3", "Thank", "quarter", "2027-Q2", "owner", "Web team")
                        .map())
                .orElseThrow();

        assertThat(roadmap.facts().kind()).isEqualTo(MapKind.ROADMAP);
        assertThat(roadmap.stages())
                .extracting(Stage::name)
                .containsExactly("Q4 2026", "Q1 2027", "Q2 2027", "Q3 2027");
        assertThat(roadmap.lanes()).extracting(Lane::name).containsExactly("Web team", "Stores");
        assertThat(roadmap.items())
                .extracting(placed -> placed.item().text() + " " + placed.stage() + "/" + placed.lane())
                .containsExactly("Pay by phone 0/1", "Show the stock 2/0", "Thank 2/0");
        assertThat(roadmap.unplaced()).isEmpty();
    }

    @Test
    void losesNothingThatIsPlannedForNoQuarterOrTooLate() {
        JourneyMap roadmap = RoadmapPlan.of(new SketchedMap()
                        .stages("Need")
                        .lanes(ItemKind.OPPORTUNITY)
                        .item(0, 0, "o1", "Now", "quarter", "2027-Q1")
                        .item(0, 0, "o2", "Some day")
                        .item(0, 0, "o3", "Late", "quarter", "2028-Q1")
                        .map())
                .orElseThrow();

        assertThat(roadmap.unplaced()).extracting(item -> item.item().text()).containsExactly("Some day", "Late");
        assertThat(roadmap.lanes()).extracting(Lane::name).containsExactly("Nobody yet");
    }

    @Test
    void isNoneForAMapWithoutPlans() {
        assertThat(RoadmapPlan.of(new SketchedMap()
                        .stages("Need")
                        .lanes(ItemKind.OPPORTUNITY)
                        .item(0, 0, "o1", "Some day", "quarter", "soon")
                        .map()))
                .isEmpty();
    }
}
