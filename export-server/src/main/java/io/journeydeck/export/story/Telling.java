package io.journeydeck.export.story;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What chapters tell of.
 *
 * @param scene the page that the map is drawn on
 * @param current the map of today when {@code map} is one of the future, and it is at hand; null otherwise
 * @param checks what is still open, by the rules of maps
 * @param stageSlides true when each stage has a slide of its own
 * @param prefix of the keys of this map's slides
 * @param width of the room on a slide, px
 * @param height of the room on a slide, px
 */
record Telling(
        JourneyMap map,
        MapInsights insights,
        Scene scene,
        @Nullable JourneyMap current,
        List<Diagnostic> checks,
        StoryWords words,
        boolean stageSlides,
        String prefix,
        double width,
        double height) {

    String key(String name) {
        return prefix + name;
    }

    /** Of the slide about a stage; empty when there is none. */
    String stageKey(int stage) {
        return hasSlide(stage) ? key("stage-" + (stage + 1)) : "";
    }

    /** The columns of roadmaps are no stages, and of a stage in which nothing lies there is nothing to tell. */
    boolean hasSlide(int stage) {
        return stageSlides
                && map.facts().kind() != MapKind.ROADMAP
                && map.items().stream().anyMatch(placed -> placed.stage() == stage);
    }

    /** A stage's name; its number where it has none. */
    String stage(int index) {
        if (index < 0) {
            return words.say("anywhere");
        }
        String name = map.stages().get(index).name();
        return name.isBlank() ? words.say("stage.unnamed", index + 1) : name;
    }

    /** A lane's name; that of its kind where it has none. */
    String lane(int index) {
        String name = map.lanes().get(index).name();
        return name.isBlank()
                ? words.word("lane." + map.lanes().get(index).kind().id())
                : name;
    }

    String title() {
        return map.facts().title().isBlank()
                ? words.say("untitled")
                : map.facts().title();
    }

    /** Whose journey it is, by name; empty when nobody says. */
    String who() {
        List<String> names = new ArrayList<>();
        map.personas().forEach(persona -> names.add(persona.name()));
        return names.isEmpty() ? map.facts().persona() : String.join(", ", names);
    }

    /** The name of the persona that items name by its cell. */
    String persona(String id) {
        return map.personas().stream()
                .filter(persona -> id.equals(persona.origin().cellId()))
                .map(Persona::name)
                .findFirst()
                .orElse(id);
    }

    /** A feeling in words: {@code “Proud” (+2)}. */
    String feeling(Point point) {
        String score = words.score(point.score());
        String text = point.item().text().strip();
        boolean said = !text.isEmpty()
                && !text.equals(score)
                && !text.equals(String.valueOf(point.item().sentiment()));
        return said ? words.quoted(text) + " (" + score + ")" : score;
    }

    /** What the curve does, from its first extreme to its second; empty when it has no two. */
    Optional<String> upsAndDowns() {
        Optional<Point> low = insights.curve().lowest();
        Optional<Point> high = insights.curve().highest();
        if (low.isEmpty() || high.isEmpty() || low.get().score() == high.get().score()) {
            return Optional.empty();
        }
        List<Point> all = insights.curve().points();
        boolean rises = all.indexOf(low.get()) < all.indexOf(high.get());
        Point from = rises ? low.get() : high.get();
        Point to = rises ? high.get() : low.get();
        return Optional.of(words.say(
                "curve.title",
                feeling(from),
                stage(from.step().stage()),
                feeling(to),
                stage(to.step().stage())));
    }

    /** What the notes say about where all this comes from. */
    String source() {
        List<String> parts = new ArrayList<>();
        parts.add(title());
        if (!map.facts().version().isBlank()) {
            parts.add(words.word("version") + " " + map.facts().version());
        }
        if (!map.facts().owner().isBlank()) {
            parts.add(map.facts().owner());
        }
        return String.join(" · ", parts);
    }

    static String first(JourneyItem item) {
        return item.text().strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
