package io.journeydeck.export.pptx.drawing;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.ooxml.LanguageTag;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.limits.Deadline;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Shadow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws diagrams on slides: each cell one shape with its text, connectors glued, cells with cells inside as groups. */
public final class DiagramShapes {

    private final Rasterizer rasterizer;
    private final Diagnostics diagnostics;
    private final Deadline deadline;
    private final @Nullable String language;

    /**
     * For the slides of a deck.
     *
     * @param rasterizer paints the bitmaps that go along with SVG pictures
     * @param language of the texts, a BCP 47 tag; null when nobody said
     */
    public DiagramShapes(Rasterizer rasterizer, Diagnostics diagnostics, Deadline deadline, @Nullable String language) {
        this.rasterizer = rasterizer;
        this.diagnostics = diagnostics;
        this.deadline = deadline;
        this.language = language;
    }

    /**
     * What is drawn of a page.
     *
     * @param shadow that the page throws; null for none
     * @param ownSize true when a px of the page is a px of the slide, so that lines are set on the pixels of draw.io's picture
     */
    public record Picture(List<SceneNode> nodes, @Nullable Shadow shadow, boolean ownSize, String pageName) {}

    /** The slide's elements, in painting order. */
    public List<Xml> on(SlideRelations relations, ShapeIds ids, Placement placement, Picture picture) {
        Origin origin = Origin.UNKNOWN.onPage(picture.pageName());
        SlideLinks links = new SlideLinks(relations, diagnostics, origin);
        List<SceneNode> shaded = PageShadow.thrown(picture.nodes(), picture.shadow());
        List<SceneNode> nodes = picture.ownSize() ? PixelGrid.aligned(shaded) : shaded;
        Glue glue = new Glue(nodes);
        String tag = LanguageTag.of(language);
        SlideShapes shapes =
                new SlideShapes(placement, ids, new TextBody(placement, new Paragraphs(placement, links, tag)));
        Pictures pictures = new Pictures(placement, ids, relations, rasterizer, diagnostics, origin);
        return new SlideWriter(
                        shapes,
                        new CellWriter(shapes, pictures),
                        new ConnectorWriter(placement, ids, shapes, glue),
                        links,
                        glue,
                        deadline)
                .write(nodes);
    }
}
