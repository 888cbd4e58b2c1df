package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.Xml;
import java.util.List;

/**
 * A colour of the theme (ECMA-376 part 1, 20.1.2.3.29), so that charts take over the colours of the document they stand in.
 *
 * @param alpha in thousandths of a percent
 */
record Ink(String scheme, int lumMod, int lumOff, int alpha) {

    private static final int WHOLE = 100_000;
    private static final int ACCENTS = 6;

    static final Ink TEXT = new Ink("tx1", WHOLE, 0, WHOLE);
    static final Ink PAPER = new Ink("bg1", WHOLE, 0, WHOLE);
    static final Ink GRID = TEXT.withAlpha(12_000);
    static final Ink AXIS = TEXT.withAlpha(55_000);

    /** That of a series, from 0; after six of them, darker and lighter ones. */
    static Ink accent(int index) {
        String scheme = "accent" + (index % ACCENTS + 1);
        return switch (index / ACCENTS % 3) {
            case 0 -> new Ink(scheme, WHOLE, 0, WHOLE);
            case 1 -> new Ink(scheme, 60_000, 0, WHOLE);
            default -> new Ink(scheme, 60_000, 40_000, WHOLE);
        };
    }

    /** That of a value above, at or below zero: the places that the program's own themes give to good, plain and bad. */
    static Ink sign(double value) {
        return value > 0 ? accent(1) : value < 0 ? accent(3) : accent(5);
    }

    Ink withAlpha(int other) {
        return new Ink(scheme, lumMod, lumOff, other);
    }

    Xml fill() {
        Xml color = Xml.of("a:schemeClr").with("val", scheme);
        if (lumMod != WHOLE) {
            color.add(Xml.of("a:lumMod").with("val", lumMod));
        }
        if (lumOff != 0) {
            color.add(Xml.of("a:lumOff").with("val", lumOff));
        }
        if (alpha != WHOLE) {
            color.add(Xml.of("a:alpha").with("val", alpha));
        }
        return Xml.of("a:solidFill").add(color);
    }

    /** A solid line of this colour, its width in pt. */
    Xml line(double width) {
        return Xml.of("a:ln")
                .with("w", Math.round(width * 12_700))
                .with("cap", "rnd")
                .add(fill())
                .add(Xml.of("a:round"));
    }

    Xml dashed(double width) {
        return Xml.of("a:ln")
                .with("w", Math.round(width * 12_700))
                .add(fill())
                .add(Xml.of("a:prstDash").with("val", "dash"));
    }

    static Xml noLine() {
        return Xml.of("a:ln").add(Xml.of("a:noFill"));
    }

    /** A look of shapes in charts (21.2.2.197). */
    static Xml shape(Xml... parts) {
        return Xml.of("c:spPr").addAll(List.of(parts));
    }
}
