package io.journeydeck.cli;

import io.journeydeck.template.Template;
import io.journeydeck.template.TemplateLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands around the templates that come with the program. */
final class TemplateCommands {

    private TemplateCommands() {}

    /** {@code journeydeck templates}. */
    @Command(
            name = "templates",
            description = "Lists the templates that `new` can start from.",
            mixinStandardHelpOptions = true)
    static final class ListTemplates implements Callable<Integer> {
        private final TemplateLibrary library;
        private final Terminal terminal;

        @Option(names = "--lang", paramLabel = "LANG", description = "Language of titles and summaries. Default: en.")
        private String language = "en";

        ListTemplates(TemplateLibrary library, Terminal terminal) {
            this.library = library;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Map<String, List<Template>> byId = new LinkedHashMap<>();
            for (Template template : library.all()) {
                byId.computeIfAbsent(template.id(), id -> new ArrayList<>()).add(template);
            }
            int width = byId.keySet().stream().mapToInt(String::length).max().orElse(0);
            byId.forEach(
                    (id, translations) -> terminal.say(id + " ".repeat(width - id.length() + 2) + line(translations)));
            return 0;
        }

        /** Title and summary in the wanted language, or in the first that there is; then the languages that there are. */
        private String line(List<Template> translations) {
            Template shown = translations.stream()
                    .filter(template -> template.language().equals(language))
                    .findFirst()
                    .orElse(translations.get(0));
            String languages = translations.stream().map(Template::language).collect(Collectors.joining(", "));
            String summary = shown.summary().isEmpty() ? "" : ": " + shown.summary();
            return shown.title() + summary + "  (" + languages + ")";
        }
    }

    /** {@code journeydeck new}. */
    @Command(
            name = "new",
            description = "Makes a diagram from a template, to be opened in draw.io.",
            mixinStandardHelpOptions = true)
    static final class NewDiagram implements Callable<Integer> {
        private final TemplateLibrary library;
        private final Terminal terminal;

        @Parameters(paramLabel = "TEMPLATE", description = "Its name, as `journeydeck templates` lists it.")
        private String name = "";

        @Option(names = "--lang", paramLabel = "LANG", description = "Language of the template. Default: en.")
        private String language = "en";

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "The new file, or - for standard output. Default: TEMPLATE.drawio.")
        private @Nullable String output;

        @Option(names = "--force", description = "Replace a file that exists.")
        private boolean force;

        NewDiagram(TemplateLibrary library, Terminal terminal) {
            this.library = library;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Optional<Template> template = library.find(name, language);
            if (template.isEmpty()) {
                List<String> languages = library.all().stream()
                        .filter(other -> other.id().equals(name))
                        .map(Template::language)
                        .toList();
                throw new WrongUsage(
                        languages.isEmpty()
                                ? "There is no template '" + name + "'. There are: " + names() + "."
                                : "The template " + name + " is not there in '" + language + "'. It is there in: "
                                        + String.join(", ", languages) + ".");
            }
            byte[] bytes = template.get().bytes();
            if ("-".equals(output)) {
                terminal.pour(bytes);
                return 0;
            }
            Path target = Path.of(output == null ? name + ".drawio" : output);
            return new NewFile(target, name).create(bytes, force, terminal) ? 0 : 1;
        }

        private String names() {
            return library.all().stream().map(Template::id).distinct().collect(Collectors.joining(", "));
        }
    }
}
