package io.journeydeck.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the draw.io editor is that the page opens in a frame.
 *
 * @param address that the page opens
 * @param source what a content security policy calls it, and nothing else
 * @param folder with its files, which this server hands out; null when it is at another address
 */
public record EditorPlace(
        String address, String source, @Nullable Path folder) {

    static final String PATH = "/editor/";

    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

    /** That of draw.io's makers, for pages that embed it. */
    public static final EditorPlace PUBLIC = at(URI.create("https://embed.diagrams.net/"));

    /**
     * An editor somewhere else.
     *
     * @throws IllegalArgumentException when it is no address of a web page
     */
    public static EditorPlace at(URI address) {
        String authority = Objects.requireNonNullElse(address.getRawAuthority(), "");
        if (!String.valueOf(address.getScheme()).matches("https?")
                || !AUTHORITY.matcher(authority).matches()) {
            throw new IllegalArgumentException("Not the address of a web page: " + address);
        }
        return new EditorPlace(address.toString(), address.getScheme() + "://" + authority, null);
    }

    /** The editor whose {@code index.html} is in the folder. */
    public static EditorPlace in(Path folder) {
        return new EditorPlace(PATH + "index.html", "'self'", folder);
    }
}
