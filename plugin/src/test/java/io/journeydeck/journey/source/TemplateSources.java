package io.journeydeck.journey.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The YAML sources of the templates, which must all be flawless. */
final class TemplateSources {

    static final List<String> LANGUAGES = List.of("en", "nl", "et");

    private static final Path FOLDER = Path.of("..", "templates", "sources");

    private TemplateSources() {}

    /** Contents by file name; at least the twelve that this form was made with. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.UTF_8).contains("\njourney: 1\n")) {
                    sources.put(file.getFileName().toString(), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sources.size() < 12) {
            throw new IllegalStateException("Only " + sources.size() + " sources in " + FOLDER.toAbsolutePath());
        }
        return sources;
    }
}
