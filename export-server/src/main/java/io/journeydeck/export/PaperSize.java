package io.journeydeck.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sizes of a PDF document's pages by their names on the command line; which way up follows from the diagram. */
public enum PaperSize {
    /** As large as the diagram. */
    DIAGRAM("diagram", 0, 0),
    A4("A4", 595.28, 841.89),
    A3("A3", 841.89, 1190.55),
    LETTER("Letter", 612, 792);

    private final String id;
    private final double width;
    private final double height;

    PaperSize(String id, double width, double height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    public String id() {
        return id;
    }

    /** Of the upright sheet, pt. */
    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public static Optional<PaperSize> byId(String id) {
        return Arrays.stream(values())
                .filter(size -> size.id.toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The names, for messages: {@code diagram, A4, …}. */
    public static String ids() {
        return String.join(", ", Arrays.stream(values()).map(PaperSize::id).toList());
    }
}
