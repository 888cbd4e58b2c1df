package io.journeydeck.sketch;

/** Chance that is the same each time: the multiplicative generator of Park and Miller with factor 48271, in 32 bits. */
final class Dice {

    private static final int FACTOR = 48271;
    private static final int MASK = 0x7fffffff;

    private int state;

    private Dice(int seed) {
        this.state = seed;
    }

    /** Begins as draw.io does for a cell: each character is added to 31 times what came before, from 1. */
    static Dice of(String cellId) {
        int seed = 1;
        for (int i = 0; i < cellId.length(); i++) {
            seed = 31 * seed + cellId.charAt(i);
        }
        return new Dice(seed == 0 ? 1 : seed);
    }

    /** From 0 to less than 1. */
    double next() {
        state *= FACTOR;
        return (state & MASK) / 2147483648.0;
    }

    /** Between {@code -reach} and {@code reach}. */
    double around(double reach) {
        return next() * 2 * reach - reach;
    }
}
