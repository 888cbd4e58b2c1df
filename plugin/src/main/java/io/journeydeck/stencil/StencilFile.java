package io.journeydeck.stencil;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.XmlElement;
import io.journeydeck.drawio.XmlFragment;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of stencils, read when a shape of it is first asked for. Its shapes are kept as text, softly: when memory gets short they
 * are let go and read again. For many threads at once.
 */
final class StencilFile {

    private static final Duration MOST_TIME = Duration.ofSeconds(30);

    private final Path path;
    private final String shownName;
    private final long mostBytes;
    private SoftReference<Map<String, byte[]>> shapes = new SoftReference<>(null);
    private @Nullable DiagnosticException broken;

    /** @param shownName as messages call it */
    StencilFile(Path path, String shownName, long mostBytes) {
        this.path = path;
        this.shownName = shownName;
        this.mostBytes = mostBytes;
    }

    /**
     * The stencil of this name, in lower case with {@code _} for spaces; null when the file has none.
     *
     * @throws DiagnosticException when the file cannot be read
     */
    @Nullable
    Stencil find(String name) {
        byte[] packed = shapes().get(name);
        if (packed == null) {
            return null;
        }
        XmlElement shape =
                XmlFragment.parse(packed, Origin.ofFile(shownName), Limits.standard(), Deadline.in(MOST_TIME));
        return Stencil.of(shape).orElse(null);
    }

    private synchronized Map<String, byte[]> shapes() {
        if (broken != null) {
            throw broken;
        }
        Map<String, byte[]> known = shapes.get();
        if (known != null) {
            return known;
        }
        try {
            Map<String, byte[]> read = read();
            shapes = new SoftReference<>(read);
            return read;
        } catch (DiagnosticException e) {
            if (e.diagnostic().code().equals("RENDER_TIMEOUT")) {
                throw e;
            }
            broken = trouble(e.diagnostic().message(), e);
            throw broken;
        } catch (IOException | IllegalArgumentException e) {
            broken = trouble("it is not readable", e);
            throw broken;
        }
    }

    private Map<String, byte[]> read() throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes((int) mostBytes);
        }
        Map<String, byte[]> found = new HashMap<>();
        XmlFragment.each(bytes, Origin.ofFile(shownName), Limits.standard(), Deadline.in(MOST_TIME), element -> {
            String name = element.attributes().get("name");
            if (name != null && element.name().equals("shape")) {
                found.put(key(name), XmlFragment.packed(element));
            }
        });
        return found;
    }

    /** The part of a style's shape name that draw.io makes of a stencil's name. */
    static String key(String name) {
        return name.replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    private DiagnosticException trouble(String why, Exception cause) {
        return new DiagnosticException(broken(shownName, why), cause);
    }

    static Diagnostic broken(String shownName, String why) {
        return Diagnostic.warning(
                "STENCIL_FILE_BROKEN",
                "The stencils in \"" + shownName + "\" cannot be read: " + why,
                Origin.UNKNOWN,
                "Copy the file from a draw.io installation again, or take it out of the folder.");
    }
}
