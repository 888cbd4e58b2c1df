package io.journeydeck.label.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** One face of a family, for measuring. Immutable once made and safe to share between threads. */
public final class FontFace {

    private final String family;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double lineGap;
    private final boolean evenDigits;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable metrics;
    private final @Nullable KerningSubtable kerning;

    FontFace(String family, TrueTypeFont font) {
        try {
            this.family = family;
            this.evenDigits = family.equals("Liberation Sans");
            this.unitsPerEm = font.getUnitsPerEm();
            this.ascent = font.getHorizontalHeader().getAscender();
            this.descent = -font.getHorizontalHeader().getDescender();
            this.lineGap = font.getHorizontalHeader().getLineGap();
            this.glyphs = font.getUnicodeCmapLookup();
            this.metrics = font.getHorizontalMetrics();
            this.kerning = font.getKerning() == null ? null : font.getKerning().getHorizontalKerningSubtable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For example {@code Liberation Sans}. */
    public String family() {
        return family;
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** How far the pen moves for a character in a font of {@code size} px. */
    public double advance(int codePoint, double size) {
        return metrics.getAdvanceWidth(glyph(codePoint)) * size / unitsPerEm;
    }

    /**
     * How much nearer (negative) or farther two neighbours stand than their advances say, px. Digits of
     * Liberation Sans keep their distance, so that numbers stand in columns: later releases have dropped their only pair (1 and 1).
     */
    public double kerning(int left, int right, double size) {
        return kerning == null || (evenDigits && Character.isDigit(left) && Character.isDigit(right))
                ? 0
                : kerning.getKerning(glyph(left), glyph(right)) * size / unitsPerEm;
    }

    /** A space that does not break is drawn as a space is. */
    private int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint == 0xa0 ? ' ' : codePoint);
    }

    /** Height above the baseline in px, whole as browsers take it. */
    public double ascent(double size) {
        return Math.round(ascent * size / unitsPerEm);
    }

    /** What the font wants between lines besides, px. */
    public double lineGap(double size) {
        return Math.round(lineGap * size / unitsPerEm);
    }

    /** Depth below the baseline in px, whole as browsers take it. */
    public double descent(double size) {
        return Math.round(descent * size / unitsPerEm);
    }
}
