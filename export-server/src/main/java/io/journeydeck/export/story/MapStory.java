package io.journeydeck.export.story;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.scene.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a deck tells of a map, chapter by chapter. */
public final class MapStory {

    /** In the order in which they are told. */
    private static final List<Chapter> CHAPTERS = List.of(
            new CoverChapter(),
            new SummaryChapter(),
            new PersonaChapter(),
            new MapChapter(),
            new CurveChapter(),
            new StageChapter(),
            new MomentChapter(),
            new OpportunityChapter(),
            new ComparisonChapter(),
            new BlueprintChapter(),
            new RoadmapChapter(),
            new MetricsChapter(),
            new AppendixChapter());

    /** Of a map that only shows what another one in the deck tells. */
    private static final List<Chapter> SHORT = List.of(new SectionChapter(), new MapChapter());

    /** A small page grows to this many times its size and no more. */
    private static final double LARGEST_PAGE = 2;

    private MapStory() {}

    /**
     * What a story is told of.
     *
     * @param scene the page that the map is drawn on
     * @param current the map of today, when {@code map} is one of the future and it is at hand; null otherwise
     * @param checks what the checks of maps found, for the appendix
     * @param told true when another map of the deck tells all that is on this one, as a journey does of its roadmap
     */
    public record Material(
            JourneyMap map, Scene scene, @Nullable JourneyMap current, List<Diagnostic> checks, boolean told) {
        public Material {
            checks = List.copyOf(checks);
        }
    }

    /**
     * The slides of a map; a chapter that has nothing to tell has none.
     *
     * @param language a BCP 47 tag; of words that the map does not bring along
     * @param prefix of the slides' keys, which are unique in a deck
     * @param width of the room on a slide, px
     * @param height of the room on a slide, px
     */
    public static List<Slide> slides(Material material, String language, String prefix, double width, double height) {
        Telling telling = new Telling(
                material.map(),
                MapInsights.of(material.map()),
                material.scene(),
                material.current(),
                material.checks(),
                StoryWords.of(language),
                !material.told(),
                prefix,
                width,
                height);
        List<Slide> slides = new ArrayList<>();
        (material.told() ? SHORT : CHAPTERS).forEach(chapter -> slides.addAll(chapter.slides(telling)));
        return slides;
    }

    /** A page without a map, as one slide. */
    public static Slide page(Scene scene) {
        Content.Picture picture = new Content.Picture(
                List.of(new Content.Piece(scene.nodes(), 0, 0)),
                scene.bounds(),
                LARGEST_PAGE,
                true,
                scene.name(),
                scene.name());
        return Slide.content("page:" + scene.pageId(), scene.name(), List.of(Slide.Strip.filling(picture)));
    }

    /** A day as {@code language} writes it. */
    public static String day(LocalDate day, String language) {
        return StoryWords.of(language).day(day);
    }
}
