package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shape of fixed proportions: areas and lines in percent of the figure's width and height, so that one line of text tells what it
 * looks like.
 *
 * <p>Paths are written as SVG's path data with the absolute commands {@code M L Q C A Z}; an arc has its two radii, the flags and its
 * end ({@code A rx ry large sweep x y}). Corners stay sharp whatever the style says, as draw.io keeps them.
 */
final class Drawing implements Shape {

    private static final Pattern COMMAND = Pattern.compile("([A-Z])([^A-Z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+");

    private final List<Piece> pieces;

    private Drawing(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A command of a path with its numbers. */
    record Step(char command, List<Double> numbers) {}

    private record Piece(boolean filled, List<Step> steps) {}

    /** A filled and stroked area. */
    static Drawing area(String path) {
        return new Drawing(List.of(new Piece(true, steps(path))));
    }

    /** A line only. */
    static Drawing line(String path) {
        return new Drawing(List.of(new Piece(false, steps(path))));
    }

    /** This and, in front of it, a filled area without a shadow. */
    Drawing andArea(String path) {
        return and(new Piece(true, steps(path)));
    }

    /** This and a line in front of it. */
    Drawing andLine(String path) {
        return and(new Piece(false, steps(path)));
    }

    private Drawing and(Piece piece) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(piece);
        return new Drawing(List.copyOf(more));
    }

    static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher commands = COMMAND.matcher(path);
        while (commands.find()) {
            char command = commands.group(1).charAt(0);
            List<Double> numbers = NUMBER.matcher(commands.group(2))
                    .results()
                    .map(number -> Double.valueOf(number.group()))
                    .toList();
            int arity = arity(command);
            if (arity == 0) {
                steps.add(new Step(command, numbers));
            } else if (numbers.isEmpty() || numbers.size() % arity != 0) {
                throw new IllegalArgumentException(
                        "Each " + command + " takes " + arity + " numbers: " + commands.group());
            }
            for (int at = 0; arity > 0 && at < numbers.size(); at += arity) {
                steps.add(new Step(command, numbers.subList(at, at + arity)));
            }
        }
        return List.copyOf(steps);
    }

    private static int arity(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'C', 'A' -> 6;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("No path command: " + command);
        };
    }

    @Override
    public void paint(Canvas c, Figure f) {
        double sx = f.width() / 100;
        double sy = f.height() / 100;
        boolean first = true;
        for (Piece piece : pieces) {
            if (!first) {
                c.setShadow(null);
            }
            first = false;
            trace(c, piece.steps(), sx, sy);
            if (piece.filled()) {
                c.fillAndStroke();
            } else {
                c.setShadow(null);
                c.stroke();
            }
        }
    }

    /** Makes the steps the current path, stretched by the two factors. */
    static void trace(Canvas c, List<Step> steps, double sx, double sy) {
        c.begin();
        steps.forEach(step -> draw(c, step.command(), step.numbers(), sx, sy));
    }

    private static void draw(Canvas c, char command, List<Double> n, double sx, double sy) {
        switch (command) {
            case 'M' -> c.moveTo(n.get(0) * sx, n.get(1) * sy);
            case 'L' -> c.lineTo(n.get(0) * sx, n.get(1) * sy);
            case 'Q' -> c.quadTo(n.get(0) * sx, n.get(1) * sy, n.get(2) * sx, n.get(3) * sy);
            case 'C' ->
                c.curveTo(n.get(0) * sx, n.get(1) * sy, n.get(2) * sx, n.get(3) * sy, n.get(4) * sx, n.get(5) * sy);
            case 'A' ->
                c.arcTo(n.get(0) * sx, n.get(1) * sy, 0, n.get(2) != 0, n.get(3) != 0, n.get(4) * sx, n.get(5) * sy);
            default -> c.close();
        }
    }
}
