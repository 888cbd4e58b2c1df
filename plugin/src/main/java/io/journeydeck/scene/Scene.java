package io.journeydeck.scene;

import io.journeydeck.geometry.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as it is painted.
 *
 * @param pageId the page's id in its file, the target of {@link Link.Page}
 * @param name the page's name
 * @param bounds the box around all that is painted, px
 * @param background what lies behind the diagram; null is transparent
 * @param shadow what the diagram throws as a whole onto the background; null is none
 * @param nodes in painting order, the hindmost first
 */
public record Scene(
        String pageId,
        String name,
        Bounds bounds,
        @Nullable Color background,
        @Nullable Shadow shadow,
        List<SceneNode> nodes) {

    public Scene {
        nodes = List.copyOf(nodes);
    }

    /** A page without a shadow. */
    public Scene(String pageId, String name, Bounds bounds, @Nullable Color background, List<SceneNode> nodes) {
        this(pageId, name, bounds, background, null, nodes);
    }
}
