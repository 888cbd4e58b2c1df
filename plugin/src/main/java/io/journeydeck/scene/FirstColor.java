package io.journeydeck.scene;

import org.jspecify.annotations.Nullable;

/** The colour that a fill begins with. */
final class FirstColor implements Fill.Visitor<@Nullable Color> {

    @Override
    public @Nullable Color none() {
        return null;
    }

    @Override
    public @Nullable Color solid(Fill.Solid solid) {
        return solid.color();
    }

    @Override
    public @Nullable Color linear(Fill.LinearGradient gradient) {
        return gradient.start();
    }

    @Override
    public @Nullable Color radial(Fill.RadialGradient gradient) {
        return gradient.center();
    }
}
