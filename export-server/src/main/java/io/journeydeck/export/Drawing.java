package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.limits.Deadline;
import java.util.List;

/**
 * What a format writes: the file as read, and the chosen pages, painted.
 *
 * @param name of the document without folder and extension
 * @param pages in the file's order
 * @param diagnostics where a format says what it could not show
 */
public record Drawing(String name, MxFile file, List<PaintedPage> pages, Diagnostics diagnostics, Deadline deadline) {

    public Drawing {
        pages = List.copyOf(pages);
    }

    /** The same file with one of its pages. */
    public Drawing only(PaintedPage page) {
        return new Drawing(name, file, List.of(page), diagnostics, deadline);
    }
}
