package io.journeydeck.image;

import io.journeydeck.limits.Limits;
import io.journeydeck.scene.ImageData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of a diagram. What they are is decided by their bytes, not by what their address says. */
public final class EmbeddedImages {

    private final Limits limits;
    private final PictureFolder folder;

    public EmbeddedImages(Limits limits) {
        this(limits, PictureFolder.NONE);
    }

    /** @param folder where draw.io's own pictures lie */
    public EmbeddedImages(Limits limits, PictureFolder folder) {
        this.limits = limits;
        this.folder = folder;
    }

    /** A picture, or why there is none. */
    public record Result(@Nullable ImageData data, String problem, String remedy) {

        static Result of(ImageData data) {
            return new Result(data, "", "");
        }

        static Result none(String problem, String remedy) {
            return new Result(null, problem, remedy);
        }
    }

    /**
     * Reads one picture.
     *
     * @param address as a style's {@code image} key holds it
     */
    public Result read(String address) {
        if (!address.regionMatches(true, 0, "data:", 0, 5)) {
            return folder.find(address, limits.imageBytes()).map(this::bytes).orElseGet(() -> absent(address));
        }
        if (address.length() > limits.imageBytes() * 4L / 3 + 1024) {
            return Result.none(
                    "The picture is over the limit of " + limits.imageBytes() + " bytes", "Use a smaller picture.");
        }
        Optional<DataUri> content = DataUri.parse(address);
        if (content.isEmpty()) {
            return Result.none("The picture's data cannot be decoded", "Insert the picture again.");
        }
        return bytes(content.get().bytes());
    }

    private static Result absent(String address) {
        return PictureFolder.isAddress(address)
                ? Result.none(
                        "The picture is one of draw.io's own, which are not part of this program",
                        "Give the folder of a draw.io installation with --stencils, or embed the picture in the diagram.")
                : Result.none(
                        "The picture is not in the file but at an address, which is never fetched",
                        "Embed it in draw.io: Edit > Image, or drop the picture file onto the page.");
    }

    private Result bytes(byte[] bytes) {
        if (bytes.length > limits.imageBytes()) {
            return Result.none(
                    "The picture is over the limit of " + limits.imageBytes() + " bytes", "Use a smaller picture.");
        }
        try {
            return looksLikeXml(bytes) ? svg(bytes) : raster(bytes);
        } catch (IOException | RuntimeException e) {
            return Result.none("The picture is damaged", "Insert the picture again.");
        }
    }

    private Result svg(byte[] bytes) {
        return SvgCleaner.clean(new String(bytes, StandardCharsets.UTF_8))
                .map(Result::of)
                .orElseGet(() -> Result.none("The picture is not a readable SVG", "Insert the picture again."));
    }

    private Result raster(byte[] bytes) throws IOException {
        Optional<ImageData.Type> type = sniff(bytes);
        if (type.isEmpty()) {
            return Result.none(
                    "The picture is none of PNG, JPEG, GIF and SVG", "Convert it to one of these and insert it again.");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByFormatName(type.get().extension());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > limits.imagePixels()) {
                    return Result.none(
                            "The picture of " + width + " x " + height + " pixels is over the limit of "
                                    + limits.imagePixels(),
                            "Use a smaller picture.");
                }
                return Result.of(new ImageData(type.get(), bytes, width, height));
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean looksLikeXml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        return start.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
    }

    private static Optional<ImageData.Type> sniff(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of(ImageData.Type.PNG);
        }
        if (startsWith(bytes, 0xff, 0xd8, 0xff)) {
            return Optional.of(ImageData.Type.JPEG);
        }
        return startsWith(bytes, 'G', 'I', 'F', '8') ? Optional.of(ImageData.Type.GIF) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
