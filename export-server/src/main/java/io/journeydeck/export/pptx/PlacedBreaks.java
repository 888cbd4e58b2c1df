package io.journeydeck.export.pptx;

import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the line ends that a text was painted with into its paragraphs as line breaks. */
final class PlacedBreaks {

    private final Set<Integer> lineStarts;
    private int letters;

    private PlacedBreaks(Set<Integer> lineStarts) {
        this.lineStarts = lineStarts;
    }

    /** The paragraphs as they are when their letters are not those of the lines. */
    static List<Text.Paragraph> in(Text text) {
        Set<Integer> starts = new HashSet<>();
        int painted = 0;
        for (Text.Line line : text.lines()) {
            starts.add(painted);
            painted +=
                    line.spans().stream().mapToInt(span -> letters(span.run())).sum();
        }
        int written = text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .mapToInt(PlacedBreaks::letters)
                .sum();
        if (painted != written) {
            return text.paragraphs();
        }
        PlacedBreaks breaks = new PlacedBreaks(starts);
        return text.paragraphs().stream().map(breaks::paragraph).toList();
    }

    private Text.Paragraph paragraph(Text.Paragraph paragraph) {
        List<Text.Run> runs = new ArrayList<>();
        boolean lineOpen = false;
        for (Text.Run run : paragraph.runs()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                if (c == '\n') {
                    lineOpen = false;
                } else if (!Character.isWhitespace(c)) {
                    if (lineOpen && lineStarts.contains(letters)) {
                        text.append('\n');
                    }
                    lineOpen = true;
                    letters++;
                }
                text.append(c);
            }
            runs.add(new Text.Run(text.toString().replaceAll("[ \\t]+\\n", "\n"), run.style(), run.link()));
        }
        return new Text.Paragraph(
                paragraph.align(),
                paragraph.indent(),
                paragraph.marker(),
                paragraph.spaceBefore(),
                paragraph.spaceAfter(),
                paragraph.lineHeight(),
                paragraph.rightToLeft(),
                runs);
    }

    private static int letters(Text.Run run) {
        return (int) run.text().chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
