package io.journeydeck.journey.lint;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules may know of the page that a map lies on.
 *
 * @param drawn false when the map came from a text and lies on no page
 * @param places of shapes by their cells' ids, px
 * @param lines of a blueprint
 * @param labels of shapes and connectors
 * @param unsaid cells of shapes that show neither words nor a picture nor a form of their own: only their colour can mean something
 * @param pictures that nothing says anything about for readers who do not see them
 */
public record PageFacts(
        boolean drawn,
        Map<String, Bounds> places,
        List<Line> lines,
        List<Label> labels,
        Set<String> unsaid,
        List<Origin> pictures) {

    /** No page. */
    public static final PageFacts NONE = new PageFacts(false, Map.of(), List.of(), List.of(), Set.of(), List.of());

    /**
     * A line across a blueprint.
     *
     * @param kind {@code interaction}, {@code visibility} or {@code internal}; other words stay as they are, in lower case
     */
    public record Line(Origin origin, String kind, Bounds place) {}

    /**
     * A label as it is painted with the bundled fonts.
     *
     * @param overflow how far it runs out of its shape, or is cut off, px; 0 when it fits
     * @param contrast least ratio of luminance between letters and what lies behind them, from 1 to 21; 21 where that is not known
     * @param large letters of 24 px, or bold ones of 18.66 px, or more
     * @param colours of letters and background where the contrast is least, e.g. {@code #999999 on #ffffff}
     */
    public record Label(Origin origin, String text, double overflow, double contrast, boolean large, String colours) {}

    public PageFacts {
        places = Map.copyOf(places);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        unsaid = Set.copyOf(unsaid);
        pictures = List.copyOf(pictures);
    }
}
