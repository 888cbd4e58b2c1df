package io.journeydeck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file's name says about whether it is a diagram. */
enum DiagramName {
    YES,
    /** {@code .xml} may be anything: its beginning tells. */
    PERHAPS,
    NO;

    private static final int BEGINNING = 64 * 1024;
    private static final Pattern ROOT =
            Pattern.compile("(?s)\\A\\W{0,4}(?:<\\?.*?\\?>|<!--.*?-->|\\s)*<(mxfile|mxGraphModel|diagram)[\\s>/]");

    static DiagramName of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.startsWith(".")) {
            return NO;
        }
        if (name.endsWith(".drawio")
                || name.endsWith(".dio")
                || name.endsWith(".drawio.svg")
                || name.endsWith(".drawio.png")
                || name.endsWith(".drawio.pdf")
                || name.endsWith(".drawio.xml")) {
            return YES;
        }
        return name.endsWith(".xml") ? PERHAPS : NO;
    }

    /** True when the file begins as draw.io's do, and when it can't be read: converting it will say why. */
    static boolean looksLikeDiagram(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).replace("\0", "");
            return ROOT.matcher(beginning).find();
        } catch (IOException e) {
            return true;
        }
    }
}
