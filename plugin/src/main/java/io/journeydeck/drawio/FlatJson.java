package io.journeydeck.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) as draw.io's files hold it: one flat object of texts, as a file's global variables, or a list of such objects, as
 * a library's entries; numbers, true and false become texts, {@code null} an empty one. Nothing nested, so there is no recursion,
 * and no need for a JSON library in this module.
 */
final class FlatJson {

    private final String json;
    private int at;

    private FlatJson(String json) {
        this.json = json;
    }

    /** Null when the text is anything else. */
    static @Nullable Map<String, String> parse(String json) {
        try {
            FlatJson text = new FlatJson(json);
            Map<String, String> object = text.object();
            text.end();
            return object;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The objects of a list; null when the text is anything else. */
    static @Nullable List<Map<String, String>> parseList(String json) {
        try {
            FlatJson text = new FlatJson(json);
            List<Map<String, String>> objects = new ArrayList<>();
            text.expect('[');
            if (!text.found(']')) {
                do {
                    objects.add(text.object());
                } while (text.found(','));
                text.expect(']');
            }
            text.end();
            return objects;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String write(Map<String, String> variables) {
        StringBuilder json = new StringBuilder("{");
        variables.forEach((name, value) -> {
            json.append(json.length() == 1 ? "" : ",");
            quote(name, json);
            json.append(':');
            quote(value, json);
        });
        return json.append('}').toString();
    }

    static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || c >= '\ufffe') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private Map<String, String> object() {
        Map<String, String> members = new LinkedHashMap<>();
        expect('{');
        if (!found('}')) {
            do {
                skipSpace();
                String name = string();
                expect(':');
                skipSpace();
                members.put(name, json.startsWith("\"", at) ? string() : word());
            } while (found(','));
            expect('}');
        }
        return members;
    }

    private void end() {
        skipSpace();
        if (at < json.length()) {
            throw broken();
        }
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = take();
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = take();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int value = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(take(), 16);
                    if (digit < 0) {
                        throw broken();
                    }
                    value = value << 4 | digit;
                }
                yield (char) value;
            }
            default -> throw broken();
        };
    }

    private String word() {
        int start = at;
        while (at < json.length() && ",}{[]\" \t\r\n".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String word = json.substring(start, at);
        if (word.equals("null")) {
            return "";
        }
        if (!word.matches("true|false|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw broken();
        }
        return word;
    }

    private char peek() {
        if (at >= json.length()) {
            throw broken();
        }
        return json.charAt(at);
    }

    private char take() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char c) {
        if (!found(c)) {
            throw broken();
        }
    }

    /** Whether {@code c} comes next, white space aside; then it is behind us. */
    private boolean found(char c) {
        skipSpace();
        boolean there = at < json.length() && json.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("No flat JSON at character " + at);
    }
}
