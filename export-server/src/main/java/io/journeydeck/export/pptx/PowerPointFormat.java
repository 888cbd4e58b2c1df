package io.journeydeck.export.pptx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.SlideSize;
import io.journeydeck.export.SteadyZip;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/**
 * A deck with a slide a page. Each cell is one shape with its text, connectors are glued to their shapes, cells with cells inside
 * are groups; nothing but pictures is a picture. The same drawing gives the same bytes.
 */
public final class PowerPointFormat implements OutputFormat {

    private final Rasterizer rasterizer;

    /** @param rasterizer paints the bitmaps that go along with SVG pictures, for programs that know no SVG */
    public PowerPointFormat(Rasterizer rasterizer) {
        this.rasterizer = rasterizer;
    }

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public String title() {
        return "PowerPoint deck";
    }

    @Override
    public String summary() {
        return "A slide a page, of native shapes, texts and glued connectors that can be edited.";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        SlideSheet sheet = SlideSheet.of(drawing.pages(), options);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow deck = new BaseDeck(sheet).open(drawing.name())) {
            Map<String, XSLFSlide> slidesByPage = new HashMap<>();
            List<XSLFSlide> slides = new ArrayList<>();
            for (PaintedPage page : drawing.pages()) {
                XSLFSlide slide = deck.createSlide(deck.getSlideMasters().get(0).getSlideLayouts()[0]);
                slides.add(slide);
                slidesByPage.putIfAbsent(page.scene().pageId(), slide);
            }
            for (int i = 0; i < slides.size(); i++) {
                SlideRelations relations = new SlideRelations(deck, slides.get(i), slidesByPage);
                fill(slides.get(i), drawing.pages().get(i), new Task(drawing, options, sheet, relations));
            }
            deck.write(bytes);
        }
        drawing.deadline().check();
        SteadyZip.write(SteadyZip.parts(bytes.toByteArray()), out);
    }

    /** What all pages have in common, and the relations of one. */
    private record Task(Drawing drawing, ExportOptions options, SlideSheet sheet, SlideRelations relations) {}

    private void fill(XSLFSlide slide, PaintedPage page, Task task) {
        Xml content = slideXml(page, task);
        try {
            slide.getXmlObject()
                    .set(SldDocument.Factory.parse(content.toString()).getSld());
        } catch (XmlException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "PPTX_SLIDE",
                            "The page could not become a slide: " + e.getMessage(),
                            Origin.UNKNOWN.onPage(page.name()),
                            "Please report this diagram."),
                    e);
        }
    }

    private Xml slideXml(PaintedPage page, Task task) {
        Scene scene = page.scene();
        Drawing drawing = task.drawing();
        Origin origin = Origin.UNKNOWN.onPage(scene.name());
        Placement placement = task.sheet().placement(page, task.options());
        ShapeIds ids = new ShapeIds();
        Xml tree = Xml.of("p:spTree")
                .add(Xml.of("p:nvGrpSpPr")
                        .add(Xml.of("p:cNvPr").with("id", 1).with("name", ""))
                        .add(Xml.of("p:cNvGrpSpPr"))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:grpSpPr"))
                .add(Placeholders.title(ids, scene.name(), task.options().language()));
        SlideLinks links = new SlideLinks(task.relations(), drawing.diagnostics(), origin);
        boolean ownSize = task.options().slide() == SlideSize.DIAGRAM;
        List<SceneNode> shaded = PageShadow.thrown(scene.nodes(), scene.shadow());
        List<SceneNode> nodes = ownSize ? PixelGrid.aligned(shaded) : shaded;
        Glue glue = new Glue(nodes);
        String language = Paragraphs.languageTag(task.options().language());
        SlideShapes shapes =
                new SlideShapes(placement, ids, new TextBody(placement, new Paragraphs(placement, links, language)));
        Pictures pictures = new Pictures(placement, ids, task.relations(), rasterizer, drawing.diagnostics(), origin);
        SlideWriter writer = new SlideWriter(
                shapes,
                new CellWriter(shapes, pictures),
                new ConnectorWriter(placement, ids, shapes, glue),
                links,
                glue,
                drawing.deadline());
        tree.addAll(writer.write(nodes));
        if (task.sheet().titled() && drawing.pages().size() > 1) {
            tree.add(Placeholders.slideNumber(ids, drawing.pages().indexOf(page) + 1));
        }
        Color background = task.options().transparent() ? null : scene.background();
        return BaseDeck.rooted("p:sld")
                .add(Xml.of("p:cSld").add(background(background)).add(tree))
                .add(Xml.of("p:clrMapOvr").add(Xml.of("a:masterClrMapping")));
    }

    private static @Nullable Xml background(@Nullable Color color) {
        return color == null || color.alpha() <= 0
                ? null
                : Xml.of("p:bg").add(Xml.of("p:bgPr").add(ColorXml.solid(color)).add(Xml.of("a:effectLst")));
    }
}
