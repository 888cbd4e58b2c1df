package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.LinkXml;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.story.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes phrases as paragraphs (ECMA-376 part 1, 21.1.2.2.6), in the deck's language and in the theme's fonts. */
final class Typing {

    /** From the bullet to the text, EMU. */
    private static final long HANG = 152_400;

    private final @Nullable String language;
    private final Function<String, Optional<String>> slides;

    /**
     * For the texts of a slide.
     *
     * @param language a tag; null when nobody said
     * @param slides finds the relation to a slide by its key
     */
    Typing(@Nullable String language, Function<String, Optional<String>> slides) {
        this.language = language;
        this.slides = slides;
    }

    @Nullable
    String language() {
        return language;
    }

    /** How a run of letters looks. */
    record Look(double points, boolean bold, Xml fill) {}

    Xml paragraph(Phrase phrase, Look look, String align, double pointsBefore) {
        Xml properties = Xml.of("a:pPr");
        if (phrase.listed()) {
            properties.with("marL", HANG).with("indent", -HANG);
        } else {
            properties.with("marL", 0).with("indent", 0);
        }
        properties.with("algn", align);
        properties.add(Xml.of("a:spcBef").add(Xml.of("a:spcPts").with("val", Math.round(pointsBefore * 100))));
        properties.add(phrase.listed() ? Xml.of("a:buFont").with("typeface", "Arial") : Xml.of("a:buNone"));
        if (phrase.listed()) {
            properties.add(Xml.of("a:buChar").with("char", "•"));
        }
        return Xml.of("a:p").add(properties).add(run(phrase.text(), look, phrase.jump()));
    }

    Xml run(String text, Look look, String jump) {
        Xml properties = look("a:rPr", look);
        if (!jump.isEmpty()) {
            slides.apply(jump).ifPresent(relation -> properties.add(LinkXml.inOwnColour(LinkXml.slide(relation))));
        }
        return Xml.of("a:r").add(properties).add(Xml.of("a:t").text(text));
    }

    /** What an empty paragraph is as high as. */
    Xml empty(Look look) {
        return Xml.of("a:p").add(look("a:endParaRPr", look));
    }

    private Xml look(String name, Look look) {
        Xml properties = Xml.of(name);
        if (language != null) {
            properties.with("lang", language);
        }
        return properties
                .with("sz", Math.round(look.points() * 100))
                .with("b", look.bold() ? 1 : 0)
                .add(look.fill());
    }

    /** A click on a shape; null when there is no such slide. */
    @Nullable
    Xml click(String jump) {
        return jump.isEmpty() ? null : slides.apply(jump).map(LinkXml::slide).orElse(null);
    }

    List<Xml> body(String anchor, double insetPx) {
        long inset = Math.round(insetPx * 9525);
        return List.of(
                Xml.of("a:bodyPr")
                        .with("wrap", "square")
                        .with("lIns", inset)
                        .with("tIns", inset)
                        .with("rIns", inset)
                        .with("bIns", inset)
                        .with("anchor", anchor)
                        .add(Xml.of("a:noAutofit")),
                Xml.of("a:lstStyle"));
    }
}
