package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through a scene and writes its cells in painting order. Layers leave no trace; a cell with cells inside becomes a group.
 */
final class SlideWriter implements SceneNode.Visitor<List<Drawn>> {

    private final SlideShapes shapes;
    private final CellWriter cells;
    private final ConnectorWriter connectors;
    private final SlideLinks links;
    private final Glue glue;
    private final Deadline deadline;

    SlideWriter(
            SlideShapes shapes,
            CellWriter cells,
            ConnectorWriter connectors,
            SlideLinks links,
            Glue glue,
            Deadline deadline) {
        this.shapes = shapes;
        this.cells = cells;
        this.connectors = connectors;
        this.links = links;
        this.glue = glue;
        this.deadline = deadline;
    }

    /** All elements of the slide, with connectors glued. */
    List<Xml> write(List<SceneNode> nodes) {
        List<Xml> all = new ArrayList<>();
        for (SceneNode node : nodes) {
            node.accept(this).forEach(drawn -> all.add(drawn.xml()));
        }
        glue.join();
        return all;
    }

    @Override
    public List<Drawn> group(Group group) {
        deadline.check();
        return group.subject().accept(new Subject.Visitor<>() {
            @Override
            public List<Drawn> layer(Subject.LayerSubject layer) {
                return all(group.children());
            }

            @Override
            public List<Drawn> vertex(Subject.VertexSubject vertex) {
                return cell(vertex, group.children());
            }

            @Override
            public List<Drawn> edge(Subject.EdgeSubject edge) {
                return connector(edge, group.children());
            }
        });
    }

    private List<Drawn> all(List<SceneNode> nodes) {
        List<Drawn> all = new ArrayList<>();
        nodes.forEach(node -> all.addAll(node.accept(this)));
        return all;
    }

    private List<Drawn> cell(Subject.VertexSubject vertex, List<SceneNode> children) {
        List<SceneNode> own = new ArrayList<>();
        List<SceneNode> inner = new ArrayList<>();
        children.forEach(node -> (node instanceof Group ? inner : own).add(node));
        Bounds box = vertex.bounds();
        Turn turn = Turn.of(vertex.rotation(), box.center());
        CellName name = CellName.of(vertex, links);
        CellWriter.Written written =
                cells.write(new CellWriter.Cell(vertex.id(), box, turn, name, glue.endsAt(vertex.id())), own);
        List<Drawn> drawn = new ArrayList<>(written.drawn());
        SlideShapes.Shape holder = written.holder();
        if (holder == null && glue.isWanted(vertex.id())) {
            holder = shapes.shape(Piece.blank(box), box, List.of(), null, turn, name);
            drawn.add(holder.drawn());
        }
        if (holder != null) {
            glue.hold(vertex.id(), holder.id(), vertex.label(), holder.sites());
        }
        List<Drawn> insides = all(inner);
        drawn.addAll(insides);
        boolean grouped = !insides.isEmpty() || drawn.size() > 1;
        return grouped ? List.of(shapes.group(name.part("group"), drawn)) : drawn;
    }

    private List<Drawn> connector(Subject.EdgeSubject edge, List<SceneNode> children) {
        List<Path> paths = new ArrayList<>();
        List<SceneNode> labels = new ArrayList<>();
        List<SceneNode> inner = new ArrayList<>();
        for (SceneNode node : children) {
            if (node instanceof Path path) {
                paths.add(path);
            } else {
                (node instanceof Group ? inner : labels).add(node);
            }
        }
        CellName name = CellName.of(edge, links);
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(connectors.write(edge, paths, name));
        for (SceneNode label : labels) {
            drawn.addAll(loose(edge.id(), label, name.part("label")));
        }
        drawn.addAll(all(inner));
        return drawn;
    }

    private List<Drawn> loose(String id, SceneNode node, CellName name) {
        Turn upright = Turn.of(0, Point.ORIGIN);
        return cells.write(new CellWriter.Cell(id, Bounds.EMPTY, upright, name, List.of()), List.of(node))
                .drawn();
    }

    @Override
    public List<Drawn> path(Path path) {
        return loose("", path, new CellName("Shape", "", null));
    }

    @Override
    public List<Drawn> text(Text text) {
        return loose("", text, new CellName("Text", "", null));
    }

    @Override
    public List<Drawn> image(Image image) {
        return loose("", image, new CellName("Picture", "", null));
    }
}
