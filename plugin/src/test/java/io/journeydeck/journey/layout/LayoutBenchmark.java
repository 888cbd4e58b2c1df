package io.journeydeck.journey.layout;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.property.MapProperties;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures what laying out a map of 1,000 items costs, beside reading the file that comes of it; prints medians of warm rounds and
 * their ratio. Run it from the class path of the tests.
 */
final class LayoutBenchmark {

    private static final int ROUNDS = 40;
    private static final List<ItemKind> LANES = List.of(
            ItemKind.ACTION,
            ItemKind.TOUCHPOINT,
            ItemKind.THOUGHT,
            ItemKind.EMOTION,
            ItemKind.PAIN,
            ItemKind.EXPECTATION,
            ItemKind.OPPORTUNITY,
            ItemKind.METRIC);
    private static final String[] WORDS =
            "looks for a way to share the song with one of her friends while the bus stops and nobody knows what next"
                    .split(" ", -1);

    private LayoutBenchmark() {}

    public static void main(String[] arguments) {
        JourneyMap map = map(25, 5);
        JourneyLayout layout = new JourneyLayout(Theme.standard());
        byte[] file = new MxFileWriter().write(MxFile.of(List.of(layout.page(map))), MxFileWriter.Pages.PLAIN);
        double drawn = median(() -> layout.page(map).cells().size());
        double read = median(() -> new MxFileReader()
                .read(file, "map", Limits.standard(), Deadline.far(), new Diagnostics())
                .pages()
                .size());
        System.out.printf(
                Locale.ROOT,
                "%d items: laid out in %.1f ms, %.1f times as long as reading its file of %d bytes%n",
                map.items().size(),
                drawn,
                drawn / read,
                file.length);
    }

    private interface Work {
        int run();
    }

    private static double median(Work work) {
        List<Double> times = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sum += work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        if (sum == 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return times.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList().get(ROUNDS / 4);
    }

    private static JourneyMap map(int columns, int each) {
        ItemProperties properties = new ItemProperties(new Diagnostics());
        Random random = new Random(1);
        List<Stage> stages = new ArrayList<>();
        List<PlacedItem> items = new ArrayList<>();
        for (int stage = 0; stage < columns; stage++) {
            stages.add(new Stage(Origin.UNKNOWN, "Stage " + stage, Map.of()));
            for (int lane = 0; lane < LANES.size(); lane++) {
                for (int i = 0; i < each; i++) {
                    StringBuilder text = new StringBuilder();
                    for (int word = 0; word < 6 + random.nextInt(8); word++) {
                        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                    }
                    Map<String, String> data = LANES.get(lane) == ItemKind.EMOTION
                            ? Map.of("sentiment", Integer.toString(random.nextInt(5) - 2))
                            : Map.of("impact", "3");
                    items.add(new PlacedItem(
                            properties.item(
                                    LANES.get(lane),
                                    Origin.UNKNOWN,
                                    text.toString().strip(),
                                    data),
                            stage,
                            lane));
                }
            }
        }
        List<Lane> lanes = LANES.stream()
                .map(kind -> new Lane(Origin.UNKNOWN, kind.title(), kind, Map.of("kind", kind.id())))
                .toList();
        return new JourneyMap(
                Origin.UNKNOWN,
                new MapProperties(new Diagnostics()).facts(Origin.UNKNOWN, "", Map.of("title", "Large")),
                List.of(),
                stages,
                lanes,
                List.of(),
                items,
                List.of());
    }
}
