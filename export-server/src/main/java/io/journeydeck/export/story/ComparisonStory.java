package io.journeydeck.export.story;

import io.journeydeck.export.story.Slide.Kind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.compare.ComparisonWords;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** What a deck tells of two maps: how feelings changed, what is new, gone and different, and the map with its changes marked. */
public final class ComparisonStory {

    private static final List<Chapter> CHAPTERS = List.of(new ComparisonChapter(), new MapChapter());

    private ComparisonStory() {}

    /**
     * The slides of a comparison.
     *
     * @param marked the page of {@code after} with the changes marked
     * @param language a BCP 47 tag
     * @param prefix of the slides' keys, which are unique in a deck
     * @param width of the room on a slide, px
     * @param height of the room on a slide, px
     */
    public static List<Slide> slides(
            JourneyMap before,
            JourneyMap after,
            Scene marked,
            String language,
            String prefix,
            double width,
            double height) {
        Telling telling = new Telling(
                after,
                MapInsights.of(after),
                marked,
                before,
                List.of(),
                StoryWords.of(language),
                false,
                prefix,
                width,
                height);
        ComparisonWords words = ComparisonWords.of(language);
        String title = before.facts().title().isBlank()
                ? words.get("untitled")
                : before.facts().title();
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(
                telling.key("cover"),
                Kind.COVER,
                telling.title(),
                String.format(words.get("against"), title) + edition(telling, before) + edition(telling, after),
                List.of(),
                "",
                ""));
        CHAPTERS.forEach(chapter -> slides.addAll(chapter.slides(telling)));
        return slides;
    }

    /** Kind, version and day of a map, on a line of their own. */
    private static String edition(Telling telling, JourneyMap map) {
        StoryWords words = telling.words();
        List<String> parts = new ArrayList<>();
        parts.add(words.word("kind." + map.facts().kind().id()));
        if (!map.facts().version().isBlank()) {
            parts.add(words.word("version") + " " + map.facts().version());
        }
        if (map.facts().date() != null) {
            parts.add(words.day(map.facts().date()));
        }
        return "\n" + String.join(" · ", parts);
    }
}
