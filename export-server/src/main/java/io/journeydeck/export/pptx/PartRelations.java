package io.journeydeck.export.pptx;

import io.journeydeck.export.pptx.drawing.SlideRelations;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.scene.ImageData;
import java.util.Map;
import java.util.Optional;

/**
 * What the shapes of a diagram refer to, as relations of the slide they stand on.
 *
 * @param slidesByPage the first slide of each page of the file that is in the deck, by the page's id
 */
record PartRelations(SlidePart slide, Map<String, SlidePart> slidesByPage) implements SlideRelations {

    static SlideRelations of(SlidePart slide, Map<String, SlidePart> slidesByPage) {
        return new PartRelations(slide, slidesByPage);
    }

    @Override
    public String picture(ImageData data) {
        return slide.picture(data);
    }

    @Override
    public Optional<String> address(String uri) {
        return slide.address(uri);
    }

    @Override
    public Optional<String> page(String pageId) {
        return Optional.ofNullable(slidesByPage.get(pageId)).map(slide::slide);
    }
}
