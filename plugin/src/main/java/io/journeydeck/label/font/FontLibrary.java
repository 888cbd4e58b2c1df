package io.journeydeck.label.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled families, and which of them stands for a family that a diagram names. Faces are read when first asked for. */
public final class FontLibrary {

    private static final String SANS = "LiberationSans";
    private static final String SERIF = "LiberationSerif";
    private static final String MONO = "LiberationMono";

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

    private static final Set<String> SERIF_LIKE = Set.of(
            "georgia",
            "garamond",
            "eb garamond",
            "palatino",
            "palatino linotype",
            "book antiqua",
            "cambria",
            "baskerville",
            "merriweather",
            "playfair display",
            "lora",
            "pt serif",
            "noto serif",
            "roboto slab",
            "bodoni",
            "didot",
            "century",
            "century schoolbook");

    private static final List<String> MONO_WORDS =
            List.of("mono", "courier", "consol", "code", "menlo", "monaco", "terminal");

    private final Map<String, FontFace> faces = new ConcurrentHashMap<>();

    /** What stands for a family; {@code exact} when its letters are as wide as the named family's. */
    public record Match(String file, boolean exact) {}

    /**
     * The bundled family for a CSS list of families: the first that is known, else one of the same kind as the first.
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
        String kind = first;
        if (MONO_WORDS.stream().anyMatch(kind::contains)) {
            return new Match(MONO, false);
        }
        return new Match(SERIF_LIKE.contains(kind) ? SERIF : SANS, kind.isEmpty());
    }

    public FontFace face(Match match, boolean bold, boolean italic) {
        String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        return faces.computeIfAbsent(match.file() + "-" + style, name -> load(match.file(), name));
    }

    private static FontFace load(String family, String name) {
        String path = "/liberation/" + name + ".ttf";
        try (InputStream in = FontLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The bundled font " + path + " is missing from the class path");
            }
            return new FontFace(
                    family.replace("Liberation", "Liberation "),
                    new TTFParser(false).parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
