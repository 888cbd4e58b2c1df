package io.journeydeck.export.mermaid;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.DrawnMaps;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.source.MermaidWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first journey map of a page as Mermaid's user journey; what that cannot hold is said. */
public final class MermaidFormat implements OutputFormat {

    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public String extension() {
        return "mmd";
    }

    @Override
    public String title() {
        return "Mermaid user journey";
    }

    @Override
    public String summary() {
        return "The actions of a journey map with their scores and actors, for Markdown pages.";
    }

    @Override
    public String mediaType() {
        return "text/vnd.mermaid";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    @Override
    public boolean isMadeUnasked() {
        return false;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        List<JourneyMap> maps = DrawnMaps.of(drawing);
        for (JourneyMap map : maps.subList(1, maps.size())) {
            drawing.diagnostics()
                    .add(Diagnostic.warning(
                            "MERMAID_MAP_LEFT_OUT",
                            "A Mermaid file holds one journey; this map of the page is left out",
                            map.origin(),
                            "Move it to a page of its own."));
        }
        out.write(new MermaidWriter().write(maps.get(0), drawing.diagnostics()).getBytes(StandardCharsets.UTF_8));
    }
}
