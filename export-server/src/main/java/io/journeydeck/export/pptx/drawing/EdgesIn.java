package io.journeydeck.export.pptx.drawing;

import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.util.List;
import java.util.stream.Stream;

/** Finds all connectors in a scene. */
final class EdgesIn implements SceneNode.Visitor<Stream<Subject.EdgeSubject>> {

    static List<Subject.EdgeSubject> scene(List<SceneNode> nodes) {
        EdgesIn finder = new EdgesIn();
        return nodes.stream().flatMap(node -> node.accept(finder)).toList();
    }

    @Override
    public Stream<Subject.EdgeSubject> group(Group group) {
        Stream<Subject.EdgeSubject> own =
                group.subject() instanceof Subject.EdgeSubject edge ? Stream.of(edge) : Stream.empty();
        return Stream.concat(own, group.children().stream().flatMap(node -> node.accept(this)));
    }

    @Override
    public Stream<Subject.EdgeSubject> path(Path path) {
        return Stream.empty();
    }

    @Override
    public Stream<Subject.EdgeSubject> text(Text text) {
        return Stream.empty();
    }

    @Override
    public Stream<Subject.EdgeSubject> image(Image image) {
        return Stream.empty();
    }
}
