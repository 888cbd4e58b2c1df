package io.journeydeck.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands on a page, reading it never fails, and no text of a page with a map is lost. */
class JourneyReaderLawTest {

    private static final List<String> HEADINGS = List.of(
            "Actions",
            "Touchpoints",
            "Gevoel",
            "Pain points",
            "M\u00f5tted",
            "Awareness",
            "Purchase",
            "Aankoop",
            "Ost",
            "Stage",
            "Why");
    private static final List<String> STYLES = List.of(
            "html=1",
            "shape=table",
            "shape=tableRow",
            "shape=swimlane;horizontal=0;startSize=20",
            "shape=swimlane;startSize=30",
            "shape=ellipse",
            "shape=mxgraph.basic.smiley",
            "group");
    private static final List<String> MARKERS =
            List.of("map", "stage", "lane", "action", "emotion", "pain", "gizmo", "persona", "legend", "expectation");

    @Property(tries = 400)
    void readsWhatStandsAnywhereWithoutFailing(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        SketchedPage page = new SketchedPage();
        List<String> parents = new ArrayList<>(List.of("1"));
        for (int i = 0; i < random.nextInt(40); i++) {
            String id = "n" + i;
            String parent = parents.get(random.nextInt(parents.size()));
            Bounds place = new Bounds(
                    random.nextInt(9) * 50.0,
                    random.nextInt(9) * 50.0,
                    random.nextInt(5) * 40.0,
                    random.nextInt(5) * 40.0);
            String text = random.nextInt(4) == 0 ? "" : one(random, HEADINGS);
            String[] data = random.nextInt(3) > 0
                    ? new String[0]
                    : new String[] {"journey", one(random, MARKERS), "sentiment", "" + (random.nextInt(9) - 4)};
            page.shape(id, parent, place, text, one(random, STYLES), data);
            parents.add(id);
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            Point start = new Point(random.nextInt(500), random.nextInt(500));
            page.way("e" + i, one(random, HEADINGS), start, start.plus(random.nextInt(400), random.nextInt(3) * 40));
        }
        for (JourneyMap map : new JourneyReader(new Diagnostics()).read(page.resolve())) {
            assertThat(map.items())
                    .allSatisfy(item -> assertThat(map.stages().size()).isGreaterThan(item.stage()));
        }
    }

    /** Texts of their own number, so that each can be found again. */
    @Property(tries = 300)
    void losesNoTextOfAPageWithAMap(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<String> stages = List.of("Awareness 1", "Consideration 2", "Purchase 3");
        List<String> lanes = List.of("Actions 4", "Touchpoints 5", "Feelings 6", "Pain points 7");
        SketchedPage page = new SketchedPage();
        List<String> parents = new ArrayList<>(List.of("1"));
        int manner = random.nextInt(3);
        if (manner == 0) {
            page.map(stages, lanes);
            List.of("r0c1", "r0c0", "r1c0", "r1c1", "r2c2", "r3c3").forEach(parents::add);
        } else if (manner == 1) {
            List<List<String>> rows = new ArrayList<>(
                    List.of(Stream.concat(Stream.of(""), stages.stream()).toList()));
            lanes.forEach(lane -> rows.add(List.of(lane, "", lane.substring(0, 2) + " 8", "")));
            page.table("t", 0, 0, 150, 100, rows);
            List.of("tr0c1", "tr1c0", "tr1c1", "tr3c2", "tr4c3").forEach(parents::add);
        } else {
            for (int i = 0; i < stages.size(); i++) {
                page.plain("s" + i, 160 + 160 * i, 0, 150, 50, stages.get(i))
                        .plain("f" + i, 170 + 160 * i, 110, 60, 30, "own " + i);
            }
            for (int i = 0; i < lanes.size(); i++) {
                page.plain("l" + i, 0, 100 + 100 * i, 140, 90, lanes.get(i));
            }
        }
        List<String> texts = new ArrayList<>(stages);
        texts.addAll(lanes);
        for (int i = 0; i < random.nextInt(25); i++) {
            String id = "n" + i;
            String text = "note " + (100 + i);
            Bounds place =
                    new Bounds(random.nextInt(800) - 50.0, random.nextInt(700) - 100.0, 20 + random.nextInt(90), 24);
            boolean marked = random.nextInt(3) == 0;
            String style = one(random, List.of("html=1", "shape=ellipse", "shape=note", "fontSize=20"));
            String[] data = marked
                    ? new String[] {"journey", one(random, List.of("action", "emotion", "pain", "gizmo"))}
                    : new String[0];
            page.shape(id, one(random, parents), place, text, style, data);
            if (random.nextInt(4) == 0) {
                parents.add(id);
            }
            texts.add(text);
        }
        List<JourneyMap> maps = new JourneyReader(new Diagnostics()).read(page.resolve());
        if (manner < 2) {
            assertThat(maps).isNotEmpty();
        }
        if (!maps.isEmpty()) {
            List<String> said =
                    maps.stream().flatMap(JourneyReaderLawTest::texts).toList();
            assertThat(texts).allSatisfy(text -> assertThat(said).anyMatch(found -> found.contains(text)));
        }
    }

    private static Stream<String> texts(JourneyMap map) {
        return Stream.of(
                        map.stages().stream().map(Stage::name),
                        map.lanes().stream().map(Lane::name),
                        map.items().stream().map(PlacedItem::item).map(JourneyItem::text),
                        map.unplaced().stream().map(lost -> lost.item().text()),
                        map.general().stream().map(JourneyItem::text),
                        map.personas().stream().map(Persona::text),
                        map.facts().data().values().stream())
                .flatMap(found -> found);
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
