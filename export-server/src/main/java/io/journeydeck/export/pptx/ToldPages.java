package io.journeydeck.export.pptx;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.story.MapStory;
import io.journeydeck.export.story.Slide;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.compare.CurrentMap;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.lint.page.PageInspection;
import io.journeydeck.journey.lint.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the maps of a drawing and has their stories told. */
final class ToldPages {

    private final Drawing drawing;
    private final ExportOptions options;
    private final Bounds area;
    private final String prefix;

    /**
     * For one drawing.
     *
     * @param area room on the slides, px
     * @param prefix of the keys of its slides, which are unique in a deck
     */
    ToldPages(Drawing drawing, ExportOptions options, Bounds area, String prefix) {
        this.drawing = drawing;
        this.options = options;
        this.area = area;
        this.prefix = prefix;
    }

    /** What is told of each map and of each page without one, in the file's order. */
    List<Told> all() {
        Map<PaintedPage, List<JourneyMap>> maps = new HashMap<>();
        List<JourneyMap> all = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            Placeholders texts = new Placeholders(drawing.file(), page.number(), drawing.name(), drawing.diagnostics());
            List<JourneyMap> found = new JourneyReader(drawing.diagnostics(), texts::label).read(page.resolved());
            maps.put(page, found);
            all.addAll(found);
        }
        List<Told> told = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            List<JourneyMap> found = maps.getOrDefault(page, List.of());
            if (found.isEmpty()) {
                Slide slide = MapStory.page(page.scene());
                told.add(new Told(page.name(), page.scene().pageId(), null, List.of(slide), "", language(null)));
                continue;
            }
            PageFacts facts = PageInspection.of(page.resolved(), page.scene(), drawing.deadline());
            for (JourneyMap map : found) {
                String language = language(map);
                List<Slide> slides = MapStory.slides(
                        new MapStory.Material(
                                map,
                                page.scene(),
                                CurrentMap.of(map, all).orElse(null),
                                checks(map, facts),
                                isTold(map, all)),
                        language,
                        prefix + "map-" + (told.size() + 1) + ":",
                        area.width(),
                        area.height());
                LocalDate day = map.facts().date();
                String date = day == null ? "" : MapStory.day(day, language);
                told.add(new Told(page.name(), page.scene().pageId(), map, slides, date, language));
            }
        }
        return told;
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
