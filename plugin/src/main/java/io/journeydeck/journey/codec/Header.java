package io.journeydeck.journey.codec;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.words.LaneWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What heads a stage or a lane.
 *
 * @param named the table's cell, or the shape inside it that carries the name (a chevron, an icon with text)
 * @param carriers what may say more about it, the nearest first
 */
record Header(Spot named, List<Spot> carriers) {

    static Header ofStage(Spot cell) {
        Spot named = named(cell, Spot.STAGE);
        return new Header(named, List.of(named, cell));
    }

    static Header ofLane(Grid.LaneRow lane) {
        Spot named = named(lane.cell(), Spot.LANE);
        return new Header(named, List.of(named, lane.cell(), lane.row()));
    }

    private static Spot named(Spot cell, String marker) {
        return cell.children().stream()
                .filter(child -> child.is(marker))
                .findFirst()
                .or(() -> labelled(cell))
                .orElse(cell);
    }

    private static Optional<Spot> labelled(Spot spot) {
        if (!spot.label().isBlank()) {
            return Optional.of(spot);
        }
        return spot.children().stream()
                .filter(child -> !child.isDecoration() && !MapScan.isMarkedItem(child) && !child.is(Spot.PERSONA))
                .map(Header::labelled)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The name on one line. */
    String text() {
        String label = named.label();
        return (label.isBlank() ? ItemReader.text(named) : label)
                .replaceAll("\\s*\n\\s*", " ")
                .strip();
    }

    Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        carriers.forEach(carrier -> ItemReader.data(carrier).forEach(data::putIfAbsent));
        return data;
    }

    /** What the lane is for: as its data says, else by the words of its name, else by its style, else notes. */
    ItemKind laneKind() {
        return saidKind()
                .or(() -> LaneWords.kindOf(text()))
                .or(() -> carriers.stream()
                        .map(carrier -> ItemKind.byId(carrier.cell().style().text("lane", "")))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(ItemKind.NOTE);
    }

    /** What data say that the lane is for. */
    Optional<ItemKind> saidKind() {
        return carriers.stream().map(Header::said).flatMap(Optional::stream).findFirst();
    }

    private static Optional<ItemKind> said(Spot spot) {
        return Optional.ofNullable(spot.data().get("lane"))
                .or(() -> Optional.ofNullable(spot.data().get("kind")))
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .flatMap(kind -> ItemKind.byId(kind)
                        .or(() -> ItemKind.byId(kind.replaceFirst("s$", "")))
                        .or(() -> LaneWords.kindOf(kind)));
    }
}
