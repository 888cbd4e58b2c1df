package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;

/** What stands in the cells of one lane. */
interface LaneBody {

    /** Height that the items of a stage need at a width of the column, px. */
    double height(int stage, double width);

    /** The least width of a stage's column, px. */
    double leastWidth(int stage);

    /** Style entries of the cells. */
    String cellStyle();

    /** Draws the items of a stage into its cell. */
    void draw(Drawing drawing, String cell, int stage, Bounds box);

    /** Draws what joins cells, above all of them, once they are there. */
    default void drawAbove(Drawing drawing) {}

    /** Draws what belongs into the cell that names the lane. */
    default void drawHead(Drawing drawing, String cell, Bounds box) {}
}
