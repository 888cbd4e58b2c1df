package io.journeydeck.cli;

import io.journeydeck.template.Template;
import io.journeydeck.template.TemplateLibrary;
import java.io.IOException;
import java.nio.file.Files;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

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
                throw new ParameterException(
                        spec.commandLine(),
                        languages.isEmpty()
                                ? "There is no template '" + name + "'. There are: " + names() + "."
                                : "The template " + name + " is not there in '" + language + "'. It is there in: "
                                        + String.join(", ", languages) + ".");
            }
            byte[] bytes = template.get().bytes();
            if ("-".equals(output)) {
                terminal.out().write(bytes, 0, bytes.length);
                terminal.out().flush();
                return 0;
            }
            Path target = Path.of(output == null ? name + ".drawio" : output);
            return save(terminal.folder().resolve(target).normalize(), target, bytes);
        }

        private int save(Path path, Path shown, byte[] bytes) {
            if (Files.exists(path) && !force) {
                terminal.complain("error: " + shown + " exists. Choose another name with -o, or add --force.");
                return 1;
            }
            Path folder = path.getParent();
            try (StagedFile staged = StagedFile.write(folder == null ? terminal.folder() : folder, bytes)) {
                staged.moveTo(path);
            } catch (IOException e) {
                terminal.complain(
                        "error: " + FileTrouble.writing(e, name, shown).line());
                return 1;
            }
            terminal.say(shown.toString());
            return 0;
        }

        private String names() {
            return library.all().stream().map(Template::id).distinct().collect(Collectors.joining(", "));
        }
    }
}
