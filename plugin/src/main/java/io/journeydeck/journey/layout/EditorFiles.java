package io.journeydeck.journey.layout;

import io.journeydeck.drawio.EditorConfiguration;
import io.journeydeck.drawio.EditorConfiguration.Palette;
import io.journeydeck.drawio.ShapeLibrary;
import io.journeydeck.drawio.ShapeLibraryWriter;
import io.journeydeck.drawio.TemplateGallery;
import io.journeydeck.journey.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files by which a draw.io editor offers journey maps: a library of shapes in each language, a configuration with all of them
 * inside, and a gallery of templates. They suppose that the folder in which they lie is the editor's {@code templates/journey}.
 */
public final class EditorFiles {

    /** Where the editor finds the folder. */
    private static final String FOLDER = "journey/";

    private static final String GALLERY = "templates.xml";

    private EditorFiles() {}

    /**
     * A template of the gallery.
     *
     * @param file below the folder, such as {@code en/sally.drawio}
     */
    public record Template(String file, String language, String title, String summary) {}

    /** The files by their names below the folder. */
    public static Map<String, byte[]> files(Theme theme, List<Template> templates) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Palette> palettes = new ArrayList<>();
        for (String language : Words.LANGUAGES) {
            MapWords words = MapWords.ofShapes(language);
            ShapeLibrary library = JourneyShapes.library(theme, language);
            files.put(language + "/journey.xml", new ShapeLibraryWriter().write(library));
            palettes.add(new Palette(
                    "journey-" + language, words.get("library"), words.get("library.description"), library));
        }
        List<String> shown = List.of("journey-" + Words.LANGUAGES.get(0), "general", "basic", "arrows2");
        files.put(
                "drawio-config.json",
                new EditorConfiguration("Journeydeck", palettes, shown, "templates/" + FOLDER + GALLERY).toBytes());
        files.put(GALLERY, gallery(templates).toBytes());
        return files;
    }

    private static TemplateGallery gallery(List<Template> templates) {
        return new TemplateGallery(templates.stream()
                .map(template -> new TemplateGallery.Entry(
                        MapWords.ofShapes(template.language()).get("library"),
                        FOLDER + template.file(),
                        template.title(),
                        template.summary()))
                .toList());
    }
}
