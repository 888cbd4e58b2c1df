package io.journeydeck.paint;

import io.journeydeck.drawio.Style;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Text;
import io.journeydeck.sketch.Hand;
import java.util.List;
import java.util.Optional;

/** Draws a cell's paths by hand when its style asks for it; pictures and texts stay as they are. */
final class Freehand implements SceneNode.Visitor<List<? extends SceneNode>> {

    private final Optional<Hand> hand;

    private Freehand(Optional<Hand> hand) {
        this.hand = hand;
    }

    static Freehand of(Style style, String cellId) {
        return new Freehand(Hand.of(style, cellId));
    }

    List<SceneNode> draw(List<SceneNode> ruled) {
        return hand.isEmpty()
                ? ruled
                : ruled.stream()
                        .<SceneNode>flatMap(node -> node.accept(this).stream())
                        .toList();
    }

    @Override
    public List<? extends SceneNode> path(Path path) {
        return hand.map(drawing -> drawing.draw(path)).orElse(List.of(path));
    }

    @Override
    public List<? extends SceneNode> group(Group group) {
        return List.of(group);
    }

    @Override
    public List<? extends SceneNode> text(Text text) {
        return List.of(text);
    }

    @Override
    public List<? extends SceneNode> image(Image image) {
        return List.of(image);
    }
}
