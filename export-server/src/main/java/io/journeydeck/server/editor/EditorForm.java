package io.journeydeck.server.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of an editor's request by their names, of a name given twice the last.
 *
 * <p>draw.io encodes its values for a URL and then, for downloads, puts them into a form, which encodes them again: such a value
 * arrives as {@code %3Cmxfile} and is decoded once more.
 */
public final class EditorForm {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern START = Pattern.compile("(?i)%(?:3C|7B|23|EF%BB%BF%3C)");

    private final Map<String, String> fields;

    private EditorForm(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** Of fields that are decoded once already, as those of a multipart body or a query are. */
    public static EditorForm of(Map<String, String> decoded) {
        return new EditorForm(decoded);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws DiagnosticException for what is none
     */
    public static EditorForm ofUrlEncoded(byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            try {
                fields.put(
                        URLDecoder.decode(equals < 0 ? pair : pair.substring(0, equals), StandardCharsets.UTF_8),
                        equals < 0 ? "" : URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                throw new DiagnosticException(malformed("The form is not encoded as one"), e);
            }
        }
        return new EditorForm(fields);
    }

    /**
     * Reads a JSON object; members that are no text count as their text.
     *
     * @throws DiagnosticException for what is none
     */
    public static EditorForm ofJson(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root == null || !root.isObject()) {
                throw new DiagnosticException(malformed("The JSON is no object"));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            root.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    fields.put(member.getKey(), text(member.getValue()));
                }
            });
            return new EditorForm(fields);
        } catch (IOException e) {
            throw new DiagnosticException(malformed("The body is no JSON"), e);
        }
    }

    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "1" : "0";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** A value; empty when it is not there, or nothing. */
    Optional<String> text(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(again(value));
    }

    /** A value whose beginning does not tell how often it was encoded, such as a file's name. */
    Optional<String> words(String name) {
        return text(name).map(EditorForm::decoded);
    }

    boolean flag(String name) {
        return text(name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** A member of the JSON object that a value is; missing when it is none. */
    JsonNode member(String name, String member) {
        try {
            return JSON.readTree(text(name).orElse("{}")).path(member);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String again(String value) {
        return START.matcher(value).lookingAt() ? decoded(value) : value;
    }

    /** The value decoded once, or as it is when it holds a percent sign of its own. */
    static String decoded(String value) {
        return value.indexOf('%') >= 0 && isEncoded(value)
                ? URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)
                : value;
    }

    private static boolean isEncoded(String value) {
        for (int at = value.indexOf('%'); at >= 0; at = value.indexOf('%', at + 1)) {
            if (at + 2 >= value.length() || !isHex(value.charAt(at + 1)) || !isHex(value.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }

    private static Diagnostic malformed(String message) {
        return Diagnostic.error(
                "REQUEST_MALFORMED",
                message,
                Origin.UNKNOWN,
                "Send the fields that draw.io's editor sends: format, xml, filename and others.");
    }
}
