package io.journeydeck.scene;

/** One thing in a scene. Coordinates are px on the page; a node's own transform, where it has one, applies to them. */
public sealed interface SceneNode permits Group, Path, Text, Image {

    <R> R accept(Visitor<R> visitor);

    /** One method a kind of node, so that each format handles them all. */
    interface Visitor<R> {
        R group(Group group);

        R path(Path path);

        R text(Text text);

        R image(Image image);
    }
}
