package io.journeydeck.server;

import io.journeydeck.export.Artifact;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.Converter;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the templates look, as our own export shows them: each is converted when it is first asked for, and kept. */
final class TemplatePictures {

    private final Converter converter;
    private final ConversionDesk desk;
    private final List<OutputFormat> svg;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    TemplatePictures(Converter converter, ConversionDesk desk, List<OutputFormat> formats) {
        this.converter = converter;
        this.desk = desk;
        this.svg = formats.stream().filter(format -> format.id().equals("svg")).toList();
    }

    /**
     * The first page as SVG.
     *
     * @throws ProblemException when it can't be made now
     */
    byte[] picture(String id, String language, byte[] diagram) {
        String key = id + "." + language;
        byte[] picture = known.get(key);
        if (picture == null) {
            SourceFile file = new SourceFile(id + ".drawio", diagram);
            Conversion made = desk.run(file.name(), () -> converter.convert(file, svg, ExportOptions.standard()));
            picture = made.artifacts().stream()
                    .findFirst()
                    .map(Artifact::bytes)
                    .orElseThrow(() -> ProblemException.busy("The picture could not be made"));
            known.put(key, picture);
        }
        return picture;
    }
}
