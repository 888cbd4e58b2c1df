package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** What the speaker reads (ECMA-376 part 1, 19.3.1.26). */
final class NotesXml {

    private NotesXml() {}

    /**
     * The notes, a paragraph a line.
     *
     * @param language a tag; null when nobody said
     */
    static Xml of(String text, @Nullable String language) {
        Xml body = Xml.of("p:txBody").add(Xml.of("a:bodyPr")).add(Xml.of("a:lstStyle"));
        for (String line : text.split("\n", -1)) {
            Xml look = Xml.of("a:rPr");
            if (language != null) {
                look.with("lang", language);
            }
            body.add(Xml.of("a:p").add(Xml.of("a:r").add(look).add(Xml.of("a:t").text(line))));
        }
        Xml tree = Xml.of("p:spTree")
                .add(Xml.of("p:nvGrpSpPr")
                        .add(Xml.of("p:cNvPr").with("id", 1).with("name", ""))
                        .add(Xml.of("p:cNvGrpSpPr"))
                        .add(Xml.of("p:nvPr")))
                .add(Xml.of("p:grpSpPr"))
                .add(holder(2, "Slide", Xml.of("p:ph").with("type", "sldImg"), true))
                .add(holder(3, "Notes", Xml.of("p:ph").with("type", "body").with("idx", 3), false)
                        .add(body));
        return SlideXml.rooted("p:notes")
                .add(Xml.of("p:cSld").add(tree))
                .add(Xml.of("p:clrMapOvr").add(Xml.of("a:masterClrMapping")));
    }

    private static Xml holder(int id, String name, Xml place, boolean image) {
        Xml locks = Xml.of("a:spLocks").with("noGrp", 1);
        if (image) {
            locks.with("noRot", 1).with("noChangeAspect", 1);
        }
        return Xml.of("p:sp")
                .add(Xml.of("p:nvSpPr")
                        .add(Xml.of("p:cNvPr").with("id", id).with("name", name))
                        .add(Xml.of("p:cNvSpPr").add(locks))
                        .add(Xml.of("p:nvPr").add(place)))
                .add(Xml.of("p:spPr"));
    }
}
