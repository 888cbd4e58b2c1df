package io.journeydeck.export.pptx.theme;

import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.Viewport;
import io.journeydeck.geometry.Bounds;
import java.util.List;

/**
 * The slides of a deck: their size, where the title stands and what is left for the diagram, in px of the slide.
 *
 * @param titled true when the title is seen; else it stands above the slide, where only outlines and screen readers find it
 * @param largest how much larger than in draw.io a diagram may become
 */
public record SlideSheet(double width, double height, boolean titled, Bounds title, Bounds area, double largest) {

    /** PowerPoint's slides are 1 to 56 in a side (ECMA-376 part 1, 19.7.10 ST_SlideSizeCoordinate). */
    private static final double SHORTEST = 96;

    private static final double LONGEST = 56 * 96;

    /** A small diagram grows to twice its size and no more: 12 px become 18 pt. */
    private static final double LARGEST = 2;

    private static final double MARGIN = 40;
    private static final double TITLE_TOP = 24;
    private static final double TITLE_HEIGHT = 56;
    private static final double GAP = 14;

    /** Room for the footer. */
    private static final double FOOT = 44;

    public static SlideSheet of(List<PaintedPage> pages, ExportOptions options) {
        return switch (options.deck().slide()) {
            case WIDE -> titled(1280, 720);
            case STANDARD -> titled(960, 720);
            case A4 -> titled(297 / 25.4 * 96, 210 / 25.4 * 96);
            case DIAGRAM -> asLargeAsTheDiagram(pages, options);
        };
    }

    /** The slides of a theme that brings its own size. */
    public static SlideSheet of(DeckTheme theme) {
        SlideLayout layout = theme.layout(LayoutRole.CONTENT);
        Bounds title = layout.placeholder(SlideLayout.Kind.TITLE)
                .map(SlideLayout.Placeholder::bounds)
                .orElse(Bounds.EMPTY);
        return new SlideSheet(theme.width(), theme.height(), true, title, layout.free(), LARGEST);
    }

    private static SlideSheet titled(double width, double height) {
        double top = TITLE_TOP + TITLE_HEIGHT + GAP;
        Bounds title = new Bounds(MARGIN, TITLE_TOP, width - 2 * MARGIN, TITLE_HEIGHT);
        Bounds area = new Bounds(MARGIN, top, width - 2 * MARGIN, height - top - FOOT);
        return new SlideSheet(width, height, true, title, area, LARGEST);
    }

    /** A deck has one size of slides: that of its first page. Further pages are fitted into it, at their own size at most. */
    private static SlideSheet asLargeAsTheDiagram(List<PaintedPage> pages, ExportOptions options) {
        Bounds first = pages.isEmpty() ? Bounds.EMPTY : picture(pages.get(0), options);
        double width = Math.max(1, first.width());
        double height = Math.max(1, first.height());
        double grow = Math.max(1, Math.min(SHORTEST / Math.min(width, height), LONGEST / Math.max(width, height)));
        double shrink = Math.min(1, LONGEST / Math.max(width, height));
        double scale = grow * shrink;
        double slideWidth = Math.max(SHORTEST, Math.min(LONGEST, width * scale));
        double slideHeight = Math.max(SHORTEST, Math.min(LONGEST, height * scale));
        Bounds title = new Bounds(0, -TITLE_HEIGHT - GAP, Math.max(slideWidth, 4 * SHORTEST), TITLE_HEIGHT);
        return new SlideSheet(slideWidth, slideHeight, false, title, new Bounds(0, 0, slideWidth, slideHeight), scale);
    }

    /** What has to fit on the slide, px of the page: as large as draw.io's picture when the diagram gives the size. */
    public Bounds content(PaintedPage page, ExportOptions options) {
        return titled ? page.scene().bounds() : picture(page, options);
    }

    private static Bounds picture(PaintedPage page, ExportOptions options) {
        double border = options.picture().border();
        return Viewport.wholePixels(page.scene().bounds()).grown(Double.isFinite(border) ? Math.max(0, border) : 0);
    }
}
