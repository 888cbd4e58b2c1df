package io.journeydeck.journey.compare;

import io.journeydeck.journey.ItemKind;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which stage (or lane) of one map is which of the other: the same cell with the same name, the same name, the same cell of two
 * versions, a name alike, the same items, for lanes the same kind, and at last the same place between neighbours that are known.
 */
final class BandPairs {

    private static final double ALIKE = 0.6;

    /** The key of what lies in no band. */
    private static final int OUTSIDE = -2;

    private final List<Band> before;
    private final List<Band> after;
    private final Pairing<Band> pairing;

    /**
     * Pairs bands.
     *
     * @param sameCells whether the same cell id means the same band
     * @param common how many items of two bands are the same
     */
    BandPairs(List<Band> before, List<Band> after, boolean sameCells, ToDoubleBiFunction<Band, Band> common) {
        this.before = before;
        this.after = after;
        this.pairing = new Pairing<>(before, after);
        pairing.equal(BandPairs::cellAndName, BandPairs::cellAndName, (one, other) -> 1);
        pairing.equal(BandPairs::nameAndKind, BandPairs::nameAndKind, (one, other) -> 1);
        pairing.equal(BandPairs::name, BandPairs::name, (one, other) -> 1);
        if (sameCells) {
            pairing.equal(BandPairs::cell, BandPairs::cell, (one, other) -> 1);
        }
        pairing.alike(band -> 0, band -> 0, BandPairs::likeness);
        pairing.alike(BandPairs::kind, BandPairs::kind, common);
        pairing.inOrder(BandPairs::ownKind, BandPairs::ownKind);
        pairing.inOrder(band -> gap(before, band, true), band -> gap(after, band, false));
    }

    private static @Nullable Object cellAndName(Band band) {
        String id = band.origin().cellId();
        return id == null ? null : List.of(id, Wording.of(band.name()).plain());
    }

    private static @Nullable Object cell(Band band) {
        return band.origin().cellId();
    }

    private static @Nullable Object nameAndKind(Band band) {
        String name = Wording.of(band.name()).plain();
        return name.isEmpty() ? null : List.of(name, kind(band));
    }

    private static @Nullable Object name(Band band) {
        String name = Wording.of(band.name()).plain();
        return name.isEmpty() ? null : name;
    }

    /** A lane's; stages are all of one. */
    private static String kind(Band band) {
        return band.data().getOrDefault(PropertyChange.KIND, "");
    }

    /** Of a lane for items of a certain kind. */
    private static @Nullable Object ownKind(Band band) {
        String kind = kind(band);
        return kind.isEmpty() || kind.equals(ItemKind.NOTE.id()) ? null : kind;
    }

    private static double likeness(Band one, Band other) {
        double likeness = Wording.of(one.name()).likeness(Wording.of(other.name()));
        return likeness < ALIKE || !kind(one).equals(kind(other)) ? 0 : likeness;
    }

    /** The known neighbours between which a band stands; null unless both maps have as many there. */
    private @Nullable Object gap(List<Band> bands, Band band, boolean isBefore) {
        int left = neighbour(bands, band.index(), -1, isBefore);
        int right = neighbour(bands, band.index(), 1, isBefore);
        int here = between(left, right, isBefore);
        int there = between(left, right, !isBefore);
        return here == there ? List.of(left, right, kind(band)) : null;
    }

    /** The nearest band with a partner, as its index in the map after; {@link Pairing#NONE} at the border. */
    private int neighbour(List<Band> bands, int from, int step, boolean isBefore) {
        for (int i = from + step; i >= 0 && i < bands.size(); i += step) {
            int partner = partner(i, isBefore);
            if (partner != Pairing.NONE) {
                return isBefore ? partner : i;
            }
        }
        return Pairing.NONE;
    }

    private int partner(int index, boolean isBefore) {
        return isBefore ? pairing.partnerOfBefore(index) : pairing.partnerOfAfter(index);
    }

    /** How many bands without partners stand between two with partners, which are given as indexes in the map after. */
    private int between(int left, int right, boolean isBefore) {
        List<Band> bands = isBefore ? before : after;
        int first = left == Pairing.NONE ? 0 : (isBefore ? pairing.partnerOfAfter(left) : left) + 1;
        int last = right == Pairing.NONE ? bands.size() : (isBefore ? pairing.partnerOfAfter(right) : right);
        return last - first;
    }

    int partnerOfBefore(int index) {
        return pairing.partnerOfBefore(index);
    }

    int partnerOfAfter(int index) {
        return pairing.partnerOfAfter(index);
    }

    /** What a band of the map before and its partner share, to be compared with {@link #keyAfter}; null without a partner. */
    @Nullable
    Integer keyBefore(@Nullable Band band) {
        int partner = band == null ? OUTSIDE : pairing.partnerOfBefore(band.index());
        return partner == Pairing.NONE ? null : Integer.valueOf(partner);
    }

    /** As {@link #keyBefore} for a band of the map after. */
    @Nullable
    Integer keyAfter(@Nullable Band band) {
        if (band == null) {
            return OUTSIDE;
        }
        return pairing.partnerOfAfter(band.index()) == Pairing.NONE ? null : Integer.valueOf(band.index());
    }
}
