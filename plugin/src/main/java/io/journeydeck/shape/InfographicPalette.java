package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Infographic palette: banners, ribbons, solids with light and dark sides; all measures ({@code dx}, {@code dy}, {@code notch}) px. */
final class InfographicPalette {

    private InfographicPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.infographic.banner", Shape.of(InfographicPalette::banner));
        shapes.put("mxgraph.infographic.bannerSingleFold", Shape.of(InfographicPalette::bannerSingleFold));
        shapes.put("mxgraph.infographic.bannerHalfFold", Shape.of(InfographicPalette::bannerHalfFold));
        shapes.put("mxgraph.infographic.ribbonSimple", Shape.of(InfographicPalette::ribbonSimple));
        shapes.put("mxgraph.infographic.ribbonRolled", Shape.of(InfographicPalette::ribbonRolled));
        shapes.put("mxgraph.infographic.ribbonDoubleFolded", Shape.of(InfographicPalette::ribbonDoubleFolded));
        shapes.put("mxgraph.infographic.ribbonFrontFolded", Shape.of((c, f) -> ribbonFolded(c, f, true)));
        shapes.put("mxgraph.infographic.ribbonBackFolded", Shape.of((c, f) -> ribbonFolded(c, f, false)));
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

    private static void banner(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("dx", 0.5, w / 2);
        double dy = f.length("dy", 0.5, h);
        double notch = f.length("notch", 0.5, w);
        double end = Math.min(w / 2, dx + 2 * dy);
        Ink.sharp(
                c,
                0,
                dy,
                dx,
                dy,
                dx,
                0,
                w - dx,
                0,
                w - dx,
                dy,
                w,
                dy,
                w - notch,
                (h + dy) / 2,
                w,
                h,
                w - end,
                h,
                w - end,
                h - dy,
                end,
                h - dy,
                end,
                h,
                0,
                h,
                notch,
                (h + dy) / 2);
        Ink.shade(c, 0.2, 0, dy, dx, dy, dx, h - dy, end, h, 0, h, notch, (h + dy) / 2);
        Ink.shade(c, 0.2, w, dy, w - dx, dy, w - dx, h - dy, w - end, h, w, h, w - notch, (h + dy) / 2);
        Ink.shade(c, 0.4, dx, h - dy, end, h - dy, end, h);
        Ink.shade(c, 0.4, w - dx, h - dy, w - end, h - dy, w - end, h);
    }

    private static void bannerSingleFold(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("dx", 0.5, w / 2);
        double dy = f.length("dy", 0.5, h / 2);
        double left = f.length("dx2", 0.5, w);
        double notch = f.length("notch", 0.5, w);
        double fold = w - Math.min(w, dx + 2 * dy);
        double[] outline = {
            left,
            0,
            w - dx,
            0,
            w - dx,
            dy,
            w,
            dy,
            w - notch,
            (h + dy) / 2,
            w,
            h,
            fold,
            h,
            fold,
            h - dy,
            left,
            h - dy,
            0,
            (h - dy) / 2
        };
        Ink.sharp(c, outline);
        Ink.shade(c, 0.05, w, dy, w - dx, dy, w - dx, h - dy, fold, h, w, h, w - notch, (h + dy) / 2);
        Ink.shade(c, 0.4, w - dx, h - dy, fold, h - dy, fold, h);
        again(c, outline);
    }

    private static void bannerHalfFold(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("dx", 0.5, w);
        double left = f.length("dx2", 0.5, w);
        double notch = f.length("notch", 0.5, h);
        double dy = Math.min(dx, h);
        double[] outline = {
            left, 0, w - dx, 0, w, dy, w, h, w - dx / 2, h - notch, w - dx, h, w - dx, dy, left, dy, 0, dy / 2
        };
        Ink.sharp(c, outline);
        Ink.shade(c, 0.2, w - dx, dy, w, dy, w, h, w - dx / 2, h - notch, w - dx, h);
        again(c, outline);
    }

    /** Draws an outline's line once more, over the shades. */
    private static void again(Canvas c, double... outline) {
        c.begin();
        Ink.area(c, outline);
        c.setShadow(null);
        c.stroke();
    }

    private static void ribbonSimple(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double in = f.length("notch1", 0.5, w);
        double out = w - f.length("notch2", 0.5, w);
        Ink.sharp(c, 0, h, in, h / 2, 0, 0, out, 0, w, h / 2, out, h);
    }

    private static void ribbonRolled(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = f.length("dy", 15, h);
        double dx = f.length("dx", Math.max(0, w - dy), w);
        double[] outline = {0, dy, dx, 0, dx, dy, w, dy, w, h - dy, w - dx, h, w - dx, h - dy, 0, h - dy};
        Ink.sharp(c, outline);
        Ink.shade(c, 0.2, 0, dy, dx, 0, dx, dy);
        Ink.shade(c, 0.2, w, h - dy, w - dx, h, w - dx, h - dy);
        again(c, outline);
    }

    private static void ribbonDoubleFolded(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("dx", 25, w);
        double dy = f.length("dy", 15, h);
        double[] outline = {0, dy, dx, 0, dx, dy, w, dy, w, h - dy, w - dx, h, w - dx, h - dy, 0, h - dy};
        Ink.sharp(c, outline);
        Ink.shade(c, 0.2, 0, dy, dx, 0, dx, h - 2 * dy, 0, h - dy);
        Ink.shade(c, 0.2, w, h - dy, w - dx, h, w - dx, h - dy);
        again(c, outline);
    }

    private static void ribbonFolded(Canvas c, Figure f, boolean front) {
        double w = f.width();
        double h = f.height();
        double dx = f.length("dx", 0.5, w);
        double dy = f.length("dy", 0.5, h);
        double notch = Math.min(w - dx, f.length("notch", 0.5, w));
        double[] outline = {0, dy, dx, 0, dx, dy, w, dy, w - notch, (h + dy) / 2, w, h, 0, h};
        Ink.sharp(c, outline);
        if (front) {
            Ink.shade(c, 0.2, 0, dy, dx, 0, dx, h - dy, 0, h);
        } else {
            Ink.shade(c, 0.2, 0, dy, dx, 0, dx, dy);
        }
        again(c, outline);
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
        again(c, 0, foot, w / 2, 0, w, foot, w / 2, h);
    }

    private static void shadedTriangle(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, 0, h, w / 2, 0, w, h);
        Ink.shade(c, -0.2, 0, h, w / 2, 0, w / 2, h * 0.67);
        Ink.shade(c, 0.2, w, h, w / 2, h * 0.67, w / 2, 0);
        again(c, 0, h, w / 2, 0, w, h);
    }

    private static void pyramidStep(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = f.length("dy", 20, h);
        Ink.sharp(c, 0, dy, w / 2, 0, w, dy, w, h, 0, h);
        Ink.shade(c, -0.2, 0, dy, w / 2, 0, w / 2, h, 0, h);
        Ink.shade(c, 0.2, w, dy, w, h, w / 2, h, w / 2, 0);
        again(c, 0, dy, w / 2, 0, w, dy, w, h, 0, h);
    }
}
