package io.journeydeck.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates on the class path, at {@code templates/LANGUAGE/ID.drawio}, whether it is made of folders or of jars. */
public final class TemplateLibrary {

    private static final String ROOT = "templates";
    private static final Pattern NAME = Pattern.compile("([a-z]{2})/([a-z0-9-]+)\\.drawio");

    private final List<Template> templates;

    private TemplateLibrary(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /** All that {@code loader} has. */
    public static TemplateLibrary of(ClassLoader loader) {
        List<Template> found = new ArrayList<>();
        try {
            for (URL root : Collections.list(loader.getResources(ROOT))) {
                for (String name : names(root)) {
                    Matcher parts = NAME.matcher(name);
                    URL location = loader.getResource(ROOT + "/" + name);
                    if (parts.matches() && location != null) {
                        found.add(new Template(parts.group(2), parts.group(1), location));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(Template::id).thenComparing(Template::language));
        return new TemplateLibrary(found);
    }

    /** By id, then by language. */
    public List<Template> all() {
        return templates;
    }

    public Optional<Template> find(String id, String language) {
        return templates.stream()
                .filter(template ->
                        template.id().equals(id) && template.language().equals(language))
                .findFirst();
    }

    /** Names of the files below {@code root}, with slashes. */
    private static List<String> names(URL root) throws IOException {
        if (root.getProtocol().equals("jar")) {
            JarURLConnection connection = (JarURLConnection) root.openConnection();
            connection.setUseCaches(false);
            String prefix = ROOT + "/";
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()))
                        .toList();
            }
        }
        try {
            Path folder = Path.of(new URI(root.toString()));
            try (Stream<Path> files = Files.walk(folder)) {
                return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
