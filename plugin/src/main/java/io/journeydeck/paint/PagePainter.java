package io.journeydeck.paint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedLayer;
import io.journeydeck.drawio.graph.ResolvedCell.ResolvedVertex;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.image.EmbeddedImages;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.SceneRecorder;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.shape.ShapeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paints pages: the door of this package. Immutable and safe to share between threads. */
public final class PagePainter {

    private final ShapeRegistry shapes;
    private final LabelLayout labels;
    private final Limits limits;
    private final Installation installation;

    public PagePainter(ShapeRegistry shapes, LabelLayout labels, Limits limits) {
        this(shapes, labels, limits, Installation.NONE);
    }

    /** @param installation lends shapes and pictures that are not built in */
    public PagePainter(ShapeRegistry shapes, LabelLayout labels, Limits limits, Installation installation) {
        this.installation = installation;
        this.shapes = shapes;
        this.labels = labels;
        this.limits = limits;
    }

    /**
     * Paints a page.
     *
     * @param texts replaces the placeholders of this page's labels, tooltips and links
     * @param origin the file and page, for findings
     * @param diagnostics takes what could not be shown
     */
    public Scene paint(
            ResolvedPage page, Placeholders texts, Origin origin, Diagnostics diagnostics, Deadline deadline) {
        PaintContext context = new PaintContext(
                origin,
                diagnostics,
                deadline,
                "1".equals(page.page().modelAttributes().get("math")));
        boolean shadow = "1".equals(page.page().modelAttributes().get("shadow"));
        Session session = new Session(texts, context, shadow);
        List<SceneNode> nodes = new ArrayList<>();
        session.behind(page).ifPresent(nodes::add);
        page.layers().forEach(layer -> nodes.add(layer.accept(session)));
        Color background = Color.parse(page.page().modelAttributes().getOrDefault("background", "none"))
                .orElse(null);
        return new Scene(
                page.page().id(),
                page.page().name(),
                session.room.bounds(),
                background,
                shadow ? Brush.PAGE_SHADOW : null,
                nodes);
    }

    /** The painting of one page. */
    private final class Session implements ResolvedCell.Visitor<Group> {

        private final Placeholders texts;
        private final PaintContext context;
        private final Backdrop backdrop;
        private final VertexPainter vertices;
        private final EdgePainter edges;
        private final LabelPainter labelPainter;
        private final PageRoom room;

        /** @param shadows whether the page throws a shadow */
        Session(Placeholders texts, PaintContext context, boolean shadows) {
            this.room = new PageRoom(shadows);
            this.texts = texts;
            this.context = context;
            PicturePainter pictures = new PicturePainter(new EmbeddedImages(limits, installation.pictures()), shapes);
            this.vertices = new VertexPainter(
                    new ShapeFinder(shapes, installation.stencils(), limits, context), shapes, pictures);
            this.backdrop = new Backdrop(pictures, context);
            this.edges = new EdgePainter(shapes, context.deadline());
            this.labelPainter = new LabelPainter(labels, context);
        }

        /** The picture behind the page, in a layer of its own; it counts for the page's size. */
        Optional<Group> behind(ResolvedPage page) {
            Optional<Image> image = backdrop.of(page);
            image.ifPresent(picture -> room.addPicture(picture.bounds()));
            return image.map(Backdrop::layer);
        }

        @Override
        public Group layer(ResolvedLayer layer) {
            String name = layer.cell().label();
            return new Group(
                    new Subject.LayerSubject(layer.cell().id(), name.isEmpty() ? null : name),
                    children(layer, List.of()));
        }

        @Override
        public Group vertex(ResolvedVertex vertex) {
            context.deadline().check();
            SceneRecorder canvas = new SceneRecorder();
            vertices.paint(
                    canvas,
                    vertex,
                    labelPainter.shapeText(vertex.style(), vertex.cell().id()),
                    context);
            room.addShape(vertex);
            LabelFrame frame = LabelFrame.ofVertex(vertex.style(), vertex.bounds(), vertices.labelBounds(vertex));
            Optional<Text> label = vertex.style().flag("noLabel", false)
                    ? Optional.empty()
                    : labelPainter.label(vertex.cell().id(), texts.label(vertex.cell()), vertex.style(), frame);
            label.ifPresent(text -> {
                canvas.add(text);
                room.addLabel(text, frame, vertex.style());
            });
            Subject subject = new Subject.VertexSubject(
                    vertex.cell().id(),
                    vertex.bounds(),
                    vertex.style().number("rotation", 0),
                    label.map(LabelPainter::plain).orElse(""),
                    texts.tooltip(vertex.cell()),
                    link(vertex.cell()));
            return new Group(subject, children(vertex, canvas.nodes()));
        }

        @Override
        public Group edge(ResolvedEdge edge) {
            context.deadline().check();
            SceneRecorder ruled = new SceneRecorder();
            EdgePainter.Painted painted = edges.paint(ruled, edge, context);
            SceneRecorder canvas = new SceneRecorder();
            Freehand.of(edge.style(), edge.cell().id()).draw(ruled.nodes()).forEach(canvas::add);
            room.addLine(painted);
            LabelFrame frame = LabelFrame.ofEdge(
                    edge.style(), edge.labelPosition(), edge.cell().geometry().width());
            Optional<Text> label = edge.style().flag("noLabel", false)
                    ? Optional.empty()
                    : labelPainter.label(edge.cell().id(), texts.label(edge.cell()), edge.style(), frame);
            label.ifPresent(text -> {
                canvas.add(text);
                room.addLabel(text, frame, edge.style());
            });
            Subject subject = new Subject.EdgeSubject(
                    edge.cell().id(),
                    painted.wire(),
                    label.map(LabelPainter::plain).orElse(""),
                    texts.tooltip(edge.cell()),
                    link(edge.cell()));
            return new Group(subject, children(edge, canvas.nodes()));
        }

        private List<SceneNode> children(ResolvedCell parent, List<SceneNode> own) {
            List<SceneNode> nodes = new ArrayList<>(own);
            parent.children().forEach(child -> nodes.add(child.accept(this)));
            return nodes;
        }

        private @Nullable Link link(Cell cell) {
            String target = texts.link(cell);
            if (target == null || target.isBlank()) {
                return null;
            }
            Optional<Link> link = Link.parse(target);
            if (link.isEmpty()) {
                context.report(Diagnostic.warning(
                        "LINK_REFUSED",
                        "The link \"" + PaintContext.brief(target)
                                + "\" leads neither to the web, to mail nor to a page",
                        context.at(cell.id()),
                        "Use a link that begins with https://, http:// or mailto:, or a link to a page."));
            }
            return link.orElse(null);
        }
    }
}
