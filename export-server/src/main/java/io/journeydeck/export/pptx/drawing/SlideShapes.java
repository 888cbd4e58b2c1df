package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the elements of a slide's tree: shapes, text boxes, pictures and groups. */
final class SlideShapes {

    private final Placement placement;
    private final ShapeIds ids;
    private final TextBody bodies;

    SlideShapes(Placement placement, ShapeIds ids, TextBody bodies) {
        this.placement = placement;
        this.ids = ids;
        this.bodies = bodies;
    }

    /** A shape with where connectors find it. */
    record Shape(Drawn drawn, int id, List<Point> sites) {}

    /**
     * One native shape with outline, fill, line and text.
     *
     * @param box the cell's own, inside the turn
     * @param glued where connectors end at it, inside the turn
     */
    Shape shape(Piece piece, Bounds box, List<Point> glued, @Nullable PlacedText text, Turn turn, CellName name) {
        ShapeGeometry geometry = ShapeGeometry.of(piece, box, glued, text, placement);
        int id = ids.next();
        boolean isTextBox = text != null && !piece.isFilled() && !piece.stroke().isVisible();
        Xml properties = Xml.of("p:spPr")
                .add(turn.xfrm("a:xfrm", geometry.box(), placement))
                .add(geometry.xml())
                .add(piece.fill().accept(new FillXml(piece.fillTransform())))
                .add(LineXml.of(piece.stroke(), placement))
                .add(ShadowXml.of(piece.shadow(), placement));
        Xml xml = Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(ids.named(id, name.name(), name.description(), name.click()))
                        .add(Xml.of("p:cNvSpPr").flag("txBox", isTextBox))
                        .add(Xml.of("p:nvPr")))
                .add(properties);
        if (text != null) {
            xml.add(bodies.of(text.within(geometry.textArea()), geometry.textArea()));
        }
        List<Point> sites = geometry.sites().stream().map(turn::toPage).toList();
        return new Shape(new Drawn(xml, turn.extent(geometry.box())), id, sites);
    }

    /** A group around elements that keep their coordinates; not for none. */
    Drawn group(CellName name, List<Drawn> members) {
        Bounds box = Drawn.extent(members);
        Xml xfrm = Xml.of("a:xfrm");
        for (String corner : List.of("a:off", "a:chOff")) {
            String size = corner.equals("a:off") ? "a:ext" : "a:chExt";
            xfrm.add(Xml.of(corner).with("x", placement.x(box.x())).with("y", placement.y(box.y())))
                    .add(Xml.of(size).with("cx", placement.size(box.width())).with("cy", placement.size(box.height())));
        }
        Xml xml = Xml.of("p:grpSp")
                .add(Xml.of("p:nvGrpSpPr")
                        .add(ids.named(ids.next(), name.name(), name.description(), null))
                        .add(Xml.of("p:cNvGrpSpPr"))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:grpSpPr").add(xfrm));
        members.forEach(member -> xml.add(member.xml()));
        return new Drawn(xml, box);
    }
}
