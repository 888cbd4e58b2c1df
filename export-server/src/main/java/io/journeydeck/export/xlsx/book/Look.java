package io.journeydeck.export.xlsx.book;

import io.journeydeck.scene.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks; equal looks share one of the workbook's styles.
 *
 * @param size of the letters, pt
 * @param ink null is the theme's text colour
 * @param fill null is none
 * @param format Excel's number format; empty is General
 */
public record Look(
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        @Nullable Color ink,
        @Nullable Color fill,
        Align align,
        Anchor anchor,
        boolean wrap,
        int indent,
        Border border,
        String format,
        boolean quoted) {

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public enum Anchor {
        TOP,
        MIDDLE,
        BOTTOM
    }

    public enum Border {
        NONE,
        /** A thin line below. */
        BELOW,
        /** A thin line all around. */
        AROUND,
        /** Thin lines to the left and right. */
        SIDES,
        /** As {@link #SIDES}, and one above. */
        TOP_OF_BLOCK,
        /** As {@link #SIDES}, and one below. */
        BOTTOM_OF_BLOCK,
        /** As {@link #BELOW}, and one to the left. */
        QUARTER,
        /** A strong line below, in the accent's colour. */
        ACCENT
    }

    /** Size of ordinary text, pt. */
    public static final double TEXT_SIZE = 10;

    /** Ordinary text. */
    public static final Look PLAIN = new Look(
            TEXT_SIZE, false, false, false, null, null, Align.LEFT, Anchor.TOP, false, 0, Border.NONE, "", false);

    public static final Look WRAPPED = PLAIN.withWrap();
    public static final Look ROW = WRAPPED.withBorder(Border.BELOW);
    public static final Look NUMBER =
            PLAIN.withBorder(Border.BELOW).withAlign(Align.RIGHT).withIndent(1);
    public static final Look HEADER =
            PLAIN.withBold().withInk(Color.WHITE).withFill(Palette.BLUE).withAnchor(Anchor.MIDDLE);

    public Look withSize(double value) {
        return new Look(value, bold, italic, underline, ink, fill, align, anchor, wrap, indent, border, format, quoted);
    }

    public Look withBold() {
        return new Look(size, true, italic, underline, ink, fill, align, anchor, wrap, indent, border, format, quoted);
    }

    public Look withItalic() {
        return new Look(size, bold, true, underline, ink, fill, align, anchor, wrap, indent, border, format, quoted);
    }

    public Look asLink() {
        return new Look(
                size, bold, italic, true, Palette.BLUE, fill, align, anchor, wrap, indent, border, format, quoted);
    }

    public Look withInk(@Nullable Color value) {
        return new Look(
                size, bold, italic, underline, value, fill, align, anchor, wrap, indent, border, format, quoted);
    }

    public Look withFill(@Nullable Color value) {
        return new Look(size, bold, italic, underline, ink, value, align, anchor, wrap, indent, border, format, quoted);
    }

    public Look withAlign(Align value) {
        return new Look(size, bold, italic, underline, ink, fill, value, anchor, wrap, indent, border, format, quoted);
    }

    public Look withAnchor(Anchor value) {
        return new Look(size, bold, italic, underline, ink, fill, align, value, wrap, indent, border, format, quoted);
    }

    public Look withWrap() {
        return new Look(size, bold, italic, underline, ink, fill, align, anchor, true, indent, border, format, quoted);
    }

    public Look withIndent(int value) {
        return new Look(size, bold, italic, underline, ink, fill, align, anchor, wrap, value, border, format, quoted);
    }

    public Look withBorder(Border value) {
        return new Look(size, bold, italic, underline, ink, fill, align, anchor, wrap, indent, value, format, quoted);
    }

    public Look withFormat(String value) {
        return new Look(size, bold, italic, underline, ink, fill, align, anchor, wrap, indent, border, value, quoted);
    }

    /** For text that looks like a formula: it stays text when someone edits the cell. */
    public Look withQuote() {
        return new Look(size, bold, italic, underline, ink, fill, align, anchor, wrap, indent, border, format, true);
    }
}
