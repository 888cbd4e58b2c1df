package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.pptx.slide.Page.Placed;
import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Slide;
import io.journeydeck.export.story.Slide.Share;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets slides: everything gets its place, letters shrink as far as can be read, and what still does not fit goes on on a further slide;
 * tables are divided between rows.
 */
final class Pager {

    /** Sizes of letters in tables, the one wanted first. */
    private static final List<Double> SIZES = List.of(16.0, 14.0, 13.0, 12.0, 11.0, 10.0);

    private static final double SMALLEST = 10;
    private static final double GAP = 16;

    private final TextRuler ruler;
    private final Bounds area;

    /** @param area room for content, px of the slide */
    Pager(TextRuler ruler, Bounds area) {
        this.ruler = ruler;
        this.area = area;
    }

    /** The slides that a slide needs, at least one. */
    List<Page> pages(Slide slide) {
        for (double points : SIZES) {
            boolean readable = points == SMALLEST || holdsWords(slide.strips(), points);
            if (readable && needed(slide.strips(), points) <= area.height() + 0.5) {
                return List.of(new Page(slide, 1, 1, place(slide.strips(), points)));
            }
        }
        List<List<Placed>> pages = new ArrayList<>();
        List<Strip> rest = new ArrayList<>(slide.strips());
        while (!rest.isEmpty()) {
            List<Strip> page = take(rest);
            pages.add(place(page, SMALLEST));
        }
        List<Page> numbered = new ArrayList<>();
        for (List<Placed> page : pages) {
            numbered.add(new Page(slide, numbered.size() + 1, pages.size(), page));
        }
        return numbered;
    }

    private boolean holdsWords(List<Strip> strips, double points) {
        for (Strip strip : strips) {
            for (Share share : strip.shares()) {
                if (share.content() instanceof Content.Table table
                        && !new Heights(ruler, width(strip, share), points).holdsWords(table)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double needed(List<Strip> strips, double points) {
        double height = Math.max(0, strips.size() - 1) * GAP;
        for (Strip strip : strips) {
            height += height(strip, points);
        }
        return height;
    }

    private double height(Strip strip, double points) {
        double highest = 0;
        for (Share share : strip.shares()) {
            boolean grows = strip.fills() && share.content() instanceof Content.Picture;
            highest = Math.max(
                    highest, grows ? 0 : share.content().accept(new Heights(ruler, width(strip, share), points)));
        }
        return highest;
    }

    private double width(Strip strip, Share share) {
        double weights = strip.shares().stream().mapToDouble(Share::weight).sum();
        return (area.width() - GAP * (strip.shares().size() - 1)) * share.weight() / weights;
    }

    /** Takes as many strips as fit off {@code rest}, at least a part of one. */
    private List<Strip> take(List<Strip> rest) {
        List<Strip> page = new ArrayList<>();
        double left = area.height();
        while (!rest.isEmpty()) {
            Strip next = rest.get(0);
            double height = height(next, SMALLEST);
            if (height <= left + 0.5) {
                page.add(rest.remove(0));
                left -= height + GAP;
                continue;
            }
            TableCut cut = TableCut.of(next, left, share -> new Heights(ruler, width(next, share), SMALLEST));
            boolean first = page.isEmpty();
            if (cut != null && (first || cut.rows() > 1)) {
                page.add(cut.head());
                rest.set(0, cut.rest());
            } else if (first) {
                page.add(rest.remove(0));
            }
            return page;
        }
        return page;
    }

    private List<Placed> place(List<Strip> strips, double points) {
        double spare = Math.max(0, area.height() - needed(strips, points));
        long filling = strips.stream().filter(Strip::fills).count();
        List<Placed> placed = new ArrayList<>();
        double y = area.y();
        for (Strip strip : strips) {
            double height = height(strip, points) + (strip.fills() ? spare / filling : 0);
            height = Math.min(height, area.bottom() - y);
            double x = area.x();
            for (Share share : strip.shares()) {
                double width = width(strip, share);
                placed.add(new Placed(share.content(), new Bounds(x, y, width, height), points));
                x += width + GAP;
            }
            y += height + GAP;
        }
        return placed;
    }
}
