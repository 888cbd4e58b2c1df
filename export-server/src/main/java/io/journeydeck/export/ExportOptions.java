package io.journeydeck.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for beside the format; the command line and the server fill it from the same names.
 *
 * @param pages which pages
 * @param layers names, 0-based indexes or {@code id:} with ids of the layers to paint; empty is all visible ones
 * @param paper size of a PDF document's pages
 * @param language of what we add to a document, a BCP 47 tag; null for that of each map
 */
public record ExportOptions(
        PageSelection pages,
        List<String> layers,
        PictureOptions picture,
        DeckOptions deck,
        PaperSize paper,
        @Nullable String language) {

    public ExportOptions {
        layers = List.copyOf(layers);
    }

    /** Page 1 for pictures, all pages for documents; scale 1, no border, 16:9. */
    public static ExportOptions standard() {
        return new ExportOptions(
                PageSelection.DEFAULT,
                List.of(),
                PictureOptions.STANDARD,
                DeckOptions.STANDARD,
                PaperSize.DIAGRAM,
                null);
    }

    /** True when {@code tag} has the form of a BCP 47 language tag. */
    public static boolean isLanguage(String tag) {
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    public ExportOptions withPages(PageSelection selection) {
        return new ExportOptions(selection, layers, picture, deck, paper, language);
    }

    public ExportOptions withLayers(List<String> shown) {
        return new ExportOptions(pages, shown, picture, deck, paper, language);
    }

    public ExportOptions with(PictureOptions wanted) {
        return new ExportOptions(pages, layers, wanted, deck, paper, language);
    }

    public ExportOptions with(DeckOptions wanted) {
        return new ExportOptions(pages, layers, picture, wanted, paper, language);
    }

    public ExportOptions withPaper(PaperSize size) {
        return new ExportOptions(pages, layers, picture, deck, size, language);
    }

    public ExportOptions withLanguage(@Nullable String tag) {
        return new ExportOptions(pages, layers, picture, deck, paper, tag);
    }

    public ExportOptions withSlide(SlideSize size) {
        return with(deck.withSlide(size));
    }

    public ExportOptions withEmbed(boolean wanted) {
        return with(picture.withEmbed(wanted));
    }

    public ExportOptions withScale(double factor) {
        return with(picture.withScale(factor));
    }

    public ExportOptions withBorder(double space) {
        return with(picture.withBorder(space));
    }

    public ExportOptions withTransparent(boolean wanted) {
        return with(picture.withTransparent(wanted));
    }
}
