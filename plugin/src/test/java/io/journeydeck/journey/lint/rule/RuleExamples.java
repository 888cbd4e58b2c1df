package io.journeydeck.journey.lint.rule;

import static io.journeydeck.journey.lint.rule.MapSketch.blueprint;
import static io.journeydeck.journey.lint.rule.MapSketch.complete;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.PageFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each rule a map that breaks it and one, much like it, that keeps it. */
final class RuleExamples {

    /**
     * Two maps.
     *
     * @param cell that the first finding in the broken one names
     */
    record Example(MapSketch broken, String cell, MapSketch kept) {}

    private final Map<String, Example> examples = new LinkedHashMap<>();

    private RuleExamples() {}

    private void add(String id, MapSketch broken, String cell, MapSketch kept) {
        if (examples.put(id, new Example(broken, cell, kept)) != null) {
            throw new IllegalStateException("Two examples of " + id);
        }
    }

    static Map<String, Example> all() {
        RuleExamples all = new RuleExamples();
        all.mapItself();
        all.actionsAndTouchpoints();
        all.emotions();
        all.painsAndOpportunities();
        all.evidence();
        all.kinds();
        all.blueprints();
        all.dates();
        all.pages();
        return all.examples;
    }

    private void mapItself() {
        add(
                "J001",
                complete().without("persona"),
                "map",
                complete().without("persona").persona("name", "Sally"));
        add(
                "J002",
                complete().persona("name", "Patient").persona("name", "Nurse"),
                "map",
                complete()
                        .persona("name", "Patient")
                        .persona("name", "Nurse")
                        .each(ItemKind.ACTION, "persona", "Nurse"));
        add("J003", complete().without("scenario", "goal"), "map", complete().without("scenario"));
        add(
                "J004",
                complete().without("expectations"),
                "map",
                complete().without("expectations").item(0, ItemKind.EXPECTATION, "Quick"));
        add("J005", new MapSketch().stages("A", "B").lanes(ItemKind.ACTION), "map", complete());
        add(
                "J006",
                complete().stages("Aankoop", "Gebruik", "Retentie", "Behoud", "Loyaliteit"),
                "stage0",
                complete().stages("Teadlikkus", "Kaalutlus", "Ost", "Säilitamine", "Soovitamine"));
        add(
                "J007",
                new MapSketch()
                        .stages("A", "B", "C")
                        .lanes(ItemKind.ACTION)
                        .inEachStage(ItemKind.ACTION, "a", "b", "c"),
                "map",
                complete());
    }

    private void actionsAndTouchpoints() {
        add("J010", complete().drop(3, ItemKind.ACTION), "stage3", complete());
        add("J011", complete().drop(1, ItemKind.TOUCHPOINT), "stage1", complete());
        add(
                "J012",
                complete().item(0, ItemKind.TOUCHPOINT, "Owl", "channel", "owl post", "id", "owl"),
                "owl",
                complete().item(0, ItemKind.TOUCHPOINT, "Owl", "channel", "app"));
        add("J013", complete().each(ItemKind.TOUCHPOINT, "owner", null), "i5", complete());
        add("J014", complete().each(ItemKind.TOUCHPOINT, "impact", "much"), "i5", complete());
        add("J015", complete().each(ItemKind.TOUCHPOINT, "channel", "website"), "map", complete());
    }

    private void emotions() {
        add(
                "J020",
                complete().item(0, ItemKind.EMOTION, "", "sentiment", "happy", "id", "smile"),
                "smile",
                complete().item(0, ItemKind.EMOTION, "\u22120,5"));
        add(
                "J021",
                complete().drop(4, ItemKind.EMOTION),
                "stage4",
                complete().drop(4, ItemKind.EMOTION).each(ItemKind.TOUCHPOINT, "sentiment", "1"));
        add("J022", complete().each(ItemKind.EMOTION, "sentiment", "0.5"), "lane3", complete());
        add("J023", complete().drop(2, ItemKind.PAIN), "i14", complete());
        add(
                "J024",
                complete().drop(2, ItemKind.THOUGHT),
                "i13",
                complete().drop(2, ItemKind.THOUGHT).each(ItemKind.EMOTION, "evidence", "Interview 4"));
    }

    private void painsAndOpportunities() {
        add("J030", complete().each(ItemKind.PAIN, "severity", null), "i17", complete());
        add(
                "J031",
                complete().each(ItemKind.PAIN, "opportunity", "o9"),
                "i17",
                complete().each(ItemKind.PAIN, "opportunity", null));
        add("J032", complete().each(ItemKind.OPPORTUNITY, "effort", null), "o1", complete());
        add("J033", complete().each(ItemKind.OPPORTUNITY, "owner", " "), "o1", complete());
        add("J034", complete().each(ItemKind.OPPORTUNITY, "metric", null), "o1", complete());
        add("J040", complete().drop(ItemKind.MOMENT), "map", complete());
        add("J041", complete().item(0, ItemKind.MOMENT, "Hesitates"), "map", complete());
        add("J050", complete().each(ItemKind.METRIC, "target", null), "i21", complete());
    }

    private void evidence() {
        add(
                "J060",
                complete().drop(ItemKind.EVIDENCE),
                "map",
                complete().drop(ItemKind.EVIDENCE).each(ItemKind.PAIN, "evidence", "Survey"));
        add(
                "J061",
                complete()
                        .each(ItemKind.ACTION, "assumption", "yes")
                        .each(ItemKind.TOUCHPOINT, "assumption", "1")
                        .each(ItemKind.THOUGHT, "assumption", "true"),
                "map",
                complete().each(ItemKind.ACTION, "assumption", "yes").each(ItemKind.TOUCHPOINT, "assumption", "no"));
        add(
                "J062",
                complete().fact("kind", "future").fact("compare", "now.drawio"),
                "map",
                complete().fact("kind", "future").fact("note", "Scores are expected"));
    }

    private void kinds() {
        add("J070", complete().fact("kind", "maybe"), "map", complete());
        add(
                "J071",
                complete().fact("kind", "future"),
                "map",
                complete().fact("kind", "future").fact("compare", "now.drawio"));
        add(
                "J072",
                complete().fact("kind", "day-in-life"),
                "map",
                complete().fact("kind", "day-in-life").drop(3, ItemKind.TOUCHPOINT));
    }

    private void blueprints() {
        add("J080", blueprint().withoutLine("visibility"), "map", blueprint());
        add("J081", blueprint().line("visibility", 420), "line-visibility", blueprint());
        add("J082", blueprint().drop(2, ItemKind.ACTION), "i9", blueprint());
        add("J083", blueprint().drop(2, ItemKind.SUPPORT), "i11", blueprint());
    }

    private void dates() {
        add("J090", complete().each(ItemKind.OPPORTUNITY, "quarter", "2028-Q1"), "o1", complete());
        add("J091", complete().without("owner"), "map", complete());
        add(
                "J092",
                complete().without("review").fact("date", "2026-08-01"),
                "map",
                complete().fact("review", "2026-11-22"));
    }

    private void pages() {
        add("J100", complete().lost(ItemKind.PAIN, "Far away", "id", "far"), "far", complete());
        add("J101", complete().label(7, 21, false), "c", complete().label(0, 21, false));
        add("J102", complete().label(0, 3.2, false), "c", complete().label(0, 3.2, true));
        add(
                "J103",
                complete().touchpoint(0, "friends", "word-of-mouth"),
                "i22",
                complete().touchpoint(1, "Friends", "word-of-mouth"));
    }

    /** A page on which only colour tells what the pain point with the id {@code dot} means. */
    static PageFacts dot(String id) {
        return new PageFacts(true, Map.of(), List.of(), List.of(), Set.of(id), List.of());
    }

    static PageFacts picture() {
        return new PageFacts(
                true,
                Map.of("map", Bounds.EMPTY),
                List.of(),
                List.of(),
                Set.of(),
                List.of(Origin.UNKNOWN.atCell("photo")));
    }
}
