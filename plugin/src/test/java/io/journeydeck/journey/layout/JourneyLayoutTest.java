package io.journeydeck.journey.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.journey.ItemKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JourneyLayoutTest {

    private final JourneyLayout layout = new JourneyLayout(Theme.standard());

    @Test
    void drawsFacesAtTheHeightsOfTheirScores() {
        DiagramPage page = layout.page(new SketchedMap()
                .stages("A", "B")
                .lanes(ItemKind.EMOTION)
                .item(0, 0, "low", "Lost", "sentiment", "-2")
                .item(1, 0, "half", "Fine", "sentiment", "0.5")
                .item(1, 0, "high", "Glad", "sentiment", "2")
                .map());

        double zero = geometry(page, Objects.requireNonNull(cell(page, "low").parentId()))
                        .height()
                / 2;
        assertThat(middle(page, "low")).isEqualTo(zero + 2 * EmotionLane.STEP);
        assertThat(middle(page, "half")).isEqualTo(zero - 0.5 * EmotionLane.STEP);
        assertThat(middle(page, "high")).isEqualTo(zero - 2 * EmotionLane.STEP);
        assertThat(cell(page, "low").style().get("fillColor"))
                .isEqualTo(Theme.standard().face(-2));
        assertThat(lines(page)).containsExactly("low-half", "half-high");
    }

    @Test
    void joinsEachPersonasFacesByALineOfItsOwn() {
        DiagramPage page = layout.page(new SketchedMap()
                .persona("tamm")
                .persona("eva")
                .stages("A", "B")
                .lanes(ItemKind.EMOTION)
                .item(0, 0, "t1", "Afraid", "sentiment", "-2", "persona", "tamm")
                .item(0, 0, "e1", "Busy", "sentiment", "0", "persona", "eva")
                .item(1, 0, "t2", "Safe", "sentiment", "1", "persona", "tamm")
                .item(1, 0, "e2", "Proud", "sentiment", "2", "persona", "eva")
                .map());

        assertThat(lines(page)).containsExactly("t1-t2", "e1-e2");
        List<Edge> edges = page.cells().stream()
                .filter(Edge.class::isInstance)
                .map(Edge.class::cast)
                .toList();
        assertThat(edges.get(0).style().flag("dashed", false)).isFalse();
        assertThat(edges.get(1).style().flag("dashed", false)).isTrue();
        assertThat(labels(page)).contains("tamm", "eva");
    }

    @Test
    void drawsABlueprintsLinesAsRowsBetweenTheLanesTheyPart() {
        DiagramPage page = layout.page(new SketchedMap()
                .fact("kind", "blueprint")
                .stages("A")
                .lanes(ItemKind.PHYSICAL, ItemKind.ACTION, ItemKind.FRONTSTAGE, ItemKind.BACKSTAGE, ItemKind.SUPPORT)
                .map());

        List<String> rows = page.children("journey-map").stream()
                .map(row -> row.data().getOrDefault("line", row.data().getOrDefault("kind", "stages")))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "stages",
                        "physical",
                        "action",
                        "interaction",
                        "frontstage",
                        "visibility",
                        "backstage",
                        "internal",
                        "support");
        double y = 0;
        for (Cell row : page.children("journey-map")) {
            assertThat(geometry(page, row.id()).y()).isEqualTo(y);
            y += geometry(page, row.id()).height();
        }
        assertThat(y).isEqualTo(geometry(page, "journey-map").height());
    }

    @Test
    void putsTheItemsOfAWideStageSideBySideAllEquallyWide() {
        SketchedMap map = new SketchedMap().stages("A").lanes(ItemKind.EMOTION, ItemKind.THOUGHT);
        for (int i = 1; i <= 8; i++) {
            map.item(0, 0, "f" + i, "Mood", "sentiment", "1").item(0, 1, "t" + i, "Well, fine");
        }

        DiagramPage page = layout.page(map.map());

        List<Geometry> thoughts = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> geometry(page, "t" + i))
                .toList();
        assertThat(thoughts)
                .extracting(Geometry::width)
                .containsOnly(thoughts.get(0).width())
                .allMatch(width -> width >= 240 && width < 350);
        assertThat(thoughts)
                .extracting(Geometry::y)
                .containsOnly(thoughts.get(0).y(), thoughts.get(4).y());
        assertThat(thoughts.subList(0, 4)).extracting(Geometry::x).doesNotHaveDuplicates();
        assertThat(thoughts.subList(4, 8))
                .extracting(Geometry::x)
                .isEqualTo(thoughts.subList(0, 4).stream().map(Geometry::x).toList());
    }

    @Test
    void givesCardsTheRoomThatTheirWordsNeed() {
        String sentence = "Compares what the shops nearby and those on the web ask for the same pair of shoes. ";
        DiagramPage page = layout.page(new SketchedMap()
                .stages("A", "B")
                .lanes(ItemKind.PAIN, ItemKind.TOUCHPOINT)
                .item(0, 0, "short", "Sold out")
                .item(1, 0, "long", sentence.repeat(5), "severity", "4")
                .item(0, 1, "one", "E-mail", "channel", "email")
                .item(0, 1, "two", "Shop", "channel", "store")
                .map());

        assertThat(geometry(page, "long").height()).isGreaterThan(100);
        assertThat(geometry(page, "one").y()).isEqualTo(geometry(page, "two").y());
        assertThat(geometry(page, "one").x()).isLessThan(geometry(page, "two").x());
        assertThat(cell(page, "one").style().flag("dashed", false)).isFalse();
        assertThat(cell(page, "two").style().flag("dashed", false))
                .as("offline")
                .isTrue();
        assertThat(geometry(page, "stage-2").width())
                .isGreaterThan(geometry(page, "stage-1").width());
    }

    @Test
    void keepsIdsAndGivesNewOnesWhereTwoAreTheSame() {
        DiagramPage page = layout.page(new SketchedMap()
                .stages("A")
                .lanes(ItemKind.NOTE)
                .item(0, 0, "legend", "First")
                .item(0, 0, "legend", "Second")
                .map());

        assertThat(cell(page, "legend").label()).isEqualTo("First");
        assertThat(labels(page)).contains("Second");
    }

    @Test
    void keepsTheTitlesRoomBesideManyPersonasOnANarrowMap() {
        DiagramPage page = layout.page(new SketchedMap()
                .persona("a")
                .persona("b")
                .stages("A")
                .lanes(ItemKind.ACTION)
                .item(0, 0, "one", "Looks")
                .map());

        assertThat(geometry(page, "a").x()).isGreaterThanOrEqualTo(TitleBlock.NARROWEST);
        assertThat(geometry(page, "b").x())
                .isGreaterThan(geometry(page, "a").x() + geometry(page, "a").width());
    }

    @Test
    void speaksTheLanguageOfTheMap() {
        SketchedMap map = new SketchedMap()
                .fact("owner", "X")
                .fact("date", "2026-03-05")
                .stages("A")
                .lanes(ItemKind.THOUGHT)
                .item(0, 0, "t", "Hm");

        assertThat(labels(layout.page(map.fact("language", "et").map())))
                .contains("Vastutaja: X  ·  Kuupäev: 5.\u00a0märts\u00a02026", "„Hm“");
        assertThat(labels(layout.page(map.fact("language", "nl-BE").map())))
                .contains("Eigenaar: X  ·  Datum: 5\u00a0maart\u00a02026", "“Hm”");
    }

    private static Cell cell(DiagramPage page, String id) {
        return Objects.requireNonNull(page.cell(id), id);
    }

    private static Geometry geometry(DiagramPage page, String id) {
        return ((Vertex) cell(page, id)).geometry();
    }

    private static double middle(DiagramPage page, String id) {
        return geometry(page, id).y() + geometry(page, id).height() / 2;
    }

    private static List<String> labels(DiagramPage page) {
        return page.cells().stream().map(Cell::label).toList();
    }

    private static List<String> lines(DiagramPage page) {
        return page.cells().stream()
                .filter(Edge.class::isInstance)
                .map(Edge.class::cast)
                .map(edge -> edge.source() + "-" + edge.target())
                .toList();
    }
}
