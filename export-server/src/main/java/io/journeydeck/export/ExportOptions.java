package io.journeydeck.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for beside the format; the command line and the server fill it from the same names.
 *
 * @param pages which pages
 * @param layers names or 0-based indexes of the layers to paint; empty is all visible ones
 * @param scale factor for pictures
 * @param border free space around the picture, px
 * @param transparent no background even when the page has one
 * @param embed the diagram goes along in the picture, so that draw.io opens it again
 * @param width wanted width of a picture, px; 0 is free
 * @param slide size of a deck's slides
 * @param paper size of a PDF document's pages
 */
public record ExportOptions(
        PageSelection pages,
        List<String> layers,
        double scale,
        double border,
        boolean transparent,
        boolean embed,
        double width,
        double height,
        SlideSize slide,
        @Nullable String language,
        PaperSize paper) {

    public ExportOptions {
        layers = List.copyOf(layers);
    }

    /** With PDF pages as large as the diagram. */
    public ExportOptions(
            PageSelection pages,
            List<String> layers,
            double scale,
            double border,
            boolean transparent,
            boolean embed,
            double width,
            double height,
            SlideSize slide,
            @Nullable String language) {
        this(pages, layers, scale, border, transparent, embed, width, height, slide, language, PaperSize.DIAGRAM);
    }

    /** Page 1 for pictures, all pages for documents; scale 1, no border, 16:9. */
    public static ExportOptions standard() {
        return new ExportOptions(
                PageSelection.DEFAULT, List.of(), 1, 0, false, false, 0, 0, SlideSize.WIDE, null, PaperSize.DIAGRAM);
    }

    public ExportOptions withPages(PageSelection selection) {
        return new ExportOptions(
                selection, layers, scale, border, transparent, embed, width, height, slide, language, paper);
    }

    public ExportOptions withSlide(SlideSize size) {
        return new ExportOptions(
                pages, layers, scale, border, transparent, embed, width, height, size, language, paper);
    }

    public ExportOptions withEmbed(boolean wanted) {
        return new ExportOptions(
                pages, layers, scale, border, transparent, wanted, width, height, slide, language, paper);
    }

    public ExportOptions withScale(double factor) {
        return new ExportOptions(
                pages, layers, factor, border, transparent, embed, width, height, slide, language, paper);
    }

    public ExportOptions withBorder(double space) {
        return new ExportOptions(
                pages, layers, scale, space, transparent, embed, width, height, slide, language, paper);
    }

    public ExportOptions withTransparent(boolean wanted) {
        return new ExportOptions(pages, layers, scale, border, wanted, embed, width, height, slide, language, paper);
    }

    public ExportOptions withPaper(PaperSize size) {
        return new ExportOptions(
                pages, layers, scale, border, transparent, embed, width, height, slide, language, size);
    }
}
