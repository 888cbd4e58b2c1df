package io.journeydeck.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The templates on the class path, at {@code templates/LANGUAGE/ID.drawio}, whether it is made of folders or of jars. {@code
 * templates/index.properties} gives their order, titles and summaries.
 */
public final class TemplateLibrary {

    private static final String ROOT = "templates";
    private static final List<String> LANGUAGES = List.of("en", "nl", "et");
    private static final Pattern NAME = Pattern.compile("([a-z]{2})/([a-z0-9-]+)\\.drawio");

    private final List<Template> templates;
    private final ClassLoader loader;

    private TemplateLibrary(List<Template> templates, ClassLoader loader) {
        this.templates = List.copyOf(templates);
        this.loader = loader;
    }

    /** All that {@code loader} has. */
    public static TemplateLibrary of(ClassLoader loader) {
        List<Template> found = new ArrayList<>();
        Properties index = new Properties();
        try {
            readIndex(loader, index);
            for (URL root : Collections.list(loader.getResources(ROOT))) {
                for (String name : names(root)) {
                    Matcher parts = NAME.matcher(name);
                    URL location = loader.getResource(ROOT + "/" + name);
                    if (parts.matches() && location != null) {
                        found.add(template(parts.group(2), parts.group(1), location, index));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> order = List.of(index.getProperty("order", "").split(",", -1));
        found.sort(Comparator.comparingInt((Template template) -> place(template, order))
                .thenComparing(Template::id)
                .thenComparingInt(template -> LANGUAGES.indexOf(template.language())));
        return new TemplateLibrary(found, loader);
    }

    private static void readIndex(ClassLoader loader, Properties index) throws IOException {
        URL location = loader.getResource(ROOT + "/index.properties");
        if (location != null) {
            try (Reader text = new InputStreamReader(location.openStream(), StandardCharsets.UTF_8)) {
                index.load(text);
            }
        }
    }

    private static Template template(String id, String language, URL location, Properties index) {
        String key = id + "." + language + ".";
        return new Template(
                id, language, index.getProperty(key + "title", id), index.getProperty(key + "summary", ""), location);
    }

    /** Those that the index does not know come last. */
    private static int place(Template template, List<String> order) {
        int place = order.indexOf(template.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** In the order in which people look for them, each in all its languages, English first. */
    public List<Template> all() {
        return templates;
    }

    public Optional<Template> find(String id, String language) {
        return templates.stream()
                .filter(template ->
                        template.id().equals(id) && template.language().equals(language))
                .findFirst();
    }

    /** A file that lies beside the templates, such as {@code en/journey.xml}; empty when there is none. */
    public Optional<byte[]> file(String name) {
        try (InputStream in = loader.getResourceAsStream(ROOT + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
