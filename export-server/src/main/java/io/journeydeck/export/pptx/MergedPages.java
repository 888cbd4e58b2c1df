package io.journeydeck.export.pptx;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.MergedDocument;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.SlideSheet;
import io.journeydeck.export.pptx.theme.Themes;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** One deck of many files: a section a file, a slide a page. The first file gives the size of slides as large as the diagram. */
final class MergedPages implements MergedDocument {

    private static final int LONGEST_NAME = 250;

    private final ExportOptions options;
    private final Themes themes;
    private final Rasterizer rasterizer;
    private @Nullable Begun begun;

    MergedPages(ExportOptions options, Themes themes, Rasterizer rasterizer) {
        this.options = options;
        this.themes = themes;
        this.rasterizer = rasterizer;
    }

    private record Begun(DeckTheme theme, SlideSheet sheet, DeckFile deck) {}

    @Override
    public void add(Drawing drawing, String file) throws IOException {
        Begun now = begun(drawing);
        DeckFile.Mark before = now.deck().mark();
        boolean added = false;
        try {
            now.deck().section(OneLine.of(drawing.name(), LONGEST_NAME));
            new PageSlides(drawing, options, now.sheet(), now.theme(), rasterizer).addTo(now.deck());
            added = true;
        } finally {
            if (!added) {
                now.deck().backTo(before);
            }
        }
    }

    private Begun begun(Drawing drawing) throws IOException {
        if (begun == null) {
            DeckTheme theme = themes.of(options, drawing.pages());
            SlideSheet sheet = themes.sheet(options, drawing.pages());
            begun = new Begun(theme, sheet, new DeckFile(theme.open(), "Journeydeck"));
        }
        return begun;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        if (begun == null) {
            throw new IOException("Nothing was added to the deck");
        }
        begun.deck().write(out);
    }

    @Override
    public void close() throws IOException {
        if (begun != null) {
            begun.deck().close();
        }
    }
}
