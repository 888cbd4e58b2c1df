package io.journeydeck.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * The content of a {@code data:} address (RFC 2397). In styles draw.io leaves out {@code ;base64}, because a semicolon would end
 * the key, and means it all the same.
 */
@SuppressWarnings("ArrayRecordComponent")
record DataUri(String mediaType, byte[] bytes) {

    static Optional<DataUri> parse(String text) {
        int comma = text.indexOf(',');
        if (!text.regionMatches(true, 0, "data:", 0, 5) || comma < 0) {
            return Optional.empty();
        }
        String head = text.substring(5, comma).toLowerCase(Locale.ROOT);
        int semicolon = head.indexOf(';');
        String type = (semicolon < 0 ? head : head.substring(0, semicolon)).strip();
        String body = text.substring(comma + 1).strip();
        if (!head.contains(";base64") && (body.startsWith("%3C") || body.startsWith("%3c") || body.startsWith("<"))) {
            return percentDecoded(body).map(bytes -> new DataUri(type, bytes));
        }
        return decoded(body).map(bytes -> new DataUri(type, bytes));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder()
                    .decode(base64.replace("%2B", "+").replace("%3D", "=").replace("%2F", "/")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> percentDecoded(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        byte[] result = new byte[source.length];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = i + 2 < source.length ? Character.digit(source[i + 2], 16) : -1;
            if (source[i] == '%' && high >= 0 && low >= 0) {
                result[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                result[length++] = source[i];
            }
        }
        return Optional.of(Arrays.copyOf(result, length));
    }
}
