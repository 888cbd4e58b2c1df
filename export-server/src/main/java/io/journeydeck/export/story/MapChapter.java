package io.journeydeck.export.story;

import io.journeydeck.export.story.Slide.Strip;
import java.util.ArrayList;
import java.util.List;

/** The map itself, as native shapes that can be read: on one slide, or on as few as it takes. */
final class MapChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        List<MapPart> parts = new MapParts(telling.scene(), telling.map())
                .parts(telling.width(), telling.height(), telling::stageKey);
        List<Slide> slides = new ArrayList<>();
        for (MapPart part : parts) {
            String key = telling.key(slides.isEmpty() ? "map" : "map-" + (slides.size() + 1));
            slides.add(Slide.content(key, title(telling, part, parts.size()), List.of(Strip.filling(part.picture())))
                    .withNotes(telling.words().say("map.notes"))
                    .withSource(telling.source()));
        }
        return slides;
    }

    private static String title(Telling telling, MapPart part, int parts) {
        if (parts == 1
                || telling.map().stages().isEmpty()
                || telling.map().lanes().isEmpty()) {
            return telling.words().say("map.title.whole", telling.title());
        }
        return telling.words()
                .say(
                        "map.title",
                        range(telling, telling.stage(part.firstStage()), telling.stage(part.lastStage())),
                        range(telling, telling.lane(part.firstLane()), telling.lane(part.lastLane())));
    }

    private static String range(Telling telling, String first, String last) {
        return first.equals(last) ? first : telling.words().say("from-to", first, last);
    }
}
