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
        double width = flow.width(line.start(), line.end());
        double spare = Double.isFinite(room) ? room - width : 0;
        double x = left
                + switch (block.align()) {
                    case RIGHT -> Math.max(0, spare);
                    case CENTER -> Math.max(0, spare) / 2;
                    default -> 0;
                };
        return new Text.Line(top + above, top, height(), spans(x));
    }

    private List<Text.Span> spans(double left) {
        List<Text.Span> spans = new ArrayList<>();
        int from = line.start();
        while (from < line.end()) {
            int to = from + 1;
            while (to < line.end() && flow.look(to).equals(flow.look(from))) {
                to++;
            }
            Look look = flow.look(from);
            double x = left + flow.width(line.start(), from);
            spans.add(new Text.Span(
                    x, flow.width(from, to), new Text.Run(flow.text(from, to), setter.style(look), look.link())));
            from = to;
        }
        return spans;
    }
}
