package io.journeydeck.shape;

import io.journeydeck.scene.ImageData;
import java.util.Optional;

/** Finds pictures that belong to a shape's drawing. */
public interface ShapePictures {

    /** Finds nothing. */
    ShapePictures NONE = address -> Optional.empty();

    /** The picture at a {@code data:} address; empty, and said so, when it cannot be shown. */
    Optional<ImageData> find(String address);
}
