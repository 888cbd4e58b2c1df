package io.journeydeck.export.pptx.slide;

import io.journeydeck.export.ooxml.LanguageTag;
import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.export.pptx.drawing.DiagramShapes;
import io.journeydeck.export.pptx.drawing.SlideRelations;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.LayoutRole;
import io.journeydeck.export.pptx.theme.SlideLayout;
import io.journeydeck.export.pptx.theme.SlideLayout.Kind;
import io.journeydeck.export.pptx.theme.SlideLayout.Placeholder;
import io.journeydeck.export.story.Slide;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.limits.Deadline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the slides of a story. */
public final class StorySlides {

    private static final int LONGEST_TITLE = 250;

    /** Letters of titles and footers do not become smaller, pt. */
    private static final double SMALLEST = 10;

    private static final double SHRINK = 0.94;

    /** Of text in a place of which nobody says more (21.1.2.1.1 lIns), px. */
    private static final double INSET = 9.6;

    private final DeckTheme theme;
    private final DiagramShapes diagrams;
    private final TextRuler ruler;
    private final Pager pager;

    /**
     * For a deck.
     *
     * @param labels measures texts
     */
    public StorySlides(DeckTheme theme, DiagramShapes diagrams, LabelLayout labels, Deadline deadline) {
        this.theme = theme;
        this.diagrams = diagrams;
        this.ruler = new TextRuler(labels, deadline);
        this.pager = new Pager(ruler, theme.layout(LayoutRole.CONTENT).free());
    }

    /**
     * What stands at the foot of a slide.
     *
     * @param date empty for none
     * @param number what programs show until they count
     */
    public record Foot(String date, String number) {}

    /** The slides that a slide of the story needs. */
    public List<Page> pages(Slide slide) {
        return pager.pages(slide);
    }

    public SlideLayout layout(Page page) {
        return theme.layout(
                switch (page.slide().kind()) {
                    case COVER -> LayoutRole.TITLE;
                    case SECTION -> LayoutRole.SECTION;
                    case CONTENT -> LayoutRole.CONTENT;
                });
    }

    /**
     * Writes a slide.
     *
     * @param slides all slides of the deck, by their keys
     * @param relations what shapes of diagrams refer to
     * @param language of its texts, a BCP 47 tag
     */
    public void write(
            Page page,
            SlidePart part,
            Map<String, SlidePart> slides,
            SlideRelations relations,
            Foot foot,
            @Nullable String language) {
        Slide slide = page.slide();
        SlideLayout layout = layout(page);
        SlideXml xml = new SlideXml(language);
        layout.placeholder(Kind.TITLE)
                .ifPresent(place -> fit(xml, place, OneLine.of(page.title(), LONGEST_TITLE), true));
        if (!slide.subtitle().isEmpty()) {
            layout.placeholder(Kind.SUBTITLE).ifPresent(place -> fit(xml, place, slide.subtitle(), false));
        }
        String tag = LanguageTag.of(language);
        Typing typing = new Typing(tag, key -> Optional.ofNullable(slides.get(key))
                .filter(target -> target != part)
                .map(part::slide));
        ContentShapes.Ground ground = new ContentShapes.Ground(part, relations, xml.ids(), typing, ruler, diagrams);
        for (Page.Placed placed : page.contents()) {
            List<Xml> shapes = placed.content().accept(new ContentShapes(ground, placed));
            xml.addAll(shapes);
        }
        if (!foot.date().isEmpty()) {
            layout.placeholder(Kind.DATE).ifPresent(place -> fit(xml, place, foot.date(), false));
        }
        if (!slide.source().isEmpty()) {
            layout.placeholder(Kind.FOOTER).ifPresent(place -> fit(xml, place, OneLine.of(slide.source(), 200), false));
        }
        layout.placeholder(Kind.NUMBER).ifPresent(place -> xml.number(place, foot.number()));
        part.content(xml.slide(null));
        if (!slide.notes().isBlank()) {
            part.notes(NotesXml.of(slide.notes(), tag));
        }
    }

    /** Writes a text in the layout's letters, or in smaller ones when it would run out of its place. */
    private void fit(SlideXml xml, Placeholder place, String text, boolean bold) {
        double wanted = place.letters().points();
        double points = wanted;
        double width = place.bounds().width() - 2 * INSET;
        while (points > SMALLEST
                && height(text, points, bold, width) > place.bounds().height()) {
            points = Math.max(SMALLEST, points * SHRINK);
        }
        boolean inherits = points == wanted && place.letters().styled();
        xml.text(place, text, inherits ? 0 : Math.floor(points * 2) / 2);
    }

    private double height(String text, double points, boolean bold, double width) {
        double height = 0;
        for (String line : text.split("\n", -1)) {
            height += ruler.height(line, points, bold, width);
        }
        return height;
    }
}
