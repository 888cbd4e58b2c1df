package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Banners and ribbons of the Infographic palette; all measures ({@code dx}, {@code dy}, {@code notch}) px. */
final class BannerShapes {

    private BannerShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.infographic.banner", Shape.of(BannerShapes::banner));
        shapes.put("mxgraph.infographic.bannerSingleFold", Shape.of(BannerShapes::bannerSingleFold));
        shapes.put("mxgraph.infographic.bannerHalfFold", Shape.of(BannerShapes::bannerHalfFold));
        shapes.put("mxgraph.infographic.ribbonSimple", Shape.of(BannerShapes::ribbonSimple));
        shapes.put("mxgraph.infographic.ribbonRolled", Shape.of(BannerShapes::ribbonRolled));
        shapes.put("mxgraph.infographic.ribbonDoubleFolded", Shape.of(BannerShapes::ribbonDoubleFolded));
        shapes.put("mxgraph.infographic.ribbonFrontFolded", Shape.of((c, f) -> ribbonFolded(c, f, true)));
        shapes.put("mxgraph.infographic.ribbonBackFolded", Shape.of((c, f) -> ribbonFolded(c, f, false)));
        return shapes;
    }

    private static void banner(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double dy = f.length("dy", 0.5, h);
        double dx = f.length("dx", 0.5, Math.max(0, w / 2 - 2 * dy));
        double notch = f.length("notch", 0.5, dx);
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
        double left = f.length("dx2", 0.5, Math.max(0, w - dx - 2 * dy));
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
    static void again(Canvas c, double... outline) {
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
}
