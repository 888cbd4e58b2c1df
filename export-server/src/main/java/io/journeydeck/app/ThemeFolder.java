package io.journeydeck.app;

import io.journeydeck.export.ThemeFile;
import io.journeydeck.server.ThemeSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The templates in a folder that the server's operator fills. Only names of files that lie in it are ever opened, so that no caller's
 * name leads out of it; where links lead is the operator's business. A file that has changed is read anew.
 */
final class ThemeFolder implements ThemeSource {

    private static final List<String> ENDINGS = List.of(".potx", ".pptx", ".potm", ".pptm", ".ppsx");

    private final Path folder;
    private final Consumer<IOException> faults;
    private final Map<String, Version> read = new ConcurrentHashMap<>();

    /** @param faults is told what can't be read, for a log */
    ThemeFolder(Path folder, Consumer<IOException> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** A file as it was when it was read. */
    private record Version(FileTime changed, long size, ThemeFile file) {

        boolean isStill(BasicFileAttributes now) {
            return now.lastModifiedTime().equals(changed) && now.size() == size;
        }
    }

    @Override
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file))
                    .map(file -> file.getFileName().toString())
                    .filter(ThemeFolder::isTemplate)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.accept(e);
            return List.of();
        }
    }

    /** PowerPoint puts a file beginning with {@code ~$} beside each that it has open. */
    private static boolean isTemplate(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && ENDINGS.stream().anyMatch(lower::endsWith);
    }

    @Override
    public Optional<ThemeFile> theme(String name) {
        List<String> there = names();
        read.keySet().retainAll(there);
        if (!there.contains(name)) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Version known = read.get(name);
            if (known == null || !known.isStill(now)) {
                try (InputStream in = Files.newInputStream(file)) {
                    known = new Version(
                            now.lastModifiedTime(),
                            now.size(),
                            new ThemeFile(name, in.readNBytes(ThemeFile.LARGEST + 1)));
                }
                read.put(name, known);
            }
            return Optional.of(known.file());
        } catch (IOException e) {
            faults.accept(e);
            return Optional.empty();
        }
    }
}
