package io.journeydeck.scene;

import io.journeydeck.geometry.Affine;
import org.jspecify.annotations.Nullable;

/** An outline that is filled, stroked or both. */
public record Path(
        Outline outline, Fill fill, Stroke stroke, @Nullable Shadow shadow, Affine transform, Part part)
        implements SceneNode {

    /** Which part of its cell a path is, for formats that replace it by something native. */
    public enum Part {
        BODY,
        CONNECTOR_LINE,
        START_ARROW,
        END_ARROW
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.path(this);
    }
}
