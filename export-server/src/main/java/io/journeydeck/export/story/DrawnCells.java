package io.journeydeck.export.story;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.Stage;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The cells of a painted page by their ids and places. */
final class DrawnCells {

    /** Cells that reach over an edge by less than this count as inside, px. */
    private static final double OVERHANG = 6;

    private static final double LETTERS = 12;

    private final Scene scene;
    private final Map<String, Group> groups = new HashMap<>();

    DrawnCells(Scene scene) {
        this.scene = scene;
        scene.nodes().forEach(this::index);
    }

    private void index(SceneNode node) {
        if (node instanceof Group group) {
            groups.putIfAbsent(group.subject().id(), group);
            group.children().forEach(this::index);
        }
    }

    Optional<Group> group(Origin origin) {
        return Optional.ofNullable(origin.cellId()).map(groups::get);
    }

    /** Where a cell lies, px of the page; empty when it is not drawn, or is a connector. */
    Optional<Bounds> bounds(Origin origin) {
        return group(origin).flatMap(group -> Optional.ofNullable(place(group)));
    }

    /** Null for layers and connectors. */
    private static @Nullable Bounds place(Group group) {
        return group.subject() instanceof Subject.VertexSubject vertex ? vertex.bounds() : null;
    }

    /** The cells that lie in {@code region}: of containers that reach out of it, those inside them that do not. */
    List<SceneNode> within(Bounds region) {
        List<SceneNode> inside = new ArrayList<>();
        scene.nodes().forEach(node -> collect(node, region, inside));
        return inside;
    }

    private static void collect(SceneNode node, Bounds region, List<SceneNode> inside) {
        if (!(node instanceof Group group)) {
            return;
        }
        Bounds place = place(group);
        if (group.subject() instanceof Subject.EdgeSubject edge) {
            if (edge.wire().points().stream().allMatch(region.grown(OVERHANG)::contains)) {
                inside.add(group);
            }
        } else if (place != null && lies(place, region)) {
            inside.add(group);
        } else {
            group.children().forEach(child -> collect(child, region, inside));
        }
    }

    private static boolean lies(Bounds place, Bounds region) {
        Bounds room = region.grown(OVERHANG);
        return region.contains(place.center())
                && room.contains(new Point(place.x(), place.y()))
                && room.contains(new Point(place.right(), place.bottom()));
    }

    /** The heads of stages lead to slides, where the diagram does not let them lead elsewhere. */
    List<SceneNode> withLinks(List<SceneNode> nodes, List<Stage> stages, IntFunction<String> slide) {
        Map<String, String> targets = new HashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            String id = stages.get(i).origin().cellId();
            String target = slide.apply(i);
            if (id != null && !target.isEmpty()) {
                targets.put(id, target);
            }
        }
        return nodes.stream().map(node -> linked(node, targets)).toList();
    }

    private static SceneNode linked(SceneNode node, Map<String, String> targets) {
        if (node instanceof Group group
                && group.subject() instanceof Subject.VertexSubject head
                && head.link() == null
                && targets.containsKey(head.id())) {
            Link link = new Link.Page(targets.getOrDefault(head.id(), ""));
            return new Group(
                    new Subject.VertexSubject(
                            head.id(), head.bounds(), head.rotation(), head.label(), head.tooltip(), link),
                    group.children());
        }
        return node;
    }

    /** The size of the smallest letters in {@code region}, px. */
    double smallestLetters(Bounds region) {
        double smallest = Double.MAX_VALUE;
        for (SceneNode node : within(region)) {
            smallest = Math.min(smallest, smallest(node));
        }
        return smallest == Double.MAX_VALUE ? LETTERS : smallest;
    }

    private static double smallest(SceneNode node) {
        return node.accept(new SceneNode.Visitor<Double>() {
            @Override
            public Double group(Group group) {
                double smallest = Double.MAX_VALUE;
                for (SceneNode child : group.children()) {
                    smallest = Math.min(smallest, DrawnCells.smallest(child));
                }
                return smallest;
            }

            @Override
            public Double path(Path path) {
                return Double.MAX_VALUE;
            }

            @Override
            public Double text(Text text) {
                return text.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .filter(run -> !run.text().isBlank())
                        .mapToDouble(run -> run.style().size())
                        .min()
                        .orElse(Double.MAX_VALUE);
            }

            @Override
            public Double image(Image image) {
                return Double.MAX_VALUE;
            }
        });
    }

    /** The portrait on a persona's card: what is drawn there without words. */
    Optional<Group> portrait(Origin persona) {
        return group(persona).stream()
                .flatMap(card -> card.children().stream())
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(child -> child.subject() instanceof Subject.VertexSubject vertex
                        && vertex.label().isEmpty()
                        && vertex.bounds().width() >= 32
                        && Math.abs(vertex.bounds().width() - vertex.bounds().height()) < 2)
                .findFirst();
    }
}
