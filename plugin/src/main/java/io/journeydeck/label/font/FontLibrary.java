package io.journeydeck.label.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled families, and which of them stands for a family that a diagram names. Faces are read when first asked for. */
public final class FontLibrary {

    private static final String SANS = "LiberationSans";
    private static final String SERIF = "LiberationSerif";
    private static final String MONO = "LiberationMono";
    private static final List<String> FALLBACKS = List.of(SANS, SERIF, MONO);

    /** Families that a bundled one has the exact widths of, or that name a kind only. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("helvetica", SANS),
            Map.entry("arial", SANS),
            Map.entry("liberation sans", SANS),
            Map.entry("sans-serif", SANS),
            Map.entry("times", SERIF),
            Map.entry("times new roman", SERIF),
            Map.entry("liberation serif", SERIF),
            Map.entry("serif", SERIF),
            Map.entry("courier", MONO),
            Map.entry("courier new", MONO),
            Map.entry("liberation mono", MONO),
            Map.entry("monospace", MONO));

    private final Map<String, FontFace> faces = new ConcurrentHashMap<>();

    /** What stands for a family; {@code exact} when its letters are as wide as the named family's. */
    public record Match(String file, boolean exact) {}

    /**
     * The bundled family for a CSS list of families: the first that is known. When none is, the one that browsers without these
     * families paint in, and so draw.io on such a machine: their standard font, which is as wide as Times.
     */
    public Match match(String families) {
        String first = "";
        for (String name : families.split(",", 20)) {
            String key = name.strip().replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT);
            first = first.isEmpty() ? key : first;
            String same = SAME.get(key);
            if (same != null) {
                return new Match(same, key.equals(first));
            }
        }
        return new Match(SERIF, false);
    }

    public FontFace face(Match match, boolean bold, boolean italic) {
        String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        return faces.computeIfAbsent(match.file() + "-" + style, name -> load(match.file(), name));
    }

    /** The face of {@code first}, or of another bundled family when only that has the character; {@code first} when none has. */
    public FontFace faceFor(int codePoint, Match first, boolean bold, boolean italic) {
        FontFace wanted = face(first, bold, italic);
        if (wanted.has(codePoint)) {
            return wanted;
        }
        for (String file : FALLBACKS) {
            FontFace other = face(new Match(file, false), bold, italic);
            if (other.has(codePoint)) {
                return other;
            }
        }
        return wanted;
    }

    private static FontFace load(String family, String name) {
        String path = "/liberation/" + name + ".ttf";
        try (InputStream in = resource(path)) {
            return new FontFace(
                    family.replace("Liberation", "Liberation "),
                    path,
                    new TTFParser(false).parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String path) {
        InputStream in = FontLibrary.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("The bundled font " + path + " is missing from the class path");
        }
        return in;
    }
}
