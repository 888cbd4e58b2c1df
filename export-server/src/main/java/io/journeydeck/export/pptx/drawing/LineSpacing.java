package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the lines of each paragraph are apart (ECMA-376 part 1, 21.1.2.2.5): exactly as far as they were painted, since programs
 * do not agree on what a single line is. Lines of different heights keep a share of what their letters ask for, and a text of one
 * line needs no word about it.
 */
final class LineSpacing {

    /** What PowerPoint calls a single line, in font sizes; draw.io's labels have the same. */
    private static final double SINGLE = 1.2;

    /** Line spacing goes up to 1,584 pt (20.1.10.79). */
    private static final long MOST = 158_400;

    /** Heights that differ by less are the same, px. */
    private static final double SAME = 0.1;

    private LineSpacing() {}

    /** One element a paragraph, null where nothing has to be said. */
    static List<@Nullable Xml> of(Text text, Placement placement) {
        List<@Nullable Xml> all = new ArrayList<>();
        List<List<Text.Line>> lines = ParagraphLines.of(text);
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Text.Paragraph paragraph = text.paragraphs().get(i);
            all.add(isPlain(text.lines()) ? null : of(paragraph, lines == null ? List.of() : lines.get(i), placement));
        }
        return all;
    }

    private static boolean isPlain(List<Text.Line> lines) {
        return lines.isEmpty()
                || (lines.size() == 1 && Math.abs(lines.get(0).height() - SINGLE * size(lines.get(0))) < SAME);
    }

    /**
     * How much higher the letters of the first line were painted than PowerPoint's way of spacing sets them, px: it knows no
     * fonts, leaves a fifth of their size below the baseline and gives the rest of the line to what is above (as LibreOffice,
     * which calls it font-independent, has it).
     */
    static double lift(Text text) {
        for (Text.Line line : text.lines()) {
            double size = size(line);
            double lift = line.height() - (SINGLE - 1) * size - (line.baseline() - line.top());
            if (ParagraphLines.letters(line) > 0) {
                return Math.abs(lift) < size / 2 ? lift : 0;
            }
        }
        return 0;
    }

    private static @Nullable Xml of(Text.Paragraph paragraph, List<Text.Line> lines, Placement placement) {
        double least = lines.stream().mapToDouble(Text.Line::height).min().orElse(paragraph.lineHeight());
        double most = lines.stream().mapToDouble(Text.Line::height).max().orElse(paragraph.lineHeight());
        if (most <= 0) {
            return null;
        }
        if (most - least < SAME) {
            long exact = Math.max(1, Math.min(MOST, placement.centipoints(most)));
            return Xml.of("a:lnSpc").add(Xml.of("a:spcPts").with("val", exact));
        }
        double painted = lines.stream().mapToDouble(Text.Line::height).sum();
        double asked = lines.stream().mapToDouble(LineSpacing::size).sum() * SINGLE;
        long share = Math.round(painted / Math.max(1, asked) * 100_000);
        return Xml.of("a:lnSpc").add(Xml.of("a:spcPct").with("val", Math.max(10_000, Math.min(share, 13_200_000))));
    }

    private static double size(Text.Line line) {
        return line.spans().stream()
                .mapToDouble(span -> span.run().style().size())
                .max()
                .orElse(0);
    }
}
