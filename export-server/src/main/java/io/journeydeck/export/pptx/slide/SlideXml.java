package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.ColorXml;
import io.journeydeck.export.ooxml.LanguageTag;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.pptx.drawing.ShapeIds;
import io.journeydeck.export.pptx.theme.SlideLayout.Placeholder;
import io.journeydeck.scene.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slide in the making: its tree of shapes, in reading order (ECMA-376 part 1, 19.3.1.38). */
public final class SlideXml {

    private final ShapeIds ids = new ShapeIds();
    private final @Nullable String language;
    private final Xml tree = Xml.of("p:spTree")
            .add(Xml.of("p:nvGrpSpPr")
                    .add(Xml.of("p:cNvPr").with("id", 1).with("name", ""))
                    .add(Xml.of("p:cNvGrpSpPr"))
                    .add(Xml.of("p:nvPr")))
            .add(Xml.of("p:grpSpPr"));

    /**
     * An empty slide.
     *
     * @param language of its texts, a BCP 47 tag; null when nobody said
     */
    public SlideXml(@Nullable String language) {
        this.language = LanguageTag.of(language);
    }

    /** An element with the three namespaces of slides. */
    static Xml rooted(String name) {
        return Xml.of(name)
                .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .with("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .with("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main");
    }

    public ShapeIds ids() {
        return ids;
    }

    public void add(Xml shape) {
        tree.add(shape);
    }

    public void addAll(List<Xml> shapes) {
        tree.addAll(shapes);
    }

    /** Fills a place of the layout, a paragraph a line, in letters as the layout has them. */
    public void text(Placeholder place, String text) {
        text(place, text, 0);
    }

    /**
     * Fills a place of the layout, a paragraph a line.
     *
     * @param points size of the letters; 0 for the layout's own
     */
    void text(Placeholder place, String text, double points) {
        Xml body = Xml.of("p:txBody").add(Xml.of("a:bodyPr")).add(Xml.of("a:lstStyle"));
        for (String line : text.split("\n", -1)) {
            Xml look = look();
            if (points > 0) {
                look.with("sz", Math.round(points * 100));
            }
            body.add(Xml.of("a:p").add(Xml.of("a:r").add(look).add(Xml.of("a:t").text(line))));
        }
        placeholder(place, body);
    }

    /** Fills the place of the slide's number with a field. */
    public void number(Placeholder place, String number) {
        Xml field = Xml.of("a:fld")
                .with("id", "{7D3C1B52-5C0E-4E57-9B0A-3F1D2A6C4E10}")
                .with("type", "slidenum")
                .add(look())
                .add(Xml.of("a:t").text(number));
        placeholder(
                place,
                Xml.of("p:txBody")
                        .add(Xml.of("a:bodyPr"))
                        .add(Xml.of("a:lstStyle"))
                        .add(Xml.of("a:p").add(field)));
    }

    private Xml look() {
        Xml look = Xml.of("a:rPr");
        return language == null ? look : look.with("lang", language);
    }

    private void placeholder(Placeholder place, Xml body) {
        Xml holder = Xml.of("p:ph");
        if (!place.type().equals("obj")) {
            holder.with("type", place.type());
        }
        if (place.idx() > 0) {
            holder.with("idx", place.idx());
        }
        tree.add(Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(ids.named(ids.next(), name(place), "", null))
                        .add(Xml.of("p:cNvSpPr").add(Xml.of("a:spLocks").with("noGrp", 1)))
                        .add(Xml.of("p:nvPr").add(holder)))
                .add(Xml.of("p:spPr"))
                .add(body));
    }

    private static String name(Placeholder place) {
        return switch (place.kind()) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case DATE -> "Date";
            case FOOTER -> "Footer";
            case NUMBER -> "Slide Number";
        };
    }

    /**
     * The finished element.
     *
     * @param background null for the layout's own
     */
    public Xml slide(@Nullable Color background) {
        Xml own = background == null || background.alpha() <= 0
                ? null
                : Xml.of("p:bg")
                        .add(Xml.of("p:bgPr").add(ColorXml.solid(background)).add(Xml.of("a:effectLst")));
        return rooted("p:sld")
                .add(Xml.of("p:cSld").add(own).add(tree))
                .add(Xml.of("p:clrMapOvr").add(Xml.of("a:masterClrMapping")));
    }
}
