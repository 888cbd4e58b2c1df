package io.journeydeck.geometry;

/**
 * A length that knows its units: 1 in = 96 px = 72 pt = 914,400 EMU (ECMA-376 part 1, 20.1.10.16 ST_Coordinate).
 */
public record Length(double px) {

    private static final double EMU_PER_PX = 9525;
    private static final double PT_PER_PX = 0.75;

    public Length {
        if (!Double.isFinite(px)) {
            throw new IllegalArgumentException("A length needs a finite number");
        }
    }

    public static Length ofPx(double px) {
        return new Length(px);
    }

    public static Length ofPt(double pt) {
        return new Length(pt / PT_PER_PX);
    }

    public static Length ofEmu(long emu) {
        return new Length(emu / EMU_PER_PX);
    }

    public double pt() {
        return px * PT_PER_PX;
    }

    /** Rounded to the nearest English metric unit. */
    public long emu() {
        return Math.round(px * EMU_PER_PX);
    }
}
