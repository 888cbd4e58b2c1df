package io.journeydeck.scene;

/** What an outline is filled with. */
public sealed interface Fill {

    /** Nothing. */
    Fill NONE = new None();

    <R> R accept(Visitor<R> visitor);

    /** Not filled. */
    record None() implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none();
        }
    }

    /** One colour. */
    record Solid(Color color) implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.solid(this);
        }
    }

    /** From one side of the outline's box to the other; {@code towards} is where {@code end} lies. */
    record LinearGradient(Color start, Color end, Side towards) implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linear(this);
        }
    }

    /** From the centre of the outline's box outwards. */
    record RadialGradient(Color center, Color edge) implements Fill {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.radial(this);
        }
    }

    /** A side of a box, named as draw.io's directions are. */
    enum Side {
        NORTH,
        EAST,
        SOUTH,
        WEST
    }

    /** One method a kind of fill. */
    interface Visitor<R> {
        R none();

        R solid(Solid solid);

        R linear(LinearGradient gradient);

        R radial(RadialGradient gradient);
    }
}
