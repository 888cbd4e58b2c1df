package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.ShapeLibrary;
import io.journeydeck.drawio.ShapeLibrary.Entry;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyShapesTest {

    private static final Map<String, ShapeLibrary> LIBRARIES = io.journeydeck.journey.words.Words.LANGUAGES.stream()
            .collect(Collectors.toMap(
                    language -> language, language -> JourneyShapes.library(Theme.standard(), language)));

    private static List<Entry> entries(String language) {
        return LIBRARIES.getOrDefault(language, new ShapeLibrary(List.of())).entries();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "et"})
    void offersAllShapesUnderNamesOfTheirOwn(String language) {
        List<Entry> entries = entries(language);

        assertThat(entries).hasSize(entries("en").size()).hasSizeGreaterThan(80);
        assertThat(entries).extracting(Entry::title).doesNotHaveDuplicates().noneMatch(String::isBlank);
        for (Entry entry : entries) {
            assertThat(entry.cells())
                    .as(entry.title())
                    .allMatch(cell -> cell.parentId() != null)
                    .extracting(Cell::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesShapesInTheLanguageAsked() {
        assertThat(entries("en")).extracting(Entry::title).contains("Touchpoint: Word of mouth", "Pain point");
        assertThat(entries("nl")).extracting(Entry::title).contains("Contactpunt: Mond-tot-mondreclame", "Pijnpunt");
        assertThat(entries("et")).extracting(Entry::title).contains("Puutepunkt: Suusõnaline soovitus", "Valupunkt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "et"})
    void hasEveryKindOfItemEveryChannelAndEveryScore(String language) {
        List<JourneyItem> items = new ArrayList<>();
        entries(language).forEach(entry -> items.addAll(dropped(entry)));

        assertThat(items).extracting(JourneyItem::kind).contains(ItemKind.values());
        assertThat(items.stream()
                        .filter(JourneyItem.Touchpoint.class::isInstance)
                        .map(item -> ((JourneyItem.Touchpoint) item).channel().kind()))
                .containsExactlyInAnyOrder(ChannelKind.values());
        assertThat(items.stream().filter(JourneyItem.Emotion.class::isInstance).map(item -> item.sentiment()
                        .value()))
                .contains(-2.0, -1.0, 0.0, 1.0, 2.0);
    }

    /** One definition a shape: a map with the item that was read from the library's shape draws that very shape. */
    @Test
    void drawsItemsAsMapsDo() {
        int compared = 0;
        for (Entry entry : entries("en")) {
            Optional<ItemKind> kind = ItemKind.byId(marker(entry.cells().get(0)));
            if (kind.isEmpty() || entry.cells().stream().anyMatch(Edge.class::isInstance)) {
                continue;
            }
            JourneyItem item = dropped(entry).get(0);
            List<Cell> drawn =
                    new JourneyLayout(Theme.standard()).page(mapOf(item)).cells();
            Cell card = drawn.stream()
                    .filter(cell -> marker(cell).equals(kind.get().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(parts(entry.cells(), entry.cells().get(0)))
                    .as(entry.title())
                    .isEqualTo(parts(drawn, card));
            compared++;
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void readsEachItemInItsCellAsWhatItIs() {
        for (Entry entry : entries("en")) {
            String marker = marker(entry.cells().get(0));
            if (ItemKind.byId(marker).isPresent()) {
                List<JourneyItem> items = dropped(entry);
                assertThat(items).as(entry.title()).isNotEmpty();
                assertThat(items.get(0).kind().id()).as(entry.title()).isEqualTo(marker);
                assertThat(items.get(0).text()).as(entry.title()).isNotBlank();
            }
        }
    }

    @Test
    void numbersActionsByTheirPlace() {
        List<Cell> cells = new ArrayList<>(emptyMap().cells());
        int i = 0;
        for (Entry entry : entries("en")) {
            if (entry.title().startsWith("Customer action: ")) {
                cells.addAll(placed(entry.cells(), "n" + i++, "cell-1-1"));
            }
        }
        assertThat(i).isGreaterThan(10);
        List<Integer> numbers = read(cells).items().stream()
                .map(placed -> ((JourneyItem.Action) placed.item()).number())
                .toList();
        assertThat(numbers).hasSize(i).startsWith(1, 2, 3).isSorted();
    }

    @Test
    void headsOfLanesAndStagesNameWhereTheyAreDropped() {
        int lanes = 0;
        for (Entry entry : entries("nl")) {
            Cell head = entry.cells().get(0);
            List<Cell> cells = new ArrayList<>(emptyMap().cells());
            if (marker(head).equals("lane")) {
                cells.addAll(placed(entry.cells(), "new", "lane-action"));
                Lane lane = read(cells).lanes().get(0);
                assertThat(lane.kind().id()).isEqualTo(head.data().get("kind"));
                assertThat(entry.title()).isEqualTo("Rij: " + lane.name());
                lanes++;
            } else if (marker(head).equals("stage")) {
                cells.addAll(placed(entry.cells(), "new", "stage-2"));
                assertThat(read(cells).stages()).extracting(Stage::name).containsExactly("Stage 1", "Fase", "Stage 3");
            }
        }
        assertThat(lanes).isEqualTo(ItemKind.values().length - 1);
    }

    @Test
    void personaBelongsToTheMapThatItStandsBesideAndLegendsSayNothing() {
        for (Entry entry : entries("en")) {
            Set<String> markers =
                    entry.cells().stream().map(JourneyShapesTest::marker).collect(Collectors.toSet());
            if (!markers.contains("map")
                    && Set.of("persona", "legend", "profile", "line", "empathy")
                            .contains(marker(entry.cells().get(0)))) {
                List<Cell> cells = new ArrayList<>(emptyMap().cells());
                cells.addAll(placed(entry.cells(), "new", "1"));
                JourneyMap map = read(cells);
                assertThat(map.items()).as(entry.title()).isEmpty();
                assertThat(map.unplaced()).as(entry.title()).isEmpty();
                assertThat(map.personas()).as(entry.title()).hasSize(markers.contains("persona") ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "et"})
    void mapsToStartFromAreMaps(String language) {
        List<JourneyMap> maps = entries(language).stream()
                .filter(entry ->
                        entry.cells().stream().anyMatch(cell -> marker(cell).equals("map")))
                .map(entry -> read(entry.cells()))
                .toList();

        assertThat(maps).hasSize(3);
        assertThat(maps.get(0).stages()).hasSize(3);
        assertThat(maps.get(0).lanes()).hasSize(4);
        assertThat(maps.get(1).stages()).hasSize(5);
        assertThat(maps.get(1).personas()).hasSize(1);
        assertThat(maps.get(2).lanes())
                .extracting(Lane::kind)
                .containsExactly(
                        ItemKind.PHYSICAL, ItemKind.ACTION, ItemKind.FRONTSTAGE, ItemKind.BACKSTAGE, ItemKind.SUPPORT);
        assertThat(maps).allMatch(map -> map.unplaced().isEmpty() && map.items().isEmpty());
        assertThat(maps).allMatch(map -> map.facts().language().equals(language));
    }

    private static String marker(Cell cell) {
        return cell.data().getOrDefault("journey", cell.style().text("journey", ""));
    }

    private static Entry emptyMap() {
        return entries("en").get(0);
    }

    /** What is read when the shapes lie in the first cell of the empty map. */
    private static List<JourneyItem> dropped(Entry entry) {
        boolean item = entry.cells().stream().anyMatch(cell -> marker(cell).equals("map"));
        if (item) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>(emptyMap().cells());
        cells.addAll(placed(entry.cells(), "new", "cell-1-1"));
        JourneyMap map = read(cells);
        assertThat(map.items()).as(entry.title()).allMatch(placed -> placed.stage() == 0 && placed.lane() == 0);
        return map.items().stream().map(PlacedItem::item).toList();
    }

    /** As draw.io inserts them: ids of their own, in {@code parent}. */
    private static List<Cell> placed(List<Cell> cells, String prefix, String parent) {
        return cells.stream()
                .map(cell -> {
                    CellBody body = cell.body();
                    String in = body.parentId().equals("1") ? parent : prefix + body.parentId();
                    CellBody own = new CellBody(
                            prefix + body.id(), in, body.value(), body.style(), body.attributes(), body.extras());
                    return (Cell)
                            (cell instanceof Edge edge
                                    ? new Edge(
                                            own,
                                            edge.geometry(),
                                            renamed(prefix, edge.source()),
                                            renamed(prefix, edge.target()))
                                    : new Vertex(own, cell.geometry()));
                })
                .toList();
    }

    private static String renamed(String prefix, String id) {
        return id == null ? null : prefix + id;
    }

    private static JourneyMap read(List<Cell> cells) {
        Diagnostics diagnostics = new Diagnostics();
        DiagramPage page = DiagramPage.of("p", "Page", cells);
        List<JourneyMap> maps = new JourneyReader(diagnostics)
                .read(new PageResolver().resolve(page, Limits.standard(), Deadline.far(), diagnostics));
        assertThat(diagnostics.list()).isEmpty();
        assertThat(maps).hasSize(1);
        return maps.get(0);
    }

    private static JourneyMap mapOf(JourneyItem item) {
        JourneyMap map = new SampleMaps("en", MapWords.ofShapes("en")).row(item.kind(), List.of(item));
        return new JourneyMap(
                Origin.UNKNOWN, map.facts(), List.of(), map.stages(), map.lanes(), List.of(), map.items(), List.of());
    }

    /** Style, label and data of a shape and of all that is in it; an action's number is its place in the map. */
    private static List<String> parts(List<Cell> cells, Cell top) {
        List<String> parts = new ArrayList<>();
        Set<String> inside = new HashSet<>();
        for (Cell cell : cells) {
            if (cell == top || inside.contains(cell.parentId())) {
                inside.add(cell.id());
                CellValue value = cell.body().value();
                Map<String, String> data = new java.util.TreeMap<>(value.data());
                data.remove("number");
                parts.add(cell.style() + " " + value.label() + " " + data);
            }
        }
        return parts;
    }
}
