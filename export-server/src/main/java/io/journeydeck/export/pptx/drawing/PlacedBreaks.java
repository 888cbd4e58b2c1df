package io.journeydeck.export.pptx.drawing;

import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the line ends that a text was painted with into its paragraphs as line breaks. */
final class PlacedBreaks {

    private final Set<Integer> lineStarts = new HashSet<>();
    private int letters;

    private PlacedBreaks(List<Text.Line> lines) {
        int painted = 0;
        for (Text.Line line : lines) {
            lineStarts.add(painted);
            painted += ParagraphLines.letters(line);
        }
    }

    /** Null when the letters of the paragraphs are not those of the lines. */
    static @Nullable List<Text.Paragraph> in(Text text) {
        List<List<Text.Line>> lines = ParagraphLines.of(text);
        if (lines == null) {
            return null;
        }
        List<Text.Paragraph> broken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            broken.add(
                    new PlacedBreaks(lines.get(i)).paragraph(text.paragraphs().get(i)));
        }
        return broken;
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
}
