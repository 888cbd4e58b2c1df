package io.journeydeck.scene;

/** The shade that a shape throws: moved by (dx, dy) px and blurred by a standard deviation of {@code blur} px. */
public record Shadow(double dx, double dy, double blur, Color color) {}
