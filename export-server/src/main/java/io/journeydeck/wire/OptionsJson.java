package io.journeydeck.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.export.ThemeFile;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options as JSON, the same options always as the same text. A theme is not in it: it goes along as bytes, and the text has its name.
 */
public final class OptionsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private OptionsJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder(alphabetic = true)
    private record Wire(
            int firstPage,
            int lastPage,
            List<String> layers,
            double scale,
            double border,
            boolean transparent,
            boolean embed,
            double width,
            double height,
            @Nullable String background,
            int dpi,
            int quality,
            DeckKind deck,
            @Nullable SlideSize slide,
            @Nullable String theme,
            PaperSize paper,
            @Nullable String language) {}

    public static String write(ExportOptions options) {
        PictureOptions picture = options.picture();
        ThemeFile theme = options.deck().theme();
        Wire wire = new Wire(
                options.pages().first(),
                options.pages().last(),
                options.layers(),
                picture.scale(),
                picture.border(),
                picture.transparent(),
                picture.embed(),
                picture.width(),
                picture.height(),
                picture.background(),
                picture.dpi(),
                picture.quality(),
                options.deck().kind(),
                options.deck().wantedSlide(),
                theme == null ? null : theme.name(),
                options.paper(),
                options.language());
        try {
            return MAPPER.writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Options are plain values", e);
        }
    }

    /**
     * Reads what {@link #write} wrote; what an older version did not write is as in {@link ExportOptions#standard}.
     *
     * @param theme the theme's bytes; null when the options have none
     * @throws UncheckedIOException for other text
     * @throws IllegalArgumentException when the options have a theme and {@code theme} is null
     */
    public static ExportOptions read(String json, byte @Nullable [] theme) {
        Wire wire;
        try {
            ObjectNode values = MAPPER.readValue(write(ExportOptions.standard()), ObjectNode.class);
            if (!(MAPPER.readTree(json) instanceof ObjectNode given)) {
                throw MismatchedInputException.from(null, Wire.class, "Options are an object");
            }
            values.setAll(given);
            wire = MAPPER.treeToValue(values, Wire.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        if (wire.theme() != null && theme == null) {
            throw new IllegalArgumentException("The bytes of the theme " + wire.theme() + " are missing");
        }
        ThemeFile file = wire.theme() == null || theme == null ? null : new ThemeFile(wire.theme(), theme);
        return new ExportOptions(
                new PageSelection(wire.firstPage(), wire.lastPage()),
                wire.layers(),
                new PictureOptions(
                        wire.scale(),
                        wire.border(),
                        wire.transparent(),
                        wire.embed(),
                        wire.width(),
                        wire.height(),
                        wire.background(),
                        wire.dpi(),
                        wire.quality()),
                new DeckOptions(wire.deck(), wire.slide(), file),
                wire.paper(),
                wire.language());
    }
}
