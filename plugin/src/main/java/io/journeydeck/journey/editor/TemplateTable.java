package io.journeydeck.journey.editor;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.journey.source.YamlSource;
import io.journeydeck.journey.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The templates in their order: {@code [id, kind, title, summary]}, texts as places among the phrases; the kind of a page about people is {@code people}. */
final class TemplateTable {

    private TemplateTable() {}

    /**
     * The templates.
     *
     * @param folder of the module that has them
     */
    static List<Object> literal(Path folder, Phrases phrases) throws IOException {
        Properties index = new Properties();
        try (Reader text = Files.newBufferedReader(folder.resolve("index.properties"), StandardCharsets.UTF_8)) {
            index.load(text);
        }
        List<Object> templates = new ArrayList<>();
        for (String id : text(index, "order").split(",", -1)) {
            templates.add(List.of(
                    id,
                    kind(Files.readAllBytes(folder.resolve("sources/" + id + ".yaml"))),
                    phrases.place(texts(index, id, "title")),
                    phrases.place(texts(index, id, "summary"))));
        }
        return templates;
    }

    private static List<String> texts(Properties index, String id, String name) {
        return Words.LANGUAGES.stream()
                .map(language -> text(index, id + "." + language + "." + name))
                .toList();
    }

    private static String text(Properties index, String key) {
        return Objects.requireNonNull(index.getProperty(key), key);
    }

    private static String kind(byte[] source) {
        YamlSource yaml = new YamlSource();
        Diagnostics findings = new Diagnostics();
        if (yaml.readSheet(source, Origin.UNKNOWN, "en", findings)
                .map(PersonaSheet::facts)
                .isPresent()) {
            return "people";
        }
        return yaml.read(source, Origin.UNKNOWN, "en", findings)
                .map(map -> map.facts())
                .map(MapFacts::kind)
                .orElseThrow()
                .id();
    }
}
