package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.ColorXml;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Text;
import io.journeydeck.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paragraphs and runs in DrawingML (ECMA-376 part 1, 21.1.2.2 and 21.1.2.3). */
final class Paragraphs {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})([.)])");
    /** Space between paragraphs goes up to 1,584 pt (20.1.10.79). */
    private static final long MOST_SPACE = 158_400;
    /** Font sizes go from 1 to 4,000 pt (20.1.10.72). */
    private static final long MOST_SIZE = 400_000;
    /** HTML paints superscripts at 5/6 of the size around them; PowerPoint makes them smaller by itself. */
    private static final double SCRIPT_SHARE = 5.0 / 6;

    private final Placement placement;
    private final SlideLinks links;
    private final @Nullable String language;

    Paragraphs(Placement placement, SlideLinks links, @Nullable String language) {
        this.placement = placement;
        this.links = links;
        this.language = language;
    }

    /** At least one, as a text body must have. */
    List<Xml> of(Text text, List<Text.Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of(Xml.of("a:p"));
        }
        List<@Nullable Xml> spacing = LineSpacing.of(text, placement);
        List<Xml> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            all.add(paragraph(paragraphs.get(i), spacing.get(i), i == 0, i == paragraphs.size() - 1));
        }
        return all;
    }

    private Xml paragraph(Text.Paragraph paragraph, @Nullable Xml spacing, boolean first, boolean last) {
        Xml xml = Xml.of("a:p").add(properties(paragraph, spacing, first, last));
        TextStyle end = null;
        boolean empty = true;
        for (Text.Run run : paragraph.runs()) {
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.add(Xml.of("a:br").add(look("a:rPr", run.style(), null)));
                    empty = false;
                }
                if (!lines[i].isEmpty()) {
                    xml.add(Xml.of("a:r")
                            .add(look("a:rPr", run.style(), links.onRun(run.link())))
                            .add(Xml.of("a:t").text(lines[i])));
                    empty = false;
                }
            }
            end = run.style();
        }
        return empty && end != null ? xml.add(look("a:endParaRPr", end, null)) : xml;
    }

    private Xml properties(Text.Paragraph paragraph, @Nullable Xml spacing, boolean first, boolean last) {
        Xml xml = Xml.of("a:pPr");
        double size = paragraph.runs().stream()
                .mapToDouble(run -> run.style().size())
                .max()
                .orElse(0);
        double hang = paragraph.marker().isEmpty() ? 0 : hang(paragraph.marker(), size);
        long left = Math.max(0, Math.min(51_206_400, placement.size(paragraph.indent())));
        if (left > 0) {
            xml.with("marL", left);
        }
        if (hang > 0) {
            xml.with("indent", -Math.min(51_206_400, placement.size(hang)));
        }
        String align = align(paragraph.align());
        xml.with("algn", align).flag("rtl", paragraph.rightToLeft());
        xml.add(spacing);
        xml.add(space("a:spcBef", first ? 0 : paragraph.spaceBefore()));
        xml.add(space("a:spcAft", last ? 0 : paragraph.spaceAfter()));
        return paragraph.marker().isEmpty() ? xml : xml.add(bullet(paragraph.marker()));
    }

    /** How far a list's sign stands out to the left of its text, as browsers set it. */
    private static double hang(String marker, double size) {
        return marker.length() == 1 ? size * 1.1 : size * (0.56 * marker.length() + 0.25);
    }

    private static String align(Text.Align align) {
        return switch (align) {
            case LEFT -> "l";
            case CENTER -> "ctr";
            case RIGHT -> "r";
            case JUSTIFY -> "just";
        };
    }

    private @Nullable Xml space(String name, double px) {
        long points = Math.min(MOST_SPACE, placement.centipoints(px));
        return points <= 0 ? null : Xml.of(name).add(Xml.of("a:spcPts").with("val", points));
    }

    private static Xml bullet(String marker) {
        Matcher number = NUMBER.matcher(marker);
        if (number.matches()) {
            long start = Math.max(1, Math.min(32_767, Long.parseLong(number.group(1))));
            Xml xml = Xml.of("a:buAutoNum").with("type", number.group(2).equals(".") ? "arabicPeriod" : "arabicParenR");
            return start == 1 ? xml : xml.with("startAt", start);
        }
        return Xml.of("a:buChar").with("char", marker);
    }

    private Xml look(String name, TextStyle style, @Nullable Xml click) {
        Xml xml = Xml.of(name);
        if (language != null) {
            xml.with("lang", language);
        }
        double size = style.rise() == 0 ? style.size() : style.size() / SCRIPT_SHARE;
        xml.with("sz", Math.max(100, Math.min(MOST_SIZE, placement.centipoints(size))));
        xml.flag("b", style.bold()).flag("i", style.italic());
        if (style.underline()) {
            xml.with("u", "sng");
        }
        if (style.strike()) {
            xml.with("strike", "sngStrike");
        }
        if (style.rise() != 0 && size > 0) {
            xml.with("baseline", Math.round(Math.max(-1, Math.min(1, style.rise() / size)) * 100_000));
        }
        xml.add(ColorXml.solid(style.color()));
        if (style.background() != null && style.background().alpha() > 0) {
            xml.add(Xml.of("a:highlight").add(ColorXml.of(style.background())));
        }
        Typeface face = Typeface.of(style.family());
        if (!face.equals(Typeface.THEME)) {
            for (String script : List.of("latin", "ea", "cs")) {
                xml.add(Xml.of("a:" + script).with("typeface", face.name()));
            }
        }
        return xml.add(click);
    }
}
