package io.journeydeck.journey.layout;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.ShapeLibrary;
import io.journeydeck.drawio.ShapeLibrary.Entry;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The shapes of journey maps as a library for draw.io: cards, faces, heads of stages and lanes, people, lines, and whole maps to start
 * from. They are drawn by what draws maps, so that a shape from the palette is the shape of a laid-out map.
 */
public final class JourneyShapes {

    private static final double CARD = 220;
    private static final double TOUCHPOINT = 150;
    private static final List<String> ACTIONS = List.of(
            "search",
            "from-ad",
            "from-post",
            "from-email",
            "reads-email",
            "likes-ad",
            "clicks-ad",
            "stays",
            "fills-cart",
            "leaves",
            "abandons-cart",
            "buys");
    private static final List<ItemKind> REMARKS = List.of(
            ItemKind.EVIDENCE,
            ItemKind.MOTIVATION,
            ItemKind.BEHAVIOUR,
            ItemKind.INVOLVED,
            ItemKind.CHANNEL,
            ItemKind.PHYSICAL,
            ItemKind.FRONTSTAGE,
            ItemKind.BACKSTAGE,
            ItemKind.SUPPORT,
            ItemKind.NOTE);
    private static final List<ItemKind> BLUEPRINT =
            List.of(ItemKind.PHYSICAL, ItemKind.ACTION, ItemKind.FRONTSTAGE, ItemKind.BACKSTAGE, ItemKind.SUPPORT);

    private final Theme theme;
    private final LabelLayout labels = new LabelLayout(new FontLibrary());
    private final Ruler ruler = new Ruler(labels);
    private final Icons icons = new Icons();
    private final MapWords words;
    private final MapWords shapes;
    private final SampleMaps samples;
    private final CardMaker cards;
    private final List<Shape> offered = new ArrayList<>();

    /**
     * A shape and the name by which programs know it.
     *
     * @param key the same in all languages, e.g. {@code stage}, {@code lane.pain}, {@code touchpoint.website}, {@code emotion.-1}
     */
    public record Shape(String key, Entry entry) {}

    private JourneyShapes(Theme theme, String language) {
        this.theme = theme;
        this.words = MapWords.of(language);
        this.shapes = MapWords.ofShapes(language);
        this.samples = new SampleMaps(language, shapes);
        this.cards = new CardMaker(theme, icons, ruler, words);
    }

    /**
     * The library.
     *
     * @param language of titles and texts: one of {@link io.journeydeck.journey.words.Words#LANGUAGES}
     */
    public static ShapeLibrary library(Theme theme, String language) {
        return new ShapeLibrary(
                shapes(theme, language).stream().map(Shape::entry).toList());
    }

    /** The shapes of the {@link #library}, in its order; in all languages the same keys. */
    public static List<Shape> shapes(Theme theme, String language) {
        JourneyShapes shapes = new JourneyShapes(theme, language);
        shapes.maps();
        shapes.heads();
        shapes.actions();
        shapes.touchpoints();
        shapes.feelings();
        shapes.judgements();
        shapes.remarks();
        shapes.people();
        shapes.dressing();
        return List.copyOf(shapes.offered);
    }

    private void maps() {
        List<ItemKind> few = List.of(ItemKind.ACTION, ItemKind.TOUCHPOINT, ItemKind.EMOTION, ItemKind.OPPORTUNITY);
        add(
                "empty-map",
                table(samples.empty(MapKind.CURRENT, samples.stages(3), few)).shape(Cutting.marked("map")));
        page(
                "starter-map",
                samples.starter(
                        MapKind.CURRENT,
                        List.of(
                                ItemKind.ACTION,
                                ItemKind.TOUCHPOINT,
                                ItemKind.THOUGHT,
                                ItemKind.EMOTION,
                                ItemKind.PAIN,
                                ItemKind.EXPECTATION,
                                ItemKind.OPPORTUNITY)));
        page("starter-blueprint", samples.starter(MapKind.BLUEPRINT, BLUEPRINT));
    }

    private void heads() {
        Cutting stage = table(samples.empty(MapKind.UNKNOWN, List.of(shapes.get("stage")), List.of(ItemKind.ACTION)));
        add("stage", stage.shape(Cutting.marked("stage")));
        for (ItemKind kind : ItemKind.values()) {
            if (kind != ItemKind.NOTE) {
                Cutting table = table(samples.empty(MapKind.UNKNOWN, samples.stages(1), List.of(kind)));
                Map<String, String> data = table.first(Cutting.marked("lane")).data();
                Predicate<Cell> head = cell -> cell.label().equals(Markup.of(shapes.get("lane." + kind.id())));
                Map<String, String> said = new LinkedHashMap<>(data);
                said.remove("label");
                offer(
                        "lane." + kind.id(),
                        titled("lane", shapes.get("lane." + kind.id())),
                        Cutting.withData(table.shape(head), said));
            }
        }
    }

    private void actions() {
        JourneyItem action = samples.item(ItemKind.ACTION, shapes.get("action.text"), Map.of());
        add("action", card(action, CARD));
        for (String name : ACTIONS) {
            JourneyItem item = samples.item(ItemKind.ACTION, shapes.get("action." + name), Map.of());
            // Without a number of its own it takes that of its place in the map.
            offer(
                    "action." + name,
                    titled("action", item.text()),
                    Cutting.withData(card(item, CARD), Map.of("number", "")));
        }
    }

    private void touchpoints() {
        for (ChannelKind channel : ChannelKind.values()) {
            Map<String, String> data = new LinkedHashMap<>();
            data.put("channel", channel.id());
            data.put("mode", channel.presence().name().toLowerCase(Locale.ROOT));
            data.put("owner", "");
            data.put("impact", "");
            data.put("importance", "");
            JourneyItem item = samples.item(ItemKind.TOUCHPOINT, shapes.get("channel." + channel.id()), data);
            offer("touchpoint." + channel.id(), titled("touchpoint", item.text()), card(item, TOUCHPOINT));
        }
    }

    private void feelings() {
        for (int score = -2; score <= 2; score++) {
            JourneyItem face = samples.emotion(score, shapes.get("emotion." + score));
            String title = titled("emotion", new Sentiment(score) + " " + face.text());
            offer(
                    "emotion." + score,
                    title,
                    table(samples.row(ItemKind.EMOTION, List.of(face))).shape(Cutting.marked("emotion")));
        }
        List<JourneyItem> points = new ArrayList<>();
        for (int score : new int[] {0, -1, 1}) {
            points.add(samples.emotion(score, shapes.get("emotion." + score)));
        }
        Cutting curve = table(samples.row(ItemKind.EMOTION, points));
        add("curve", curve.connector(Cutting.marked("curve"), 120, 60));
        add("curve-of-three", curve.chain(Cutting.marked("emotion"), Cutting.marked("curve"), 120));
        add("thought", card(samples.item(ItemKind.THOUGHT, shapes.get("thought.text"), Map.of()), CARD));
    }

    private void judgements() {
        add(ItemKind.PAIN, ordered("severity", "3", "frequency", "", "evidence", ""));
        add(ItemKind.EXPECTATION, Map.of());
        add(
                ItemKind.OPPORTUNITY,
                ordered("impact", "3", "effort", "3", "owner", "", "quarter", "", "status", "", "metric", ""));
        add(ItemKind.MOMENT, Map.of());
        add("turning-point", card(item("turning-point", ItemKind.MOMENT, Map.of("type", "turning-point")), CARD));
        add(ItemKind.METRIC, ordered("unit", "%", "baseline", "10", "target", "20", "due", ""));
    }

    private void remarks() {
        for (ItemKind kind : REMARKS) {
            add(kind, Map.of());
        }
    }

    private void people() {
        Drawing card = new Drawing(Set.of());
        PersonaCard persona = new PersonaCard(
                samples.persona(
                        "persona", List.of("role", "quote", "goals", "frustrations", "motivations", "behaviour")),
                0,
                theme,
                icons,
                ruler,
                words);
        persona.draw(card, new Bounds(0, 0, 460, persona.height(460)));
        add("persona-card", card.cells());
        Drawing sheet = new Drawing(Set.of());
        Portrait profile = new Portrait(
                samples.persona(
                        "profile", List.of("role", "who", "situation", "needs", "value", "channels", "warnings")),
                "profile",
                theme,
                icons,
                ruler,
                words);
        profile.draw(sheet, new Bounds(0, 0, 600, profile.height(600)));
        add("profile-card", sheet.cells());
        Drawing empathy = new Drawing(Set.of());
        EmpathyMap map = new EmpathyMap(
                samples.persona("persona", List.of("says", "thinks", "does", "feels", "pains", "gains")),
                theme,
                icons,
                ruler,
                words);
        map.draw(empathy, new Bounds(0, 0, 760, map.height(760)));
        add("empathy-map", empathy.cells());
    }

    private void dressing() {
        Cutting blueprint = table(samples.empty(MapKind.BLUEPRINT, samples.stages(3), BLUEPRINT));
        for (String line : List.of("interaction", "visibility", "internal")) {
            offer(
                    "line." + line,
                    words.get("line." + line),
                    blueprint.shape(cell -> line.equals(cell.data().get("line"))));
        }
        List<JourneyItem> signs = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            signs.add(samples.item(kind, "", kind == ItemKind.EMOTION ? Map.of("sentiment", "0") : Map.of()));
        }
        signs.add(samples.item(ItemKind.MOMENT, "", Map.of("type", "turning-point")));
        Legend legend = new Legend(samples.row(ItemKind.NOTE, signs), theme, icons, words);
        Drawing drawing = new Drawing(Set.of());
        legend.draw(drawing, new Bounds(0, 0, Legend.WIDTH, legend.height()));
        add("legend", drawing.cells());
    }

    private void add(ItemKind kind, Map<String, String> data) {
        add(kind.id(), card(item(kind.id(), kind, data), CARD));
    }

    private JourneyItem item(String name, ItemKind kind, Map<String, String> data) {
        return samples.item(kind, shapes.get(name + ".text"), data);
    }

    private List<Cell> card(JourneyItem item, double width) {
        Drawing drawing = new Drawing(Set.of());
        Card card = cards.card(item);
        double wide = Math.max(width, Math.ceil(card.leastWidth()));
        card.draw(drawing, Drawing.PAGE, new Bounds(0, 0, wide, card.height(wide)));
        return drawing.cells();
    }

    private Cutting table(JourneyMap map) {
        Drawing drawing = new Drawing(Set.of());
        new MapTable(map, theme, icons, ruler, words, 0).draw(drawing, 0, 0);
        return new Cutting(drawing.cells());
    }

    private void page(String title, JourneyMap map) {
        List<Cell> drawn = new JourneyLayout(theme, labels).page(map).cells();
        add(title, Cutting.moved(drawn, -PageFrame.MARGIN, -PageFrame.MARGIN));
    }

    private String titled(String key, String text) {
        return shapes.get("title." + key) + ": " + text;
    }

    private void add(String key, List<Cell> cells) {
        offer(key, shapes.get("title." + key), cells);
    }

    private void offer(String key, String title, List<Cell> cells) {
        Bounds box = Cutting.bounds(cells);
        offered.add(new Shape(key, new Entry(title, box.width(), box.height(), cells)));
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> data = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return data;
    }
}
