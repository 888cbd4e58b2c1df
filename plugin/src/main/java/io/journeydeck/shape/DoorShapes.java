package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Doors of floor plans: a sill 5 px thick and the arc that the leaf sweeps, or panels between two posts; {@code dx} is a share of the width. */
final class DoorShapes {

    private static final double SILL = 5;

    private DoorShapes() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("mxgraph.floorplan.doorLeft", Shape.of((c, f) -> single(c, f, true)));
        shapes.put("mxgraph.floorplan.doorRight", Shape.of((c, f) -> single(c, f, false)));
        shapes.put("mxgraph.floorplan.doorDouble", Shape.of((c, f) -> leaves(c, f, f.width() / 2)));
        shapes.put("mxgraph.floorplan.doorUneven", Shape.of((c, f) -> leaves(c, f, share(f, 0.5))));
        shapes.put("mxgraph.floorplan.doorOpposing", Shape.of(DoorShapes::opposing));
        shapes.put("mxgraph.floorplan.doorDoubleAction", Shape.of(DoorShapes::doubleAction));
        shapes.put("mxgraph.floorplan.doorPocket", Shape.of(DoorShapes::pocket));
        shapes.put("mxgraph.floorplan.doorDoublePocket", Shape.of(DoorShapes::doublePocket));
        shapes.put("mxgraph.floorplan.doorBypass", Shape.of((c, f) -> sliding(c, f, SILL)));
        shapes.put("mxgraph.floorplan.doorSlidingGlass", Shape.of((c, f) -> sliding(c, f, 2)));
        shapes.put("mxgraph.floorplan.doorOverhead", Shape.of(DoorShapes::overhead));
        shapes.put("mxgraph.floorplan.doorRevolving", Shape.of(DoorShapes::revolving));
        shapes.put("mxgraph.floorplan.doorAccordion", Shape.of(DoorShapes::accordion));
        shapes.put("mxgraph.floorplan.doorBifold", Shape.of(DoorShapes::biFold));
        return shapes;
    }

    private static double share(Figure f, double otherwise) {
        return f.width() * f.length("dx", otherwise, 1);
    }

    /** Adds the quarter circle from the closed leaf's tip to the open one's and the open leaf; {@code reach} is negative to the left. */
    private static void swing(Canvas c, double hinge, double y, double reach) {
        double r = Math.abs(reach);
        c.moveTo(hinge - reach, y);
        c.arcTo(r, r, 0, false, reach < 0, hinge, y + r);
        c.lineTo(hinge, y);
    }

    private static void single(Canvas c, Figure f, boolean left) {
        double w = f.width();
        WallShapes.box(c, 0, 0, w, SILL);
        c.begin();
        swing(c, left ? 0 : w, SILL, left ? -w : w);
        c.stroke();
    }

    private static void leaves(Canvas c, Figure f, double meeting) {
        double w = f.width();
        WallShapes.box(c, 0, 0, w, SILL);
        c.begin();
        c.moveTo(meeting, 0);
        c.lineTo(meeting, SILL);
        swing(c, 0, SILL, -meeting);
        swing(c, w, SILL, w - meeting);
        c.stroke();
    }

    /** The left leaf opens upwards, the right one downwards. */
    private static void opposing(Canvas c, Figure f) {
        double w = f.width();
        double left = share(f, 0.5);
        double y = Math.max(left, w - left);
        WallShapes.box(c, 0, y, w, SILL);
        c.begin();
        c.moveTo(left, y);
        c.lineTo(left, y + SILL);
        c.arcTo(left, left, 0, false, false, 0, y - left);
        c.lineTo(0, y);
        swing(c, w, y + SILL, w - left);
        c.stroke();
    }

    private static void doubleAction(Canvas c, Figure f) {
        double w = f.width();
        double top = (f.height() - SILL) / 2;
        WallShapes.box(c, 0, top, w, SILL);
        c.begin();
        swing(c, 0, top + SILL, -w);
        c.stroke();
        c.save();
        c.setDashed(true, false);
        c.setDashPattern(List.of(3.0, 3.0));
        c.begin();
        c.moveTo(w, top);
        c.arcTo(w, w, 0, false, false, 0, top - w);
        c.lineTo(0, top);
        c.stroke();
        c.restore();
    }

    private static void pocket(Canvas c, Figure f) {
        double w = f.width();
        double y = f.height() / 2;
        double door = share(f, 0.5);
        WallShapes.box(c, door, y - 5, 5, 10);
        WallShapes.box(c, w - 5, y - 5, 5, 10);
        WallShapes.box(c, 0, y - SILL / 2, door, SILL);
    }

    private static void doublePocket(Canvas c, Figure f) {
        double w = f.width();
        double y = f.height() / 2;
        double door = share(f, 0.25);
        WallShapes.box(c, door, y - 5, 5, 10);
        WallShapes.box(c, w - door - 5, y - 5, 5, 10);
        WallShapes.box(c, 0, y - SILL / 2, door, SILL);
        WallShapes.box(c, w - door, y - SILL / 2, door, SILL);
    }

    private static void sliding(Canvas c, Figure f, double thick) {
        double w = f.width();
        double y = f.height() / 2;
        WallShapes.posts(c, f, WallShapes.top(f));
        WallShapes.box(c, 0, y, w / 2, thick);
        WallShapes.box(c, share(f, 0.25), y - thick, w / 2, thick);
    }

    private static void overhead(Canvas c, Figure f) {
        WallShapes.posts(c, f, f.height() - 10);
        WallShapes.box(c, 5, 0, f.width() - 10, f.height() - 5);
    }

    private static void revolving(Canvas c, Figure f) {
        double x = f.width() / 2;
        double y = f.height() / 2;
        double r = Math.min(x, y);
        WallShapes.box(c, x - r, y - SILL / 2, 2 * r, SILL);
        WallShapes.box(c, x - SILL / 2, y - r, SILL, 2 * r);
        c.ellipse(x - r, y - r, 2 * r, 2 * r);
        c.stroke();
    }

    /** Folding leaves are drawn 1.5 px thick; a width that the style gives counts twice, as draw.io has it. */
    private static void thicken(Canvas c, Figure f) {
        c.setStrokeWidth(c.strokeWidth() * f.number("strokeWidth", 1.5));
    }

    private static void accordion(Canvas c, Figure f) {
        double h = f.height();
        double step = (share(f, 0.25) - 5) / 10;
        WallShapes.posts(c, f, WallShapes.top(f));
        thicken(c, f);
        Ink.line(
                c,
                5,
                h / 2,
                5 + step,
                0,
                5 + 3 * step,
                h,
                5 + 5 * step,
                0,
                5 + 7 * step,
                h,
                5 + 9 * step,
                0,
                5 + 10 * step,
                h / 2);
    }

    private static void biFold(Canvas c, Figure f) {
        double w = f.width();
        double y = f.height() - 10;
        double reach = share(f, 0.25);
        WallShapes.posts(c, f, y);
        thicken(c, f);
        Ink.line(c, 5, y, reach / 2, 0, reach, y);
        Ink.line(c, w - 5, y, w - reach / 2, 0, w - reach, y);
    }
}
