package io.journeydeck.scene;

/** Makes a fill more transparent. */
record Fade(double factor) implements Fill.Visitor<Fill> {

    @Override
    public Fill none() {
        return Fill.NONE;
    }

    @Override
    public Fill solid(Fill.Solid solid) {
        return new Fill.Solid(solid.color().faded(factor));
    }

    @Override
    public Fill linear(Fill.LinearGradient gradient) {
        return new Fill.LinearGradient(
                gradient.start().faded(factor), gradient.end().faded(factor), gradient.towards());
    }

    @Override
    public Fill radial(Fill.RadialGradient gradient) {
        return new Fill.RadialGradient(
                gradient.center().faded(factor), gradient.edge().faded(factor));
    }
}
