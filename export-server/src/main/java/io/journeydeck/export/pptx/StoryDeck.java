package io.journeydeck.export.pptx;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.pptx.drawing.DiagramShapes;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.slide.Page;
import io.journeydeck.export.pptx.slide.StorySlides;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.LayoutRole;
import io.journeydeck.export.story.Slide;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.limits.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what is told into a deck. */
final class StoryDeck {

    private final DeckTheme theme;
    private final Rasterizer rasterizer;
    private final LabelLayout labels;
    private final DeckFile deck;
    private final boolean numbered;

    StoryDeck(DeckTheme theme, Rasterizer rasterizer, LabelLayout labels, DeckFile deck) {
        this(theme, rasterizer, labels, deck, true);
    }

    private StoryDeck(DeckTheme theme, Rasterizer rasterizer, LabelLayout labels, DeckFile deck, boolean numbered) {
        this.numbered = numbered;
        this.theme = theme;
        this.rasterizer = rasterizer;
        this.labels = labels;
        this.deck = deck;
    }

    /** For decks in which slides get others before them later: programs fill the numbers in. */
    static StoryDeck unnumbered(DeckTheme theme, Rasterizer rasterizer, LabelLayout labels, DeckFile deck) {
        return new StoryDeck(theme, rasterizer, labels, deck, false);
    }

    /** The room on the slides of a theme, px. */
    static Bounds area(DeckTheme theme) {
        return theme.layout(LayoutRole.CONTENT).free();
    }

    /**
     * Adds the slides of one file; links lead to slides of the same file.
     *
     * @return all added slides, by their keys
     */
    Map<String, SlidePart> add(List<Told> all, Diagnostics diagnostics, Deadline deadline) {
        return add(all, Map.of(), diagnostics, deadline);
    }

    /**
     * Adds slides that may lead to others of the deck.
     *
     * @param known slides that are there already, by their keys
     */
    Map<String, SlidePart> add(
            List<Told> all, Map<String, SlidePart> known, Diagnostics diagnostics, Deadline deadline) {
        Map<String, SlidePart> slides = new HashMap<>(known);
        Map<String, SlidePart> slidesByPage = new HashMap<>();
        List<Runnable> writing = new ArrayList<>();
        for (Told told : all) {
            StorySlides story = new StorySlides(
                    theme, new DiagramShapes(rasterizer, diagnostics, deadline, told.language()), labels, deadline);
            deck.section(told.section());
            for (Slide slide : told.slides()) {
                for (Page page : story.pages(slide)) {
                    SlidePart part = deck.slide(story.layout(page).part());
                    slides.put(page.key(), part);
                    slidesByPage.putIfAbsent(told.pageId(), part);
                    writing.add(() -> {
                        deadline.check();
                        StoryRelations relations = new StoryRelations(part, slides, slidesByPage);
                        String number = numbered ? Integer.toString(part.number()) : "\u2039#\u203a";
                        story.write(
                                page,
                                part,
                                slides,
                                relations,
                                new StorySlides.Foot(told.date(), number),
                                told.language());
                    });
                }
            }
        }
        writing.forEach(Runnable::run);
        return slides;
    }
}
