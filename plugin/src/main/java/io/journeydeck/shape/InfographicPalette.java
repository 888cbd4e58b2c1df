package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Infographic palette, banners and ribbons apart ({@link BannerShapes}): solids with light and dark sides; all measures ({@code dx}, {@code dy}, {@code notch}) px. */
final class InfographicPalette {

    private InfographicPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>(BannerShapes.shapes());
        shapes.put("mxgraph.infographic.barCallout", Shape.of(InfographicPalette::barCallout));
        shapes.put("mxgraph.infographic.flag", Shape.of(InfographicPalette::flag));
        shapes.put("mxgraph.infographic.parallelogram", Shape.of(InfographicPalette::parallelogram));
        shapes.put("mxgraph.infographic.numberedEntryVert", Shape.of(InfographicPalette::numberedEntry));
        shapes.put("mxgraph.basic.numberedEntryVert", Shape.of(InfographicPalette::numberedEntry));
        shapes.put("mxgraph.infographic.cylinder", Shape.of(InfographicPalette::cylinder));
        shapes.put("mxgraph.infographic.shadedCube", Shape.of(InfographicPalette::shadedCube));
        shapes.put("mxgraph.infographic.shadedPyramid", Shape.of(InfographicPalette::shadedPyramid));
        shapes.put("mxgraph.infographic.shadedTriangle", Shape.of(InfographicPalette::shadedTriangle));
        shapes.put("mxgraph.infographic.pyramidStep", Shape.of(InfographicPalette::pyramidStep));
        return shapes;
    }

    private static void barCallout(Canvas c, Figure f) {
        double w = f.width();
        double dx = f.length("dx", 0.5, w);
        double dy = f.length("dy", 0.5, f.height());
        double bar = f.height() - dy;
        double foot = dy * 0.35;
        Ink.sharp(
                c,
                0,
                0,
                w,
                0,
                w,
                bar,
                Math.min(w, dx + foot),
                bar,
                dx,
                f.height(),
                Math.max(0, dx - foot),
                bar,
                0,
                bar);
    }

    private static void flag(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("dx", 0.5, w);
        double bar = h - f.length("dy", 0.5, h);
        Ink.sharp(c, 0, 0, w, 0, w, bar, dx, bar, dx / 2, h, 0, bar);
        Ink.shade(c, -0.2, 0, 0, dx, 0, dx, bar, dx / 2, h, 0, bar);
    }

    private static void parallelogram(Canvas c, Figure f) {
        double w = f.width();
        double lean = Math.min(w, 2 * f.length("dx", 10, w));
        Ink.sharp(c, 0, f.height(), lean, 0, w, 0, w - lean, f.height());
    }

    private static void numberedEntry(Canvas c, Figure f) {
        double x = f.width() / 2;
        double dy = f.length("dy", 0.5, Math.min(f.width(), f.height()));
        double r = dy / 2 + 5;
        c.ellipse(x - dy / 2, 0, dy, dy);
        c.fillAndStroke();
        c.begin();
        c.moveTo(0, dy / 2);
        c.lineTo(Math.max(0, x - r), dy / 2);
        c.arcTo(r, r, 0, false, false, x, dy / 2 + r);
        c.arcTo(r, r, 0, false, false, x + r, dy / 2);
        c.lineTo(f.width(), dy / 2);
        c.lineTo(f.width(), f.height());
        c.lineTo(0, f.height());
        c.close();
        c.fillAndStroke();
    }

    /** A cylinder whose round body goes from a dark to a light side. */
    private static void cylinder(Canvas c, Figure f) {
        tube(c, f, true);
        c.fillAndStroke();
        c.save();
        c.setShadow(null);
        c.setGradient(new Fill.LinearGradient(Color.BLACK.faded(0.4), Color.WHITE.faded(0.4), Fill.Side.EAST));
        tube(c, f, false);
        c.fill();
        c.restore();
        c.setShadow(null);
        tube(c, f, true);
        c.stroke();
    }

    private static void tube(Canvas c, Figure f, boolean lid) {
        double rx = f.width() / 2;
        double ry = Math.min(10, f.height() / 2);
        c.begin();
        c.moveTo(0, ry);
        c.arcTo(rx, ry, 0, false, lid, f.width(), ry);
        c.lineTo(f.width(), f.height() - ry);
        c.arcTo(rx, ry, 0, false, true, rx, f.height());
        c.arcTo(rx, ry, 0, false, true, 0, f.height() - ry);
        c.close();
    }

    private static void shadedCube(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double side = Isometry.edge(f);
        Ink.sharp(c, w / 2, 0, w, side, w, h - side, w / 2, h, 0, h - side, 0, side);
        Ink.shade(c, 0.2, w / 2, 2 * side, w, side, w, h - side, w / 2, h);
        Ink.shade(c, -0.2, w / 2, 2 * side, 0, side, 0, h - side, w / 2, h);
    }

    private static void shadedPyramid(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double foot = Math.max(0, h - w * 0.3);
        Ink.sharp(c, 0, foot, w / 2, 0, w, foot, w / 2, h);
        Ink.shade(c, -0.2, 0, foot, w / 2, 0, w / 2, h);
        Ink.shade(c, 0.2, w, foot, w / 2, h, w / 2, 0);
        BannerShapes.again(c, 0, foot, w / 2, 0, w, foot, w / 2, h);
    }

    private static void shadedTriangle(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, 0, h, w / 2, 0, w, h);
        Ink.shade(c, -0.2, 0, h, w / 2, 0, w / 2, h * 0.67);
        Ink.shade(c, 0.2, w, h, w / 2, h * 0.67, w / 2, 0);
        BannerShapes.again(c, 0, h, w / 2, 0, w, h);
    }

    private static void pyramidStep(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = Math.min(h, w * 0.1);
        Ink.sharp(c, 0, dy, w / 2, 0, w, dy, w, h, 0, h);
        Ink.shade(c, -0.2, 0, dy, w / 2, 0, w / 2, h, 0, h);
        Ink.shade(c, 0.2, w, dy, w, h, w / 2, h, w / 2, 0);
        BannerShapes.again(c, 0, dy, w / 2, 0, w, dy, w, h, 0, h);
    }
}
