package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes outlines as custom geometry (ECMA-376 part 1, 20.1.9.8). Connection sites and the text rectangle are guides, so that they
 * stay in place when the shape is made larger or smaller.
 */
final class FreeformXml {

    private final Piece piece;
    private final Bounds box;
    private final Placement placement;
    private final Xml guides = Xml.of("a:gdLst");

    FreeformXml(Piece piece, Bounds box, Placement placement) {
        this.piece = piece;
        this.box = box;
        this.placement = placement;
    }

    ShapeGeometry geometry(List<Point> glued, @Nullable Bounds frame) {
        List<Point> sites = new ArrayList<>(ShapeGeometry.sides(box));
        for (Point point : glued) {
            if (sites.stream().noneMatch(site -> site.distanceTo(point) < 0.5)) {
                sites.add(point);
            }
        }
        Xml connections = Xml.of("a:cxnLst");
        for (int i = 0; i < sites.size(); i++) {
            connections.add(Xml.of("a:cxn")
                    .with("ang", 0)
                    .add(Xml.of("a:pos")
                            .with("x", across("siteX" + i, sites.get(i).x()))
                            .with("y", down("siteY" + i, sites.get(i).y()))));
        }
        Xml xml = Xml.of("a:custGeom")
                .add(Xml.of("a:avLst"))
                .add(guides)
                .add(Xml.of("a:ahLst"))
                .add(connections)
                .add(textRectangle(frame))
                .add(paths());
        return new ShapeGeometry(xml, box, sites, frame == null ? box : frame);
    }

    private Xml textRectangle(@Nullable Bounds frame) {
        Xml rectangle = Xml.of("a:rect");
        if (frame == null) {
            return rectangle.with("l", "l").with("t", "t").with("r", "r").with("b", "b");
        }
        return rectangle
                .with("l", across("textLeft", frame.x()))
                .with("t", down("textTop", frame.y()))
                .with("r", across("textRight", frame.right()))
                .with("b", down("textBottom", frame.bottom()));
    }

    private String across(String name, double x) {
        return guide(name, placement.size(x - box.x()), "w", placement.size(box.width()));
    }

    private String down(String name, double y) {
        return guide(name, placement.size(y - box.y()), "h", placement.size(box.height()));
    }

    private String guide(String name, long distance, String side, long length) {
        String formula = length == 0 ? "val " + distance : "*/ " + side + " " + distance + " " + length;
        guides.add(Xml.of("a:gd").with("name", name).with("fmla", formula));
        return name;
    }

    private Xml paths() {
        Placement local = placement.within(box.topLeft());
        Xml paths = Xml.of("a:pathLst");
        for (Piece.Part part : piece.parts()) {
            Xml path = Xml.of("a:path").with("w", placement.size(box.width())).with("h", placement.size(box.height()));
            if (!part.filled()) {
                path.with("fill", "none");
            }
            if (!part.stroked()) {
                path.with("stroke", "0");
            }
            Outline.Freeform outline = part.outline().accept(new Curves());
            outline.segments().forEach(segment -> path.add(segment.accept(new Step(local))));
            paths.add(path);
        }
        return paths;
    }

    /** A segment as an element. */
    private record Step(Placement local) implements Segment.Visitor<Xml> {

        @Override
        public Xml moveTo(Segment.MoveTo move) {
            return Xml.of("a:moveTo").add(point(move.to()));
        }

        @Override
        public Xml lineTo(Segment.LineTo line) {
            return Xml.of("a:lnTo").add(point(line.to()));
        }

        @Override
        public Xml curveTo(Segment.CurveTo curve) {
            return Xml.of("a:cubicBezTo")
                    .add(point(curve.control1()))
                    .add(point(curve.control2()))
                    .add(point(curve.to()));
        }

        @Override
        public Xml close(Segment.Close close) {
            return Xml.of("a:close");
        }

        private Xml point(Point point) {
            return Xml.of("a:pt").with("x", local.x(point.x())).with("y", local.y(point.y()));
        }
    }
}
