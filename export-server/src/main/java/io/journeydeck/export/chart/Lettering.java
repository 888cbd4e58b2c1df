package io.journeydeck.export.chart;

import io.journeydeck.export.ooxml.LanguageTag;
import io.journeydeck.export.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;

/** Texts in charts: in the theme's font, of the sizes that the style says, broken into lines by estimate. */
final class Lettering {

    /** EMU of a pt. */
    static final double POINT = 12_700;

    /** The mean width of a letter of common fonts, in parts of their size. */
    private static final double LETTER = 0.52;

    private static final double LINE = 1.2;

    private final ChartStyle style;

    Lettering(ChartStyle style) {
        this.style = style;
    }

    /** How text looks unless it says otherwise (21.2.2.217). */
    Xml standard() {
        return Xml.of("c:txPr")
                .add(Xml.of("a:bodyPr"))
                .add(Xml.of("a:lstStyle"))
                .add(Xml.of("a:p")
                        .add(Xml.of("a:pPr").add(look("a:defRPr", style.textSize(), false)))
                        .add(tagged(Xml.of("a:endParaRPr"))));
    }

    /** A note at a point, a paragraph a line. */
    Xml note(List<String> lines, Ink ink) {
        Xml rich = Xml.of("c:rich")
                .add(Xml.of("a:bodyPr")
                        .with("wrap", "none")
                        .with("lIns", 38_100)
                        .with("tIns", 19_050)
                        .with("rIns", 38_100)
                        .with("bIns", 19_050)
                        .with("anchor", "ctr")
                        .add(Xml.of("a:spAutoFit")))
                .add(Xml.of("a:lstStyle"));
        for (String line : lines) {
            rich.add(paragraph(line, style.noteSize(), false, ink));
        }
        return Xml.of("c:tx").add(rich);
    }

    /** A title of the chart or of an axis (21.2.2.210). */
    Xml title(String text, boolean ofChart, boolean upwards) {
        Xml body = Xml.of("a:bodyPr");
        if (upwards) {
            body.with("rot", -5_400_000).with("vert", "horz");
        }
        double size = ofChart ? style.textSize() * LINE : style.textSize();
        return Xml.of("c:title")
                .add(Xml.of("c:tx")
                        .add(Xml.of("c:rich")
                                .add(body)
                                .add(Xml.of("a:lstStyle"))
                                .add(paragraph(ChartText.of(text), size, ofChart, Ink.TEXT))))
                .add(ChartXml.value("c:overlay", 0));
    }

    private Xml paragraph(String text, double size, boolean bold, Ink ink) {
        return Xml.of("a:p")
                .add(Xml.of("a:pPr").add(look("a:defRPr", size, bold)))
                .add(Xml.of("a:r")
                        .add(tagged(run("a:rPr", size, bold, ink)))
                        .add(Xml.of("a:t").text(text)));
    }

    private Xml look(String element, double size, boolean bold) {
        return run(element, size, bold, Ink.TEXT);
    }

    private static Xml run(String element, double size, boolean bold, Ink ink) {
        return Xml.of(element)
                .with("sz", Math.round(size * 100))
                .with("b", bold ? 1 : 0)
                .add(ink.fill())
                .add(Xml.of("a:latin").with("typeface", "+mn-lt"))
                .add(Xml.of("a:ea").with("typeface", "+mn-ea"))
                .add(Xml.of("a:cs").with("typeface", "+mn-cs"));
    }

    private Xml tagged(Xml run) {
        String language = LanguageTag.of(style.language());
        return language == null ? run : run.with("lang", language);
    }

    /** The width of a note's longest line, in EMU. */
    double width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0) * letter();
    }

    double height(int lines) {
        return lines * style.noteSize() * LINE * POINT;
    }

    private double letter() {
        return style.noteSize() * LETTER * POINT;
    }

    /** A text in lines of at most {@code width} EMU; what does not fit into so many lines is left out with an ellipsis. */
    List<String> lines(String text, double width, int most) {
        int room = Math.max(6, (int) (width / letter()));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : ChartText.of(text).split(" ", -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                int free = room - (line.length() == 0 ? 0 : line.length() + 1);
                if (rest.length() <= free) {
                    line.append(line.length() == 0 ? "" : " ").append(rest);
                    rest = "";
                } else if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    int end = rest.offsetByCodePoints(0, rest.codePointCount(0, room));
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
            }
        }
        lines.add(line.toString());
        lines.removeIf(String::isEmpty);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.max(1, most)));
        String last = shown.remove(shown.size() - 1);
        shown.add((last.length() < room ? last : last.substring(0, last.offsetByCodePoints(last.length(), -1))) + "…");
        return shown;
    }
}
