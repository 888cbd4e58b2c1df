package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Segment;
import io.journeydeck.scene.Shadow;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Wire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a connector as {@code p:cxnSp} (ECMA-376 part 1, 19.3.1.19): a preset where the way is exactly one, else a freeform; with
 * arrow heads of PowerPoint's own where it has them, else drawn beside it.
 */
final class ConnectorWriter {

    /** A curved preset bulges less than draw.io's curves: by up to this share of its longer side. */
    private static final double BULGE = 1 / 16.0;

    /** A bulge that nobody sees, px. */
    private static final double UNSEEN = 4;

    private final Placement placement;
    private final ShapeIds ids;
    private final SlideShapes shapes;
    private final Glue glue;

    ConnectorWriter(Placement placement, ShapeIds ids, SlideShapes shapes, Glue glue) {
        this.placement = placement;
        this.ids = ids;
        this.shapes = shapes;
        this.glue = glue;
    }

    /** The connector and, when it has arrow heads that PowerPoint lacks, these with it in a group. */
    Drawn write(Subject.EdgeSubject edge, List<Path> paths, CellName name) {
        List<Drawn> drawn = new ArrayList<>();
        if (edge.wire().plain() || paths.isEmpty()) {
            boolean startDrawn = isDrawn(edge.wire().start());
            boolean endDrawn = isDrawn(edge.wire().end());
            drawn.add(plain(edge, lines(paths), name));
            paths.stream()
                    .filter(path -> (path.part() == Path.Part.START_ARROW && startDrawn)
                            || (path.part() == Path.Part.END_ARROW && endDrawn))
                    .forEach(path -> drawn.add(part(path, name.part("arrow head"))));
        } else {
            drawn.add(outlined(edge, paths.get(0), name));
            paths.stream().skip(1).forEach(path -> drawn.add(part(path, name.part("part"))));
        }
        return drawn.size() == 1 ? drawn.get(0) : shapes.group(name.part("group"), drawn);
    }

    private static boolean isDrawn(ArrowHead head) {
        return !head.isNone() && ArrowEnds.type(head) == null;
    }

    private static List<Path> lines(List<Path> paths) {
        return paths.stream()
                .filter(path -> path.part() == Path.Part.CONNECTOR_LINE || path.part() == Path.Part.BODY)
                .toList();
    }

    private Drawn part(Path path, CellName name) {
        Turn turn = Turn.of(0, Point.ORIGIN);
        return shapes.shape(Piece.of(path, turn), Bounds.EMPTY, List.of(), null, turn, name)
                .drawn();
    }

    private Drawn plain(Subject.EdgeSubject edge, List<Path> lines, CellName name) {
        Wire wire = edge.wire();
        List<Segment> painted = painted(lines, wire);
        List<Point> points = ends(wire, painted);
        Stroke stroke = lines.isEmpty() ? wire.stroke() : lines.get(0).stroke();
        Shadow shadow = lines.isEmpty() ? null : lines.get(0).shadow();
        Xml line = LineXml.of(
                stroke,
                placement,
                ArrowEnds.of("a:headEnd", wire.start(), stroke, placement),
                ArrowEnds.of("a:tailEnd", wire.end(), stroke, placement));
        ConnectorWay way = preset(wire, points);
        Outline.Freeform outline = new Outline.Freeform(reachingEnds(painted, points));
        Piece piece =
                new Piece(List.of(new Piece.Part(outline, false, true)), Fill.NONE, Affine.IDENTITY, stroke, shadow);
        if (way == null) {
            return connector(edge, piece, freeform(piece, line), line, points, Glue.Trust.NEVER, name);
        }
        Xml properties = Xml.of("p:spPr")
                .add(way.xfrm(placement))
                .add(way.geometry())
                .add(line)
                .add(ShadowXml.of(shadow, placement));
        Glue.Trust trust =
                points.size() == 2 ? Glue.Trust.STRAIGHT : way.isMiddling() ? Glue.Trust.GLUED : Glue.Trust.NEVER;
        return connector(edge, piece, properties, line, points, trust, name);
    }

    private static @Nullable ConnectorWay preset(Wire wire, List<Point> points) {
        if (points.size() == 2) {
            return ConnectorWay.straight(points.get(0), points.get(1));
        }
        if (wire.curve() == Wire.Curve.CURVED) {
            Bounds box = Bounds.around(points);
            boolean flat = Math.max(box.width(), box.height()) * BULGE < UNSEEN;
            return flat ? ConnectorWay.curved(points) : null;
        }
        ConnectorWay way = ConnectorWay.of(points);
        boolean bends = ConnectorWay.bendsOnly(points).size() > 2;
        return wire.curve() == Wire.Curve.ROUNDED && bends ? null : way;
    }

    /** The painted line, or a plain one through the wire's points when nothing was painted. */
    private static List<Segment> painted(List<Path> lines, Wire wire) {
        List<Segment> segments = new ArrayList<>();
        for (Path path : lines) {
            Outline.Freeform outline = path.outline().accept(new Curves());
            segments.addAll(outline.transformed(path.transform()).segments());
        }
        if (segments.size() < 2) {
            segments.clear();
            wire.points()
                    .forEach(point ->
                            segments.add(segments.isEmpty() ? new Segment.MoveTo(point) : new Segment.LineTo(point)));
        }
        return segments;
    }

    /** The wire's points, ending where a drawn arrow head lets the line begin. */
    private static List<Point> ends(Wire wire, List<Segment> painted) {
        List<Point> points = new ArrayList<>(wire.points());
        List<Point> first = painted.get(0).points();
        List<Point> last = painted.get(painted.size() - 1).points();
        if (isDrawn(wire.start()) && !first.isEmpty()) {
            points.set(0, first.get(0));
        }
        if (isDrawn(wire.end()) && !last.isEmpty()) {
            points.set(points.size() - 1, last.get(last.size() - 1));
        }
        return points;
    }

    /** Arrow heads of PowerPoint's own end where the line ends, so the line goes on to the shapes. */
    private static List<Segment> reachingEnds(List<Segment> painted, List<Point> points) {
        List<Segment> segments = new ArrayList<>(painted);
        segments.set(0, new Segment.MoveTo(points.get(0)));
        int last = segments.size() - 1;
        Point end = points.get(points.size() - 1);
        segments.set(last, segments.get(last).accept(new Segment.Visitor<>() {
            @Override
            public Segment moveTo(Segment.MoveTo move) {
                return move;
            }

            @Override
            public Segment lineTo(Segment.LineTo line) {
                return new Segment.LineTo(end);
            }

            @Override
            public Segment curveTo(Segment.CurveTo curve) {
                return new Segment.CurveTo(curve.control1(), curve.control2(), end);
            }

            @Override
            public Segment close(Segment.Close close) {
                return close;
            }
        }));
        return segments;
    }

    /** A connector that is an outline, such as draw.io's block arrows and double lines. */
    private Drawn outlined(Subject.EdgeSubject edge, Path path, CellName name) {
        Piece piece = Piece.of(path, Turn.of(0, Point.ORIGIN));
        Xml line = LineXml.of(piece.stroke(), placement);
        return connector(edge, piece, freeform(piece, line), line, edge.wire().points(), Glue.Trust.NEVER, name);
    }

    private Xml freeform(Piece piece, Xml line) {
        Bounds box = piece.reach();
        ShapeGeometry geometry = new FreeformXml(piece, box, placement).geometry(List.of(), null);
        return Xml.of("p:spPr")
                .add(Turn.of(0, Point.ORIGIN).xfrm("a:xfrm", box, placement))
                .add(geometry.xml())
                .add(piece.fill().accept(new FillXml(piece.fillTransform())))
                .add(line)
                .add(ShadowXml.of(piece.shadow(), placement));
    }

    /** @param piece the connector as it is drawn, for programs that would draw it otherwise */
    private Drawn connector(
            Subject.EdgeSubject edge,
            Piece piece,
            Xml properties,
            Xml line,
            List<Point> points,
            Glue.Trust trust,
            CellName name) {
        Xml naming = ids.named(ids.next(), name.name(), name.description(), name.click());
        Xml ends = Xml.of("p:cNvCxnSpPr");
        Xml connector = Xml.of("p:cxnSp")
                .add(Xml.of("p:nvCxnSpPr").add(naming).add(ends).add(Xml.of("p:nvPr")))
                .add(properties);
        Xml drawn = Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(ids.named(ids.next(), name.part("drawn").name(), name.description(), name.click()))
                        .add(Xml.of("p:cNvSpPr"))
                        .add(Xml.of("p:nvPr")))
                .add(freeform(piece, line));
        Xml place = Xml.fragment();
        glue.later(new Glue.Loose(
                place,
                connector,
                ends,
                naming,
                name.description(),
                edge.wire(),
                points.get(0),
                points.get(points.size() - 1),
                drawn,
                trust));
        return new Drawn(place, piece.reach());
    }
}
