package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;

/** The drawn portrait of a persona. */
final class Avatar {

    private static final int PORTRAITS = 4;

    private Avatar() {}

    /**
     * Draws the portrait that the persona's property {@code portrait} names: 1 to 4, or 0 for nobody in particular.
     *
     * @param index which of the personas it is; one that names no portrait gets one by it
     */
    static void draw(Drawing drawing, Icons icons, Persona persona, int index, String parent, Bounds box) {
        String wanted = persona.data().getOrDefault("portrait", "").strip();
        String portrait = wanted.matches("[0-" + PORTRAITS + "]") ? wanted : Integer.toString(index % PORTRAITS + 1);
        drawing.shape(
                drawing.free(parent + "-portrait"),
                parent,
                "",
                icons.shape("avatar-" + portrait) + "strokeColor=none;fillColor=none;connectable=0;part=1;",
                box);
    }
}
