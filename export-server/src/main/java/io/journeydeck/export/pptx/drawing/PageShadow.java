package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shadow of a page, shape by shape: slides have no shadow of a drawing as a whole. That one falls on the background only, so what
 * stands upon another filled shape throws none.
 */
final class PageShadow implements SceneNode.Visitor<SceneNode> {

    private final Shadow shadow;
    private final List<Bounds> covered = new ArrayList<>();

    private PageShadow(Shadow shadow) {
        this.shadow = shadow;
    }

    /** @param shadow of the page; null for none */
    static List<SceneNode> thrown(List<SceneNode> nodes, @Nullable Shadow shadow) {
        return shadow == null ? nodes : new PageShadow(shadow).all(nodes);
    }

    private List<SceneNode> all(List<SceneNode> nodes) {
        return nodes.stream().map(node -> node.accept(this)).toList();
    }

    @Override
    public SceneNode group(Group group) {
        return new Group(group.subject(), all(group.children()));
    }

    @Override
    public SceneNode path(Path path) {
        Bounds box = path.transform().apply(path.outline().bounds());
        boolean painted = path.stroke().isVisible() || !(path.fill() instanceof Fill.None);
        boolean onShape = covered.stream().anyMatch(shape -> holds(shape, box));
        if (!onShape && path.fill() instanceof Fill.Solid solid && solid.color().isOpaque()) {
            covered.add(box);
        }
        return !painted || onShape || path.shadow() != null
                ? path
                : new Path(path.outline(), path.fill(), path.stroke(), shadow, path.transform(), path.part());
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    @Override
    public SceneNode text(Text text) {
        return text;
    }

    @Override
    public SceneNode image(Image image) {
        return image;
    }
}
