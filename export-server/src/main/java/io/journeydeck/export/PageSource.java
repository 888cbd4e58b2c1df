package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Reads files and paints their pages. */
public interface PageSource {

    /**
     * This source with the shapes and pictures of a draw.io installation.
     *
     * @param folder the installation's, or the one with its stencils
     * @param found takes a warning for each file in it that cannot be read
     * @throws io.journeydeck.diagnostic.DiagnosticException when there is no such folder
     */
    PageSource withInstallation(Path folder, Diagnostics found);

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
     * @param number position of the page in the file, from 1
     * @param fileName as the user knows it, for placeholders
     * @param shownLayers which layers are painted, whatever the file says of their visibility
     * @throws io.journeydeck.diagnostic.DiagnosticException when the page is over a limit
     */
    PaintedPage paint(
            MxFile file,
            int number,
            String fileName,
            Predicate<Cell> shownLayers,
            Limits limits,
            Deadline deadline,
            Diagnostics diagnostics);
}
