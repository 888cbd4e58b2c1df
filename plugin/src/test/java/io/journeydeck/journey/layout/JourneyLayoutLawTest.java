package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is laid out is read back as it was. */
class JourneyLayoutLawTest {

    private static final String[] TEXTS = {
        "Ostab",
        "Compares prices & terms",
        "a < b > c",
        "Twee regels\nin één kaart",
        "Õhinal jagab „head“ uudist",
        "x",
        "A very long sentence about what somebody does when the web shop asks for one more field than anybody wants to fill in",
        "100 % %name%",
        "- - -",
        "Überraschungsmomentaufnahmegerätehersteller"
    };
    private static final List<ItemKind> KINDS = List.of(ItemKind.values());
    private static final String[] CHANNELS = {"email", "store", "smoke signals", "phone", "web shop"};

    @Property(tries = 60)
    void isReadBackAsItWas(@ForAll("maps") JourneyMap map, @ForAll("themes") Theme theme) {
        DiagramPage page = new JourneyLayout(theme).page(map);
        Diagnostics diagnostics = new Diagnostics();
        ResolvedPage resolved = new PageResolver().resolve(page, Limits.standard(), Deadline.far(), diagnostics);
        List<JourneyMap> read = new JourneyReader(diagnostics).read(resolved);

        assertThat(read).hasSize(1);
        JourneyMap again = read.get(0);
        assertThat(again.facts()).isEqualTo(map.facts());
        assertThat(again.stages())
                .map(Stage::name)
                .isEqualTo(map.stages().stream().map(Stage::name).toList());
        assertThat(again.stages())
                .map(Stage::data)
                .isEqualTo(map.stages().stream().map(Stage::data).toList());
        assertThat(again.lanes())
                .map(Lane::name)
                .isEqualTo(map.lanes().stream().map(Lane::name).toList());
        assertThat(again.lanes())
                .map(Lane::kind)
                .isEqualTo(map.lanes().stream().map(Lane::kind).toList());
        assertThat(again.lanes())
                .map(Lane::data)
                .isEqualTo(map.lanes().stream().map(Lane::data).toList());
        assertThat(again.personas())
                .map(Persona::data)
                .isEqualTo(map.personas().stream().map(Persona::data).toList());
        assertThat(again.personas())
                .map(Persona::name)
                .isEqualTo(map.personas().stream().map(Persona::name).toList());
        assertThat(again.personas()).map(Persona::text).allMatch(String::isEmpty);
        assertThat(told(again.items())).isEqualTo(told(map.items()));
        assertThat(again.general().stream().map(JourneyLayoutLawTest::told))
                .isEqualTo(
                        map.general().stream().map(JourneyLayoutLawTest::told).toList());
        assertThat(again.unplaced()).isEmpty();
        assertThat(diagnostics.list()).isEmpty();
    }

    @Property(tries = 10)
    void drawsTheSamePageEachTime(@ForAll("maps") JourneyMap map, @ForAll("themes") Theme theme) {
        assertThat(new JourneyLayout(theme).page(map)).isEqualTo(new JourneyLayout(theme).page(map));
    }

    private static List<String> told(List<PlacedItem> items) {
        return items.stream()
                .map(placed -> placed.stage() + "/" + placed.lane() + " " + told(placed.item()))
                .toList();
    }

    /** All of an item but the cell that it is. */
    private static String told(JourneyItem item) {
        String number = item instanceof JourneyItem.Action action ? " no. " + action.number() : "";
        return item.kind() + number + " \"" + item.text() + "\" " + item.sentiment() + " "
                + item.body().data();
    }

    @Provide
    Arbitrary<Theme> themes() {
        return Arbitraries.of(Theme.all());
    }

    @Provide
    Arbitrary<JourneyMap> maps() {
        return Arbitraries.longs().map(seed -> map(new Random(seed)));
    }

    private static JourneyMap map(Random random) {
        Diagnostics none = new Diagnostics();
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            stages.add(new Stage(
                    Origin.UNKNOWN,
                    "Stage " + (char) ('A' + i),
                    random.nextBoolean() ? Map.of() : Map.of("days", "3")));
        }
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            ItemKind kind = one(random, KINDS);
            lanes.add(new Lane(Origin.UNKNOWN, "Lane " + i + " of " + kind.title(), kind, Map.of("kind", kind.id())));
        }
        ItemProperties items = new ItemProperties(none);
        List<PlacedItem> placed = new ArrayList<>();
        int next = 0;
        for (int stage = 0; stage < stages.size(); stage++) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                List<ItemKind> kinds = new ArrayList<>();
                for (int i = 0; i < random.nextInt(4); i++) {
                    kinds.add(random.nextInt(4) > 0 ? lanes.get(lane).kind() : one(random, KINDS));
                }
                kinds.sort(Comparator.comparing(kind -> kind != ItemKind.EMOTION));
                for (ItemKind kind : kinds) {
                    Origin origin = random.nextInt(3) == 0 ? Origin.UNKNOWN.atCell("i" + next++) : Origin.UNKNOWN;
                    placed.add(new PlacedItem(items.item(kind, origin, text(random), data(kind, random)), stage, lane));
                }
            }
        }
        List<JourneyItem> general = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.EXPECTATION, ItemKind.EVIDENCE, ItemKind.METRIC)) {
            for (int i = 0; i < random.nextInt(3); i++) {
                general.add(items.item(kind, Origin.UNKNOWN, text(random), data(kind, random)));
            }
        }
        List<Persona> personas = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            Map<String, String> data = new LinkedHashMap<>();
            data.put("name", "Mari " + i);
            data.put("role", text(random));
            data.put("quote", "Well, " + i);
            data.put("goals", "one\ntwo");
            personas.add(new MapProperties(none).persona(Origin.UNKNOWN, "", data));
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", text(random));
        facts.put("kind", one(random, List.of("current", "future", "day-in-life", "blueprint")));
        facts.put("language", one(random, List.of("en", "nl", "et", "fr")));
        facts.put("scenario", text(random));
        facts.put("date", "2026-11-22");
        facts.put("note", text(random));
        facts.put("my-own", "kept");
        return new JourneyMap(
                Origin.UNKNOWN,
                new MapProperties(none).facts(Origin.UNKNOWN, "", facts),
                personas,
                stages,
                lanes,
                general,
                placed,
                List.of());
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static Map<String, String> data(ItemKind kind, Random random) {
        Map<String, String> data = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            data.put("step", Integer.toString(1 + random.nextInt(3)));
        }
        if (kind == ItemKind.EMOTION && random.nextInt(5) > 0) {
            data.put("sentiment", Double.toString(random.nextInt(9) / 2.0 - 2));
        }
        if (kind == ItemKind.TOUCHPOINT) {
            data.put("channel", CHANNELS[random.nextInt(CHANNELS.length)]);
        }
        if (kind == ItemKind.PAIN || kind == ItemKind.OPPORTUNITY) {
            data.put("severity", "4");
            data.put("impact", "5");
            data.put("owner", "Marketing & sales of a company with a long name");
        }
        if (kind == ItemKind.METRIC) {
            data.put("baseline", "11");
            data.put("target", "15");
            data.put("unit", "%");
        }
        if (random.nextInt(6) == 0) {
            data.put("evidence", "12 interviews");
        }
        return data;
    }
}
