package io.journeydeck.app;

import io.journeydeck.server.TemplateSource;
import io.journeydeck.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bundled templates, a diagram in several languages as one, titled by the name of its first page. */
final class OfferedTemplates implements TemplateSource {

    private final TemplateLibrary library;
    private final List<Template> offered;

    OfferedTemplates(TemplateLibrary library) {
        this.library = library;
        Map<String, List<io.journeydeck.template.Template>> byId = new LinkedHashMap<>();
        for (io.journeydeck.template.Template template : library.all()) {
            byId.computeIfAbsent(template.id(), id -> new ArrayList<>()).add(template);
        }
        this.offered = byId.values().stream().map(OfferedTemplates::offer).toList();
    }

    private static Template offer(List<io.journeydeck.template.Template> translations) {
        List<io.journeydeck.template.Template> ordered = new ArrayList<>(translations);
        ordered.sort(Comparator.comparing(template -> !template.language().equals("en")));
        io.journeydeck.template.Template first = ordered.get(0);
        return new Template(
                first.id(),
                first.title(),
                first.summary(),
                ordered.stream().map(io.journeydeck.template.Template::language).toList(),
                ordered.stream()
                        .collect(Collectors.toMap(
                                io.journeydeck.template.Template::language,
                                template -> new Words(template.title(), template.summary()))));
    }

    @Override
    public List<Template> templates() {
        return offered;
    }

    @Override
    public Optional<byte[]> diagram(String id, String language) {
        return library.find(id, language).map(io.journeydeck.template.Template::bytes);
    }

    @Override
    public Optional<byte[]> file(String name) {
        return library.file(name);
    }
}
