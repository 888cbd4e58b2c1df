package io.journeydeck.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that come with a draw.io installation, which styles name by their place in it: {@code img/lib/ibm/vpc/Bridge.svg}.
 * Nothing outside of the folder's {@code img} can be reached, not by a way with {@code ..} and not by a link.
 */
public final class PictureFolder {

    /** No folder: no such picture is found. */
    public static final PictureFolder NONE = new PictureFolder(null);

    private static final Pattern ADDRESS =
            Pattern.compile("/?img(/[\\p{L}\\p{Nd}_()+,&@'~ -][\\p{L}\\p{Nd}_.()+,&@'~ -]*){1,8}");

    private final @Nullable Path installation;

    private PictureFolder(@Nullable Path installation) {
        this.installation = installation;
    }

    /**
     * The pictures of an installation.
     *
     * @param installation the folder in which {@code img} lies
     */
    public static PictureFolder in(Path installation) {
        return new PictureFolder(installation);
    }

    /** Whether an address is one of a picture that comes with draw.io. */
    static boolean isAddress(String address) {
        return ADDRESS.matcher(decoded(address)).matches();
    }

    /** At most {@code mostBytes} and one more of the picture; empty when there is none. */
    Optional<byte[]> find(String address, int mostBytes) {
        if (installation == null || !isAddress(address)) {
            return Optional.empty();
        }
        try {
            Path pictures = installation.resolve("img").toRealPath();
            String inside = decoded(address);
            Path file = installation
                    .resolve(inside.startsWith("/") ? inside.substring(1) : inside)
                    .toRealPath();
            if (!file.startsWith(pictures) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readNBytes(mostBytes + 1));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String address) {
        return address.strip().replace("%20", " ");
    }
}
