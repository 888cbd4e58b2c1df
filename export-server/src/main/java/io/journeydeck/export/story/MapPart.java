package io.journeydeck.export.story;

/**
 * Some of a drawn map's stages and lanes, from the first to the last of each.
 *
 * @param picture with the heads of its stages and lanes
 */
record MapPart(Content.Picture picture, int firstStage, int lastStage, int firstLane, int lastLane) {}
