package io.journeydeck.export.pptx;

import io.journeydeck.export.DeckKind;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.ooxml.ColorXml;
import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.pptx.drawing.DiagramShapes;
import io.journeydeck.export.pptx.drawing.Placement;
import io.journeydeck.export.pptx.drawing.ShapeIds;
import io.journeydeck.export.pptx.drawing.SlideRelations;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.slide.SlideXml;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.LayoutRole;
import io.journeydeck.export.pptx.theme.SlideLayout;
import io.journeydeck.export.pptx.theme.SlideLayout.Kind;
import io.journeydeck.export.pptx.theme.SlideSheet;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deck with a slide a page of the diagram. */
final class PageSlides {

    private static final int LONGEST_TITLE = 250;

    /** Around a diagram on a user's theme, px of the slide. */
    private static final double PAPER_MARGIN = 10;

    private final Drawing drawing;
    private final ExportOptions options;
    private final SlideSheet sheet;
    private final DeckTheme theme;
    private final DiagramShapes shapes;

    PageSlides(Drawing drawing, ExportOptions options, SlideSheet sheet, DeckTheme theme, Rasterizer rasterizer) {
        this.drawing = drawing;
        this.options = options;
        this.sheet = sheet;
        this.theme = theme;
        this.shapes = new DiagramShapes(rasterizer, drawing.diagnostics(), drawing.deadline(), options.language());
    }

    void write(OutputStream out) throws IOException {
        try (DeckFile deck = new DeckFile(theme.open(), OneLine.of(drawing.name(), LONGEST_TITLE))) {
            addTo(deck);
            drawing.deadline().check();
            deck.write(out);
        }
    }

    /** A slide a page behind those that {@code deck} has. */
    void addTo(DeckFile deck) {
        SlideLayout layout = theme.layout(LayoutRole.CONTENT);
        Map<String, SlidePart> slidesByPage = new HashMap<>();
        List<SlidePart> slides = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            SlidePart slide = deck.slide(layout.part());
            slides.add(slide);
            slidesByPage.putIfAbsent(page.scene().pageId(), slide);
        }
        for (int i = 0; i < slides.size(); i++) {
            SlidePart slide = slides.get(i);
            slide.content(slide(drawing.pages().get(i), layout, slide, slidesByPage));
        }
    }

    private Xml slide(PaintedPage page, SlideLayout layout, SlidePart slide, Map<String, SlidePart> slidesByPage) {
        Scene scene = page.scene();
        SlideXml xml = new SlideXml(options.language());
        layout.placeholder(Kind.TITLE).ifPresent(place -> xml.text(place, OneLine.of(scene.name(), LONGEST_TITLE)));
        SlideRelations relations = new StoryRelations(slide, Map.of(), slidesByPage);
        ShapeIds ids = xml.ids();
        Placement placement = placement(page);
        Color background = options.picture().transparent() ? null : scene.background();
        if (options.deck().theme() != null) {
            sheetOfPaper(background).ifPresent(color -> xml.add(paper(ids, placement, scene.bounds(), color)));
        }
        xml.addAll(shapes.on(
                relations,
                ids,
                placement,
                new DiagramShapes.Picture(scene.nodes(), scene.shadow(), !sheet.titled(), scene.name())));
        if (sheet.titled() && (drawing.pages().size() > 1 || options.deck().kind() == DeckKind.MERGED)) {
            layout.placeholder(Kind.NUMBER).ifPresent(place -> xml.number(place, Integer.toString(slide.number())));
        }
        return xml.slide(options.deck().theme() == null ? background : null);
    }

    /** Diagrams are drawn for white paper, or for a colour of their own; a user's theme keeps its background around them. */
    private Optional<Color> sheetOfPaper(@Nullable Color background) {
        if (background != null && background.alpha() > 0) {
            return Optional.of(background);
        }
        return theme.dark(LayoutRole.CONTENT) ? Optional.of(Color.WHITE) : Optional.empty();
    }

    private Xml paper(ShapeIds ids, Placement placement, Bounds diagram, Color color) {
        double margin = PAPER_MARGIN / placement.scale();
        Bounds box = diagram.grown(margin);
        return Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(ids.named(ids.next(), "Background", "", null))
                        .add(Xml.of("p:cNvSpPr"))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:spPr")
                        .add(Xml.of("a:xfrm")
                                .add(Xml.of("a:off")
                                        .with("x", placement.x(box.x()))
                                        .with("y", placement.y(box.y())))
                                .add(Xml.of("a:ext")
                                        .with("cx", placement.size(box.width()))
                                        .with("cy", placement.size(box.height()))))
                        .add(Xml.of("a:prstGeom").with("prst", "rect").add(Xml.of("a:avLst")))
                        .add(ColorXml.solid(color))
                        .add(Xml.of("a:ln").add(Xml.of("a:noFill"))));
    }

    private Placement placement(PaintedPage page) {
        Bounds content = sheet.content(page, options);
        boolean own = options.deck().theme() == null;
        Bounds area = own ? sheet.area() : sheet.area().grown(-PAPER_MARGIN);
        return content.width() <= 0 && content.height() <= 0
                ? new Placement(1, area.x() - content.x(), area.y() - content.y())
                : Placement.fit(content, area, sheet.largest());
    }
}
