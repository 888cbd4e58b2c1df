package io.journeydeck.app;

import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.PageSource;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.server.TemplateSource;
import io.journeydeck.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The bundled templates, a diagram in several languages as one, titled by the name of its first page. */
final class OfferedTemplates implements TemplateSource {

    private final TemplateLibrary library;
    private final List<Template> offered;

    OfferedTemplates(TemplateLibrary library, PageSource source) {
        this.library = library;
        Map<String, List<io.journeydeck.template.Template>> byId = new TreeMap<>();
        for (io.journeydeck.template.Template template : library.all()) {
            byId.computeIfAbsent(template.id(), id -> new ArrayList<>()).add(template);
        }
        this.offered = byId.values().stream()
                .map(translations -> offer(translations, source))
                .toList();
    }

    private static Template offer(List<io.journeydeck.template.Template> translations, PageSource source) {
        List<io.journeydeck.template.Template> ordered = new ArrayList<>(translations);
        ordered.sort(Comparator.comparing(template -> !template.language().equals("en")));
        io.journeydeck.template.Template first = ordered.get(0);
        return new Template(
                first.id(),
                title(first, source),
                "",
                ordered.stream().map(io.journeydeck.template.Template::language).toList());
    }

    private static String title(io.journeydeck.template.Template template, PageSource source) {
        try {
            MxFile file =
                    source.read(template.bytes(), template.id(), Limits.standard(), Deadline.far(), new Diagnostics());
            return file.pages().isEmpty() ? template.id() : file.pages().get(0).name();
        } catch (DiagnosticException e) {
            return template.id();
        }
    }

    @Override
    public List<Template> templates() {
        return offered;
    }

    @Override
    public Optional<byte[]> diagram(String id, String language) {
        return library.find(id, language).map(io.journeydeck.template.Template::bytes);
    }
}
