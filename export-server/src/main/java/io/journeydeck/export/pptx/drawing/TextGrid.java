package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Text;
import java.util.List;

/** Labels whose lines stand beside each other, as those of a table do: no text frame can say that, so each line is a text of its own. */
final class TextGrid {

    private TextGrid() {}

    static boolean isGrid(Text text) {
        double bottom = -Double.MAX_VALUE;
        for (Text.Line line : text.lines()) {
            if (line.top() < bottom - line.height() / 2) {
                return true;
            }
            bottom = Math.max(bottom, line.top() + line.height());
        }
        return false;
    }

    static List<Text> lines(Text text) {
        return text.lines().stream()
                .filter(line -> !line.spans().isEmpty())
                .map(line -> alone(line, text))
                .toList();
    }

    private static Text alone(Text.Line line, Text text) {
        double left = line.spans().stream().mapToDouble(Text.Span::x).min().orElse(0);
        double right = line.spans().stream()
                .mapToDouble(span -> span.x() + span.width())
                .max()
                .orElse(left);
        Bounds frame = new Bounds(left, line.top(), Math.max(0, right - left), Math.max(0, line.height()));
        List<Text.Run> runs = line.spans().stream().map(Text.Span::run).toList();
        Text.Paragraph paragraph =
                new Text.Paragraph(Text.Align.LEFT, 0, "", 0, 0, Math.max(0, line.height()), false, runs);
        return new Text(
                frame,
                Text.Anchor.MIDDLE,
                false,
                List.of(paragraph),
                List.of(line),
                List.of(),
                text.clip(),
                text.transform());
    }
}
