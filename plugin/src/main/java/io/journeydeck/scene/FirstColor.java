package io.journeydeck.scene;

import java.util.Optional;

/** The colour that a fill begins with, if it paints at all. */
public final class FirstColor implements Fill.Visitor<Optional<Color>> {

    private FirstColor() {}

    /** Empty when nothing is painted. */
    public static Optional<Color> of(Fill fill) {
        return fill.accept(new FirstColor());
    }

    @Override
    public Optional<Color> none() {
        return Optional.empty();
    }

    @Override
    public Optional<Color> solid(Fill.Solid solid) {
        return Optional.of(solid.color());
    }

    @Override
    public Optional<Color> linear(Fill.LinearGradient gradient) {
        return Optional.of(gradient.start());
    }

    @Override
    public Optional<Color> radial(Fill.RadialGradient gradient) {
        return Optional.of(gradient.center());
    }
}
