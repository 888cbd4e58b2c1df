package io.journeydeck.journey.layout;

import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Drawings that travel inside the diagram as inline stencils, so that no draw.io needs our shapes. They are drawn in {@code
 * icons.xml}; {@code icons.properties} holds them as draw.io encodes them, because two deflaters need not write the same bytes.
 */
final class Icons {

    private final Properties encoded = new Properties();

    Icons() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Icons.class.getResourceAsStream("icons.properties")), StandardCharsets.UTF_8)) {
            encoded.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style entry that draws {@code name}. */
    String shape(String name) {
        String stencil = encoded.getProperty(name);
        if (stencil == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return "shape=stencil(" + stencil + ");";
    }

    /** Icon of a lane or of an item that is no touchpoint. */
    static String of(ItemKind kind) {
        return kind.id();
    }

    static String of(ChannelKind channel) {
        return channel.id();
    }
}
