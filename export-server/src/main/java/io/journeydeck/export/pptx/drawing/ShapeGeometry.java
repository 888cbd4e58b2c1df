package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Outline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The geometry of a native shape: a preset where PowerPoint has one, else a freeform with editable points.
 *
 * @param xml {@code a:prstGeom} or {@code a:custGeom}
 * @param box of the shape, inside its turn, px
 * @param sites where connectors can be glued, in the order of their indexes, inside the turn
 * @param textArea where text with no insets would lie
 */
record ShapeGeometry(Xml xml, Bounds box, List<Point> sites, Bounds textArea) {

    ShapeGeometry {
        sites = List.copyOf(sites);
    }

    /**
     * @param box the cell's own box, taken when all of the piece lies in it
     * @param glued where connectors end at this shape, inside the turn
     * @param text null when it has none
     */
    static ShapeGeometry of(
            Piece piece, Bounds box, List<Point> glued, @Nullable PlacedText text, Placement placement) {
        if (piece.parts().size() == 1) {
            Optional<ShapeGeometry> preset = piece.parts().get(0).outline().accept(new Preset());
            if (preset.isPresent()) {
                return preset.get();
            }
        }
        Bounds reach = piece.reach();
        boolean inBox = box.width() > 0
                && box.height() > 0
                && box.grown(0.5).contains(reach.topLeft())
                && box.grown(0.5).contains(new Point(reach.right(), reach.bottom()));
        Bounds chosen = inBox ? box : reach;
        Bounds frame = text == null ? null : text.within(chosen).frame();
        return new FreeformXml(piece, chosen, placement).geometry(glued, frame);
    }

    /** Middle of the top, left, bottom and right side, as most presets have them. */
    static List<Point> sides(Bounds box) {
        return List.of(
                new Point(box.centerX(), box.y()),
                new Point(box.x(), box.centerY()),
                new Point(box.centerX(), box.bottom()),
                new Point(box.right(), box.centerY()));
    }

    static Xml preset(String name) {
        return Xml.of("a:prstGeom").with("prst", name).add(Xml.of("a:avLst"));
    }

    static Xml preset(String name, String adjust, long value) {
        return Xml.of("a:prstGeom")
                .with("prst", name)
                .add(Xml.of("a:avLst").add(Xml.of("a:gd").with("name", adjust).with("fmla", "val " + value)));
    }

    /** The presets and their text rectangles (ECMA-376 part 1, annex with presetShapeDefinitions.xml). */
    private static final class Preset implements Outline.Visitor<Optional<ShapeGeometry>> {

        /** 1 - cos 45°: how deep a corner's arc cuts into its text rectangle, in radii. */
        private static final double CUT = 0.292_893;

        @Override
        public Optional<ShapeGeometry> rect(Outline.Rect rect) {
            Bounds box = rect.bounds();
            double radius = Math.min(rect.radiusX(), rect.radiusY());
            if (radius <= 0) {
                return Optional.of(new ShapeGeometry(preset("rect"), box, sides(box), box));
            }
            if (Math.abs(rect.radiusX() - rect.radiusY()) > 0.5) {
                return Optional.empty();
            }
            double shorter = Math.min(box.width(), box.height());
            long share = Math.min(50_000, Math.round(radius / shorter * 100_000));
            double cut = radius * CUT;
            return Optional.of(new ShapeGeometry(
                    preset("roundRect", "adj", share), box, sides(box), box.inset(cut, cut, cut, cut)));
        }

        @Override
        public Optional<ShapeGeometry> ellipse(Outline.Ellipse ellipse) {
            Bounds box = ellipse.bounds();
            double rx = box.width() / 2;
            double ry = box.height() / 2;
            double dx = rx * (1 - CUT);
            double dy = ry * (1 - CUT);
            Point center = box.center();
            List<Point> sites = List.of(
                    center.plus(0, -ry),
                    center.plus(-dx, -dy),
                    center.plus(-rx, 0),
                    center.plus(-dx, dy),
                    center.plus(0, ry),
                    center.plus(dx, dy),
                    center.plus(rx, 0),
                    center.plus(dx, -dy));
            return Optional.of(new ShapeGeometry(preset("ellipse"), box, sites, box.grown(-rx * CUT, -ry * CUT)));
        }

        @Override
        public Optional<ShapeGeometry> freeform(Outline.Freeform freeform) {
            return Optional.ofNullable(PresetPolygon.of(freeform));
        }
    }
}
