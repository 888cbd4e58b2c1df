package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.function.Predicate;

/** Reads files and paints their pages. */
public interface PageSource {

    /**
     * Reads a file.
     *
     * @param fileName as the user knows it, for messages and where the bytes don't tell what they are
     * @throws io.journeydeck.diagnostic.DiagnosticException when the bytes are no diagram, or one over a limit
     */
    MxFile read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics);

    /**
     * Paints a page.
     *
     * @param page of {@code file}
     * @param number position in the file, from 1
     * @param shownLayers which layers are painted, whatever the file says of their visibility
     * @throws io.journeydeck.diagnostic.DiagnosticException when the page is over a limit
     */
    PaintedPage paint(
            MxFile file,
            DiagramPage page,
            int number,
            Predicate<Cell> shownLayers,
            Limits limits,
            Deadline deadline,
            Diagnostics diagnostics);
}
