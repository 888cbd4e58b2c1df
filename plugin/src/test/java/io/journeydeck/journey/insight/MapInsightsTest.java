package io.journeydeck.journey.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.Channel.Presence;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import io.journeydeck.journey.insight.EmotionCurve.Step;
import io.journeydeck.journey.source.YamlSource;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MapInsightsTest {

    private static final String SHOP = """
            journey: 1
            title: Buys shoes
            persona: {id: ann, name: Ann}
            lanes: [action, touchpoint, thought, emotion, pain, moment, opportunity]
            stages:
              - name: Look
                steps:
                  - action: Looks around
                    touchpoints:
                      - {text: Window, channel: store}
                      - {text: Site, channel: website}
                    thought: So many!
                    emotion: {score: 1, text: Curious}
                  - emotion: -1
                    pain: {id: p1, text: No sizes, severity: 3, opportunity: o1}
              - name: Buy
                steps:
                  - action: Pays
                    touchpoint: {text: Till, channel: store}
                    thought: Why so long?
                    emotion: {score: -2, text: Angry}
                    moment: Pays or leaves
                    pains:
                      - {id: p2, text: Queue, severity: 5}
                      - {id: p3, text: No change, severity: 3, frequency: 4}
                      - {id: p4, text: Cold}
                    opportunities:
                      - {id: o1, text: Show sizes, impact: 4, effort: 2, confidence: 80}
                      - {id: o2, text: More tills, impact: 5, effort: 5, reach: 10}
                      - {id: o3, text: Music, impact: 1, effort: 1}
                      - {id: o4, text: Heating}
            """;

    private final JourneyMap map = read(SHOP);
    private final MapInsights insights = MapInsights.of(map);

    @Test
    void putsTheFeelingsOfAPersonaOnOneLineStepByStep() {
        assertThat(insights.curve().steps()).containsExactly(new Step(0, 1), new Step(0, 2), new Step(1, 1));
        assertThat(insights.curve().lines()).hasSize(1);
        assertThat(insights.curve().points()).extracting(Point::score).containsExactly(1.0, -1.0, -2.0);
        assertThat(insights.curve().points())
                .extracting(Point::thought)
                .containsExactly("So many!", "", "Why so long?");
    }

    @Test
    void findsTheLowestAndTheHighestPoint() {
        assertThat(insights.curve().lowest().orElseThrow().item().text()).isEqualTo("Angry");
        assertThat(insights.curve().highest().orElseThrow().item().text()).isEqualTo("Curious");
    }

    @Test
    void drawsALineForEachPersonaAndLeavesItsGapsOpen() {
        JourneyMap two = read("""
                journey: 1
                title: Two
                personas: [{id: a, name: A}, {id: b, name: B}]
                stages:
                  - name: One
                    steps:
                      - emotions: [{score: 1, persona: a}, {score: -1, persona: b}]
                      - emotions: [{score: 2, persona: a}]
                """);

        EmotionCurve curve = MapInsights.of(two).curve();

        assertThat(curve.lines()).extracting(EmotionCurve.Line::persona).containsExactly("a", "b");
        assertThat(curve.lines().get(0).known()).extracting(Point::score).containsExactly(1.0, 2.0);
        assertThat(curve.lines().get(1).points()).hasSize(2);
        assertThat(curve.lines().get(1).points().get(1)).isNull();
    }

    @Test
    void takesTheMeanOfAStage() {
        assertThat(insights.moods().get(0).mean()).isEqualTo(OptionalDouble.of(0));
        assertThat(insights.moods().get(1).mean()).isEqualTo(OptionalDouble.of(-2));
    }

    @Test
    void ranksPainsBySeverityThenFrequencyAndThoseWithoutLast() {
        assertThat(insights.pains())
                .extracting(each -> each.pain().text())
                .containsExactly("Queue", "No change", "No sizes", "Cold");
        assertThat(insights.unanswered()).isEqualTo(3);
    }

    @Test
    void joinsAPainWithTheOpportunityThatItNames() {
        RankedPain sizes = insights.pains().get(2);
        assertThat(sizes.answer()).isNotNull();
        assertThat(sizes.answer().text()).isEqualTo("Show sizes");
        assertThat(sizes.stage()).isZero();
    }

    @Test
    void scoresOpportunitiesByReachImpactConfidenceAndEffort() {
        assertThat(insights.opportunities())
                .extracting(each -> each.opportunity().text())
                .containsExactly("More tills", "Show sizes", "Music", "Heating");
        assertThat(insights.opportunities())
                .extracting(ScoredOpportunity::rice)
                .containsExactly(
                        OptionalDouble.of(10), OptionalDouble.of(1.6), OptionalDouble.of(1), OptionalDouble.empty());
    }

    @Test
    void namesTheQuadrantOfAnOpportunity() {
        assertThat(insights.opportunities())
                .extracting(ScoredOpportunity::quadrant)
                .containsExactly(Quadrant.BIG_BET, Quadrant.QUICK_WIN, Quadrant.FILL_IN, Quadrant.UNRATED);
        assertThat(insights.in(Quadrant.QUICK_WIN)).isEqualTo(1);
    }

    @Test
    void understandsConfidenceAsShareAsRatingAndInPercent() {
        assertThat(List.of(0.5, 1.0, 4.0, 80.0, 400.0))
                .map(ScoredOpportunity::share)
                .containsExactly(0.5, 1.0, 0.8, 0.8, 1.0);
    }

    @Test
    void countsChannelsByStage() {
        assertThat(insights.channels()).extracting(ChannelUse::byStage).containsExactly(List.of(1, 1), List.of(1, 0));
        assertThat(insights.touchpoints(Presence.ONLINE)).isEqualTo(1);
        assertThat(insights.touchpoints(Presence.OFFLINE)).isEqualTo(2);
    }

    @Test
    void tellsTheFeelingAtAMomentOfTruth() {
        assertThat(insights.moments()).hasSize(1);
        Point feeling = insights.moments().get(0).feeling();
        assertThat(feeling).isNotNull();
        assertThat(feeling.score()).isEqualTo(-2);
    }

    @Test
    void countsFilledCellsButNotThoseOfMoments() {
        assertThat(insights.completeness()).isEqualTo(new Completeness(11, 12));
    }

    @Test
    void tellsOfAnEmptyMapThatThereIsNothing() {
        MapInsights none = MapInsights.of(new JourneyMap(
                Origin.UNKNOWN, map.facts(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(none.curve().lowest()).isEmpty();
        assertThat(none.completeness().share()).isZero();
        assertThat(none.pains()).isEmpty();
    }

    private static JourneyMap read(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        JourneyMap map = new YamlSource(Limits.standard())
                .readAll(yaml.getBytes(StandardCharsets.UTF_8), Origin.ofFile("shop.yaml"), "", diagnostics)
                .get(0);
        assertThat(diagnostics.list()).isEmpty();
        return map;
    }
}
