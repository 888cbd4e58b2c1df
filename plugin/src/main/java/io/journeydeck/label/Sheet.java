package io.journeydeck.label;

import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;

/** Takes what has been placed of a label: lines, what lies behind them, and the paragraphs they come from. */
final class Sheet {

    private final List<Text.Line> lines = new ArrayList<>();
    private final List<List<Backdrop>> backdrops = new ArrayList<>();
    private List<Text.Paragraph> paragraphs = new ArrayList<>();
    private double lastBottom;

    /** Keeps a place for decorations that lie behind all that is reserved later. */
    int reserve() {
        backdrops.add(new ArrayList<>());
        return backdrops.size() - 1;
    }

    void decorate(int slot, Backdrop backdrop) {
        if (backdrop.isVisible()) {
            backdrops.get(slot).add(backdrop);
        }
    }

    void line(Text.Line line) {
        if (!line.spans().isEmpty()) {
            lines.add(line);
        }
    }

    void paragraph(Box.Words words, String marker, double left, double top, double bottom, TypeSetter setter) {
        List<Text.Run> runs = new ArrayList<>();
        for (Box.Fragment fragment : words.fragments()) {
            String text = fragment.text().replace(Box.Words.BREAK, '\n');
            if (!fragment.look().keepSpaces()) {
                text = text.replaceAll("[ \\t\\r\\f]+", " ");
            }
            if (!text.isEmpty()) {
                runs.add(new Text.Run(
                        text, setter.style(fragment.look()), fragment.look().link()));
            }
        }
        Look look = words.look();
        paragraphs.add(new Text.Paragraph(
                look.align(),
                left,
                marker,
                Math.max(0, top - lastBottom),
                0,
                setter.lineHeight(look),
                look.rightToLeft(),
                trimmed(runs)));
        lastBottom = bottom;
    }

    /** Without the spaces and the line end that a browser would not show at the paragraph's ends. */
    private static List<Text.Run> trimmed(List<Text.Run> runs) {
        List<Text.Run> result = new ArrayList<>(runs);
        while (!result.isEmpty()
                && result.get(0).text().isBlank()
                && !result.get(0).text().contains("\n")) {
            result.remove(0);
        }
        if (!result.isEmpty()) {
            Text.Run first = result.get(0);
            result.set(0, new Text.Run(first.text().replaceAll("^ +", ""), first.style(), first.link()));
            int end = result.size() - 1;
            Text.Run last = result.get(end);
            result.set(end, new Text.Run(last.text().replaceAll(" *\\n? *$", ""), last.style(), last.link()));
        }
        return result;
    }

    /** Collects the paragraphs of a table's cell apart, so that a row can be told as one paragraph. */
    List<Text.Paragraph> apart(Runnable placing) {
        List<Text.Paragraph> outer = paragraphs;
        paragraphs = new ArrayList<>();
        placing.run();
        List<Text.Paragraph> inner = paragraphs;
        paragraphs = outer;
        return inner;
    }

    /** A table's row as one paragraph, its cells separated by tabs. */
    void row(List<List<Text.Paragraph>> cells, double top, double bottom) {
        List<Text.Run> runs = new ArrayList<>();
        Text.Paragraph shape = null;
        for (List<Text.Paragraph> cell : cells) {
            for (int i = 0; i < cell.size(); i++) {
                Text.Paragraph paragraph = cell.get(i);
                if (shape != null && !paragraph.runs().isEmpty()) {
                    runs.add(new Text.Run(
                            i == 0 ? "\t" : " ", paragraph.runs().get(0).style(), null));
                }
                shape = shape == null ? paragraph : shape;
                runs.addAll(paragraph.runs());
            }
        }
        if (shape != null) {
            paragraphs.add(new Text.Paragraph(
                    shape.align(),
                    0,
                    "",
                    Math.max(0, top - lastBottom),
                    0,
                    shape.lineHeight(),
                    shape.rightToLeft(),
                    runs));
        }
        lastBottom = bottom;
    }

    /** Where the sheet was at one moment. */
    record Mark(int line, int slot) {}

    Mark mark() {
        return new Mark(lines.size(), backdrops.size());
    }

    /** Moves what came between two marks: a table's cell is centred when the height of its row is known. */
    void shift(Mark from, Mark to, double dx, double dy) {
        if (dx == 0 && dy == 0) {
            return;
        }
        for (int i = from.line(); i < to.line(); i++) {
            lines.set(i, moved(lines.get(i), dx, dy));
        }
        for (int i = from.slot(); i < to.slot(); i++) {
            backdrops.get(i).replaceAll(backdrop -> backdrop.moved(dx, dy));
        }
    }

    private static Text.Line moved(Text.Line line, double dx, double dy) {
        List<Text.Span> spans = line.spans().stream()
                .map(span -> new Text.Span(span.x() + dx, span.width(), span.run()))
                .toList();
        return new Text.Line(line.baseline() + dy, line.top() + dy, line.height(), spans);
    }

    List<Text.Line> lines() {
        return lines;
    }

    List<Backdrop> backdrops() {
        return backdrops.stream().flatMap(List::stream).toList();
    }

    List<Text.Paragraph> paragraphs() {
        return paragraphs;
    }
}
