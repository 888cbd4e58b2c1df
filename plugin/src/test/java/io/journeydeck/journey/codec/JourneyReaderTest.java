package io.journeydeck.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static SketchedPage sally() {
        return new SketchedPage().map(List.of("Awareness", "Purchase"), List.of("Actions", "Touchpoints", "Emotions"));
    }

    private JourneyMap read(SketchedPage page) {
        List<JourneyMap> maps = new JourneyReader(diagnostics).read(page.resolve());
        assertThat(maps).hasSize(1);
        return maps.get(0);
    }

    private static List<String> texts(JourneyMap map, int stage, int lane) {
        return map.at(stage, lane).stream().map(JourneyItem::text).toList();
    }

    @Test
    void readsStagesLanesAndFacts() {
        JourneyMap map = read(sally());
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Awareness", "Purchase");
        assertThat(map.lanes()).extracting(Lane::name).containsExactly("Actions", "Touchpoints", "Emotions");
        assertThat(map.lanes())
                .extracting(Lane::kind)
                .containsExactly(ItemKind.ACTION, ItemKind.TOUCHPOINT, ItemKind.EMOTION);
        assertThat(map.facts().title()).isEqualTo("Sally gets organised");
        assertThat(map.facts().kind()).isEqualTo(MapKind.CURRENT);
        assertThat(map.origin()).hasToString("page \"Journey\", cell \"map\"");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void placesItemsByTheCellThatHoldsThemNotByWhereTheyAreDrawn() {
        JourneyMap map = read(sally().item("a", "r1c1", 350, 260, "Has a problem", "journey", "action"));
        assertThat(texts(map, 0, 0)).containsExactly("Has a problem");
    }

    @Test
    void placesItemsOfTheLayerByTheirMiddle() {
        JourneyMap map = read(sally().item("a", "1", 310, 160, "Website", "journey", "touchpoint"));
        assertThat(texts(map, 1, 1)).containsExactly("Website");
    }

    @Test
    void listsItemsOutsideTheMapWithTheirCells() {
        JourneyMap map = read(sally().item("lost", "1", 2_000, 10, "Far away", "journey", "pain")
                .item("high", "r0c1", 110, 10, "Too high", "journey", "opportunity"));
        assertThat(map.items()).isEmpty();
        assertThat(map.unplaced())
                .extracting(item -> item.item().origin().cellId())
                .containsExactly("high", "lost");
        assertThat(map.unplaced())
                .extracting(UnplacedItem::reason)
                .containsExactly(
                        "lies in the header of a stage, not in a lane", "lies outside the stages and lanes of the map");
    }

    @Test
    void readsARowThatTheEditorInserted() {
        SketchedPage page = sally();
        Bounds row = new Bounds(0, 350, 500, 100);
        page.shape("new", "map", row, "", "shape=tableRow;journey=row")
                .shape("new0", "new", new Bounds(0, 350, 100, 100), "Pijnpunten", "journey=cell")
                .shape("new1", "new", new Bounds(100, 350, 200, 100), "Traag", "journey=cell")
                .shape("new2", "new", new Bounds(300, 350, 200, 100), "", "journey=cell");
        JourneyMap map = read(page);
        assertThat(map.lanes().get(3).kind()).isEqualTo(ItemKind.PAIN);
        assertThat(map.at(0, 3)).singleElement().isInstanceOfSatisfying(JourneyItem.PainPoint.class, pain -> {
            assertThat(pain.text()).isEqualTo("Traag");
            assertThat(pain.origin().cellId()).isEqualTo("new1");
        });
    }

    @Test
    void readsAColumnThatTheEditorInserted() {
        SketchedPage page = new SketchedPage()
                .shape("map", "1", new Bounds(0, 0, 500, 150), "", "shape=table", "journey", "map")
                .shape("h", "map", new Bounds(0, 0, 500, 50), "", "shape=tableRow")
                .shape("h0", "h", new Bounds(0, 0, 100, 50), "", "")
                .shape("h1", "h", new Bounds(100, 0, 200, 50), "", "journey=stage")
                .shape("h2", "h", new Bounds(300, 0, 200, 50), "Purchase", "", "journey", "stage")
                .shape("l", "map", new Bounds(0, 50, 500, 100), "", "shape=tableRow")
                .shape("l0", "l", new Bounds(0, 50, 100, 100), "Thoughts", "")
                .shape("l1", "l", new Bounds(100, 50, 200, 100), "", "journey=cell")
                .shape("l2", "l", new Bounds(300, 50, 200, 100), "", "journey=cell")
                .item("t", "l1", 120, 60, "Hm", "journey", "thought");
        JourneyMap map = read(page);
        assertThat(map.stages()).extracting(Stage::name).containsExactly("", "Purchase");
        assertThat(texts(map, 0, 0)).containsExactly("Hm");
    }

    @Test
    void readsAMapThatLostItsDataButKeptItsStyle() {
        SketchedPage page = new SketchedPage()
                .shape("map", "1", new Bounds(0, 0, 300, 150), "Shop", "shape=table;journey=map")
                .shape("h", "map", new Bounds(0, 0, 300, 50), "", "shape=tableRow")
                .shape("h0", "h", new Bounds(0, 0, 100, 50), "", "")
                .shape("h1", "h", new Bounds(100, 0, 200, 50), "Awareness", "");
        assertThat(read(page).facts().title()).isEqualTo("Shop");
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("JOURNEY_MAP_EMPTY");
    }

    @Test
    void takesTheLaneFromItsRowAndItsNameFromTheFirstCell() {
        SketchedPage page = new SketchedPage()
                .shape("map", "1", new Bounds(0, 0, 300, 150), "", "shape=table", "journey", "map")
                .shape("h", "map", new Bounds(0, 0, 300, 50), "", "shape=tableRow")
                .shape("h0", "h", new Bounds(0, 0, 100, 50), "", "")
                .shape("h1", "h", new Bounds(100, 0, 200, 50), "Awareness", "")
                .shape(
                        "l",
                        "map",
                        new Bounds(0, 50, 300, 100),
                        "",
                        "shape=tableRow",
                        "journey",
                        "lane",
                        "kind",
                        "metric")
                .shape("l0", "l", new Bounds(0, 50, 100, 100), "What we count", "")
                .shape("scale", "l0", new Bounds(0, 50, 20, 10), "+2", "")
                .shape("l1", "l", new Bounds(100, 50, 200, 100), "Visits", "");
        JourneyMap map = read(page);
        assertThat(map.lanes().get(0).name()).isEqualTo("What we count");
        assertThat(map.lanes().get(0).kind()).isEqualTo(ItemKind.METRIC);
        assertThat(map.at(0, 0)).singleElement().isInstanceOf(JourneyItem.Metric.class);
        assertThat(map.items()).hasSize(1);
    }

    @Test
    void spreadsTheItemsOfAMergedCellOverItsStages() {
        SketchedPage page = new SketchedPage().map(List.of("One", "Two", "Three"), List.of("Actions"));
        page.shape("m", "map", new Bounds(0, 150, 700, 100), "", "shape=tableRow")
                .shape("m0", "m", new Bounds(0, 150, 100, 100), "Emotions", "")
                .shape("m1", "m", new Bounds(100, 150, 600, 100), "", "colspan=3")
                .item("e1", "m1", 150, 200, "Bad", "journey", "emotion", "sentiment", "-2")
                .item("e3", "m1", 550, 160, "Good", "journey", "emotion", "sentiment", "2");
        JourneyMap map = read(page);
        assertThat(texts(map, 0, 1)).containsExactly("Bad");
        assertThat(texts(map, 1, 1)).isEmpty();
        assertThat(texts(map, 2, 1)).containsExactly("Good");
    }

    @Test
    void ordersItemsAsPeopleReadAndNumbersActionsThroughTheMap() {
        JourneyMap map = read(sally().item("b", "r1c1", 160, 62, "second", "journey", "action")
                .item("c", "r1c1", 110, 120, "third", "journey", "action")
                .item("a", "r1c1", 110, 60, "first", "journey", "action")
                .item("d", "r1c2", 310, 60, "7. seventh", "journey", "action")
                .item("e", "r1c2", 310, 90, "eighth", "journey", "action"));
        assertThat(texts(map, 0, 0)).containsExactly("first", "second", "third");
        assertThat(texts(map, 1, 0)).containsExactly("seventh", "eighth");
        assertThat(map.items())
                .extracting(item -> ((JourneyItem.Action) item.item()).number())
                .containsExactly(1, 2, 3, 7, 8);
    }

    @Test
    void ordersEmotionsFromLeftToRightWhateverTheirHeight() {
        JourneyMap map = read(sally().item("late", "r3c1", 200, 255, "later", "journey", "emotion")
                .item("soon", "r3c1", 110, 320, "sooner", "journey", "emotion"));
        assertThat(texts(map, 0, 2)).containsExactly("sooner", "later");
    }

    @Test
    void readsTypedProperties() {
        JourneyMap map = read(sally().item(
                        "t",
                        "r2c1",
                        110,
                        160,
                        "Blog",
                        "journey",
                        "touchpoint",
                        "channel",
                        "blog",
                        "impact",
                        "4",
                        "owner",
                        "Marketing",
                        "sentiment",
                        "\u22120,5"));
        assertThat(map.at(0, 1)).singleElement().isInstanceOfSatisfying(JourneyItem.Touchpoint.class, point -> {
            assertThat(point.channel()).isEqualTo(new Channel("blog", ChannelKind.BLOG, Channel.Presence.ONLINE));
            assertThat(point.impact()).isEqualTo(4.0);
            assertThat(point.sentiment()).isEqualTo(new Sentiment(-0.5));
            assertThat(point.body().data())
                    .containsEntry("owner", "Marketing")
                    .containsEntry("impact", "4")
                    .doesNotContainKey("label");
        });
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void saysHowToMendASentimentThatIsNone() {
        JourneyMap map =
                read(sally().item("e", "r3c1", 110, 260, "Glad", "journey", "emotion", "sentiment", "happyish"));
        assertThat(map.at(0, 2)).singleElement().satisfies(item -> assertThat(item.sentiment())
                .isNull());
        assertThat(diagnostics.list())
                .extracting(Diagnostic::line)
                .containsExactly("page \"Journey\", cell \"e\": emotion \"happyish\" is not a number from -2 to 2."
                        + " Set the \"sentiment\" property of the shape, e.g. 1.");
    }

    @Test
    void saysWhenItRoundsAndWhenARatingIsNoNumber() {
        read(sally().item("e", "r3c1", 110, 260, "Glad", "journey", "emotion", "sentiment", "0.3")
                .item("t", "r2c1", 110, 160, "Blog", "journey", "touchpoint", "impact", "high"));
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("JOURNEY_SENTIMENT_ROUNDED", "JOURNEY_NUMBER_INVALID");
    }

    @Test
    void takesPlainTextInACellForAnItemOfItsLane() {
        JourneyMap map = read(sally().shape("typed", "r2c2", new Bounds(310, 160, 80, 20), "Shop<br>window", "html=1"));
        assertThat(map.at(1, 1)).singleElement().isInstanceOf(JourneyItem.Touchpoint.class);
        assertThat(texts(map, 1, 1)).containsExactly("Shop\nwindow");
    }

    @Test
    void readsTheTextsInsideACardButNotItsFixedParts() {
        JourneyMap map = read(sally().item("card", "r2c1", 110, 160, "", "journey", "touchpoint")
                .item("name", "card", 112, 162, "Home page")
                .item("full", "r2c2", 310, 160, "Reviews", "journey", "touchpoint")
                .shape("badge", "full", new Bounds(312, 162, 10, 10), "Touchpoint", "part=1")
                .item("view", "full", 312, 172, "%impact%", "placeholders", "1")
                .item("sticky", "full", 312, 182, "check this"));
        assertThat(texts(map, 0, 1)).containsExactly("Home page");
        assertThat(texts(map, 1, 1)).containsExactly("Reviews\ncheck this");
    }

    @Test
    void takesNoPartOfTheDrawingForTheTextOfAnItemThatSaysNothing() {
        JourneyMap map = read(sally().item("a", "r1c1", 110, 60, "", "journey", "action")
                .shape("badge", "a", new Bounds(105, 55, 24, 24), "1", "part=1")
                .item("v", "r1c2", 310, 60, "", "journey", "pain", "severity", "3")
                .item("view", "v", 312, 62, "Severity %severity%", "placeholders", "1"));
        assertThat(texts(map, 0, 0)).containsExactly("");
        assertThat(texts(map, 1, 0)).containsExactly("Severity %severity%");
    }

    @Test
    void findsItemsInsideItemsAndInGroups() {
        JourneyMap map = read(sally().item("a", "r1c1", 110, 60, "Compares", "journey", "action")
                .item("m", "a", 112, 62, "Leaves?", "journey", "moment")
                .item("g", "1", 310, 60, "")
                .item("in", "g", 310, 60, "Pays", "journey", "action"));
        assertThat(map.at(0, 0)).extracting(JourneyItem::kind).containsExactly(ItemKind.ACTION, ItemKind.MOMENT);
        assertThat(texts(map, 1, 0)).containsExactly("Pays");
    }

    @Test
    void keepsAnItemOfAKindItDoesNotKnow() {
        JourneyMap map = read(sally().item("x", "r1c1", 110, 60, "Hm", "journey", "gizmo"));
        assertThat(map.at(0, 0)).singleElement().satisfies(item -> assertThat(item.kind())
                .isEqualTo(ItemKind.NOTE));
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("JOURNEY_ITEM_KIND_UNKNOWN");
    }

    @Test
    void leavesDecorationAndFramesAlone() {
        JourneyMap map = read(sally().item("legend", "1", 110, 60, "How to read", "journey", "legend")
                .shape("frame", "1", new Bounds(-10, -10, 600, 400), "Sally", "fillColor=none")
                .item("line", "r1c1", 110, 60, ""));
        assertThat(map.items()).isEmpty();
        assertThat(map.unplaced()).isEmpty();
    }

    @Test
    void readsPersonasAndWhatHoldsForTheWholeMap() {
        JourneyMap map =
                read(sally().item("p", "1", 2_000, 10, "", "journey", "persona", "name", "Sally", "role", "Team lead")
                        .item("p2", "r0c0", 5, 5, "Her boss<br>wants results", "journey", "persona")
                        .item("x", "1", 2_000, 100, "Easy to use", "journey", "expectation"));
        assertThat(map.personas()).extracting(persona -> persona.name()).containsExactly("Her boss", "Sally");
        assertThat(map.personas().get(1).role()).isEqualTo("Team lead");
        assertThat(map.general()).extracting(JourneyItem::text).containsExactly("Easy to use");
        assertThat(map.unplaced()).isEmpty();
    }

    @Test
    void readsEachOfTwoMapsWithWhatLiesNearIt() {
        SketchedPage page = sally();
        page.shape("map2", "1", new Bounds(0, 1_000, 300, 150), "", "shape=table", "journey", "map", "title", "Second")
                .shape("h", "map2", new Bounds(0, 1_000, 300, 50), "", "shape=tableRow")
                .shape("h0", "h", new Bounds(0, 1_000, 100, 50), "", "")
                .shape("h1", "h", new Bounds(100, 1_000, 200, 50), "Ride", "")
                .shape("l", "map2", new Bounds(0, 1_050, 300, 100), "", "shape=tableRow")
                .shape("l0", "l", new Bounds(0, 1_050, 100, 100), "Actions", "")
                .shape("l1", "l", new Bounds(100, 1_050, 200, 100), "", "")
                .item("up", "1", 110, 60, "above", "journey", "action")
                .item("down", "1", 110, 1_060, "below", "journey", "action");
        List<JourneyMap> maps = new JourneyReader(diagnostics).read(page.resolve());
        assertThat(maps).extracting(map -> map.facts().title()).containsExactly("Sally gets organised", "Second");
        assertThat(maps).extracting(map -> texts(map, 0, 0)).containsExactly(List.of("above"), List.of("below"));
    }

    @Test
    void saysWhenItemsHaveNoMap() {
        SketchedPage page = new SketchedPage().item("a", "1", 0, 0, "Alone", "journey", "action");
        assertThat(new JourneyReader(diagnostics).read(page.resolve())).isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("JOURNEY_ITEM_WITHOUT_MAP");
    }

    @Test
    void saysWhichDateOrKindOfMapItCannotRead() {
        SketchedPage page = new SketchedPage()
                .shape(
                        "map",
                        "1",
                        new Bounds(0, 0, 300, 150),
                        "",
                        "shape=table",
                        "journey",
                        "map",
                        "kind",
                        "Future state",
                        "review",
                        "soon");
        assertThat(read(page).facts().kind()).isEqualTo(MapKind.FUTURE);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("JOURNEY_MAP_EMPTY", "JOURNEY_DATE_INVALID");
    }

    @Test
    void listsPlainTextsBesideTheMapAndInItsHeads() {
        JourneyMap map = read(sally().item("sub", "r0c1", 110, 30, "first contact")
                .item("two", "r0c1", 110, 10, "and more")
                .item("note", "1", 2_000, 10, "To do")
                .item("repeat", "1", 2_000, 60, "%owner%", "placeholders", "1"));
        assertThat(map.stages().get(0).name()).isEqualTo("Awareness");
        assertThat(Outlined.unplaced(map))
                .containsExactlyInAnyOrder(
                        "first contact (sub): lies in the header of a stage, not in a lane",
                        "and more (two): lies in the header of a stage, not in a lane",
                        "To do (note): lies outside the stages and lanes of the map");
    }

    @Test
    void namesAStageWhoseCellWasEmptiedByTheShapeInIt() {
        SketchedPage page = new SketchedPage()
                .map(List.of(""), List.of("Actions"))
                .shape("chevron", "r0c1", new Bounds(100, 0, 200, 50), "Awareness", "shape=step");
        assertThat(read(page).stages()).extracting(Stage::name).containsExactly("Awareness");
        assertThat(read(new SketchedPage().map(List.of("", "Buy"), List.of("Actions")))
                        .stages())
                .extracting(Stage::name)
                .containsExactly("", "Buy");
    }

    @Test
    void readsPastedCopiesOfAnActionAsTwo() {
        JourneyMap map = read(sally().item("a", "r1c1", 110, 60, "Looks", "journey", "action", "number", "1")
                .item("b", "r1c1", 110, 90, "Looks", "journey", "action", "number", "1"));
        assertThat(map.at(0, 0)).extracting(item -> item.origin().cellId()).containsExactly("a", "b");
        assertThat(texts(map, 0, 0)).containsExactly("Looks", "Looks");
    }

    @Test
    void readsAGroupInACellAndATableInAGroup() {
        SketchedPage page = new SketchedPage().shape("all", "1", new Bounds(0, 0, 500, 350), "", "group");
        page.shape("map", "all", new Bounds(0, 0, 300, 150), "", "shape=table", "journey", "map", "title", "Grouped")
                .shape("h", "map", new Bounds(0, 0, 300, 50), "", "shape=tableRow")
                .shape("h0", "h", new Bounds(0, 0, 100, 50), "", "")
                .shape("h1", "h", new Bounds(100, 0, 200, 50), "Awareness", "")
                .shape("l", "map", new Bounds(0, 50, 300, 100), "", "shape=tableRow")
                .shape("l0", "l", new Bounds(0, 50, 100, 100), "Actions", "")
                .shape("l1", "l", new Bounds(100, 50, 200, 100), "", "")
                .shape("g", "l1", new Bounds(100, 50, 100, 60), "", "group")
                .item("a", "g", 110, 60, "Looks", "journey", "action")
                .item("b", "g", 110, 90, "plain sticky")
                .item("x", "all", 350, 60, "beside", "journey", "pain");
        JourneyMap map = read(page);
        assertThat(map.facts().title()).isEqualTo("Grouped");
        assertThat(texts(map, 0, 0)).containsExactly("Looks", "plain sticky");
        assertThat(map.unplaced())
                .singleElement()
                .satisfies(lost -> assertThat(lost.item().text()).isEqualTo("beside"));
    }

    @Test
    void keepsTheItemsOfAMapWhoseStagesWereDeleted() {
        SketchedPage page = new SketchedPage()
                .shape("map", "1", new Bounds(0, 0, 100, 150), "", "shape=table", "journey", "map")
                .shape("h", "map", new Bounds(0, 0, 100, 50), "", "shape=tableRow")
                .shape("h0", "h", new Bounds(0, 0, 100, 50), "", "")
                .shape("l", "map", new Bounds(0, 50, 100, 100), "", "shape=tableRow")
                .shape("l0", "l", new Bounds(0, 50, 100, 100), "Actions", "")
                .item("a", "l0", 10, 60, "Looks", "journey", "action");
        assertThat(Outlined.unplaced(read(page)))
                .containsExactly("Looks (a): lies in the header of a lane, not in a stage");
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("JOURNEY_MAP_EMPTY");
    }

    @Test
    void saysWhenAFaceStandsAtAnotherHeightThanItsDataSay() {
        SketchedPage page = sally();
        for (int score = -2; score <= 2; score++) {
            page.shape("s" + score, "r3c0", new Bounds(80, 295 - 20 * score, 15, 10), "" + score, "journey=decoration");
        }
        page.shape("kept", "r3c1", new Bounds(150, 270, 20, 20), "", "", "journey", "emotion", "sentiment", "1")
                .shape("little", "r3c1", new Bounds(190, 270, 20, 20), "", "", "journey", "emotion", "sentiment", "0.5")
                .shape("moved", "r3c2", new Bounds(350, 330, 20, 20), "", "", "journey", "emotion", "sentiment", "2");
        assertThat(read(page).at(1, 2)).singleElement().satisfies(item -> assertThat(item.sentiment())
                .isEqualTo(new Sentiment(2)));
        assertThat(diagnostics.list())
                .extracting(Diagnostic::line)
                .containsExactly(
                        "page \"Journey\", cell \"moved\": The face stands at the height of \u22122 and its data say +2."
                                + " Set its \"sentiment\" property to \u22122, or move it back.");
    }
}
