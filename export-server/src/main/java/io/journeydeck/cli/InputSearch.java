package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that arguments stand for: files, folders, patterns ({@code *}, {@code **}, {@code ?}, {@code [a-z]},
 * {@code {a,b}}, for shells that leave them alone) and {@code -}.
 *
 * <p>Files in folders come in the order of their names. A file named twice is taken once.
 */
final class InputSearch {

    private final Path folder;
    private final boolean recursive;
    private final @Nullable Path output;
    private final Map<Path, InputFile> files = new LinkedHashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<InputFile> outside = new ArrayList<>();

    /**
     * @param folder that relative arguments start from
     * @param recursive also look in folders of folders
     * @param output never looked into when it lies below a folder that is searched
     */
    InputSearch(Path folder, boolean recursive, @Nullable Path output) {
        this.folder = folder;
        this.recursive = recursive;
        this.output = output == null ? null : folder.resolve(output).normalize();
    }

    Inputs find(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals("-")) {
                files.putIfAbsent(Path.of("-"), new InputFile(null, "standard input", Path.of("diagram.drawio")));
            } else {
                named(argument);
            }
        }
        placeOutside();
        return new Inputs(List.copyOf(files.values()), findings);
    }

    private void named(String argument) {
        Path path;
        try {
            path = folder.resolve(argument).normalize();
        } catch (InvalidPathException e) {
            pattern(argument);
            return;
        }
        if (Files.isDirectory(path)) {
            int before = files.size() + findings.size();
            searchFolder(argument, path);
            if (files.size() + findings.size() == before) {
                problem(
                        "NO_INPUT",
                        "There are no diagrams in this folder",
                        argument,
                        recursive ? "Give a folder with .drawio files." : "Add -r to look in its folders too.");
            }
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            addFile(path, argument);
        } else {
            pattern(argument);
        }
    }

    private void pattern(String argument) {
        if (!argument.matches(".*[*?\\[{].*")) {
            problem("FILE_MISSING", "There is no such file", argument, "Check the name.");
            return;
        }
        String slashed = argument.replace('\\', '/');
        int fixed = slashed.lastIndexOf('/', slashed.split("[*?\\[{]", 2)[0].length());
        Path base = folder.resolve(fixed <= 0 ? (fixed == 0 ? "/" : "") : slashed.substring(0, fixed))
                .normalize();
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashed.substring(fixed + 1));
        TreeSet<Path> found = new TreeSet<>(Comparator.comparing(Path::toString));
        if (Files.isDirectory(base)) {
            walk(base, Integer.MAX_VALUE, argument, path -> {
                if (matcher.matches(base.relativize(path))) {
                    found.add(path);
                }
            });
        }
        if (found.isEmpty()) {
            problem("NO_INPUT", "No file matches this pattern", argument, "Check the pattern.");
        }
        found.forEach(path -> addFile(path, display(path)));
    }

    private void searchFolder(String argument, Path root) {
        TreeSet<Path> found = new TreeSet<>(Comparator.comparing(Path::toString));
        walk(root, recursive ? Integer.MAX_VALUE : 1, argument, found::add);
        for (Path path : found) {
            DiagramName kind = DiagramName.of(path);
            String shown = Path.of(argument).resolve(root.relativize(path)).toString();
            if (kind == DiagramName.PERHAPS && !DiagramName.looksLikeDiagram(path)) {
                findings.add(
                        Diagnostic.info("NOT_A_DIAGRAM", "Passed over: no draw.io file", Origin.ofFile(shown), ""));
            } else if (kind != DiagramName.NO) {
                files.putIfAbsent(path, new InputFile(path, shown, root.relativize(path)));
            }
        }
    }

    private void walk(Path root, int depth, String argument, Consumer<Path> files) {
        try {
            Files.walkFileTree(root, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = directory.getFileName() != null
                            && directory.getFileName().toString().startsWith(".");
                    boolean ours = directory.equals(output);
                    return !directory.equals(root) && (hidden || ours)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) || leadsNowhere(file, attributes)) {
                        files.accept(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    findings.add(FileTrouble.reading(e, display(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            findings.add(FileTrouble.reading(e, argument));
        }
    }

    /** Such a link is an input like others, so that reading it says what is wrong. */
    private static boolean leadsNowhere(Path file, BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() && !Files.exists(file);
    }

    /** A file named by itself keeps its folders when it lies below the current folder. */
    private void addFile(Path path, String shown) {
        boolean below = path.startsWith(folder.normalize());
        InputFile file = new InputFile(path, shown, below ? folder.normalize().relativize(path) : path.getFileName());
        if (files.putIfAbsent(path, file) == null && !below) {
            outside.add(file);
        }
    }

    /** Files from elsewhere keep the folders below the one that holds them all. */
    private void placeOutside() {
        Path shared = null;
        for (InputFile file : outside) {
            Path parent = file.path() == null ? null : file.path().getParent();
            while (shared != null && parent != null && !parent.startsWith(shared)) {
                shared = shared.getParent();
            }
            shared = shared == null ? parent : shared;
        }
        for (InputFile file : outside) {
            Path path = file.path();
            if (path != null && shared != null && path.startsWith(shared)) {
                files.put(path, new InputFile(path, file.name(), shared.relativize(path)));
            }
        }
    }

    private String display(Path path) {
        Path here = folder.normalize();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }

    private void problem(String code, String message, String argument, String remedy) {
        findings.add(Diagnostic.error(code, message, Origin.ofFile(argument), remedy));
    }
}
