package io.journeydeck.export.pptx;

import io.journeydeck.export.story.Slide;
import io.journeydeck.journey.JourneyMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deck tells of a map or a page.
 *
 * @param section name of the section that its slides are in
 * @param pageId the page's id, by which links of diagrams find its first slide; empty for slides that are of no page
 * @param map null for a page without one
 * @param date for the footers; empty for none
 * @param language of its texts, a BCP 47 tag
 */
record Told(String section, String pageId, @Nullable JourneyMap map, List<Slide> slides, String date, String language) {
    Told {
        slides = List.copyOf(slides);
    }
}
