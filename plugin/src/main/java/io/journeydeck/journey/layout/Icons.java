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
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Drawings that travel inside the diagram as inline stencils, so that no draw.io needs our shapes. They are drawn in {@code
 * icons.xml}; {@code icons.properties} holds them as draw.io encodes them, because two deflaters need not write the same bytes.
 */
public final class Icons {

    private final Properties encoded = new Properties();

    public Icons() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Icons.class.getResourceAsStream("icons.properties")), StandardCharsets.UTF_8)) {
            encoded.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style entry that draws {@code name}. */
    String shape(String name) {
        return "shape=stencil(" + stencil(name) + ");";
    }

    /**
     * A drawing as draw.io encodes it.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public String stencil(String name) {
        String stencil = encoded.getProperty(name);
        if (stencil == null) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return stencil;
    }

    /** The names of all drawings, sorted. */
    public SortedSet<String> names() {
        return new TreeSet<>(encoded.stringPropertyNames());
    }

    /** Icon of a lane or of an item that is no touchpoint. */
    static String of(ItemKind kind) {
        return kind.id();
    }

    static String of(ChannelKind channel) {
        return channel.id();
    }
}
