package io.journeydeck.scene;

import java.util.Arrays;
import java.util.Base64;

/**
 * The bytes of a picture that came with the diagram, checked to be what its type says; SVG has been cleaned.
 *
 * @param width natural size in px
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record ImageData(Type type, byte[] bytes, double width, double height) {

    /** The kinds of picture that may stand in a diagram. */
    public enum Type {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpeg"),
        GIF("image/gif", "gif"),
        SVG("image/svg+xml", "svg");

        private final String mediaType;
        private final String extension;

        Type(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return extension;
        }
    }

    public ImageData {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    public String dataUri() {
        return "data:" + type.mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageData data && type == data.type && Arrays.equals(bytes, data.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return type + " " + width + " x " + height + ", " + bytes.length + " bytes";
    }
}
