package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.Style;
import java.util.EnumSet;
import java.util.Set;

/** A side of an upright box. */
enum Side {
    WEST(0, -1, 0),
    NORTH(1, 0, -1),
    EAST(2, 1, 0),
    SOUTH(3, 0, 1);

    /** Every side. */
    static final Set<Side> ALL = Set.of(values());

    private static final double EIGHTH = 45;
    private static final double THREE_EIGHTHS = 135;

    private final int place;
    private final int dx;
    private final int dy;

    Side(int place, int dx, int dy) {
        this.place = place;
        this.dx = dx;
        this.dy = dy;
    }

    /** The side that is this many quarter turns clockwise from the left. */
    static Side at(int place) {
        return switch (Math.floorMod(place, 4)) {
            case 0 -> WEST;
            case 1 -> NORTH;
            case 2 -> EAST;
            default -> SOUTH;
        };
    }

    /** Clockwise quarter turns from the left: 0 to 3. */
    int place() {
        return place;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    boolean horizontal() {
        return dx != 0;
    }

    /** The side after this many clockwise quarter turns. */
    Side turned(int quarters) {
        return at(place + quarters);
    }

    Side opposite() {
        return turned(2);
    }

    /**
     * The sides at which an edge may meet a shape: {@code portConstraint} of the shape, otherwise {@code source-} or
     * {@code targetPortConstraint} of the edge, any text that holds the names of sides. Empty when neither names one.
     */
    static Set<Side> allowed(Style shape, Style edge, boolean source) {
        String names =
                shape.text("portConstraint", edge.text(source ? "sourcePortConstraint" : "targetPortConstraint", ""));
        int quarters = shape.flag("portConstraintRotation", false) ? quarters(shape.number("rotation", 0)) : 0;
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (names.contains("west")) {
            sides.add(WEST.turned(quarters));
        }
        if (names.contains("north")) {
            sides.add(NORTH.turned(quarters));
        }
        if (names.contains("east")) {
            sides.add(EAST.turned(quarters));
        }
        if (names.contains("south")) {
            sides.add(SOUTH.turned(quarters));
        }
        return sides;
    }

    private static int quarters(double degrees) {
        if (Math.abs(degrees) >= THREE_EIGHTHS) {
            return 2;
        }
        return degrees > EIGHTH ? 1 : degrees < -EIGHTH ? 3 : 0;
    }
}
