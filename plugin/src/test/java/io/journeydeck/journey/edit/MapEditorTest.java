package io.journeydeck.journey.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Action;
import io.journeydeck.journey.edit.ChangeOutcome.Verdict;
import io.journeydeck.journey.edit.MapChange.ItemAdded;
import io.journeydeck.journey.edit.MapChange.ItemDeleted;
import io.journeydeck.journey.edit.MapChange.ItemMoved;
import io.journeydeck.journey.edit.MapChange.NameChanged;
import io.journeydeck.journey.edit.MapChange.Place;
import io.journeydeck.journey.edit.MapChange.PropertyChanged;
import io.journeydeck.journey.edit.MapChange.TextChanged;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapEditorTest {

    private static final byte[] SALLY = Edited.template("en/sally.drawio");
    private static final String PAGE = "journey";
    private static final String TABLE = "journey-map";

    @Test
    void changesOnlyTheLabelForAnotherText() {
        Edited edited = Edited.of(SALLY, new TextChanged(PAGE, "cell-4-1-face", "Overwhelmed", "Lost & sad"));

        assertThat(edited.difference())
                .containsExactly(
                        "-<object label=\"Overwhelmed\" journey=\"emotion\" step=\"1\" sentiment=\"-2\" id=\"cell-4-1-face\">",
                        "+<object label=\"Lost &amp;amp; sad\" journey=\"emotion\" step=\"1\" sentiment=\"-2\" id=\"cell-4-1-face\">");
        assertThat(edited.item("cell-4-1-face").text()).isEqualTo("Lost & sad");
    }

    @Test
    void keepsTheQuotationMarksOfAThought() {
        Edited edited = Edited.of(
                SALLY,
                new TextChanged(PAGE, "cell-3-2-thought", "Hm, that could be just what I need.", "Never heard of it."));

        assertThat(edited.cell("cell-3-2-thought").label()).isEqualTo("\u201cNever heard of it.\u201d");
        assertThat(edited.item("cell-3-2-thought").text()).isEqualTo("Never heard of it.");
    }

    @Test
    void growsTheRowForALongText() {
        String text =
                "Tasks are scattered over notes, e-mails and memory. ".repeat(6).strip();
        Edited edited = Edited.of(
                SALLY, new TextChanged(PAGE, "p1", "Tasks are scattered over notes, e-mails and memory", text));
        Vertex card = (Vertex) edited.cell("p1");
        Vertex cell = (Vertex) edited.cell(Objects.requireNonNull(card.parentId()));

        assertThat(card.geometry().y() + card.geometry().height())
                .isLessThan(cell.geometry().height());
        assertThat(rowsFollowEachOther(edited)).isTrue();
        assertThat(edited.result().findings()).isEmpty();
    }

    private static boolean rowsFollowEachOther(Edited edited) {
        double bottom = 0;
        for (Cell row : edited.map().page().children(TABLE)) {
            if (((Vertex) row).geometry().y() != bottom) {
                return false;
            }
            bottom += ((Vertex) row).geometry().height();
        }
        return bottom == ((Vertex) edited.cell(TABLE)).geometry().height();
    }

    @Test
    void movesAndRedrawsAFaceWithItsScore() {
        Edited edited = Edited.of(SALLY, new PropertyChanged(PAGE, "cell-4-1-face", "sentiment", "-2", "2"));
        Vertex face = (Vertex) edited.cell("cell-4-1-face");
        Vertex happy = (Vertex) edited.cell("cell-4-6-face-2");

        assertThat(edited.item("cell-4-6-face-2").body().get("sentiment")).isEqualTo("2");
        assertThat(face.geometry().y()).isEqualTo(happy.geometry().y());
        assertThat(face.style().get("shape")).isEqualTo(happy.style().get("shape"));
        assertThat(face.style().get("fillColor")).isEqualTo(happy.style().get("fillColor"));
        assertThat(edited.difference()).hasSize(6);
    }

    @Test
    void changesTheLookOfATouchpointWithItsChannel() {
        Edited edited =
                Edited.of(SALLY, new PropertyChanged(PAGE, "cell-2-1-touchpoint", "channel", "radio-tv", "website"));

        assertThat(edited.cell("cell-2-1-touchpoint").style().get("fillColor"))
                .isEqualTo(edited.cell("cell-2-2-touchpoint-2").style().get("fillColor"));
        assertThat(edited.cell("cell-2-1-touchpoint").style().get("dashed")).isNull();
        assertThat(edited.cell("cell-2-1-touchpoint-icon").style().get("shape"))
                .isEqualTo(edited.cell("cell-2-2-touchpoint-2-icon").style().get("shape"));
    }

    @Test
    void showsAFigureThatIsNewAndTakesOneAway() {
        Edited without = Edited.of(SALLY, new PropertyChanged(PAGE, "p1", "severity", "4", ""));
        Edited again = Edited.of(without.result().diagram(), new PropertyChanged(PAGE, "p1", "severity", "", "2"));

        assertThat(without.text()).doesNotContain("id=\"p1-figures\"");
        assertThat(again.map().page().children("p1"))
                .anyMatch(part -> part.label().contains("%severity%"));
    }

    @Test
    void leadsTheCurvePastAFaceThatGoesAndOverOneThatComes() {
        assertThat(curve(Edited.of(SALLY))).hasSize(8).contains("cell-4-1-face > cell-4-1-face-2");
        Edited gone = Edited.of(SALLY, new ItemDeleted(PAGE, "cell-4-1-face-2", "Hopeful"));
        Edited come = Edited.of(
                SALLY,
                new ItemAdded(
                        PAGE, TABLE, "emotion", new Place("purchase", "emotion"), "Glad", Map.of("sentiment", "1")));

        assertThat(curve(gone)).hasSize(7).contains("cell-4-1-face > cell-4-2-face");
        assertThat(curve(come)).hasSize(9).contains("cell-4-5-face > emotion-2", "emotion-2 > cell-4-6-face");
        assertThat(((Vertex) come.cell("emotion-2")).geometry().y())
                .isEqualTo(((Vertex) come.cell("cell-4-6-face")).geometry().y());
    }

    private static List<String> curve(Edited edited) {
        return edited.map().page().cells().stream()
                .filter(Edge.class::isInstance)
                .map(Edge.class::cast)
                .filter(edge -> edge.style().text("journey", "").equals("curve"))
                .map(edge -> edge.source() + " > " + edge.target())
                .toList();
    }

    @Test
    void countsActionsThroughAgain() {
        Edited edited = Edited.of(
                SALLY,
                new ItemAdded(
                        PAGE, TABLE, "action", new Place("awareness", "action"), "Asks around", Map.of("step", "1")),
                new ItemDeleted(
                        PAGE, "cell-1-2-action", "Notices an advert for task-management software in her social feed"));
        List<Action> actions = edited.map()
                .items()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .toList();

        assertThat(actions)
                .map(Action::number)
                .isEqualTo(IntStream.rangeClosed(1, 9).boxed().toList());
        assertThat(actions)
                .map(JourneyItem::text)
                .startsWith(
                        "Realises that her work is poorly organised",
                        "Asks around",
                        "Hears friends\u2019 success stories: a task tool could solve it");
        assertThat(rowsFollowEachOther(edited)).isTrue();
    }

    @Test
    void movesAnItemToAFreePlaceOfItsNewCell() {
        Edited edited = Edited.of(
                SALLY, new ItemMoved(PAGE, "p1", new Place("awareness", "pain"), new Place("retention", "pain")));
        Vertex card = (Vertex) edited.cell("p1");
        Vertex below = (Vertex) edited.cell("p6");

        assertThat(edited.verdict()).isEqualTo(Verdict.MADE);
        assertThat(card.parentId()).isEqualTo(below.parentId());
        assertThat(card.geometry().y())
                .isGreaterThanOrEqualTo(below.geometry().y() + below.geometry().height());
        assertThat(edited.map().map().at(5, 5)).map(JourneyItem::text).hasSize(2);
        assertThat(edited.result().findings()).isEmpty();
    }

    @Test
    void renamesStagesAndLanes() {
        Edited edited = Edited.of(
                SALLY,
                new NameChanged(PAGE, "awareness", "Awareness", "Before"),
                new NameChanged(PAGE, "pain", "Pain points", "Problems"));

        assertThat(edited.map().map().stages().get(0).name()).isEqualTo("Before");
        assertThat(edited.map().map().lanes().get(5).name()).isEqualTo("Problems");
        assertThat(edited.difference()).hasSize(4);
    }

    @Test
    void tellsWhatTheDiagramChangedSince() {
        Edited edited = Edited.of(
                SALLY,
                new TextChanged(PAGE, "p1", "Another text", "New text"),
                new PropertyChanged(PAGE, "p2", "severity", "1", "5.0"),
                new ItemDeleted(PAGE, "p3", "Another text"),
                new ItemDeleted(PAGE, "gone", "x"),
                new TextChanged(PAGE, "gone", "x", "y"));

        assertThat(edited.result().outcomes())
                .map(ChangeOutcome::verdict)
                .containsExactly(
                        Verdict.CONFLICT, Verdict.ALREADY, Verdict.CONFLICT, Verdict.ALREADY, Verdict.CONFLICT);
        assertThat(edited.result().diagram()).isEqualTo(SALLY);
    }

    @Test
    void deletesNothingThatOthersLieIn() {
        Edited edited = Edited.of(
                SALLY, new ItemDeleted(PAGE, "o1", "Let happy users tell their story and make it easy to pass on"));

        assertThat(edited.verdict()).isEqualTo(Verdict.MADE);
        assertThat(edited.reason()).contains("still names it");
        assertThat(edited.map().items().map(item -> PartIds.cell(item.origin())).collect(Collectors.toSet()))
                .doesNotContain("o1")
                .contains("p1");
    }
}
