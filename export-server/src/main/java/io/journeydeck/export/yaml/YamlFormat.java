package io.journeydeck.export.yaml;

import io.journeydeck.export.Drawing;
import io.journeydeck.export.DrawnMaps;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.source.YamlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Journey maps as YAML, a document a map; what a diagram has beside its maps stays behind. */
public final class YamlFormat implements OutputFormat {

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public String title() {
        return "journey map in YAML";
    }

    @Override
    public String summary() {
        return "The journey maps as text that people and programs edit, and that import draws again.";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public boolean isMadeUnasked() {
        return false;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        List<String> documents = new ArrayList<>();
        for (JourneyMap map : DrawnMaps.of(drawing)) {
            drawing.deadline().check();
            documents.add(new YamlWriter().write(map, drawing.diagnostics()));
        }
        out.write(String.join("---\n", documents).getBytes(StandardCharsets.UTF_8));
    }
}
