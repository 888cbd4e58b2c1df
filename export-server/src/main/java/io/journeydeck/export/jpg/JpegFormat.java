package io.journeydeck.export.jpg;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.Viewport;
import io.journeydeck.export.java2d.Letters;
import io.journeydeck.export.java2d.PixelRows;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** One page as a JPEG picture (ITU-T T.81, in JFIF), on white unless the page has a colour. */
public final class JpegFormat implements OutputFormat {

    private final Letters letters;
    private final long mostPixels;
    private final int stripPixels;

    /** @param mostPixels of one picture; larger ones are refused */
    public JpegFormat(FontLibrary fonts, long mostPixels) {
        this(fonts, mostPixels, PixelRows.STRIP);
    }

    JpegFormat(FontLibrary fonts, long mostPixels, int stripPixels) {
        this.letters = new Letters(fonts);
        this.mostPixels = mostPixels;
        this.stripPixels = stripPixels;
    }

    @Override
    public String id() {
        return "jpg";
    }

    @Override
    public String title() {
        return "JPEG picture";
    }

    @Override
    public String summary() {
        return "A page as a smaller picture of pixels that loses a little, for places that take no PNG.";
    }

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    /** A PNG picture shows the same, and sharper. */
    @Override
    public boolean isMadeUnasked() {
        return false;
    }

    @Override
    public List<Diagnostic> review(ExportOptions options) {
        List<Diagnostic> found = new ArrayList<>();
        if (options.picture().transparent()) {
            found.add(ignored("JPEG pictures can't be transparent: they stand on white or on the page's colour"));
        }
        if (options.picture().embed()) {
            found.add(ignored("JPEG pictures can't take the diagram along"));
        }
        return found;
    }

    private static Diagnostic ignored(String message) {
        return Diagnostic.warning(
                "OPTION_WITHOUT_EFFECT", message, Origin.UNKNOWN, "Ask for a PNG or SVG picture if it matters.");
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        Scene scene = drawing.pages().get(0).scene();
        Color color = scene.background();
        PixelRows rows = new PixelRows(
                drawing,
                Viewport.of(scene.bounds(), options),
                color == null || !color.isOpaque() ? Color.WHITE : color,
                letters,
                mostPixels,
                stripPixels);
        JpegWriter.write(
                rows, options.picture().quality() / 100f, options.picture().dpi(), out);
    }
}
