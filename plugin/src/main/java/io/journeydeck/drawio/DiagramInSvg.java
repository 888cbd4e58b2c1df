package io.journeydeck.drawio;

import java.nio.charset.StandardCharsets;

/** A diagram inside an SVG picture ({@code .drawio.svg}): the whole {@code mxfile}, as text, in the root's {@code content} attribute. */
public final class DiagramInSvg {

    /** Name of the attribute on the {@code svg} element. */
    public static final String ATTRIBUTE = "content";

    private DiagramInSvg() {}

    /** The attribute's value, on one line; whoever writes the SVG escapes it. */
    public static String content(MxFile file) {
        return new String(new MxFileWriter().write(file, MxFileWriter.Pages.COMPRESSED), StandardCharsets.UTF_8);
    }
}
