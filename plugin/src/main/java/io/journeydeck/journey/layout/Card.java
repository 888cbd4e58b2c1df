package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;

/** An item as it will stand in a cell of the map: as tall as its text needs. */
interface Card {

    /** Height that a card of {@code width} needs, px. */
    double height(double width);

    /** The least width at which no word is broken, px. */
    double leastWidth();

    /** Whether a card of its kind may share a line with another. */
    boolean canPair();

    void draw(Drawing drawing, String parent, Bounds box);
}
