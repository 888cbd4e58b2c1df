package io.journeydeck.sketch;

import io.journeydeck.drawio.Style;
import io.journeydeck.scene.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the paths of a shape come onto the page when they are not ruled. */
public interface Hand {

    /** What stands for a ruled path, the hindmost first. */
    List<Path> draw(Path path);

    /**
     * The hand that a style asks for: {@code sketch=1} draws roughly, {@code comic=1} or {@code sketchStyle=comic} with a trembling
     * line.
     *
     * @param cellId what chance begins with
     * @return empty when the shape is ruled
     */
    static Optional<Hand> of(Style style, String cellId) {
        boolean comic = style.flag("comic", false);
        if (!comic && !style.flag("sketch", false)) {
            return Optional.empty();
        }
        String manner = style.text("sketchStyle", comic ? "comic" : "rough").toLowerCase(Locale.ROOT);
        return Optional.of(
                manner.equals("comic")
                        ? new ComicHand(Manner.of(style, 1.5).roughness(), cellId)
                        : new RoughHand(Manner.of(style, 1), cellId));
    }
}
