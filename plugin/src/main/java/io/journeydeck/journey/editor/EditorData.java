package io.journeydeck.journey.editor;

import io.journeydeck.journey.layout.Icons;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes {@code generated.js}, the module with all that the plugin knows. Run by the build. */
public final class EditorData {

    /** Drawings of the themes that no shape of the library shows. */
    private static final List<String> DRAWN = List.of("field-warm", "field-print");

    private EditorData() {}

    /**
     * Writes the module.
     *
     * @param arguments the file to write, and the folder of the templates
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the file to write and the folder of the templates.");
        }
        Path file = Path.of(arguments[0]);
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        String module = module(Path.of(arguments[1]));
        // A file that is as it was keeps its time, so that nothing is made of it again.
        if (!Files.exists(file) || !Files.readString(file).equals(module)) {
            Files.writeString(file, module);
        }
    }

    static String module(Path templates) throws IOException {
        Phrases phrases = new Phrases();
        StyleTable styles = new StyleTable(new Icons());
        DRAWN.forEach(styles::draws);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("languages", Words.LANGUAGES);
        parts.put("library", new LibraryTable(phrases, styles).literal(Theme.standard()));
        parts.put("words", WordTable.literal(phrases));
        parts.put("themes", ThemeTable.literal());
        parts.put("kinds", KindTable.literal());
        parts.put("templates", TemplateTable.literal(templates, phrases));
        parts.put("styles", styles.literal());
        parts.put("phrases", phrases.literal());
        StringBuilder module =
                new StringBuilder("// Written by the build (io.journeydeck.journey.editor.EditorData).\n");
        parts.forEach((name, value) -> module.append("export const ")
                .append(name)
                .append(" = ")
                .append(Literal.of(value))
                .append(";\n"));
        return module.toString();
    }
}
