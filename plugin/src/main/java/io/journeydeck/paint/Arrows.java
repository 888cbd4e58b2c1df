package io.journeydeck.paint;

import io.journeydeck.geometry.Point;
import io.journeydeck.scene.ArrowHead;
import io.journeydeck.scene.Canvas;
import io.journeydeck.scene.Color;
import java.util.Map;
import java.util.Set;

/**
 * Arrow heads by draw.io's names: each paints itself at the end of a line and says where the line now ends. One list and its shapes,
 * hence the length.
 */
final class Arrows {

    private static final Map<String, Arrow> ARROWS = Map.ofEntries(
            Map.entry("classic", tip -> pointed(tip, 2, true)),
            Map.entry("classicThin", tip -> pointed(tip, 3, true)),
            Map.entry("block", tip -> pointed(tip, 2, false)),
            Map.entry("blockThin", tip -> pointed(tip, 3, false)),
            Map.entry("open", tip -> open(tip, 2)),
            Map.entry("openThin", tip -> open(tip, 3)),
            Map.entry("oval", Arrows::oval),
            Map.entry("diamond", tip -> diamond(tip, 2, 0.7071)),
            Map.entry("diamondThin", tip -> diamond(tip, 3.4, 0.9862)),
            Map.entry("dash", Arrows::dash),
            Map.entry("baseDash", Arrows::baseDash),
            Map.entry("cross", Arrows::cross),
            Map.entry("box", Arrows::box),
            Map.entry("circle", tip -> circle(tip, false)),
            Map.entry("circlePlus", tip -> circle(tip, true)),
            Map.entry("halfCircle", Arrows::halfCircle),
            Map.entry("async", Arrows::async),
            Map.entry("openAsync", Arrows::openAsync),
            Map.entry("doubleBlock", Arrows::doubleBlock),
            Map.entry("manyOptional", Arrows::manyOptional),
            Map.entry("ERone", tip -> entity(tip, true, false, false)),
            Map.entry("ERmandOne", Arrows::mandatoryOne),
            Map.entry("ERmany", tip -> entity(tip, false, true, false)),
            Map.entry("ERoneToMany", tip -> entity(tip, true, true, false)),
            Map.entry("ERzeroToOne", tip -> entity(tip, true, false, true)),
            Map.entry("ERzeroToMany", tip -> entity(tip, false, true, true)),
            Map.entry("sysMLPackCont", Arrows::containment),
            Map.entry("sysMLReqInt", tip -> ball(tip, false)),
            Map.entry("sysMLFound", tip -> ball(tip, true)),
            Map.entry("sysMLLost", Arrows::lost),
            Map.entry("sysMLProvInt", Arrows::socket),
            Map.entry("sysMLx", Arrows::centredCross));

    private Arrows() {}

    /** Names that mean no arrow head at all. */
    private static final Set<String> ABSENT = Set.of("none", "");

    static boolean isAbsent(String name) {
        return ABSENT.contains(name);
    }

    static boolean knows(String name) {
        return ARROWS.containsKey(name);
    }

    /** Paints the head and returns where the line to it ends; the tip itself for a head that is not known. */
    static Point paint(Canvas canvas, ArrowHead head, boolean atStart, Point end, Point towards) {
        Arrow arrow = ARROWS.get(head.name());
        double distance = end.distanceTo(towards);
        if (arrow == null || distance == 0) {
            return end;
        }
        Point unit = end.minus(towards).times(1 / distance);
        return arrow.paint(new Tip(canvas, end, unit, head.size(), canvas.strokeWidth(), head.filled(), atStart));
    }

    private interface Arrow {
        Point paint(Tip tip);
    }

    /** The end of a line: where, in which direction (length 1), and how large the head is. */
    private record Tip(
            Canvas canvas, Point at, Point unit, double size, double stroke, boolean filled, boolean atStart) {

        /** What most heads with bars and feet are wide. */
        double span() {
            return size + stroke + 1;
        }

        /** Which side lies to the left of the whole line, seen from its start. */
        int leftHand() {
            return atStart ? -1 : 1;
        }

        /** {@code along} px from the tip against the line's direction, {@code aside} px to its left. */
        Point point(double along, double aside) {
            return new Point(
                    at.x() - unit.x() * along + unit.y() * aside, at.y() - unit.y() * along - unit.x() * aside);
        }

        void move(double along, double aside) {
            Point p = point(along, aside);
            canvas.moveTo(p.x(), p.y());
        }

        void line(double along, double aside) {
            Point p = point(along, aside);
            canvas.lineTo(p.x(), p.y());
        }

        void foot() {
            move(0, span() / 2);
            line(span(), 0);
            line(0, -span() / 2);
        }

        void ink() {
            if (filled) {
                canvas.fillAndStroke();
            } else {
                canvas.stroke();
            }
        }

        void ring(double along, double radius) {
            Point center = point(along, 0);
            canvas.ellipse(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
        }
    }

    private static Point pointed(Tip tip, double thinness, boolean notched) {
        double back = tip.stroke * 1.118;
        double length = tip.size + tip.stroke;
        tip.canvas.begin();
        tip.move(back, 0);
        tip.line(back + length, length / thinness);
        if (notched) {
            tip.line(back + length * 0.75, 0);
        }
        tip.line(back + length, -length / thinness);
        tip.canvas.close();
        tip.ink();
        return tip.point(back + length * (notched ? 0.75 : 1), 0);
    }

    private static Point open(Tip tip, double thinness) {
        double back = tip.stroke * 1.118;
        double length = tip.size + tip.stroke;
        tip.canvas.begin();
        tip.move(back + length, length / thinness);
        tip.line(back, 0);
        tip.line(back + length, -length / thinness);
        tip.canvas.stroke();
        return tip.point(2 * back, 0);
    }

    private static Point oval(Tip tip) {
        tip.ring(0, tip.size / 2);
        tip.ink();
        return tip.point(tip.size / 2, 0);
    }

    private static Point diamond(Tip tip, double thinness, double offset) {
        double back = tip.stroke * offset;
        double length = tip.size + tip.stroke;
        tip.canvas.begin();
        tip.move(back, 0);
        tip.line(back + length / 2, length / thinness);
        tip.line(back + length, 0);
        tip.line(back + length / 2, -length / thinness);
        tip.canvas.close();
        tip.ink();
        return tip.point(back + length, 0);
    }

    private static Point dash(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(n / 2, -n / 2);
        tip.line(n * 3 / 2, n / 2);
        tip.canvas.stroke();
        return tip.at;
    }

    private static Point cross(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(n / 2, -n / 2);
        tip.line(n * 3 / 2, n / 2);
        tip.move(n * 3 / 2, -n / 2);
        tip.line(n / 2, n / 2);
        tip.canvas.stroke();
        return tip.at;
    }

    private static Point box(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(0, n / 2);
        tip.line(0, -n / 2);
        tip.line(n, -n / 2);
        tip.line(n, n / 2);
        tip.canvas.close();
        tip.ink();
        return tip.point(n, 0);
    }

    private static Point circle(Tip tip, boolean plus) {
        double radius = tip.size + tip.stroke;
        double back = radius + tip.stroke;
        tip.ring(back, radius);
        tip.ink();
        if (plus) {
            tip.canvas.begin();
            tip.move(back - radius, 0);
            tip.line(back + radius, 0);
            tip.move(back, -radius);
            tip.line(back, radius);
            tip.canvas.stroke();
        }
        return tip.point(back + radius, 0);
    }

    private static Point halfCircle(Tip tip) {
        double n = tip.span();
        Point start = tip.point(0, n);
        Point middle = tip.point(n, 0);
        Point end = tip.point(0, -n);
        Point bend1 = tip.point(n, n);
        Point bend2 = tip.point(n, -n);
        tip.canvas.begin();
        tip.canvas.moveTo(start.x(), start.y());
        tip.canvas.quadTo(bend1.x(), bend1.y(), middle.x(), middle.y());
        tip.canvas.quadTo(bend2.x(), bend2.y(), end.x(), end.y());
        tip.canvas.stroke();
        return middle;
    }

    private static Point mandatoryOne(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(n / 2, -n / 2);
        tip.line(n / 2, n / 2);
        tip.move(n, -n / 2);
        tip.line(n, n / 2);
        tip.canvas.stroke();
        return tip.at;
    }

    /** Crow's foot notation: a ring, a bar, a foot; the ring of a filled head is white. */
    private static Point entity(Tip tip, boolean bar, boolean foot, boolean ring) {
        double n = tip.span();
        double barAt = foot ? n : n / 2;
        if (ring) {
            tip.canvas.save();
            tip.canvas.setFillColor(Color.WHITE);
            tip.ring(n * 1.5, tip.size / 2);
            tip.ink();
            tip.canvas.restore();
        }
        tip.canvas.begin();
        if (bar) {
            tip.move(barAt, -n / 2);
            tip.line(barAt, n / 2);
        }
        if (foot) {
            tip.foot();
        }
        tip.canvas.stroke();
        return tip.at;
    }

    /** A foot behind a ring, filled or not, at which the line ends. */
    private static Point manyOptional(Tip tip) {
        double n = tip.span();
        tip.ring(n * 1.5, tip.size / 2);
        tip.ink();
        tip.canvas.begin();
        tip.move(0, 0);
        tip.line(n, 0);
        tip.foot();
        tip.canvas.stroke();
        return tip.point(2 * n - tip.stroke / 2, 0);
    }

    private static Point baseDash(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(0, n / 2);
        tip.line(0, -n / 2);
        tip.canvas.stroke();
        return tip.at;
    }

    /** The left half of a block, seen along the line. */
    private static Point async(Tip tip) {
        double back = tip.stroke * 1.118;
        double length = tip.size + tip.stroke;
        tip.canvas.begin();
        tip.move(back, 0);
        tip.line(back + length, tip.leftHand() * length / 2);
        tip.line(back + length, 0);
        tip.canvas.close();
        tip.ink();
        return tip.point(back + length, 0);
    }

    private static Point openAsync(Tip tip) {
        double length = tip.size + tip.stroke;
        tip.canvas.begin();
        tip.move(0, 0);
        tip.line(length, tip.leftHand() * length / 2);
        tip.canvas.stroke();
        return tip.at;
    }

    private static Point doubleBlock(Tip tip) {
        double back = tip.stroke * 1.118;
        double length = tip.size + tip.stroke;
        tip.canvas.begin();
        for (double at = back; at < back + 1.5 * length; at += length) {
            tip.move(at, 0);
            tip.line(at + length, length / 2);
            tip.line(at + length, -length / 2);
            tip.canvas.close();
        }
        tip.ink();
        return tip.point(back + 2 * length, 0);
    }

    private static Point containment(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(n / 2, -n / 2);
        tip.line(n / 2, n / 2);
        tip.canvas.stroke();
        return ball(tip, false);
    }

    private static Point ball(Tip tip, boolean solid) {
        tip.ring(tip.span() / 2, tip.size / 2);
        if (solid) {
            tip.canvas.fillAndStroke();
        } else {
            tip.canvas.stroke();
        }
        return tip.at;
    }

    private static Point lost(Tip tip) {
        double n = tip.span();
        tip.canvas.begin();
        tip.move(n * 1.5, n / 2);
        tip.line(n / 2, 0);
        tip.line(n * 1.5, -n / 2);
        tip.canvas.stroke();
        return ball(tip, true);
    }

    private static Point socket(Tip tip) {
        double radius = tip.span() / 2;
        Point start = tip.point(0, -radius);
        Point end = tip.point(0, radius);
        tip.canvas.begin();
        tip.canvas.moveTo(start.x(), start.y());
        tip.canvas.arcTo(radius, radius, 0, false, true, end.x(), end.y());
        tip.canvas.stroke();
        return tip.at;
    }

    private static Point centredCross(Tip tip) {
        double n = tip.span() / 2;
        tip.canvas.begin();
        tip.move(-n, -n);
        tip.line(n, n);
        tip.move(-n, n);
        tip.line(n, -n);
        tip.canvas.stroke();
        return tip.at;
    }
}
