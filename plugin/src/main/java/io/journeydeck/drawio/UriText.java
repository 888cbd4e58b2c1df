package io.journeydeck.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JavaScript's {@code encodeURIComponent} and its reverse, on UTF-8 bytes: draw.io wraps XML in it before it deflates it. */
final class UriText {

    private static final String UNESCAPED = "-_.!~*'()";
    private static final String DIGITS = "0123456789ABCDEF";

    private UriText() {}

    static byte[] encode(byte[] utf8) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(utf8.length * 2);
        for (byte value : utf8) {
            if (isPlain(value)) {
                text.write(value);
            } else {
                text.write('%');
                text.write(DIGITS.charAt((value & 0xf0) >> 4));
                text.write(DIGITS.charAt(value & 0x0f));
            }
        }
        return text.toByteArray();
    }

    /** A percent sign without two hexadecimal digits after it stays as it is. */
    static byte[] decode(byte[] text) {
        byte[] result = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            int high = text[i] == '%' && i + 2 < text.length ? Character.digit(text[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text[i + 2], 16);
            if (low < 0) {
                result[length++] = text[i];
            } else {
                result[length++] = (byte) (high << 4 | low);
                i += 2;
            }
        }
        return Arrays.copyOf(result, length);
    }

    /** Whether this is encoded mark-up, once or twice: {@code %3C} is the less-than sign, {@code %25} the percent sign. */
    static boolean looksEncoded(byte[] text, int from) {
        return startsWith(text, from, "%3C")
                || startsWith(text, from, "%3c")
                || startsWith(text, from, "%253C")
                || startsWith(text, from, "%253c");
    }

    static boolean startsWith(byte[] text, int from, String ascii) {
        byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
        return from + start.length <= text.length
                && Arrays.equals(text, from, from + start.length, start, 0, start.length);
    }

    private static boolean isPlain(byte value) {
        return (value >= 'a' && value <= 'z')
                || (value >= 'A' && value <= 'Z')
                || (value >= '0' && value <= '9')
                || UNESCAPED.indexOf(value) >= 0;
    }
}
