package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.property.MapProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A journey map that someone drew by hand, without data of ours.
 *
 * @param container the table or pool that holds it; null when loose shapes make it up
 */
record DrawnMap(Draft draft, Sketch sketch, @Nullable Spot container) {

    /**
     * The maps among {@code spots}: each table or pool that is one; else, when there may be such, one of loose shapes.
     *
     * @param rest takes what is no part of these maps
     */
    static List<DrawnMap> find(List<Spot> spots, boolean loose, List<Spot> rest) {
        List<DrawnMap> maps = new ArrayList<>();
        contained(spots, maps, rest);
        if (loose && maps.size() <= 1) {
            Sketch page = Sketch.of(spots);
            Optional<Draft> whole = GridFinder.find(page.marks());
            if (whole.isPresent()
                    && (maps.isEmpty()
                            || whole.get().score() > maps.get(0).draft().score())) {
                rest.clear();
                return List.of(new DrawnMap(whole.get(), page, null));
            }
        }
        return maps;
    }

    private static void contained(List<Spot> spots, List<DrawnMap> maps, List<Spot> rest) {
        for (Spot spot : spots) {
            boolean container = Sketch.isTable(spot) || Sketch.isSwimlane(spot);
            Sketch sketch = container ? Sketch.of(List.of(spot)) : null;
            Optional<Draft> draft = sketch == null ? Optional.empty() : GridFinder.find(sketch.marks());
            if (sketch != null && draft.isPresent()) {
                maps.add(new DrawnMap(draft.get(), sketch, spot));
                continue;
            }
            int before = maps.size();
            List<Spot> others = new ArrayList<>();
            if (!container && spot.isVertex()) {
                contained(spot.children(), maps, others);
            }
            if (maps.size() == before) {
                rest.add(spot);
            } else {
                rest.addAll(others);
            }
        }
    }

    DrawnMap with(Sketch around) {
        return new DrawnMap(draft, sketch.and(around), container);
    }

    double distanceTo(Spot spot) {
        Bounds box = draft.box();
        Point middle = spot.bounds().center();
        double dx = Math.max(0, Math.max(box.x() - middle.x(), middle.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - middle.y(), middle.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }

    JourneyMap read(Origin page, Diagnostics diagnostics) {
        Origin origin = container == null ? page : page.atCell(container.id());
        DraftScan scan = new DraftScan(draft, sketch);
        ItemReader reader = new ItemReader(page, diagnostics);
        MapProperties properties = new MapProperties(diagnostics);
        List<PlacedItem> placed = new ArrayList<>();
        List<UnplacedItem> unplaced = new ArrayList<>();
        for (Found found : scan.found()) {
            JourneyItem item = reader.read(found);
            Grid.Place place = found.place();
            if (place == null) {
                unplaced.add(new UnplacedItem(item, found.reason()));
            } else {
                placed.add(new PlacedItem(item, place.stage(), place.lane()));
            }
        }
        Map<String, String> facts = new LinkedHashMap<>(scan.facts());
        if (container != null) {
            facts.putAll(ItemReader.data(container));
        }
        List<Lane> lanes = lanes(scan.kinds(), page);
        diagnostics.add(finding(origin, lanes));
        return new JourneyMap(
                origin,
                properties.facts(origin, "", facts),
                sketch.personas().stream()
                        .map(card -> properties.persona(
                                page.atCell(card.id()), ItemReader.cardText(card), ItemReader.data(card)))
                        .toList(),
                draft.stages().stream()
                        .map(band -> new Stage(origin(band, page, origin), band.name(), data(band)))
                        .toList(),
                lanes,
                scan.general().stream().map(reader::read).toList(),
                placed,
                unplaced);
    }

    private List<Lane> lanes(List<ItemKind> kinds, Origin page) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Band band = draft.lanes().get(i);
            lanes.add(new Lane(origin(band, page, page), band.name(), kinds.get(i), data(band)));
        }
        return lanes;
    }

    private static Origin origin(Band band, Origin page, Origin otherwise) {
        Mark title = band.title();
        return title == null ? otherwise : page.atCell(title.spot().id());
    }

    private static Map<String, String> data(Band band) {
        Mark title = band.title();
        return title == null ? Map.of() : ItemReader.data(title.spot());
    }

    private Diagnostic finding(Origin origin, List<Lane> lanes) {
        long known = draft.lanes().stream()
                .map(Band::title)
                .filter(title -> title != null && title.lane() != null)
                .count();
        int stages = draft.knownStages().size();
        return Diagnostic.info(
                "JOURNEY_MAP_BY_LOOKS",
                "This is " + (draft.isSure() ? "surely" : "probably")
                        + " a journey map by its looks, as " + known + " of " + lanes.size() + " lanes and " + stages
                        + " of "
                        + draft.stages().size() + " stages have names that journeys have; its lanes are read as "
                        + lanes.stream().map(lane -> lane.kind().id()).collect(Collectors.joining(", ")),
                origin,
                "Name a lane by what it holds, e.g. Actions, Touchpoints or Emotions, where its kind is read wrongly.");
    }
}
