package io.journeydeck.export;

import java.util.Arrays;
import java.util.Optional;

/** Sizes of slides by their names on the command line. */
public enum SlideSize {
    /** 13.333 x 7.5 in. */
    WIDE("16:9"),
    /** 10 x 7.5 in. */
    STANDARD("4:3"),
    /** 297 x 210 mm. */
    A4("A4"),
    /** As large as the diagram. */
    DIAGRAM("diagram");

    private final String id;

    SlideSize(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<SlideSize> byId(String id) {
        return Arrays.stream(values())
                .filter(size -> size.id.equalsIgnoreCase(id))
                .findFirst();
    }
}
