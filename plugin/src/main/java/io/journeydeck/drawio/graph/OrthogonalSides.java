package io.journeydeck.drawio.graph;

import io.journeydeck.drawio.graph.OrthogonalRouter.Gaps;
import io.journeydeck.drawio.graph.OrthogonalRouter.Station;

/**
 * At which sides an orthogonal edge leaves and arrives: where its ends are fixed, else where port constraints and the free space
 * between the shapes allow the fewest bends.
 */
final class OrthogonalSides {

    private OrthogonalSides() {}

    /** The source's side and the target's. */
    static Side[] choose(Station source, Station target, Gaps gaps) {
        Side level = gaps.west() >= gaps.east() ? Side.WEST : Side.EAST;
        Side upright = gaps.north() >= gaps.south() ? Side.NORTH : Side.SOUTH;
        boolean roomLevel = gaps.towards(level) > 0;
        boolean roomUpright = gaps.towards(upright) > 0;
        Preference from = Preference.of(source, level, upright);
        Preference to = Preference.of(target, level.opposite(), upright.opposite());
        boolean levelFromSource = false;
        boolean levelToTarget = false;
        if (roomLevel && roomUpright && from.allowsLevel() && to.allowsUpright()) {
            levelFromSource = true;
        } else if (roomLevel && roomUpright && from.allowsUpright() && to.allowsLevel()) {
            levelToTarget = true;
        } else if (!roomUpright && roomLevel) {
            levelFromSource = true;
            levelToTarget = true;
        }
        return new Side[] {from.side(levelFromSource), to.side(levelToTarget)};
    }

    /** The better level and the better upright side of one shape; where constraints forbid it, the opposite one. */
    private record Preference(Station station, Side level, Side upright) {

        static Preference of(Station station, Side level, Side upright) {
            if (station.fixed() != null) {
                return new Preference(station, level, upright);
            }
            return new Preference(
                    station,
                    station.allowed().contains(level) ? level : level.opposite(),
                    station.allowed().contains(upright) ? upright : upright.opposite());
        }

        boolean allowsLevel() {
            return station.allowed().contains(level);
        }

        boolean allowsUpright() {
            return station.allowed().contains(upright);
        }

        Side side(boolean levelFirst) {
            if (station.fixed() != null) {
                return station.fixed();
            }
            Side first = levelFirst ? level : upright;
            Side second = levelFirst ? upright : level;
            return station.allowed().contains(first) ? first : second;
        }
    }
}
