package io.journeydeck.journey.lint.rule;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Maps written in a few words for tests. An item's data may hold its {@code id}; one in stage −1 lies nowhere, in −2 it is general. */
final class MapSketch {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final int LOST = -1;
    private static final int GENERAL = -2;
    private static final Origin PAGE = Origin.UNKNOWN.onPage("Map");

    private record Note(int stage, ItemKind kind, String text, Map<String, String> data) {}

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Map<String, String>> personas = new ArrayList<>();
    private List<String> stages = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private PageFacts page = new PageFacts(true, Map.of(), List.of(), List.of(), java.util.Set.of(), List.of());

    /** A map that no rule has anything to say against. */
    static MapSketch complete() {
        return new MapSketch()
                .fact("kind", "current")
                .fact("persona", "Sally")
                .fact("scenario", "Looks for a tool")
                .fact("goal", "More trials")
                .fact("expectations", "Easy to use")
                .fact("owner", "cx")
                .fact("version", "2")
                .fact("date", "2026-11-01")
                .fact("review", "2027-02-01")
                .stages("Awareness", "Consideration", "Purchase", "Use", "Advocacy")
                .lanes(
                        ItemKind.ACTION,
                        ItemKind.TOUCHPOINT,
                        ItemKind.THOUGHT,
                        ItemKind.EMOTION,
                        ItemKind.PAIN,
                        ItemKind.OPPORTUNITY,
                        ItemKind.MOMENT)
                .inEachStage(ItemKind.ACTION, "Hears of it", "Compares", "Pays", "Plans", "Recommends")
                .touchpoint(0, "Friends", "word-of-mouth")
                .touchpoint(1, "Reviews", "review-site")
                .touchpoint(2, "Shop", "store")
                .touchpoint(3, "Software", "software")
                .touchpoint(4, "Newsletter", "email")
                .item(1, ItemKind.THOUGHT, "Which one?")
                .item(2, ItemKind.THOUGHT, "That much?")
                .feelings("0", "0.5", "-1", "1", "2")
                .item(2, ItemKind.PAIN, "Dear", "severity", "3", "opportunity", "o1")
                .item(
                        2,
                        ItemKind.OPPORTUNITY,
                        "Monthly plan",
                        "id",
                        "o1",
                        "impact",
                        "4",
                        "effort",
                        "2",
                        "owner",
                        "sales",
                        "metric",
                        "trial to paid",
                        "quarter",
                        "2027-Q1")
                .item(2, ItemKind.MOMENT, "Sees the price")
                .item(GENERAL, ItemKind.EVIDENCE, "12 interviews")
                .item(GENERAL, ItemKind.METRIC, "Trial to paid", "unit", "%", "target", "15", "due", "2027-06-30");
    }

    /** A blueprint that no rule has anything to say against. */
    static MapSketch blueprint() {
        return new MapSketch()
                .fact("kind", "blueprint")
                .fact("persona", "Sally")
                .fact("scenario", "Rents a car")
                .fact("owner", "cx")
                .fact("version", "2")
                .fact("date", "2026-11-01")
                .stages("Find", "Reserve", "Collect", "Drive", "Return")
                .lanes(ItemKind.PHYSICAL, ItemKind.ACTION, ItemKind.FRONTSTAGE, ItemKind.BACKSTAGE, ItemKind.SUPPORT)
                .inEachStage(ItemKind.PHYSICAL, "Website", "E-mail", "Desk", "Car", "Car park")
                .inEachStage(ItemKind.ACTION, "Searches", "Reserves", "Collects", "Drives", "Returns")
                .item(2, ItemKind.FRONTSTAGE, "Hands over the key")
                .item(2, ItemKind.BACKSTAGE, "Cleans the car")
                .item(2, ItemKind.SUPPORT, "Fleet system")
                .item(1, ItemKind.SUPPORT, "Booking system")
                .item(GENERAL, ItemKind.EVIDENCE, "Site visits")
                .line("interaction", 200)
                .line("visibility", 300)
                .line("internal", 400);
    }

    MapSketch fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    MapSketch without(String... names) {
        facts.keySet().removeAll(List.of(names));
        return this;
    }

    MapSketch persona(String... data) {
        personas.add(data(data));
        return this;
    }

    MapSketch stages(String... names) {
        stages = List.of(names);
        return this;
    }

    /** Lane n lies from 100 n to 100 n + 100 on the page. */
    MapSketch lanes(ItemKind... kinds) {
        lanes.clear();
        for (ItemKind kind : kinds) {
            lane(kind);
        }
        return this;
    }

    MapSketch lane(ItemKind kind, String... data) {
        lanes.add(new Lane(PAGE.atCell("lane" + lanes.size()), kind.title(), kind, data(data)));
        return this;
    }

    MapSketch inEachStage(ItemKind kind, String... texts) {
        IntStream.range(0, texts.length).forEach(stage -> item(stage, kind, texts[stage]));
        return this;
    }

    MapSketch touchpoint(int stage, String text, String channel) {
        return item(stage, ItemKind.TOUCHPOINT, text, "channel", channel, "owner", "cx", "impact", "3");
    }

    MapSketch feelings(String... scores) {
        IntStream.range(0, scores.length)
                .forEach(stage -> item(stage, ItemKind.EMOTION, "", "sentiment", scores[stage]));
        return this;
    }

    MapSketch item(int stage, ItemKind kind, String text, String... data) {
        notes.add(new Note(stage, kind, text, data(data)));
        return this;
    }

    MapSketch lost(ItemKind kind, String text, String... data) {
        return item(LOST, kind, text, data);
    }

    MapSketch drop(ItemKind kind) {
        notes.removeIf(note -> note.kind() == kind);
        return this;
    }

    MapSketch drop(int stage, ItemKind kind) {
        notes.removeIf(note -> note.kind() == kind && note.stage() == stage);
        return this;
    }

    MapSketch blank() {
        notes.clear();
        return this;
    }

    /** Changes a property of all items of a kind; null takes it away. */
    MapSketch each(ItemKind kind, String name, @Nullable String value) {
        notes.stream().filter(note -> note.kind() == kind).forEach(note -> {
            if (value == null) {
                note.data().remove(name);
            } else {
                note.data().put(name, value);
            }
        });
        return this;
    }

    MapSketch line(String kind, double y) {
        List<PageFacts.Line> lines = new ArrayList<>(page.lines());
        lines.removeIf(line -> line.kind().equals(kind));
        lines.add(new PageFacts.Line(PAGE.atCell("line-" + kind), kind, new Bounds(0, y, 1_000, 0)));
        page = new PageFacts(true, Map.of(), lines, page.labels(), page.unsaid(), page.pictures());
        return this;
    }

    MapSketch withoutLine(String kind) {
        List<PageFacts.Line> lines = new ArrayList<>(page.lines());
        lines.removeIf(line -> line.kind().equals(kind));
        return page(new PageFacts(true, Map.of(), lines, List.of(), java.util.Set.of(), List.of()));
    }

    MapSketch page(PageFacts facts) {
        page = facts;
        return this;
    }

    MapSketch label(double overflow, double contrast, boolean large) {
        PageFacts.Label label =
                new PageFacts.Label(PAGE.atCell("c"), "Compares", overflow, contrast, large, "#999999 on #ffffff");
        return page(new PageFacts(true, Map.of(), page.lines(), List.of(label), page.unsaid(), page.pictures()));
    }

    Subject subject() {
        Map<String, Bounds> places = new LinkedHashMap<>(page.places());
        IntStream.range(0, lanes.size())
                .forEach(lane -> places.putIfAbsent("lane" + lane, new Bounds(0, lane * 100, 1_000, 100)));
        PageFacts facts =
                new PageFacts(page.drawn(), places, page.lines(), page.labels(), page.unsaid(), page.pictures());
        return new Subject(map(), facts, TODAY);
    }

    JourneyMap map() {
        Diagnostics diagnostics = new Diagnostics();
        MapProperties properties = new MapProperties(diagnostics);
        ItemProperties items = new ItemProperties(diagnostics);
        List<JourneyItem> general = new ArrayList<>();
        List<PlacedItem> placed = new ArrayList<>();
        List<UnplacedItem> unplaced = new ArrayList<>();
        int number = 0;
        for (Note note : notes) {
            String id = note.data().getOrDefault("id", "i" + number++);
            JourneyItem item = items.item(note.kind(), PAGE.atCell(id), note.text(), note.data());
            switch (note.stage()) {
                case LOST -> unplaced.add(new UnplacedItem(item, "lies outside the stages and lanes of the map"));
                case GENERAL -> general.add(item);
                default -> placed.add(new PlacedItem(item, note.stage(), lane(note)));
            }
        }
        List<Persona> cards = personas.stream()
                .map(data -> properties.persona(PAGE.atCell("persona"), "", data))
                .toList();
        return new JourneyMap(
                PAGE.atCell("map"),
                properties.facts(PAGE.atCell("map"), "", facts),
                cards,
                IntStream.range(0, stages.size())
                        .mapToObj(stage -> new Stage(PAGE.atCell("stage" + stage), stages.get(stage), Map.of()))
                        .toList(),
                lanes,
                general,
                placed,
                unplaced);
    }

    private int lane(Note note) {
        String chosen = note.data().get("lane");
        if (chosen != null) {
            return Integer.parseInt(chosen);
        }
        return IntStream.range(0, lanes.size())
                .filter(lane -> lanes.get(lane).kind() == note.kind())
                .findFirst()
                .orElse(0);
    }

    private static Map<String, String> data(String... pairs) {
        Map<String, String> data = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            data.put(pairs[i], pairs[i + 1]);
        }
        return data;
    }
}
