package io.journeydeck.drawio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Settings of the draw.io editor as JSON, for Extras &gt; Configuration, for {@code window.DRAWIO_CONFIG} of a hosted editor and for the
 * {@code configure} message of an embedded one: palettes with their shapes inside, and a gallery of templates.
 *
 * @param palettes under More Shapes, all in one group
 * @param shown ids of the palettes that are open from the start, draw.io's own among them ({@code general}, {@code basic}, …)
 * @param gallery address of a {@link TemplateGallery}, which then stands in for draw.io's own
 */
public record EditorConfiguration(String group, List<Palette> palettes, List<String> shown, String gallery) {

    public EditorConfiguration {
        palettes = List.copyOf(palettes);
        shown = List.copyOf(shown);
    }

    /**
     * A library as a palette.
     *
     * @param id lower-case letters, digits and {@code -}
     */
    public record Palette(String id, String title, String description, ShapeLibrary library) {}

    /** The JSON, UTF-8. */
    public byte[] toBytes() {
        StringBuilder json = new StringBuilder("{\"defaultLibraries\":");
        FlatJson.quote(String.join(";", shown), json);
        json.append(",\n\"libraries\":[{\"title\":").append(text(group)).append(",\"entries\":[");
        for (int i = 0; i < palettes.size(); i++) {
            Palette palette = palettes.get(i);
            json.append(i == 0 ? "\n{\"id\":" : ",\n{\"id\":");
            FlatJson.quote(palette.id(), json);
            json.append(",\"title\":").append(text(palette.title()));
            json.append(",\"desc\":").append(text(palette.description()));
            json.append(",\"libs\":[{\"title\":").append(text(palette.title())).append(",\"data\":");
            json.append(ShapeLibraryWriter.json(palette.library())).append("}]}");
        }
        json.append("]}],\n\"templateFile\":");
        FlatJson.quote(gallery, json);
        return json.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text for all languages of the editor. */
    private static String text(String text) {
        return FlatJson.write(Map.of("main", text));
    }
}
