package io.journeydeck.export.pdf;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.java2d.OutlineShape;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Link;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of a scene into a page's content, and notes its links. */
final class PdfPainter implements SceneNode.Visitor<Void> {

    private final PDPage page;
    private final PDPageContentStream content;
    private final PdfPaths paths;
    private final PdfTexts texts;
    private final PdfPictures pictures;
    private final PdfLinks links;
    private final AffineTransform place;
    private final Origin origin;
    private final Diagnostics diagnostics;
    private final Deadline deadline;

    PdfPainter(
            PDPage page,
            PDPageContentStream content,
            PdfPaths paths,
            PdfTexts texts,
            PdfPictures pictures,
            PdfLinks links,
            AffineTransform place,
            Origin origin,
            Diagnostics diagnostics,
            Deadline deadline) {
        this.page = page;
        this.content = content;
        this.paths = paths;
        this.texts = texts;
        this.pictures = pictures;
        this.links = links;
        this.place = place;
        this.origin = origin;
        this.diagnostics = diagnostics;
        this.deadline = deadline;
    }

    @Override
    public Void group(Group group) {
        deadline.check();
        group.subject().accept(new LinkOf()).ifPresent(link -> {
            Bounds box = extent(group);
            if (box != null) {
                links.add(page, box, place, link, origin);
            }
        });
        group.children().forEach(node -> node.accept(this));
        return null;
    }

    /** The box around what a cell itself is made of. */
    private static @Nullable Bounds extent(Group group) {
        Bounds box = null;
        for (SceneNode node : group.children()) {
            Optional<Bounds> own = node.accept(new Extent());
            if (own.isPresent()) {
                box = box == null ? own.get() : box.union(own.get());
            }
        }
        return box;
    }

    @Override
    public Void path(Path path) {
        deadline.check();
        step(() -> paths.paint(path));
        return null;
    }

    @Override
    public Void text(Text text) {
        deadline.check();
        step(() -> texts.paint(text));
        AffineTransform at = new AffineTransform(place);
        at.concatenate(OutlineShape.transform(text.transform()));
        for (Text.Line line : text.lines()) {
            for (Text.Span span : line.spans()) {
                Link link = span.run().link();
                if (link != null && span.width() > 0) {
                    Bounds box = new Bounds(span.x(), line.top(), span.width(), Math.max(0, line.height()));
                    links.add(page, box, at, link, origin);
                }
            }
        }
        return null;
    }

    @Override
    public Void image(Image image) {
        deadline.check();
        try {
            pictures.paint(content, image);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.warning(
                    "IMAGE_UNREADABLE",
                    "A picture in the diagram could not be painted: " + e.getMessage(),
                    origin,
                    "Insert it again as PNG or JPEG."));
        }
        return null;
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static final class LinkOf implements Subject.Visitor<Optional<Link>> {
        @Override
        public Optional<Link> layer(Subject.LayerSubject layer) {
            return Optional.empty();
        }

        @Override
        public Optional<Link> vertex(Subject.VertexSubject vertex) {
            return Optional.ofNullable(vertex.link());
        }

        @Override
        public Optional<Link> edge(Subject.EdgeSubject edge) {
            return Optional.ofNullable(edge.link());
        }
    }

    private static final class Extent implements SceneNode.Visitor<Optional<Bounds>> {
        @Override
        public Optional<Bounds> group(Group group) {
            return Optional.empty();
        }

        @Override
        public Optional<Bounds> path(Path path) {
            return Optional.of(path.transform().apply(path.outline().bounds()));
        }

        @Override
        public Optional<Bounds> text(Text text) {
            return Optional.of(text.transform().apply(text.inkBounds()));
        }

        @Override
        public Optional<Bounds> image(Image image) {
            return Optional.of(image.transform().apply(image.bounds()));
        }
    }
}
