package io.journeydeck.export.pptx;

import org.jspecify.annotations.Nullable;

/** What a slide takes over from its layout: title and slide number (ECMA-376 part 1, 19.3.1.36). */
final class Placeholders {

    private static final int LONGEST_TITLE = 250;

    private Placeholders() {}

    static Xml title(ShapeIds ids, String title, @Nullable String language) {
        Xml look = Xml.of("a:rPr");
        String tag = Paragraphs.languageTag(language);
        if (tag != null) {
            look.with("lang", tag);
        }
        Xml run = Xml.of("a:r").add(look).add(Xml.of("a:t").text(OneLine.of(title, LONGEST_TITLE)));
        return placeholder(ids, "Title", Xml.of("p:ph").with("type", "title"), run);
    }

    static Xml slideNumber(ShapeIds ids, int number) {
        Xml field = Xml.of("a:fld")
                .with("id", "{7D3C1B52-5C0E-4E57-9B0A-3F1D2A6C4E10}")
                .with("type", "slidenum")
                .add(Xml.of("a:rPr"))
                .add(Xml.of("a:t").text(Integer.toString(number)));
        Xml place = Xml.of("p:ph").with("type", "sldNum").with("sz", "quarter").with("idx", 12);
        return placeholder(ids, "Slide Number", place, field);
    }

    private static Xml placeholder(ShapeIds ids, String name, Xml place, Xml run) {
        return Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(ids.named(ids.next(), name, "", null))
                        .add(Xml.of("p:cNvSpPr").add(Xml.of("a:spLocks").with("noGrp", 1)))
                        .add(Xml.of("p:nvPr").add(place)))
                .add(Xml.of("p:spPr"))
                .add(Xml.of("p:txBody")
                        .add(Xml.of("a:bodyPr"))
                        .add(Xml.of("a:lstStyle"))
                        .add(Xml.of("a:p").add(run)));
    }
}
