package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.ItemKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A grid of stages and lanes that was found by its looks.
 *
 * @param stages columns from left to right
 * @param lanes rows from top to bottom
 * @param mirrored true when the stages go down on the page; bands then count across and down exchanged
 */
record Draft(List<Band> stages, List<Band> lanes, boolean mirrored) {

    /** The least share of a page's words that lies in the grid of a map made of loose shapes. */
    private static final double COVERED = 0.5;

    private static final Set<String> CUSTOMERS =
            Set.of("awareness", "consideration", "retention", "loyalty", "advocacy");

    /** The kinds that the lanes' names say. */
    Set<ItemKind> knownKinds() {
        Set<ItemKind> kinds = new TreeSet<>();
        lanes.stream()
                .map(Band::title)
                .filter(Objects::nonNull)
                .map(Mark::lane)
                .filter(Objects::nonNull)
                .forEach(kinds::add);
        return kinds;
    }

    /** The stages that the columns' names say. */
    Set<String> knownStages() {
        Set<String> known = new TreeSet<>();
        stages.stream().map(Band::title).filter(Objects::nonNull).forEach(title -> title.caption()
                .stage()
                .ifPresent(known::add));
        return known;
    }

    /** How much of it is known to be a journey map. */
    int score() {
        return 2 * knownKinds().size() + knownStages().size();
    }

    /** True when enough is known to call it a journey map; other tables and flowcharts have no such words in both places. */
    boolean isJourney() {
        Set<ItemKind> kinds = knownKinds();
        int known = knownStages().size();
        boolean telling = lanes.stream().map(Band::title).anyMatch(title -> title != null && title.isTelling());
        return isNamed()
                && !lanes.isEmpty()
                && ((kinds.size() >= 2 && telling)
                        || (known >= 2 && (telling || kinds.size() >= 2))
                        || (known >= 3 && 2 * known >= stages.size() && hasCustomers()));
    }

    /** True when two stages or more are such as only the way of a customer has; decisions and deliveries are in any process. */
    private boolean hasCustomers() {
        return knownStages().stream().filter(CUSTOMERS::contains).count() >= 2;
    }

    /** True when two stages or more have names, and not numbers only. */
    private boolean isNamed() {
        return stages.stream()
                        .map(band -> band.name().toLowerCase(Locale.ROOT))
                        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                        .distinct()
                        .count()
                >= 2;
    }

    /**
     * True when most of what says anything among {@code marks} lies in it, as it does on a page that is a map, and in two stages
     * or more; an empty map must be known by its stages as well as its lanes.
     */
    boolean covers(List<Mark> marks) {
        Bounds all = box();
        Set<String> heads = heads();
        Set<Integer> filled = new HashSet<>();
        long words = 0;
        long inside = 0;
        for (Mark mark : marks) {
            if (mark.isLabelled() && mark.role() != Mark.Role.FRAME) {
                boolean head = heads.contains(mark.spot().id());
                int stage = stageAt(mark.anchor());
                boolean placed = !head && stage >= 0 && laneAt(mark.anchor()) >= 0;
                if (placed) {
                    filled.add(stage);
                }
                words++;
                inside += placed || head || mark.box().centerY() < all.y() ? 1 : 0;
            }
        }
        boolean known = knownKinds().size() >= 2 && knownStages().size() >= 2;
        return inside >= COVERED * words && (known || filled.size() >= 2);
    }

    /** True when hardly anything is left to guess. */
    boolean isSure() {
        return knownKinds().size() >= 3
                || (knownKinds().size() >= 2 && knownStages().size() >= 2);
    }

    /** The shapes that head stages and lanes. */
    Set<String> heads() {
        Set<String> heads = new HashSet<>();
        Stream.concat(stages.stream(), lanes.stream())
                .map(Band::title)
                .filter(Objects::nonNull)
                .forEach(title -> heads.add(title.spot().id()));
        return heads;
    }

    /** The stage at a point of the page, or −1. */
    int stageAt(Point point) {
        return Band.at(stages, mirrored ? point.y() : point.x());
    }

    /** The lane at a point of the page, or −1. */
    int laneAt(Point point) {
        return Band.at(lanes, mirrored ? point.x() : point.y());
    }

    /** All that the bands cover, on the page. */
    Bounds grid() {
        Bounds grid = Bounds.between(
                new Point(stages.get(0).from(), lanes.get(0).from()),
                new Point(
                        stages.get(stages.size() - 1).to(),
                        lanes.get(lanes.size() - 1).to()));
        return mirrored ? Mark.mirrored(grid) : grid;
    }

    /** The grid with what heads it, on the page. */
    Bounds box() {
        Bounds box = grid();
        for (Band band : Stream.concat(stages.stream(), lanes.stream()).toList()) {
            Mark title = band.title();
            if (title != null) {
                box = box.union(mirrored ? Mark.mirrored(title.box()) : title.box());
            }
        }
        return box;
    }
}
