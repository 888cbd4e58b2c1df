package io.journeydeck.export.png;

import io.journeydeck.drawio.DiagramInPng;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.export.Viewport;
import io.journeydeck.export.java2d.Letters;
import io.journeydeck.export.java2d.PixelRows;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One page as a PNG picture, on white unless the page has a colour or transparency is asked for, as draw.io's pictures are. */
public final class PngFormat implements OutputFormat {

    private final Letters letters;
    private final long mostPixels;
    private final int stripPixels;

    /** @param mostPixels of one picture; larger ones are refused */
    public PngFormat(FontLibrary fonts, long mostPixels) {
        this(fonts, mostPixels, PixelRows.STRIP);
    }

    PngFormat(FontLibrary fonts, long mostPixels, int stripPixels) {
        this.stripPixels = stripPixels;
        this.letters = new Letters(fonts);
        this.mostPixels = mostPixels;
    }

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String title() {
        return "PNG picture";
    }

    @Override
    public String summary() {
        return "A page as a picture of pixels, at any scale, for places that take nothing else.";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        Scene scene = drawing.pages().get(0).scene();
        PictureOptions wanted = options.picture();
        PixelRows rows = new PixelRows(
                drawing,
                Viewport.of(scene.bounds(), options),
                wanted.transparent() ? null : background(scene),
                letters,
                mostPixels,
                stripPixels);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(picture, rows.width(), rows.height(), rows.hasAlpha(), wanted.dpi())) {
            for (int y = 0; y < rows.height(); y++) {
                int start = rows.row(y);
                png.row(rows.pixels(), start);
            }
            png.finish();
        }
        out.write(wanted.embed() ? DiagramInPng.embed(picture.toByteArray(), drawing.file()) : picture.toByteArray());
    }

    private static Color background(Scene scene) {
        Color color = scene.background();
        return color == null ? Color.WHITE : color;
    }
}
