package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import java.util.ArrayList;
import java.util.List;

/** The journey maps of a drawing, for formats that hold nothing else. */
public final class DrawnMaps {

    private DrawnMaps() {}

    /**
     * The maps of the drawing's pages, in order.
     *
     * @throws DiagnosticException when there is none
     */
    public static List<JourneyMap> of(Drawing drawing) {
        List<JourneyMap> maps = new ArrayList<>();
        for (PaintedPage page : drawing.pages()) {
            Placeholders texts = new Placeholders(drawing.file(), page.number(), drawing.name(), drawing.diagnostics());
            maps.addAll(new JourneyReader(drawing.diagnostics(), texts::label).read(page.resolved()));
        }
        if (maps.isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                    "JOURNEY_MAP_MISSING",
                    "There is no journey map in the diagram",
                    Origin.UNKNOWN,
                    "Begin with a template of ours, or choose a format that shows any diagram, such as svg."));
        }
        return maps;
    }
}
