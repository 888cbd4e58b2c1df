package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * A picture in a box.
 *
 * @param bounds the box in px
 * @param keepAspect true: fitted into the box and centred; false: stretched to fill it
 * @param clip what is seen of it; null is all
 */
public record Image(
        ImageData data,
        Bounds bounds,
        boolean keepAspect,
        double opacity,
        @Nullable Bounds clip,
        Affine transform) implements SceneNode {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.image(this);
    }
}
