package io.journeydeck.label;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Text;
import java.util.List;

/**
 * A label that is no HTML and does not wrap, as draw.io sets it: lines at whole px from each other, and the first one's feet 1 px
 * less than the font's size below the label's top.
 */
final class PlainLines {

    private static final double LINE_HEIGHT = 1.2;

    private final LabelRequest request;
    private final Look look;
    private final TypeSetter setter;

    PlainLines(LabelRequest request, Look look, FontLibrary fonts) {
        this.request = request;
        this.look = look;
        this.setter = new TypeSetter(fonts, request.diagnostics(), request.origin());
    }

    LaidOutLabel set() {
        Sheet sheet = new Sheet();
        int slot = sheet.reserve();
        String text = request.markup().replace("\r", "");
        Flows flows = new Flows(setter, request.deadline());
        double width = 0;
        double step = Math.round(look.size() * LINE_HEIGHT);
        String[] written = text.split("\n", -1);
        for (String line : written) {
            width = Math.max(width, flows.of(words(line)).widest());
        }
        for (int i = 0; i < written.length; i++) {
            request.deadline().check();
            double baseline = look.size() - 1 + i * step;
            Box.Words words = words(written[i]);
            WordFlow flow = flows.of(words);
            for (WordFlow.Line line : flow.lines(Double.POSITIVE_INFINITY)) {
                Text.Line placed = new LineSetter(flow, line, look, setter).place(0, 0, width);
                double up = setter.above(look);
                sheet.line(new Text.Line(baseline, baseline - up, placed.height(), placed.spans()));
            }
        }
        double height = look.size() + (written.length - 1) * step;
        Box.Words all = words(text.replace('\n', Box.Words.BREAK));
        sheet.paragraph(all, "", 0, 0, height, setter);
        around(width, height).forEach(backdrop -> sheet.decorate(slot, backdrop));
        return new LaidOutLabel(width, height, false, look.rightToLeft(), sheet);
    }

    private Box.Words words(String line) {
        return new Box.Words(look, List.of(new Box.Fragment(line, look)));
    }

    /** Background and border stand 1 px around the lines. */
    private List<Backdrop> around(double width, double height) {
        Edge edge = request.border() == null ? Edge.NONE : new Edge(1, Edge.Line.SOLID, request.border());
        Bounds box = new Bounds(0, 0, width, height).grown(1);
        return List.of(new Backdrop(
                box, new Box.Frame(Box.Sides.NONE, Box.Sides.NONE, Edges.all(edge), 0, request.background())));
    }
}
