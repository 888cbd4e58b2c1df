package io.journeydeck.export.pptx;

import io.journeydeck.export.pptx.drawing.SlideRelations;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.scene.ImageData;
import java.util.Map;
import java.util.Optional;

/**
 * What the shapes on a slide refer to: pictures, addresses, pages of the file, and slides of the story.
 *
 * @param slides by the keys of the story; none when pages are slides
 * @param slidesByPage the first slide of each page of the file, by the page's id
 */
record StoryRelations(SlidePart slide, Map<String, SlidePart> slides, Map<String, SlidePart> slidesByPage)
        implements SlideRelations {

    @Override
    public String picture(ImageData data) {
        return slide.picture(data);
    }

    @Override
    public Optional<String> address(String uri) {
        return slide.address(uri);
    }

    @Override
    public Optional<String> page(String id) {
        return Optional.ofNullable(slides.getOrDefault(id, slidesByPage.get(id)))
                .map(slide::slide);
    }
}
