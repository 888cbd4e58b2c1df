package io.journeydeck.app;

import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.jpg.JpegFormat;
import io.journeydeck.export.mermaid.MermaidFormat;
import io.journeydeck.export.pdf.PdfFormat;
import io.journeydeck.export.png.BatikRasterizer;
import io.journeydeck.export.png.PngFormat;
import io.journeydeck.export.pptx.PowerPointFormat;
import io.journeydeck.export.svg.SvgFormat;
import io.journeydeck.export.xlsx.ExcelFormat;
import io.journeydeck.export.yaml.YamlFormat;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Limits;
import java.util.List;

/** The one list of formats: help, errors, the server and the README take them from here. */
public final class OutputFormats {

    private OutputFormats() {}

    /** In the order in which they are named to people. */
    public static List<OutputFormat> standard() {
        FontLibrary fonts = new FontLibrary();
        return List.of(
                new SvgFormat(),
                new PngFormat(fonts, Limits.standard().outputPixels()),
                new JpegFormat(fonts, Limits.standard().outputPixels()),
                new PdfFormat(fonts),
                new PowerPointFormat(new BatikRasterizer(), fonts),
                new ExcelFormat(),
                new YamlFormat(),
                new MermaidFormat());
    }
}
