package io.journeydeck.comparing;

import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import java.util.Locale;

/**
 * A map in its file.
 *
 * @param fileName as the user knows it
 */
public record FoundMap(String fileName, MxFile file, PaintedPage page, JourneyMap map) {

    /** Its title, or its page's name when it has none. */
    public String title() {
        String title = map.facts().title().replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? page.name() : title;
    }

    boolean isRoadmap() {
        return map.facts().kind() == MapKind.ROADMAP;
    }

    /** True when a map's property {@code compare} means this one: by title, page, or file with or without its ending. */
    boolean isCalled(String name) {
        String wanted = simple(name);
        String file = simple(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return !wanted.isEmpty()
                && (wanted.equals(simple(map.facts().title()))
                        || wanted.equals(simple(page.name()))
                        || wanted.equals(file)
                        || file.startsWith(wanted + "."));
    }

    private static String simple(String name) {
        return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    boolean hasTitleOf(FoundMap other) {
        String title = simple(map.facts().title());
        return !title.isEmpty() && title.equals(simple(other.map().facts().title()));
    }
}
