package io.journeydeck.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandDrawnMapTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<JourneyMap> maps(SketchedPage page) {
        return new JourneyReader(diagnostics).read(page.resolve());
    }

    private JourneyMap read(SketchedPage page) {
        List<JourneyMap> maps = maps(page);
        assertThat(maps).hasSize(1);
        return maps.get(0);
    }

    /** Loose rectangles: stages of 200 px from 200 px on, lanes of 100 px from 100 px on, with their titles at the left. */
    private static SketchedPage loose(List<String> stages, List<String> lanes) {
        SketchedPage page = new SketchedPage();
        for (int i = 0; i < stages.size(); i++) {
            page.plain("s" + i, 200 + 200 * i, 40, 190, 40, stages.get(i));
        }
        for (int i = 0; i < lanes.size(); i++) {
            page.plain("l" + i, 40, 100 + 100 * i, 140, 90, lanes.get(i));
        }
        return page;
    }

    @Test
    void readsTheLinesOfACellAsItemsAndGoesOnWithASentence() {
        JourneyMap map = read(new SketchedPage()
                .table(
                        "t",
                        0,
                        0,
                        200,
                        80,
                        List.of(
                                List.of("", "Search", "Book"),
                                List.of(
                                        "Actions",
                                        "Compares<br>Asks a friend<br>who travels",
                                        "\u2022 Pays<br>\u2022 Waits"),
                                List.of("Feelings", "unsure", "glad"))));
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Actions (action): Search = 1 Compares | 2 Asks a friend/who travels; Book = 3 Pays | 4 Waits",
                        "Feelings (emotion): Search = unsure [\u22121]; Book = glad [+1]");
    }

    @Test
    void readsTheTextOfAMergedCellInItsFirstStageAndNotesInItWhereTheyLie() {
        SketchedPage page = new SketchedPage()
                .table("t", 0, 0, 200, 80, List.of(List.of("", "Search", "Book"), List.of("Actions", "a", "b")));
        page.shape("m", "t", new Bounds(0, 160, 600, 80), "", "shape=tableRow")
                .shape("m0", "m", new Bounds(0, 160, 200, 80), "Touchpoints", "html=1")
                .shape("m1", "m", new Bounds(200, 160, 400, 80), "Website", "colspan=2")
                .item("late", "m1", 500, 170, "Phone")
                .item("out", "m1", 900, 170, "Shop");
        assertThat(Outlined.lanes(read(page)).get(1))
                .isEqualTo("Touchpoints (touchpoint): Search = Website; Book = Phone | Shop");
    }

    @Test
    void readsAMapWhoseStagesGoDown() {
        JourneyMap map = read(new SketchedPage()
                .table(
                        "t",
                        0,
                        0,
                        100,
                        50,
                        List.of(
                                List.of("Stage", "Actions", "Touchpoints", "Feelings"),
                                List.of("Search", "reads", "blog", ":("),
                                List.of("Buy", "pays", "shop", ":)"))));
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Search", "Buy");
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Actions (action): Search = 1 reads; Buy = 2 pays",
                        "Touchpoints (touchpoint): Search = blog; Buy = shop",
                        "Feelings (emotion): Search = :( [\u22121]; Buy = :) [+1]");
    }

    @Test
    void readsLooseShapesThatStandALittleOutOfLine() {
        JourneyMap map = read(loose(List.of("Search", "Book"), List.of("Actions", "Touchpoints"))
                .plain("a", 213, 131, 100, 40, "reads")
                .plain("b", 395, 108, 100, 40, "pays")
                .plain("c", 228, 239, 100, 40, "blog"));
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Actions (action): Search = 1 reads; Book = 2 pays", "Touchpoints (touchpoint): Search = blog");
    }

    @Test
    void readsItemsOfGroupsAndOfAnyLayer() {
        JourneyMap map = read(loose(List.of("Search", "Book"), List.of("Actions", "Touchpoints"))
                .shape("g", "1", new Bounds(210, 110, 180, 60), "", "group")
                .shape("a", "g", new Bounds(210, 110, 80, 60), "reads", "html=1")
                .shape("b", "g", new Bounds(300, 110, 80, 60), "asks", "html=1")
                .plain("c", 420, 220, 100, 40, "shop"));
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Actions (action): Search = 1 reads | 2 asks", "Touchpoints (touchpoint): Book = shop");
    }

    @Test
    void readsSwimlanesWithStagesAboveThem() {
        SketchedPage page = new SketchedPage()
                .shape("pool", "1", new Bounds(0, 100, 620, 200), "Clinic", "shape=swimlane;horizontal=0;startSize=20")
                .shape(
                        "a",
                        "pool",
                        new Bounds(20, 100, 600, 100),
                        "Patient actions",
                        "shape=swimlane;horizontal=0;startSize=20")
                .shape(
                        "b",
                        "pool",
                        new Bounds(20, 200, 600, 100),
                        "Backstage",
                        "shape=swimlane;horizontal=0;startSize=20")
                .plain("s1", 60, 40, 250, 40, "Arrival")
                .plain("s2", 340, 40, 250, 40, "Treatment")
                .item("x", "a", 100, 130, "waits")
                .item("y", "b", 400, 230, "plans");
        JourneyMap map = read(page);
        assertThat(map.facts().title()).isEqualTo("Clinic");
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Patient actions (action): Arrival = 1 waits", "Backstage (backstage): Treatment = plans");
    }

    @Test
    void takesTheFirstLaneForTheStagesWhenItSaysSo() {
        SketchedPage page = new SketchedPage();
        List<String> lanes = List.of("Phases", "Doing", "Thinking");
        for (int i = 0; i < lanes.size(); i++) {
            String lane = "l" + i;
            page.shape(
                            lane,
                            "1",
                            new Bounds(0, 100 * i, 600, 100),
                            lanes.get(i),
                            "shape=swimlane;horizontal=0;startSize=20")
                    .item(
                            lane + "a",
                            lane,
                            100,
                            100 * i + 40,
                            List.of("Search", "reads", "\"Hm\"").get(i))
                    .item(
                            lane + "b",
                            lane,
                            400,
                            100 * i + 40,
                            List.of("Pay", "pays", "\"Oh\"").get(i));
        }
        assertThat(Outlined.lanes(read(page)))
                .containsExactly(
                        "Doing (action): Search = 1 reads; Pay = 2 pays", "Thinking (thought): Search = Hm; Pay = Oh");
    }

    @Test
    void knowsLanesWithoutNamesByWhatTheyHold() {
        SketchedPage page = new SketchedPage();
        List<String> stages = List.of("Awareness", "Consideration", "Purchase");
        for (int i = 0; i < stages.size(); i++) {
            page.plain("s" + i, 200 * i, 0, 190, 40, stages.get(i))
                    .plain("n" + i, 200 * i + 20, 100, 100, 40, (i + 1) + ". acts")
                    .plain("q" + i, 200 * i + 20, 200, 100, 40, "\u201cHm\u201d")
                    .plain("f" + i, 200 * i + 20, 300, 30, 30, i == 0 ? "\uD83D\uDE00" : "\u2639");
        }
        assertThat(Outlined.lanes(read(page)))
                .containsExactly(
                        " (action): Awareness = 1 acts; Consideration = 2 acts; Purchase = 3 acts",
                        " (thought): Awareness = Hm; Consideration = Hm; Purchase = Hm",
                        " (emotion): Awareness = \uD83D\uDE00 [+2]; Consideration = \u2639 [\u22121]; Purchase = \u2639 [\u22121]");
    }

    @Test
    void readsTheBendsOfACurveAgainstTheLineForZero() {
        JourneyMap map = read(loose(List.of("Find", "Ride", "Pay"), List.of("Actions", "Emotional journey"))
                .plain("a", 210, 110, 100, 40, "taps")
                .plain("b", 610, 110, 100, 40, "pays")
                .way("zero", "", new Point(200, 245), new Point(800, 245))
                .way("curve", "", new Point(290, 245), new Point(480, 281), new Point(700, 209)));
        assertThat(Outlined.lanes(map).get(1))
                .isEqualTo("Emotional journey (emotion): Find = [0]; Ride = [\u22122]; Pay = [+2]");
    }

    @Test
    void readsHeightsByTheLabelsOfAnAxis() {
        JourneyMap map = read(loose(List.of("Find", "Ride"), List.of("Actions", "Feelings"))
                .plain("a", 210, 110, 100, 40, "taps")
                .plain("b", 410, 110, 100, 40, "rides")
                .plain("top", 184, 200, 12, 10, "+2")
                .plain("low", 184, 240, 12, 10, "\u22122")
                .shape("p1", "1", new Bounds(290, 210, 10, 10), "", "shape=ellipse")
                .shape("p2", "1", new Bounds(490, 240, 10, 10), "", "shape=ellipse"));
        assertThat(Outlined.lanes(map).get(1)).isEqualTo("Feelings (emotion): Find = [+1]; Ride = [\u22122]");
        assertThat(map.unplaced()).isEmpty();
    }

    @Test
    void readsSmileysOfDrawio() {
        JourneyMap map = read(loose(List.of("Find", "Ride"), List.of("Actions", "Feelings"))
                .plain("a", 210, 110, 100, 40, "taps")
                .plain("b", 410, 110, 100, 40, "rides")
                .shape("f", "1", new Bounds(290, 230, 30, 30), "", "shape=mxgraph.basic.smiley")
                .plain("w", 330, 235, 40, 20, "at last")
                .shape("g", "1", new Bounds(490, 230, 30, 30), "", "image;image=img/lib/faces/sad.svg"));
        assertThat(Outlined.lanes(map).get(1)).isEqualTo("Feelings (emotion): Find = at last [+1]; Ride = [\u22121]");
    }

    @Test
    void takesTextAboveForTheTitleAndForFactsAndListsTheRest() {
        JourneyMap map = read(loose(List.of("Search", "Book"), List.of("Actions", "Touchpoints"))
                .plain("a", 210, 110, 100, 40, "reads")
                .plain("b", 410, 110, 100, 40, "pays")
                .shape("title", "1", new Bounds(200, -80, 200, 40), "Sally travels", "fontSize=20")
                .plain("who", 200, -30, 200, 20, "Persona: Sally")
                .plain("what", 420, -30, 200, 40, "Scenario<br>A weekend away")
                .plain("small", 200, -5, 90, 20, "Draft")
                .way("arrow", "then", new Point(310, 130), new Point(360, 130), new Point(410, 130))
                .plain("foot", 210, 900, 100, 20, "Source: us"));
        assertThat(map.facts().title()).isEqualTo("Sally travels");
        assertThat(map.facts().persona()).isEqualTo("Sally");
        assertThat(map.facts().scenario()).isEqualTo("A weekend away");
        assertThat(Outlined.lanes(map).get(0)).isEqualTo("Actions (action): Search = 1 reads | then; Book = 2 pays");
        assertThat(Outlined.unplaced(map))
                .containsExactlyInAnyOrder(
                        "Draft (small): lies in a stage, but in no lane",
                        "Source: us (foot): lies in a stage, but in no lane");
    }

    @Test
    void readsTwoTablesAsTwoMaps() {
        List<List<String>> rows =
                List.of(List.of("", "Search", "Book"), List.of("Actions", "a", "b"), List.of("Touchpoints", "c", "d"));
        assertThat(maps(new SketchedPage().table("t", 0, 0, 100, 50, rows).table("u", 0, 400, 100, 50, rows)))
                .extracting(map -> map.origin().cellId())
                .containsExactly("t", "u");
    }

    @Test
    void readsATableBesideAMapWithData() {
        SketchedPage page = new SketchedPage().map(List.of("Now"), List.of("Actions"));
        page.table(
                "t",
                0,
                900,
                100,
                50,
                List.of(List.of("", "Search", "Book"), List.of("Actions", "a", "b"), List.of("Pain points", "c", "d")));
        assertThat(maps(page)).extracting(map -> map.origin().cellId()).containsExactly("map", "t");
    }

    @Test
    void readsShapesWithDataInATableWithout() {
        SketchedPage page = new SketchedPage()
                .table(
                        "t",
                        0,
                        0,
                        100,
                        50,
                        List.of(
                                List.of("", "Search", "Book"),
                                List.of("Actions", "a", ""),
                                List.of("Emotions", "", "")))
                .item("p", "tr1c2", 210, 60, "Slow", "journey", "pain", "severity", "4");
        assertThat(Outlined.lanes(read(page)).get(0)).isEqualTo("Actions (action): Search = 1 a; Book = Slow");
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("JOURNEY_MAP_BY_LOOKS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "issues / #,Problem,Action,Owner,Evidence / 1,slow,fix,A,x / 2,ugly,paint,B,y",
                "duties / Activity,Analyst,Support,Manager / Task 1,R,A,C / Research,I,R,A",
                "canvas / Key Partners,Key Activities,Channels,Segments / a,b,c,d / Costs,x,Revenue,y",
                "diary / Day,Monday,Tuesday / Mood,good,bad / Note,x,y",
                "roadmap / Product,Q1,Q2,Q3 / Channels,a,b,c / Support,d,e,f",
                "answers / Questions,Actions,Solutions / why,do,x / how,that,y",
                "sales / Channel,Awareness,Price / Web,1,2 / Store,3,4",
                "process / Step,Decision,Purchase,Delivery / Who,A,B,C / When,1,2,3"
            })
    void leavesTablesThatAreNoJourneysAlone(String name, String header, String one, String two) {
        List<List<String>> rows = List.of(List.of(header.split(",")), List.of(one.split(",")), List.of(two.split(",")));
        assertThat(maps(new SketchedPage().table("t", 0, 0, 100, 50, rows)))
                .as(name)
                .isEmpty();
    }

    @Test
    void readsATableOfKnownStagesWhateverItsLanesAreCalled() {
        JourneyMap map = read(new SketchedPage()
                .table(
                        "t",
                        0,
                        0,
                        100,
                        50,
                        List.of(
                                List.of("Klant", "Aandacht", "Afweging", "Aankoop", "Loyaliteit"),
                                List.of("Wat", "ziet", "", "koopt", ""),
                                List.of("Waar", "", "site", "winkel", ""))));
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Wat (note): Aandacht = ziet; Aankoop = koopt",
                        "Waar (note): Afweging = site; Aankoop = winkel");
    }

    @Test
    void leavesEmpathyMapsAndBoardsAlone() {
        SketchedPage empathy = new SketchedPage();
        SketchedPage board = new SketchedPage();
        List<String> senses = List.of("Says", "Thinks", "Does", "Feels");
        List<String> columns = List.of("Ideas", "Doing", "Review", "Done");
        for (int i = 0; i < 4; i++) {
            empathy.plain("h" + i, 300 * (i % 2), 200 * (i / 2), 120, 40, senses.get(i))
                    .plain("w" + i, 300 * (i % 2), 200 * (i / 2) + 60, 200, 80, "words");
            board.plain("h" + i, 200 * i, 0, 180, 40, columns.get(i)).plain("w" + i, 200 * i, 60, 180, 40, "card");
        }
        assertThat(maps(empathy)).isEmpty();
        assertThat(maps(board)).isEmpty();
    }
}
