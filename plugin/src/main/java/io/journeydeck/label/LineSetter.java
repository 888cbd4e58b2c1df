package io.journeydeck.label;

import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets one line: its height from all looks on it (CSS 2.1, 10.8), its spans from its aligned left end. */
final class LineSetter {

    private final WordFlow flow;
    private final WordFlow.Line line;
    private final Look block;
    private final TypeSetter setter;
    private double above;
    private double below;

    LineSetter(WordFlow flow, WordFlow.Line line, Look block, TypeSetter setter) {
        this.flow = flow;
        this.line = line;
        this.block = block;
        this.setter = setter;
        stretch(block.withRise(0));
        Look last = null;
        for (int i = line.start(); i < line.next(); i++) {
            Look look = flow.look(i);
            boolean seen = i < line.end() || flow.text(i, i + 1).charAt(0) == Box.Words.BREAK;
            if (seen && !look.equals(last)) {
                stretch(look);
                last = look;
            }
        }
    }

    private void stretch(Look look) {
        above = Math.max(above, setter.above(look) + look.rise());
        below = Math.max(below, setter.below(look) - look.rise());
    }

    double height() {
        return above + below;
    }

    Text.Line place(double left, double top, double room) {
        double indent = line.start() == 0 ? flow.indent() : 0;
        double width = flow.width(line.start(), line.end());
        double spare = Double.isFinite(room) ? room - width - indent : 0;
        boolean toLeft = block.rightToLeft();
        boolean spread = block.align() == Text.Align.JUSTIFY && !flow.endsParagraph(line) && spare > 0;
        double share =
                switch (block.align()) {
                    case RIGHT -> 1;
                    case CENTER -> 0.5;
                    case LEFT -> 0;
                    case JUSTIFY -> toLeft && !spread ? 1 : 0;
                };
        double x = spare < 0 ? toLeft ? spare : 0 : spread ? 0 : spare * share;
        return new Text.Line(
                top + above, top, height(), spans(left + (toLeft ? 0 : indent) + x, spread ? spare / gaps() : 0));
    }

    private int gaps() {
        int gaps = 0;
        for (int i = line.start(); i < line.end(); i++) {
            gaps += isSpace(i) ? 1 : 0;
        }
        return Math.max(1, gaps);
    }

    private boolean isSpace(int index) {
        char c = flow.text(index, index + 1).charAt(0);
        return c == ' ' || c == '\u00a0';
    }

    /** Characters of one look and one direction. */
    private record Piece(int from, int to) {}

    /** The spans as they are read; where each stands follows from the direction of its letters. */
    private List<Text.Span> spans(double left, double gap) {
        List<Piece> pieces = pieces(gap > 0);
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) flow.level(pieces.get(i).from());
        }
        double[] lefts = new double[levels.length];
        double x = left;
        for (int index : BidiLevels.visual(levels)) {
            Piece piece = pieces.get(index);
            lefts[index] = x;
            x += flow.width(piece.from(), piece.to()) + (isSpace(piece.to() - 1) ? gap : 0);
        }
        List<Text.Span> spans = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            Piece piece = pieces.get(i);
            Look look = flow.look(piece.from());
            Text.Run run = new Text.Run(flow.text(piece.from(), piece.to()), setter.style(look), look.link());
            spans.add(new Text.Span(lefts[i], flow.width(piece.from(), piece.to()), run));
        }
        return spans;
    }

    private List<Piece> pieces(boolean words) {
        List<Piece> pieces = new ArrayList<>();
        int from = line.start();
        while (from < line.end()) {
            int to = from + 1;
            while (to < line.end()
                    && flow.look(to).equals(flow.look(from))
                    && flow.level(to) == flow.level(from)
                    && !(words && isSpace(to - 1))) {
                to++;
            }
            pieces.add(new Piece(from, to));
            from = to;
        }
        return pieces;
    }
}
