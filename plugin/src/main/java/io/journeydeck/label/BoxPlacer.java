package io.journeydeck.label;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;

/** Gives boxes their places on a {@link Sheet}, top down. A visit places the box at the cursor and returns its height, px. */
final class BoxPlacer implements Box.Visitor<Double> {

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
        double spare = room - frame.margin().across();
        double around = block.size().outer() ? 0 : frame.across();
        double natural = wanted > 0 ? wanted + around : Math.max(0, spare);
        double outerWidth = block.size().bounded(natural - around, room) + around;
        outerX += Math.max(0, spare - outerWidth) * share(block.stand());
        double innerX = outerX + frame.left();
        double innerY = outerY + frame.top();
        double innerWidth = Math.max(0, outerWidth - frame.across());
        marker = block.marker().isEmpty() ? marker : block.marker();
        int slot = sheet.reserve();
        double content = stack(
                block.children(), innerX, innerY, innerWidth, Margins.openAtTop(block), Margins.openAtBottom(block));
        double least = Math.max(block.size().heightIn(roomHeight), block.size().leastHeight())
                - (block.size().outer() ? frame.upright() : 0);
        double height = Math.max(least, content) + frame.upright();
        sheet.decorate(slot, new Backdrop(new Bounds(outerX, outerY, outerWidth, Math.max(0, height)), frame));
        return height;
    }

    private static double share(Box.Stand stand) {
        return switch (stand) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
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
                placed = withMarker(placed, item, left, width, words.look());
            }
            sheet.line(placed);
            cursor += setter.height();
            first = false;
        }
        sheet.paragraph(words, item, left, top, cursor, flows.setter());
        return cursor - top;
    }

    private Text.Line withMarker(Text.Line line, String item, double left, double width, Look look) {
        TypeSetter setter = flows.setter();
        if (ListMarker.isDrawn(item)) {
            double ascent = setter.face(look).ascent(look.size());
            Bounds box = ListMarker.drawn(ascent).moved(0, line.baseline() - ascent);
            double x = look.rightToLeft() ? left + width - box.right() : left + box.x();
            sheet.decorate(
                    sheet.reserve(),
                    new Backdrop(
                            new Bounds(x, box.y(), box.width(), box.height()),
                            ListMarker.frame(item, box.width(), look.color())));
            return line;
        }
        String letters = item + " ";
        double wide =
                letters.codePoints().mapToDouble(c -> setter.advance(c, look)).sum();
        Text.Run run = new Text.Run(letters, setter.style(look), null);
        double x = look.rightToLeft() ? left + width : left - wide;
        List<Text.Span> spans = new ArrayList<>();
        spans.add(new Text.Span(x, wide, run));
        spans.addAll(line.spans());
        return new Text.Line(line.baseline(), line.top(), line.height(), spans);
    }

    @Override
    public Double table(Box.Table table) {
        double y0 = y;
        Box.Frame frame = table.frame();
        BoxWidths.Range range = widths.table(table).wider(-frame.margin().across());
        double available = Math.max(0, room - frame.margin().across());
        double outer = table.size().width() < 0
                ? Math.max(range.least(), table.size().widthIn(available))
                : range.fit(available);
        double left = x + frame.margin().left() + Math.max(0, available - outer) * share(table.stand());
        double top = y;
        if (table.caption() != null) {
            top += stack(List.of(table.caption()), left, top, outer, false, false);
        }
        int slot = sheet.reserve();
        TableColumns columns = TableColumns.of(table, widths);
        double gaps = table.spacing() * (columns.count() + 1);
        double[] shares = columns.share(Math.max(0, outer - frame.across() - gaps));
        double wanted = Math.max(0, table.size().heightIn(roomHeight) - frame.upright());
        double height =
                new TablePlacer(this, sheet, table, shares).place(left + frame.left(), top + frame.top(), wanted)
                        + frame.upright();
        sheet.decorate(slot, new Backdrop(new Bounds(left, top, outer, Math.max(0, height)), frame));
        return top - y0 + height;
    }
}
