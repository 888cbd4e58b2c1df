package io.journeydeck.app;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.util.function.Predicate;

/** Files read and pages painted by the plugin. */
final class DrawioPages implements PageSource {

    @Override
    public MxFile read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        return new MxFileReader().read(bytes, fileName, limits, deadline, diagnostics);
    }

    @Override
    public PaintedPage paint(
            MxFile file,
            DiagramPage page,
            int number,
            Predicate<Cell> shownLayers,
            Limits limits,
            Deadline deadline,
            Diagnostics diagnostics) {
        throw new DiagnosticException(
                Diagnostic.error("PAGE_NOT_PAINTED", "Pages cannot be painted yet", Origin.UNKNOWN, ""));
    }
}
