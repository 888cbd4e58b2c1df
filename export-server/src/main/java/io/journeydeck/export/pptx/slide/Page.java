package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Slide;
import io.journeydeck.geometry.Bounds;
import java.util.List;

/**
 * A slide as it will be written.
 *
 * @param slide what it is of
 * @param number which of the slides that {@code slide} needs, from 1
 * @param count how many those are
 */
public record Page(Slide slide, int number, int count, List<Placed> contents) {

    /** Takes a copy. */
    public Page {
        contents = List.copyOf(contents);
    }

    /**
     * A thing in its place.
     *
     * @param box px of the slide
     * @param points size of letters in tables
     */
    public record Placed(Content content, Bounds box, double points) {}

    /** By which links find it: only the first has the slide's own key. */
    public String key() {
        return number == 1 ? slide.key() : slide.key() + "/" + number;
    }

    String title() {
        return count == 1 ? slide.title() : slide.title() + " (" + number + "/" + count + ")";
    }
}
