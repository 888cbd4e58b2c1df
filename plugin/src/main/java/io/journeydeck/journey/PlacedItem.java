package io.journeydeck.journey;

/**
 * An item in its cell of the grid.
 *
 * @param stage index into the map's stages
 * @param lane index into the map's lanes
 */
public record PlacedItem(JourneyItem item, int stage, int lane) {

    public PlacedItem {
        if (stage < 0 || lane < 0) {
            throw new IllegalArgumentException("Stages and lanes count from 0, got " + stage + ", " + lane);
        }
    }
}
