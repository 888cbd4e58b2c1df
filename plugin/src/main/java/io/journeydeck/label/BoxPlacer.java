package io.journeydeck.label;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Fill;
import io.journeydeck.scene.Outline;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Stroke;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;

/** Gives boxes their places on a {@link Sheet}, top down. A visit places the box at the cursor and returns its height, px. */
final class BoxPlacer implements Box.Visitor<Double> {

    private static final double MARKER_GAP = 6;

    private final Sheet sheet;
    private final Flows flows;
    private final BoxWidths widths;
    private final double roomHeight;
    private double x;
    private double y;
    private double room;
    private String marker = "";

    /** @param roomHeight what percentages of the height are of, px; 0 when it depends on the content */
    BoxPlacer(Sheet sheet, Flows flows, double roomHeight) {
        this.sheet = sheet;
        this.roomHeight = roomHeight;
        this.flows = flows;
        this.widths = new BoxWidths(flows);
    }

    /** The same way of placing on another sheet. */
    BoxPlacer on(Sheet other) {
        return new BoxPlacer(other, flows, roomHeight);
    }

    /** Places boxes below each other, neighbouring margins folded into one, and returns the height of all, px. */
    double stack(List<Box> boxes, double left, double top, double width, boolean openAtTop, boolean openAtBottom) {
        double cursor = top;
        double pending = 0;
        boolean atEdge = true;
        for (Box box : boxes) {
            flows.deadline().check();
            double above = atEdge && openAtTop ? 0 : Margins.fold(pending, Margins.top(box));
            if (Margins.isHollow(box)) {
                pending = above;
                continue;
            }
            cursor += above;
            atEdge = false;
            x = left;
            y = cursor;
            room = width;
            cursor += box.accept(this);
            pending = Margins.bottom(box);
        }
        return cursor + (openAtBottom || boxes.isEmpty() ? 0 : pending) - top;
    }

    @Override
    public Double block(Box.Block block) {
        Box.Frame frame = block.frame();
        double outerX = x + frame.margin().left();
        double outerY = y;
        double wanted = block.size().widthIn(room);
        double outerWidth = wanted > 0
                ? wanted + (block.size().outer() ? 0 : frame.across())
                : Math.max(0, room - frame.margin().across());
        double innerX = outerX + frame.border() + frame.padding().left();
        double innerY = outerY + frame.border() + frame.padding().top();
        double innerWidth = Math.max(0, outerWidth - frame.across());
        marker = block.marker().isEmpty() ? marker : block.marker();
        int slot = sheet.reserve();
        double content = stack(
                block.children(), innerX, innerY, innerWidth, Margins.openAtTop(block), Margins.openAtBottom(block));
        double around = frame.padding().upright() + 2 * frame.border();
        double least = block.size().heightIn(roomHeight) - (block.size().outer() ? around : 0);
        double height = Math.max(least, content) + around;
        decorate(slot, frame, new Bounds(outerX, outerY, outerWidth, Math.max(0, height)));
        return height;
    }

    /** Paints a frame's background and border, their edges on whole px as browsers do. */
    void decorate(int slot, Box.Frame frame, Bounds exact) {
        Bounds box = Bounds.between(
                new Point(Math.round(exact.x()), Math.round(exact.y())),
                new Point(Math.round(exact.right()), Math.round(exact.bottom())));
        if (frame.background() != null) {
            sheet.decorate(slot, area(box, frame.background()));
        }
        if (frame.border() > 0 && frame.borderColor() != null) {
            Path outline = box.height() <= frame.border() * 2
                    ? area(new Bounds(box.x(), box.y(), box.width(), Math.max(1, frame.border())), frame.borderColor())
                    : outline(box.grown(-frame.border() / 2), frame.borderColor(), frame.border());
            sheet.decorate(slot, outline);
        }
    }

    static Path area(Bounds box, Color color) {
        return new Path(
                new Outline.Rect(box, 0, 0), new Fill.Solid(color), Stroke.NONE, null, Affine.IDENTITY, Path.Part.BODY);
    }

    static Path outline(Bounds box, Color color, double width) {
        return new Path(
                new Outline.Rect(box, 0, 0),
                Fill.NONE,
                Stroke.solid(color, width),
                null,
                Affine.IDENTITY,
                Path.Part.BODY);
    }

    @Override
    public Double words(Box.Words words) {
        double left = x;
        double top = y;
        double width = room;
        WordFlow flow = flows.of(words);
        String item = marker;
        marker = "";
        double cursor = top;
        boolean first = true;
        for (WordFlow.Line line : flow.lines(width)) {
            LineSetter setter = new LineSetter(flow, line, words.look(), flows.setter());
            Text.Line placed = setter.place(left, cursor, width);
            if (first && !item.isEmpty()) {
                placed = withMarker(placed, item, left, words.look());
            }
            sheet.line(placed);
            cursor += setter.height();
            first = false;
        }
        sheet.paragraph(words, item, left, top, cursor, flows.setter());
        return cursor - top;
    }

    private Text.Line withMarker(Text.Line line, String item, double left, Look look) {
        TypeSetter setter = flows.setter();
        double width =
                item.codePoints().mapToDouble(c -> setter.advance(c, look)).sum();
        Text.Run run = new Text.Run(item, setter.style(look), null);
        List<Text.Span> spans = new ArrayList<>();
        spans.add(new Text.Span(left - MARKER_GAP - width, width, run));
        spans.addAll(line.spans());
        return new Text.Line(line.baseline(), line.top(), line.height(), spans);
    }

    @Override
    public Double table(Box.Table table) {
        Box.Frame frame = table.frame();
        BoxWidths.Range range = widths.table(table).wider(-frame.margin().across());
        double available = Math.max(0, room - frame.margin().across());
        double outer = table.size().width() < 0
                ? Math.max(range.least(), table.size().widthIn(available))
                : range.fit(available);
        double left = x + frame.margin().left();
        double top = y;
        int slot = sheet.reserve();
        double gaps = table.spacing() * (TableGrid.columns(table) + 1);
        double[] columns = TableGrid.share(table, widths, Math.max(0, outer - 2 * frame.border() - gaps));
        double wanted = Math.max(0, table.size().heightIn(roomHeight) - 2 * frame.border());
        double height =
                new TablePlacer(this, sheet, table, columns).place(left + frame.border(), top + frame.border(), wanted)
                        + 2 * frame.border();
        decorate(slot, frame, new Bounds(left, top, outer, Math.max(0, height)));
        return height;
    }
}
