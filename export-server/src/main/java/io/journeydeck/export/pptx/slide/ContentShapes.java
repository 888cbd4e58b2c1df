package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.chart.ChartParts;
import io.journeydeck.export.chart.ChartStyle;
import io.journeydeck.export.chart.ChartXml;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.pptx.drawing.DiagramShapes;
import io.journeydeck.export.pptx.drawing.Placement;
import io.journeydeck.export.pptx.drawing.ShapeIds;
import io.journeydeck.export.pptx.drawing.SlideRelations;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.slide.Typing.Look;
import io.journeydeck.export.story.Content;
import io.journeydeck.export.story.Phrase;
import io.journeydeck.export.story.Tone;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes things in their places as the slide's shapes. */
final class ContentShapes implements Content.Visitor<List<Xml>> {

    private static final double CHART_POINTS = 11;
    private static final double NOTE_POINTS = 10;
    private static final double TRAIL_POINTS = 10;

    private final SlidePart slide;
    private final SlideRelations relations;
    private final ShapeIds ids;
    private final Typing typing;
    private final TextRuler ruler;
    private final DiagramShapes diagrams;
    private final Bounds box;
    private final double points;

    /** What the things of one slide have in common. */
    record Ground(
            SlidePart slide,
            SlideRelations relations,
            ShapeIds ids,
            Typing typing,
            TextRuler ruler,
            DiagramShapes diagrams) {}

    ContentShapes(Ground ground, Page.Placed place) {
        this.slide = ground.slide();
        this.relations = ground.relations();
        this.ids = ground.ids();
        this.typing = ground.typing();
        this.ruler = ground.ruler();
        this.diagrams = ground.diagrams();
        this.box = place.box();
        this.points = place.points();
    }

    @Override
    public List<Xml> words(Content.Words words) {
        List<Xml> paragraphs = new ArrayList<>();
        for (Phrase phrase : words.phrases()) {
            Look look = new Look(words.points(), phrase.bold(), TextLook.ink(Tone.PLAIN, phrase.tone()));
            paragraphs.add(typing.paragraph(phrase, look, "l", paragraphs.isEmpty() ? 0 : words.points() / 3));
        }
        String name =
                words.phrases().isEmpty() ? "Text" : words.phrases().get(0).text();
        return List.of(shape(name, box, "rect", null, null, "t", 0, paragraphs));
    }

    @Override
    public List<Xml> cards(Content.Cards cards) {
        int count = cards.cards().size();
        double width = (box.width() - Heights.CARD_GAP * (count - 1)) / count;
        List<Xml> shapes = new ArrayList<>();
        for (Content.Card card : cards.cards()) {
            double x = box.x() + shapes.size() * (width + Heights.CARD_GAP);
            List<Xml> text = new ArrayList<>();
            text.add(typing.paragraph(
                    Phrase.of(card.figure()), new Look(Heights.FIGURE, true, TextLook.figure(card.tone())), "l", 0));
            Xml ink = TextLook.ink(Tone.NEUTRAL, Tone.PLAIN);
            text.add(typing.paragraph(Phrase.of(card.caption()), new Look(Heights.CAPTION, true, ink), "l", 4));
            if (!card.text().isEmpty()) {
                text.add(typing.paragraph(Phrase.of(card.text()), new Look(Heights.CARD_TEXT, false, ink), "l", 4));
            }
            shapes.add(shape(
                    card.caption(),
                    new Bounds(x, box.y(), width, box.height()),
                    "rect",
                    TextLook.ground(Tone.NEUTRAL),
                    null,
                    "t",
                    Heights.CARD_INSET,
                    text));
        }
        return shapes;
    }

    @Override
    public List<Xml> table(Content.Table table) {
        return List.of(new TableXml(table, box, points, typing, new Heights(ruler, box.width(), points)).frame(ids));
    }

    @Override
    public List<Xml> graph(Content.Graph graph) {
        ChartParts parts = ChartXml.forDeck(
                graph.chart(),
                new ChartStyle(emu(box.width()), emu(box.height()), CHART_POINTS, NOTE_POINTS, "", typing.language()));
        String relation = slide.chart(parts.xml(), parts.workbook());
        ChartFrame.Box frame = new ChartFrame.Box(emu(box.x()), emu(box.y()), emu(box.width()), emu(box.height()));
        return List.of(ChartFrame.of(ids, graph.alt(), graph.alt(), relation, frame));
    }

    @Override
    public List<Xml> picture(Content.Picture picture) {
        Placement fit = Placement.fit(picture.extent(), box, picture.largest());
        double left =
                picture.centred() ? fit.left() : box.x() - picture.extent().x() * fit.scale();
        Placement top =
                new Placement(fit.scale(), left, box.y() - picture.extent().y() * fit.scale());
        int id = ids.next();
        Xml group = Xml.of("p:grpSp")
                .add(Xml.of("p:nvGrpSpPr")
                        .add(ids.named(id, picture.alt(), picture.alt(), null))
                        .add(Xml.of("p:cNvGrpSpPr"))
                        .add(Xml.of("p:nvPr")));
        Bounds extent = picture.extent();
        Xml xfrm = Xml.of("a:xfrm");
        for (String corner : List.of("a:off", "a:chOff")) {
            xfrm.add(Xml.of(corner).with("x", top.x(extent.x())).with("y", top.y(extent.y())))
                    .add(Xml.of(corner.equals("a:off") ? "a:ext" : "a:chExt")
                            .with("cx", top.size(extent.width()))
                            .with("cy", top.size(extent.height())));
        }
        group.add(Xml.of("p:grpSpPr").add(xfrm));
        for (Content.Piece piece : picture.pieces()) {
            Placement moved = new Placement(
                    top.scale(), top.left() + piece.dx() * top.scale(), top.top() + piece.dy() * top.scale());
            group.addAll(diagrams.on(
                    relations, ids, moved, new DiagramShapes.Picture(piece.nodes(), null, false, picture.pageName())));
        }
        return List.of(group);
    }

    @Override
    public List<Xml> trail(Content.Trail trail) {
        int count = trail.crumbs().size();
        double overlap = 6;
        double width = (box.width() + overlap * (count - 1)) / count;
        List<Xml> shapes = new ArrayList<>();
        for (Content.Crumb crumb : trail.crumbs()) {
            double x = box.x() + shapes.size() * (width - overlap);
            Tone ground = crumb.current() ? Tone.STRONG : Tone.NEUTRAL;
            Look look = new Look(TRAIL_POINTS, crumb.current(), TextLook.ink(ground, Tone.PLAIN));
            shapes.add(shape(
                    crumb.text(),
                    new Bounds(x, box.y(), width, box.height()),
                    shapes.isEmpty() ? "homePlate" : "chevron",
                    TextLook.ground(ground),
                    crumb.current() ? null : typing.click(crumb.jump()),
                    "ctr",
                    2,
                    List.of(typing.paragraph(Phrase.of(crumb.text()), look, "ctr", 0))));
        }
        return shapes;
    }

    private Xml shape(
            String name,
            Bounds place,
            String preset,
            @Nullable Xml fill,
            @Nullable Xml click,
            String anchor,
            double inset,
            List<Xml> paragraphs) {
        boolean isText = fill == null;
        Xml adjust = Xml.of("a:avLst");
        if (!preset.equals("rect")) {
            adjust.add(Xml.of("a:gd").with("name", "adj").with("fmla", "val 30000"));
        }
        return Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(ids.named(ids.next(), name, "", click))
                        .add(Xml.of("p:cNvSpPr").flag("txBox", isText))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:spPr")
                        .add(Xml.of("a:xfrm")
                                .add(Xml.of("a:off").with("x", emu(place.x())).with("y", emu(place.y())))
                                .add(Xml.of("a:ext")
                                        .with("cx", emu(place.width()))
                                        .with("cy", emu(place.height()))))
                        .add(Xml.of("a:prstGeom").with("prst", preset).add(adjust))
                        .add(fill == null ? Xml.of("a:noFill") : fill)
                        .add(Xml.of("a:ln").add(Xml.of("a:noFill"))))
                .add(Xml.of("p:txBody").addAll(typing.body(anchor, inset)).addAll(paragraphs));
    }

    private static long emu(double px) {
        return Length.ofPx(px).emu();
    }
}
