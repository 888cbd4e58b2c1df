package io.journeydeck.export.pptx;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.pptx.theme.OwnTheme;
import io.journeydeck.export.pptx.theme.SlideSheet;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A deck with a slide a page. Each cell is one shape with its text, connectors are glued to their shapes, cells with cells inside
 * are groups; nothing but pictures is a picture. The same drawing gives the same bytes.
 */
public final class PowerPointFormat implements OutputFormat {

    private final Rasterizer rasterizer;

    /** @param rasterizer paints the bitmaps that go along with SVG pictures, for programs that know no SVG */
    public PowerPointFormat(Rasterizer rasterizer) {
        this.rasterizer = rasterizer;
    }

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public String title() {
        return "PowerPoint deck";
    }

    @Override
    public String summary() {
        return "A slide a page, of native shapes, texts and glued connectors that can be edited.";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        SlideSheet sheet = SlideSheet.of(drawing.pages(), options);
        new PageSlides(drawing, options, sheet, new OwnTheme(sheet), rasterizer).write(out);
    }
}
