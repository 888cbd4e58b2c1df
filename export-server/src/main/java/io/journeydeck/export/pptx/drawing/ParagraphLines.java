package io.journeydeck.export.pptx.drawing;

import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a text's painted lines each of its paragraphs became: told by their letters, without the signs of list items. */
final class ParagraphLines {

    private final List<Text.Line> lines;
    private int next;

    private ParagraphLines(List<Text.Line> lines) {
        this.lines = lines;
    }

    /** A list a paragraph, of the lines that have letters; null when the letters of lines and paragraphs are not the same. */
    static @Nullable List<List<Text.Line>> of(Text text) {
        ParagraphLines all = new ParagraphLines(text.lines());
        List<List<Text.Line>> lines = new ArrayList<>();
        for (Text.Paragraph paragraph : text.paragraphs()) {
            List<Text.Line> own = all.take(paragraph);
            if (own == null) {
                return null;
            }
            lines.add(own);
        }
        return all.hasLetters() ? null : lines;
    }

    private boolean hasLetters() {
        while (next < lines.size() && letters(lines.get(next)) == 0) {
            next++;
        }
        return next < lines.size();
    }

    private @Nullable List<Text.Line> take(Text.Paragraph paragraph) {
        int wanted = paragraph.runs().stream().mapToInt(ParagraphLines::letters).sum();
        List<Text.Line> own = new ArrayList<>();
        while (wanted > 0 && hasLetters()) {
            Text.Line line = lines.get(next);
            Text.Line bare = own.isEmpty() ? withoutMarker(line, paragraph.marker()) : line;
            next++;
            wanted -= letters(bare);
            own.add(bare);
        }
        return wanted == 0 ? own : null;
    }

    private static Text.Line withoutMarker(Text.Line line, String marker) {
        List<Text.Span> spans = line.spans();
        boolean marked = !marker.isEmpty()
                && !spans.isEmpty()
                && spans.get(0).run().text().strip().equals(marker);
        return marked
                ? new Text.Line(line.baseline(), line.top(), line.height(), spans.subList(1, spans.size()))
                : line;
    }

    static int letters(Text.Line line) {
        return line.spans().stream().mapToInt(span -> letters(span.run())).sum();
    }

    private static int letters(Text.Run run) {
        return (int) run.text().chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
