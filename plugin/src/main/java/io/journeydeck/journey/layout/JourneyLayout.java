package io.journeydeck.journey.layout;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Draws journey maps: title, personas and legend above, the table of stages and lanes below, then what holds for the whole map.
 *
 * <p>The page of a map, read again, is that map; ids of items, personas, stages and lanes become ids of their cells.
 */
public final class JourneyLayout {

    private static final double GAP = 28;
    private static final double LEAST_WIDTH = 1_240;

    private final Theme theme;
    private final LabelLayout labels;
    private final Icons icons = new Icons();

    public JourneyLayout(Theme theme) {
        this(theme, new LabelLayout(new FontLibrary()));
    }

    /** A layout that measures text with {@code labels}. */
    public JourneyLayout(Theme theme, LabelLayout labels) {
        this.theme = theme;
        this.labels = labels;
    }

    /** A page that shows {@code map}. */
    public DiagramPage page(JourneyMap map) {
        MapWords words = MapWords.of(map.facts().language());
        Ruler ruler = new Ruler(labels);
        Drawing drawing = new Drawing(ownIds(map));
        Head head = new Head(map, theme, icons, ruler, words);
        MapTable table = new MapTable(map, theme, icons, ruler, words, Math.max(LEAST_WIDTH, head.leastWidth()));
        double width = table.width();
        PageFrame frame = new PageFrame(width, theme, ruler);
        double y = PageFrame.MARGIN;
        head.draw(drawing, new Bounds(PageFrame.MARGIN, y, width, head.height(width)));
        y += head.height(width) + GAP;
        table.draw(drawing, PageFrame.MARGIN, y);
        y += table.height() + 10;
        CardMaker cards = new CardMaker(theme, icons, ruler, words);
        for (Strip strip : strips(map, cards, words)) {
            strip.draw(drawing, new Bounds(PageFrame.MARGIN, y, width, strip.height(width)));
            y += strip.height(width);
        }
        y += frame.note(drawing, map.facts().note(), y);
        boolean roadmap = map.facts().kind() == MapKind.ROADMAP;
        return frame.page(roadmap ? "roadmap" : "journey", map.facts().title(), drawing, y);
    }

    private static Set<String> ownIds(JourneyMap map) {
        Set<String> ids = new HashSet<>();
        Stream.of(
                        Stream.of(map.origin()),
                        map.personas().stream().map(persona -> persona.origin()),
                        map.stages().stream().map(stage -> stage.origin()),
                        map.lanes().stream().map(lane -> lane.origin()),
                        map.general().stream().map(JourneyItem::origin),
                        map.items().stream().map(PlacedItem::item).map(JourneyItem::origin),
                        map.unplaced().stream().map(UnplacedItem::item).map(JourneyItem::origin))
                .flatMap(origins -> origins)
                .map(Origin::cellId)
                .filter(id -> id != null && !id.isBlank())
                .forEach(ids::add);
        return ids;
    }

    private List<Strip> strips(JourneyMap map, CardMaker cards, MapWords words) {
        Map<String, List<Card>> strips = new LinkedHashMap<>();
        for (JourneyItem item : map.general()) {
            strips.computeIfAbsent(words.get(item.kind().id()), heading -> new ArrayList<>())
                    .add(cards.card(item));
        }
        for (UnplacedItem item : map.unplaced()) {
            strips.computeIfAbsent(words.get("unplaced"), heading -> new ArrayList<>())
                    .add(cards.card(item.item()));
        }
        return strips.entrySet().stream()
                .map(strip -> new Strip(strip.getKey(), strip.getValue(), theme))
                .toList();
    }
}
