package io.journeydeck.stencil;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.XmlElement;
import io.journeydeck.drawio.XmlFragment;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stencils of a draw.io installation: files whose root is {@code <shapes name="mxgraph.…">}, in a folder and the folders in it.
 * Only the start of each file is read at first; links to other places are not followed.
 *
 * <p>A stencil's name in styles is its library's name, a dot, and its own name in lower case with {@code _} for spaces. For many
 * threads at once.
 */
public final class StencilFolder implements StencilShape.StencilSource {

    /** How much of a folder is read; the stencils of draw.io 14 are 195 files with 36 MB together. */
    record Bounds(int files, int folders, long fileBytes, long bytes) {
        static final Bounds STANDARD = new Bounds(2_000, 8, 16L << 20, 256L << 20);
    }

    private static final int HEAD = 8192;

    private final Map<String, List<StencilFile>> libraries;

    private StencilFolder(Map<String, List<StencilFile>> libraries) {
        this.libraries = Map.copyOf(libraries);
    }

    /**
     * Looks which libraries there are.
     *
     * @param found takes a warning for each file that is passed over though it should hold stencils
     * @throws DiagnosticException when there is no such folder
     */
    public static StencilFolder open(Path folder, Diagnostics found) {
        return open(folder, Bounds.STANDARD, found);
    }

    static StencilFolder open(Path folder, Bounds bounds, Diagnostics found) {
        if (!Files.isDirectory(folder)) {
            throw missing(folder, null);
        }
        Map<String, List<StencilFile>> libraries = new HashMap<>();
        try {
            for (Path file : files(folder, bounds, found)) {
                add(file, folder.relativize(file).toString().replace('\\', '/'), bounds, libraries, found);
            }
        } catch (IOException e) {
            throw missing(folder, e);
        }
        return new StencilFolder(libraries);
    }

    @Override
    public @Nullable Stencil find(String name) {
        String key = StencilFile.key(name);
        for (int dot = key.length(); dot >= 0; dot = key.lastIndexOf('.', dot - 1)) {
            String library = dot == key.length() ? key : key.substring(0, dot);
            String shape = key.substring(Math.min(key.length(), dot + 1));
            for (StencilFile file : libraries.getOrDefault(library, List.of())) {
                Stencil stencil = file.find(shape);
                if (stencil != null) {
                    return stencil;
                }
            }
        }
        return null;
    }

    private static void add(
            Path file, String shownName, Bounds bounds, Map<String, List<StencilFile>> libraries, Diagnostics found) {
        try (InputStream in = Files.newInputStream(file)) {
            XmlElement root = XmlFragment.root(in.readNBytes(HEAD), Origin.ofFile(shownName), Limits.standard());
            if (root.name().equals("shapes")) {
                String library = root.attributes().getOrDefault("name", "").toLowerCase(Locale.ROOT);
                libraries
                        .computeIfAbsent(library, name -> new ArrayList<>())
                        .add(new StencilFile(file, shownName, bounds.fileBytes()));
            }
        } catch (DiagnosticException e) {
            found.add(StencilFile.broken(shownName, e.diagnostic().message()));
        } catch (IOException e) {
            found.add(StencilFile.broken(shownName, "it is not readable"));
        }
    }

    /** XML files in a steady order, within the bounds. */
    private static List<Path> files(Path folder, Bounds bounds, Diagnostics found) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), bounds.folders(), new SimpleFileVisitor<>() {
            private long bytes;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (!facts.isRegularFile()
                        || !file.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    return FileVisitResult.CONTINUE;
                }
                String shownName = folder.relativize(file).toString().replace('\\', '/');
                if (facts.size() > bounds.fileBytes()) {
                    found.add(
                            StencilFile.broken(shownName, "it is over the limit of " + bounds.fileBytes() + " bytes"));
                    return FileVisitResult.CONTINUE;
                }
                bytes += facts.size();
                if (files.size() == bounds.files() || bytes > bounds.bytes()) {
                    found.add(Diagnostic.warning(
                            "LIMIT_STENCILS",
                            "The folder of stencils holds more than " + bounds.files() + " files or " + bounds.bytes()
                                    + " bytes; the rest is passed over",
                            Origin.UNKNOWN,
                            "Give the stencils folder of a draw.io installation."));
                    return FileVisitResult.TERMINATE;
                }
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                found.add(StencilFile.broken(
                        folder.relativize(file).toString().replace('\\', '/'), "it is not readable"));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static DiagnosticException missing(Path folder, @Nullable IOException cause) {
        Diagnostic finding = Diagnostic.error(
                "STENCILS_MISSING",
                "There is no readable folder of stencils",
                Origin.ofFile(folder.toString()),
                "Give a draw.io installation's folder, the one in which \"stencils\" lies, or that one.");
        return cause == null ? new DiagnosticException(finding) : new DiagnosticException(finding, cause);
    }
}
