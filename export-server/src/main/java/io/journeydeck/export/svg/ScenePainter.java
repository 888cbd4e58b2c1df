package io.journeydeck.export.svg;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Nodes of a scene as elements, one {@code g} a cell; empty for a node without anything to see. */
final class ScenePainter implements SceneNode.Visitor<Optional<Element>> {

    private final SvgPage page;
    private final Definitions definitions;
    private final PathPainter paths;
    private final TextPainter texts;
    private final LinkElements links;
    private final Deadline deadline;
    private final Set<String> ids = new HashSet<>();

    /** The box of the shape that is being painted. */
    private @Nullable Bounds cell;

    ScenePainter(SvgPage page, LinkElements links, Deadline deadline) {
        this.page = page;
        this.links = links;
        this.deadline = deadline;
        definitions = new Definitions(page);
        paths = new PathPainter(page, definitions);
        texts = new TextPainter(page, definitions, paths, links);
    }

    /** A group for a drawing that throws a shadow as a whole. */
    Element shaded(Shadow shadow, Bounds view) {
        Element group = page.element("g");
        SvgPage.set(group, "filter", definitions.shadow(shadow, view));
        return group;
    }

    void paint(List<SceneNode> nodes, Element parent) {
        for (SceneNode node : nodes) {
            node.accept(this).ifPresent(parent::appendChild);
        }
    }

    @Override
    public Optional<Element> group(Group group) {
        deadline.check();
        Element cell = page.element("g");
        Subject subject = group.subject();
        String id = ElementIds.ofCell(subject.id());
        if (ids.add(id)) {
            SvgPage.set(cell, "id", id);
        }
        SvgPage.set(cell, "data-cell-id", subject.id());
        CellFacts facts = subject.accept(new CellFacts.Reader());
        Bounds around = this.cell;
        this.cell = facts.bounds();
        if (facts.layerName() != null) {
            SvgPage.set(cell, "data-layer", facts.layerName());
        }
        if (facts.tooltip() != null && !facts.tooltip().isBlank()) {
            cell.appendChild(page.element("title", facts.tooltip()));
        }
        children(group, facts.link(), cell);
        this.cell = around;
        return Optional.of(cell);
    }

    /** A cell's link goes around what the cell itself is made of: cells inside it and runs of its text may have links of their own. */
    private void children(Group group, @Nullable Link link, Element cell) {
        Element anchor = null;
        for (SceneNode node : group.children()) {
            Optional<Element> made = node.accept(this);
            if (made.isEmpty()) {
                continue;
            }
            if (link == null || node instanceof Group || hasLinks(node)) {
                anchor = null;
                cell.appendChild(made.get());
                continue;
            }
            if (anchor == null) {
                anchor = links.start(link);
                cell.appendChild(anchor);
            }
            anchor.appendChild(made.get());
        }
    }

    private static boolean hasLinks(SceneNode node) {
        return node instanceof Text text
                && text.lines().stream()
                        .flatMap(line -> line.spans().stream())
                        .anyMatch(span -> span.run().link() != null);
    }

    @Override
    public Optional<Element> path(Path path) {
        deadline.check();
        return Optional.of(paths.paint(path));
    }

    @Override
    public Optional<Element> text(Text text) {
        deadline.check();
        return Optional.ofNullable(texts.paint(text));
    }

    @Override
    public Optional<Element> image(Image image) {
        deadline.check();
        Bounds box = image.bounds();
        Element element = page.element("image");
        // The picture begins half a px before the diagram; draw.io keeps image shapes, but not icons in others, on
        // whole px.
        boolean whole = cell != null && (cell.equals(box) || cell.equals(image.clip()));
        double toGrid = whole ? 0.5 : 0;
        SvgPage.px(element, "x", box.x() - toGrid);
        SvgPage.px(element, "y", box.y() - toGrid);
        SvgPage.px(element, "width", box.width());
        SvgPage.px(element, "height", box.height());
        if (!image.keepAspect()) {
            SvgPage.set(element, "preserveAspectRatio", "none");
        }
        if (image.opacity() < 1) {
            SvgPage.set(element, "opacity", Decimals.factor(Math.max(0, image.opacity())));
        }
        if (image.clip() != null) {
            SvgPage.set(element, "clip-path", definitions.clip(image.clip()));
        }
        Paint.transform(element, image.transform());
        SvgPage.href(element, image.data().dataUri());
        return Optional.of(element);
    }
}
