package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.Map;

/** Walls, windows and straight stairs of floor plans: walls are 10 px thick and stairs 25 px deep at any size. */
final class WallShapes {

    private static final double THICK = 10;
    private static final double POST = 5;
    private static final double PANE = 2;
    private static final double TREAD = 25;

    /** More treads than this are a mistake of size, not a staircase. */
    private static final int MOST_TREADS = 1000;

    private WallShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.floorplan.wall", Shape.of(WallShapes::wall));
        shapes.put("mxgraph.floorplan.wallCorner", Shape.of(WallShapes::corner));
        shapes.put("mxgraph.floorplan.wallU", Shape.of(WallShapes::threeWalls));
        shapes.put("mxgraph.floorplan.room", Shape.of(WallShapes::room));
        shapes.put("mxgraph.floorplan.window", Shape.of(WallShapes::window));
        shapes.put("mxgraph.floorplan.windowGlider", Shape.of(WallShapes::glider));
        shapes.put("mxgraph.floorplan.windowGarden", Shape.of(WallShapes::gardenWindow));
        shapes.put("mxgraph.floorplan.windowBow", Shape.of(WallShapes::bowWindow));
        shapes.put("mxgraph.floorplan.windowBay", Drawing.line("M0 0 L15 60 35 100 65 100 85 60 100 0"));
        shapes.put("mxgraph.floorplan.opening", Shape.of(WallShapes::opening));
        shapes.put("mxgraph.floorplan.stairs", Shape.of(WallShapes::stairs));
        shapes.put("mxgraph.floorplan.stairsRest", Shape.of(WallShapes::stairsWithLanding));
        return shapes;
    }

    static void box(Canvas c, double x, double y, double w, double h) {
        c.rect(x, y, w, h);
        c.fillAndStroke();
        c.setShadow(null);
    }

    /** The two posts at the ends of an opening whose upper edge is {@code y}. */
    static void posts(Canvas c, Figure f, double y) {
        box(c, 0, y, POST, THICK);
        box(c, f.width() - POST, y, POST, THICK);
    }

    /** The upper edge of a wall that runs through the middle of the figure. */
    static double top(Figure f) {
        return (f.height() - THICK) / 2;
    }

    private static void wall(Canvas c, Figure f) {
        box(c, 0, top(f), f.width(), THICK);
    }

    private static void corner(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, 0, h, 0, 0, w, 0, w, THICK, THICK, THICK, THICK, h);
    }

    private static void threeWalls(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        Ink.sharp(c, 0, h, 0, 0, w, 0, w, h, w - THICK, h, w - THICK, THICK, THICK, THICK, THICK, h);
    }

    private static void room(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double right = w - THICK;
        double bottom = h - THICK;
        c.begin();
        Ink.area(c, 0, h, 0, 0, w, 0, w, h);
        Ink.area(c, THICK, THICK, THICK, bottom, right, bottom, right, THICK);
        c.fillAndStroke();
    }

    private static void window(Canvas c, Figure f) {
        wall(c, f);
        Ink.line(c, 0, f.height() / 2, f.width(), f.height() / 2);
    }

    /** Two panes of half the width, one of which has been moved by {@code dx} of the width. */
    private static void glider(Canvas c, Figure f) {
        double w = f.width();
        double y = f.height() / 2;
        wall(c, f);
        box(c, 0, y, w / 2, 1);
        box(c, w * f.length("dx", 0.25, 1), y - 1, w / 2, 1);
    }

    private static void gardenWindow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        posts(c, f, h - THICK);
        double left = POST + PANE;
        double right = w - POST - PANE;
        double first = w / 3 + 1;
        double second = w * 2 / 3 - 1;
        Ink.sharp(
                c,
                POST,
                h,
                POST,
                0,
                w - POST,
                0,
                w - POST,
                h,
                right,
                h,
                right,
                PANE,
                second,
                PANE,
                second,
                h,
                second - PANE,
                h,
                second - PANE,
                PANE,
                first + PANE,
                PANE,
                first + PANE,
                h,
                first,
                h,
                first,
                PANE,
                left,
                PANE,
                left,
                h);
    }

    private static void bowWindow(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double run = Math.min(h, w / 2);
        double y = (h - run) / 2;
        Ink.line(c, 0, y, run, y + run, w - run, y + run, w, y);
    }

    private static void opening(Canvas c, Figure f) {
        box(c, 0, 0, POST, f.height());
        box(c, f.width() - POST, 0, POST, f.height());
    }

    private static void treads(Canvas c, double length, double height) {
        c.begin();
        for (int tread = 1; tread * TREAD < length && tread < MOST_TREADS; tread++) {
            c.moveTo(tread * TREAD, 0);
            c.lineTo(tread * TREAD, height);
        }
        c.stroke();
    }

    /** Stairs that lead to the right. */
    private static void stairs(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        box(c, 0, 0, w, h);
        treads(c, w, h);
        c.begin();
        c.moveTo(0, h / 2);
        c.lineTo(w, h / 2);
        c.moveTo(w - TREAD, 0);
        c.lineTo(w, h / 2);
        c.lineTo(w - TREAD, h);
        c.stroke();
    }

    /** Two flights beside each other that end at a landing as deep as one flight is wide; never narrower than high. */
    private static void stairsWithLanding(Canvas c, Figure f) {
        double h = f.height();
        double w = Math.max(f.width(), h);
        double landing = w - h / 2;
        box(c, 0, 0, w, h);
        treads(c, landing, h);
        c.begin();
        c.moveTo(0, h / 2);
        c.lineTo(w, h / 2);
        c.moveTo(w, 0);
        c.lineTo(landing, h / 2);
        c.lineTo(w, h);
        c.moveTo(landing, 0);
        c.lineTo(landing, h);
        c.stroke();
    }
}
