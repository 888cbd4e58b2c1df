package io.journeydeck.journey.lint.rule;

import static io.journeydeck.journey.lint.rule.MapSketch.blueprint;
import static io.journeydeck.journey.lint.rule.MapSketch.complete;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final Linter LINTER = new Linter(Rules.standard(), Profile.standard());

    private static List<Diagnostic> check(MapSketch sketch) {
        return LINTER.check(sketch.subject());
    }

    private static List<Diagnostic> check(String id, MapSketch sketch) {
        return check(sketch).stream()
                .filter(finding -> finding.code().equals(id))
                .toList();
    }

    private static Stream<String> ids() {
        return Rules.standard().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsWhatBreaksItAndNothingElse(String id) {
        RuleExamples.Example example = RuleExamples.all().get(id);
        assertThat(example).as("two maps for rule %s in RuleExamples", id).isNotNull();

        assertThat(check(id, example.broken()))
                .as("broken")
                .isNotEmpty()
                .first()
                .satisfies(finding -> {
                    assertThat(finding.origin().cellId()).isEqualTo(example.cell());
                    assertThat(finding.message())
                            .isNotBlank()
                            .doesNotEndWith(".")
                            .doesNotContain("  ");
                    assertThat(finding.remedy()).endsWith(".");
                });
        assertThat(check(id, example.kept())).as("kept").isEmpty();
    }

    @Test
    void everyExampleIsOfARule() {
        assertThat(RuleExamples.all().keySet()).containsExactlyInAnyOrderElementsOf(ids().toList());
    }

    @Test
    void idsAreStableAndInOrder() {
        assertThat(ids().toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(43)
                .allMatch(id -> id.matches("J\\d{3}"));
    }

    @Test
    void standardProfileNamesEveryRule() {
        assertThat(Profile.standard().severities().keySet()).containsExactlyElementsOf(ids().toList());
    }

    @Test
    void saysWhatItAsksForAndHowToMendIt() {
        assertThat(Rules.standard()).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.remedy()).endsWith(".");
        });
        assertThat(Rules.standard().stream().map(Rule::title)).doesNotHaveDuplicates();
    }

    @Test
    void hasNothingToSayAgainstCompleteMaps() {
        assertThat(check(complete())).isEmpty();
        assertThat(check(blueprint())).isEmpty();
    }

    @Test
    void asksOfAnEmptyMapOnlyWhatItIs() {
        assertThat(check(complete().blank())).extracting(Diagnostic::code).containsExactly("J103");
        assertThat(check(new MapSketch())).extracting(Diagnostic::code).containsExactly("J005", "J070");
    }

    @Test
    void asksBlueprintsAndDaysForNoLaneThatTheyDoNotHave() {
        MapSketch day = new MapSketch()
                .fact("kind", "day-in-life")
                .fact("persona", "Sally")
                .fact("goal", "See her day")
                .stages("Morning", "Work", "Lunch", "Work", "Evening")
                .lanes(ItemKind.ACTION)
                .inEachStage(ItemKind.ACTION, "Wakes", "Plans", "Eats", "Meets", "Reads");
        assertThat(check(day)).extracting(Diagnostic::code).containsExactly("J060", "J091");
    }

    @Test
    void asksARoadmapForNoJourney() {
        MapSketch roadmap = new MapSketch()
                .fact("kind", "roadmap")
                .fact("goal", "Plan")
                .fact("owner", "cx")
                .fact("version", "1")
                .fact("date", "2026-11-01")
                .stages("Q1 2027", "Q2 2027")
                .lanes(ItemKind.OPPORTUNITY)
                .inEachStage(ItemKind.OPPORTUNITY, "Shorter form", "Show stock")
                .each(ItemKind.OPPORTUNITY, "impact", "4")
                .each(ItemKind.OPPORTUNITY, "effort", "2")
                .each(ItemKind.OPPORTUNITY, "owner", "web")
                .each(ItemKind.OPPORTUNITY, "metric", "sign-ups")
                .each(ItemKind.OPPORTUNITY, "quarter", "2027-Q1");
        assertThat(check(roadmap)).isEmpty();
        assertThat(check(roadmap.each(ItemKind.OPPORTUNITY, "quarter", "2028-Q2")))
                .hasSize(2);
    }

    @Test
    void tellsOfAMapWithoutActionsOnce() {
        assertThat(check("J010", complete().drop(ItemKind.ACTION))).hasSize(1);
        assertThat(check("J021", complete().drop(ItemKind.EMOTION))).hasSize(1);
    }

    @Test
    void looksForTouchpointsStepByStep() {
        MapSketch steps = complete()
                .drop(1, ItemKind.ACTION)
                .drop(1, ItemKind.TOUCHPOINT)
                .item(1, ItemKind.ACTION, "Searches", "step", "1")
                .item(1, ItemKind.ACTION, "Asks", "step", "2", "id", "asks")
                .item(1, ItemKind.TOUCHPOINT, "Search", "step", "1");
        assertThat(check("J011", steps)).singleElement().satisfies(finding -> {
            assertThat(finding.origin().cellId()).isEqualTo("asks");
            assertThat(finding.message()).isEqualTo("The action \"Asks\" has no touchpoint at its step");
        });
    }

    @Test
    void takesNoFeelingOfAnotherPersonaForTheReason() {
        MapSketch two = complete()
                .drop(2, ItemKind.PAIN)
                .each(ItemKind.EMOTION, "persona", "Patient")
                .item(2, ItemKind.PAIN, "Hurry", "persona", "Nurse", "severity", "2");
        assertThat(check("J023", two)).hasSize(1);
    }

    @Test
    void findsPainsAtHighPoints() {
        MapSketch high = complete().item(4, ItemKind.PAIN, "Too good", "id", "odd");
        assertThat(check("J023", high))
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().cellId()).isEqualTo("odd"));
    }

    @Test
    void asksForALinkWhereOthersLink() {
        MapSketch some = complete().item(2, ItemKind.PAIN, "Slow", "severity", "1", "id", "slow");
        assertThat(check("J031", some))
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().cellId()).isEqualTo("slow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Purchase", "Ost", "Bestellen", "Besluit en aankoop", "Booking"})
    void knowsStagesOfContactByTheirWords(String name) {
        assertThat(StageWords.momentOf(name)).isEqualTo(StageWords.Moment.CONTACT);
    }

    @ParameterizedTest
    @CsvSource({"2027-Q1, 2027-01-01", "Q4 2026, 2026-10-01", "2027/3, 2027-07-01", "2027-02, 2027-02-01"})
    void readsQuarters(String written, String begin) {
        assertThat(Quarters.begin(written)).hasToString("Optional[" + begin + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2027-13", "2027-Q5", "", "99999-Q1"})
    void tellsWhatIsNoQuarter(String written) {
        assertThat(Quarters.begin(written)).isEmpty();
        MapSketch sketch = complete().each(ItemKind.OPPORTUNITY, "quarter", written);
        assertThat(check("J090", sketch)).hasSize(written.isEmpty() ? 0 : 1);
    }

    @Test
    void asksWhatIsPlannedForItsOpportunity() {
        MapSketch plan = complete().item(0, ItemKind.NOTE, "Campaign", "quarter", "2027-Q2", "lane", "0");
        assertThat(check("J090", plan)).hasSize(1);
        assertThat(check("J090", plan.each(ItemKind.NOTE, "opportunity", "o1"))).isEmpty();
    }

    @Test
    void asksNothingOfTheFutureToBeMeasured() {
        MapSketch measured =
                complete().fact("kind", "future").fact("note", "Expected").each(ItemKind.EMOTION, "evidence", "Survey");
        assertThat(check("J062", measured)).hasSize(5);
    }

    @Test
    void tellsWhenOnlyColourMeansSomething() {
        MapSketch pain = complete().item(2, ItemKind.PAIN, "", "id", "dot").page(RuleExamples.dot("dot"));
        assertThat(check("J102", pain)).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains("colour"));
        assertThat(check("J102", complete().page(RuleExamples.picture())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin().cellId()).isEqualTo("photo"));
    }

    @Test
    void takesPointsOfACurveByTheirHeights() {
        PageFacts heights = facts(Map.of("i12", new Bounds(0, 50, 9, 9), "i13", new Bounds(0, 90, 9, 9)));
        PageFacts row = facts(Map.of("i12", new Bounds(0, 50, 9, 9), "i13", new Bounds(40, 50, 9, 9)));
        assertThat(check("J102", complete().page(heights))).isEmpty();
        assertThat(check("J102", complete().page(row))).hasSize(2);
    }

    private static PageFacts facts(Map<String, Bounds> places) {
        return new PageFacts(true, places, List.of(), List.of(), Set.copyOf(places.keySet()), List.of());
    }

    @Test
    void findsLanesOfABlueprintOutOfOrder() {
        MapSketch turned = new MapSketch()
                .fact("kind", "blueprint")
                .stages("A", "B", "C")
                .lanes(ItemKind.ACTION, ItemKind.BACKSTAGE, ItemKind.FRONTSTAGE);
        assertThat(check("J081", turned)).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("Lane \"Frontstage\" lies below \"Backstage\", but belongs above it"));
    }

    @Test
    void letsOthersThanTheCustomerWorkBehindTheLines() {
        MapSketch two = blueprint()
                .each(ItemKind.ACTION, "persona", "Patient")
                .each(ItemKind.FRONTSTAGE, "persona", "Nurse")
                .each(ItemKind.BACKSTAGE, "persona", "Laboratory");
        assertThat(check("J082", two)).isEmpty();
        assertThat(check("J083", two.each(ItemKind.SUPPORT, "persona", "IT"))).isEmpty();
        assertThat(check("J083", two.each(ItemKind.BACKSTAGE, "step", "1").each(ItemKind.SUPPORT, "step", "2")))
                .hasSize(1);
    }

    @Test
    void doesNotAskATextForLinesOnAPage() {
        assertThat(check("J080", blueprint().page(PageFacts.NONE))).isEmpty();
    }

    @Test
    void countsWhatItDoesNotList() {
        MapSketch crowd = complete();
        for (int i = 0; i < 500; i++) {
            crowd.item(0, ItemKind.TOUCHPOINT, "T" + i, "id", "t" + i, "channel", "app");
        }
        assertThat(check("J013", crowd)).hasSize(201).last().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("300 more findings like these are not listed"));
    }
}
