package io.journeydeck.journey;

/**
 * An item that lies in no cell of the grid.
 *
 * @param reason for people, e.g. {@code lies outside the map}
 */
public record UnplacedItem(JourneyItem item, String reason) {}
