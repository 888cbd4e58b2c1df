package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Maps by chance, with all that may stand in them: odd texts, unknown properties, items in lanes of other kinds. */
final class AnyMap {

    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.of(
                    "Compares",
                    "3. Compares",
                    "1) a",
                    "+1",
                    "-0.5",
                    "true",
                    "null",
                    "~",
                    "yes: no",
                    "a # b",
                    "- x",
                    "\"quoted\"",
                    "it's",
                    "{a: b}",
                    "[x]",
                    "1.0",
                    "007",
                    " padded ",
                    "two\nlines",
                    "\n",
                    "",
                    "õäöü €",
                    "tab\there",
                    "\u00a0",
                    "& *x !y",
                    "a:",
                    "=1+2",
                    "\u2212",
                    "2027-01-01",
                    "\ud83d\ude00"),
            Arbitraries.strings().ascii().ofMaxLength(12),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9));

    private static final Arbitrary<String> KEYS = Arbitraries.of(
            "owner",
            "note",
            "goals",
            "onwer",
            "text",
            "id",
            "kind",
            "name",
            "stage",
            "data",
            "step",
            "steps",
            "score",
            "action",
            "colour",
            "persona",
            "a b",
            "x:",
            "metrics",
            "expectations",
            "due",
            "number",
            "pains",
            "lane-1");

    private static final Arbitrary<Map<String, String>> DATA =
            Arbitraries.maps(KEYS, TEXTS).ofMaxSize(4);

    private static final Arbitrary<String> IDS = Arbitraries.of("", "o1", "p-2", "17", "xPbZ0q_8-2", "action", "steps");

    private AnyMap() {}

    private record Spec(int stage, int lane, int step, ItemKind kind, String text, Map<String, String> data) {}

    static Arbitrary<JourneyMap> maps() {
        Arbitrary<ItemKind> kinds = Arbitraries.of(ItemKind.class);
        Arbitrary<Spec> items = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 4),
                        kinds,
                        TEXTS,
                        DATA)
                .as(Spec::new);
        Arbitrary<List<Lane>> lanes = Combinators.combine(IDS, TEXTS, kinds, DATA)
                .as((id, name, kind, data) -> {
                    data.put("kind", kind.id());
                    return new Lane(origin(id), name, kind, data);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        Arbitrary<List<Stage>> stages = Combinators.combine(IDS, TEXTS, DATA)
                .as((id, name, data) -> new Stage(origin(id), name, data))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<Map<String, String>>> personas = DATA.list().ofMaxSize(2);
        return Combinators.combine(
                        DATA,
                        personas,
                        TEXTS,
                        stages,
                        lanes,
                        items.list().ofMaxSize(12),
                        items.list().ofMaxSize(3))
                .as(AnyMap::map);
    }

    private static Origin origin(String id) {
        return id.isEmpty() ? Origin.UNKNOWN : Origin.UNKNOWN.atCell(id);
    }

    private static JourneyMap map(
            Map<String, String> facts,
            List<Map<String, String>> personas,
            String card,
            List<Stage> stages,
            List<Lane> lanes,
            List<Spec> items,
            List<Spec> general) {
        MapProperties properties = new MapProperties(new Diagnostics());
        ItemProperties reading = new ItemProperties(new Diagnostics());
        List<Spec> inOrder = new ArrayList<>(items);
        inOrder.sort(Comparator.comparingInt((Spec spec) -> spec.stage % stages.size())
                .thenComparingInt(spec -> spec.lane % lanes.size()));
        List<PlacedItem> placed = new ArrayList<>();
        for (Spec spec : inOrder) {
            placed.add(new PlacedItem(item(spec, reading), spec.stage % stages.size(), spec.lane % lanes.size()));
        }
        List<Persona> people = personas.stream()
                .map(data -> properties.persona(Origin.UNKNOWN, card, data))
                .toList();
        facts.remove("language");
        facts.remove("kind");
        return new JourneyMap(
                Origin.UNKNOWN,
                properties.facts(Origin.UNKNOWN, "", facts),
                people,
                stages,
                lanes,
                general.stream().map(spec -> item(spec, reading)).toList(),
                placed,
                List.of());
    }

    private static JourneyItem item(Spec spec, ItemProperties reading) {
        Map<String, String> data = new LinkedHashMap<>(spec.data);
        if (spec.step > 0) {
            data.put("step", Integer.toString(spec.step));
        }
        return reading.item(spec.kind, Origin.UNKNOWN, spec.text, data);
    }
}
