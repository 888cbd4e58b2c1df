package io.journeydeck.scene;

import java.util.List;

/**
 * What one layer, shape or connector is made of, and the cells inside it.
 *
 * <p>The nodes of a shape itself come first (paths, images, its text), then one group for each child cell, in painting order.
 */
public record Group(Subject subject, List<SceneNode> children) implements SceneNode {

    public Group {
        children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.group(this);
    }
}
