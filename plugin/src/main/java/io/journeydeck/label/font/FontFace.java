package io.journeydeck.label.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** One face of a family, for measuring and for painting letters as outlines. Safe to share between threads. */
public final class FontFace {

    private final String family;
    private final String resource;
    private final TrueTypeFont font;
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double lineGap;
    private final boolean evenDigits;
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable metrics;
    private final @Nullable KerningSubtable kerning;

    FontFace(String family, String resource, TrueTypeFont font) {
        try {
            this.family = family;
            this.resource = resource;
            this.font = font;
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

    /**
     * The letter's outline in a font of 1 px, its origin on the baseline, y downwards; empty for a space, a box for a character that
     * the face does not have. To be filled by the non-zero rule, and not to be changed.
     */
    public Path2D outline(int codePoint) {
        return outlines.computeIfAbsent(glyph(codePoint), this::load);
    }

    private Path2D load(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            Path2D outline = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
            outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font file, for documents that take it along. */
    public InputStream file() {
        return FontLibrary.resource(resource);
    }
}
