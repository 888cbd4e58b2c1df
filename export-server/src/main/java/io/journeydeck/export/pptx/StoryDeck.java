package io.journeydeck.export.pptx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.Rasterizer;
import io.journeydeck.export.ooxml.OneLine;
import io.journeydeck.export.pptx.drawing.DiagramShapes;
import io.journeydeck.export.pptx.file.DeckFile;
import io.journeydeck.export.pptx.file.SlidePart;
import io.journeydeck.export.pptx.slide.Page;
import io.journeydeck.export.pptx.slide.StorySlides;
import io.journeydeck.export.pptx.theme.DeckTheme;
import io.journeydeck.export.pptx.theme.LayoutRole;
import io.journeydeck.export.story.MapStory;
import io.journeydeck.export.story.Slide;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.lint.page.PageInspection;
import io.journeydeck.journey.lint.rule.Rules;
import io.journeydeck.label.LabelLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A deck that tells the journey maps of a drawing; pages without a map are a slide each. */
final class StoryDeck {

    private static final int LONGEST_TITLE = 250;

    private final Drawing drawing;
    private final ExportOptions options;
    private final DeckTheme theme;
    private final Rasterizer rasterizer;
    private final LabelLayout labels;

    StoryDeck(Drawing drawing, ExportOptions options, DeckTheme theme, Rasterizer rasterizer, LabelLayout labels) {
        this.drawing = drawing;
        this.options = options;
        this.theme = theme;
        this.rasterizer = rasterizer;
        this.labels = labels;
    }

    /** What is told of a page, in which language. */
    private record Part(PaintedPage page, @Nullable JourneyMap map, List<Slide> slides, String language) {}

    /** False when no page has a map: then nothing is written. */
    boolean write(OutputStream out) throws IOException {
        List<Part> parts = parts();
        if (parts.stream().allMatch(part -> part.map() == null)) {
            return false;
        }
        try (DeckFile deck = new DeckFile(theme.open(), OneLine.of(title(parts), LONGEST_TITLE))) {
            Map<String, SlidePart> slides = new HashMap<>();
            Map<String, SlidePart> slidesByPage = new HashMap<>();
            List<Runnable> writing = new ArrayList<>();
            for (Part part : parts) {
                add(part, deck, slides, slidesByPage, writing);
            }
            writing.forEach(Runnable::run);
            drawing.deadline().check();
            deck.write(out);
        }
        return true;
    }

    private String title(List<Part> parts) {
        for (Part part : parts) {
            JourneyMap map = part.map();
            if (map != null && !map.facts().title().isBlank()) {
                return map.facts().title();
            }
        }
        return drawing.name();
    }

    private void add(
            Part part,
            DeckFile deck,
            Map<String, SlidePart> slides,
            Map<String, SlidePart> slidesByPage,
            List<Runnable> writing) {
        DiagramShapes diagrams =
                new DiagramShapes(rasterizer, drawing.diagnostics(), drawing.deadline(), part.language());
        StorySlides story = new StorySlides(theme, diagrams, labels, drawing.deadline());
        deck.section(part.page().name());
        MapFacts facts = part.map() == null ? null : part.map().facts();
        String date = facts == null || facts.date() == null ? "" : MapStory.day(facts.date(), part.language());
        for (Slide slide : part.slides()) {
            for (Page page : story.pages(slide)) {
                SlidePart target = deck.slide(story.layout(page).part());
                slides.put(page.key(), target);
                slidesByPage.putIfAbsent(part.page().scene().pageId(), target);
                writing.add(() -> {
                    drawing.deadline().check();
                    story.write(
                            page,
                            target,
                            slides,
                            new StoryRelations(target, slides, slidesByPage),
                            date,
                            part.language());
                });
            }
        }
    }

    private List<Part> parts() {
        Bounds area = theme.layout(LayoutRole.CONTENT).free();
        Map<PaintedPage, List<JourneyMap>> maps = new HashMap<>();
        List<JourneyMap> all = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            Placeholders texts = new Placeholders(drawing.file(), page.number(), drawing.name(), drawing.diagnostics());
            List<JourneyMap> found = new JourneyReader(drawing.diagnostics(), texts::label).read(page.resolved());
            maps.put(page, found);
            all.addAll(found);
        }
        List<Part> parts = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            List<JourneyMap> found = maps.getOrDefault(page, List.of());
            if (found.isEmpty()) {
                parts.add(new Part(page, null, List.of(MapStory.page(page.scene())), language(null)));
                continue;
            }
            PageFacts facts = PageInspection.of(page.resolved(), page.scene(), drawing.deadline());
            for (JourneyMap map : found) {
                String language = language(map);
                List<Slide> slides = MapStory.slides(
                        new MapStory.Material(
                                map, page.scene(), current(map, all), checks(map, facts), isTold(map, all)),
                        language,
                        "map-" + (parts.size() + 1) + ":",
                        area.width(),
                        area.height());
                parts.add(new Part(page, map, slides, language));
            }
        }
        return parts;
    }

    private String language(@Nullable JourneyMap map) {
        String wanted = options.language();
        if (wanted != null && !wanted.isBlank()) {
            return wanted;
        }
        return map == null || map.facts().language().isBlank()
                ? "en"
                : map.facts().language();
    }

    /** The map of today beside one of the future: the one it names, or the only one in the file. */
    private static @Nullable JourneyMap current(JourneyMap map, List<JourneyMap> all) {
        if (map.facts().kind() != MapKind.FUTURE) {
            return null;
        }
        List<JourneyMap> today = all.stream()
                .filter(other -> other.facts().kind() == MapKind.CURRENT)
                .toList();
        return today.stream()
                .filter(other -> other.facts().title().equals(map.facts().compare()))
                .findFirst()
                .orElse(today.size() == 1 ? today.get(0) : null);
    }

    /** A roadmap of which another map of the file has all opportunities. */
    private static boolean isTold(JourneyMap map, List<JourneyMap> all) {
        if (map.facts().kind() != MapKind.ROADMAP) {
            return false;
        }
        Set<String> own = opportunities(map);
        return !own.isEmpty()
                && all.stream()
                        .filter(other -> other.facts().kind() != MapKind.ROADMAP)
                        .anyMatch(other -> opportunities(other).containsAll(own));
    }

    private static Set<String> opportunities(JourneyMap map) {
        return map.items().stream()
                .map(placed -> placed.item())
                .filter(item -> item.kind() == ItemKind.OPPORTUNITY)
                .map(JourneyItem::text)
                .collect(Collectors.toSet());
    }

    /** Rules about dates look at the map on its own day: a deck must not change with the calendar. */
    private static List<Diagnostic> checks(JourneyMap map, PageFacts facts) {
        LocalDate day =
                map.facts().date() == null ? LocalDate.EPOCH : map.facts().date();
        return new Linter(Rules.standard(), Profile.standard()).check(new Subject(map, facts, day));
    }
}
