package io.journeydeck.export.pptx.drawing;

import io.journeydeck.scene.ImageData;
import java.util.Optional;

/** What one slide refers to, each thing once: pictures, addresses and other slides, by the ids of their relations. */
public interface SlideRelations {

    String picture(ImageData data);

    /** Empty when {@code uri} is no address. */
    Optional<String> address(String uri);

    /** Empty when the page has no slide in this deck. */
    Optional<String> page(String pageId);
}
