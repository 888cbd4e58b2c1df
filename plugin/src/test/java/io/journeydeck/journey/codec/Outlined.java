package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Maps of files, and what they say as lines that a test can state. */
final class Outlined {

    private Outlined() {}

    /** The maps on the first page of a file in this package's resources. */
    static List<JourneyMap> read(String file, Diagnostics diagnostics) {
        try (InputStream stream = Outlined.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no file " + file);
            }
            return read(stream.readAllBytes(), file, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JourneyMap> read(byte[] bytes, String file, Diagnostics diagnostics) {
        Limits limits = Limits.standard();
        DiagramPage page = new MxFileReader()
                .read(bytes, file, limits, Deadline.far(), diagnostics)
                .pages()
                .get(0);
        return new JourneyReader(diagnostics)
                .read(new PageResolver().resolve(page, limits, Deadline.far(), diagnostics));
    }

    /** A line a lane: {@code Doing (action): Search = Compares | Asks; Book = Pays}; lines of a text end in {@code /}. */
    static List<String> lanes(JourneyMap map) {
        List<String> lines = new ArrayList<>();
        for (int lane = 0; lane < map.lanes().size(); lane++) {
            List<String> cells = new ArrayList<>();
            for (int stage = 0; stage < map.stages().size(); stage++) {
                List<String> items =
                        map.at(stage, lane).stream().map(Outlined::item).toList();
                if (!items.isEmpty()) {
                    cells.add(map.stages().get(stage).name() + " = " + String.join(" | ", items));
                }
            }
            lines.add(map.lanes().get(lane).name() + " ("
                    + map.lanes().get(lane).kind().id() + "): " + String.join("; ", cells));
        }
        return lines;
    }

    static List<String> unplaced(JourneyMap map) {
        return map.unplaced().stream()
                .map(lost -> lost.item().text() + " (" + lost.item().origin().cellId() + "): " + lost.reason())
                .toList();
    }

    private static String item(JourneyItem item) {
        String text = item.text().replace('\n', '/');
        String score = item.sentiment() == null ? "" : item.sentiment().toString();
        String number = item instanceof JourneyItem.Action action ? action.number() + " " : "";
        return number
                + text
                + (text.isEmpty() || score.isEmpty() ? "" : " ")
                + (score.isEmpty() ? "" : "[" + score + "]");
    }
}
