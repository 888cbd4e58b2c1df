package io.journeydeck.server;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may use the API: names with the SHA-256 of their keys. The keys themselves are not kept.
 *
 * <p>As text: a line each, the name, a space, and the key or {@code sha256:} with 64 hexadecimal digits; {@code #} begins a comment.
 */
public final class ApiKeys {

    /** Nobody has a key. */
    public static final ApiKeys NONE = new ApiKeys(List.of());

    private static final int SHORTEST = 16;
    private static final String HASHED = "sha256:";

    private final List<Entry> entries;

    private ApiKeys(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads names and keys, a line each.
     *
     * @param file the text's file, for messages
     * @throws DiagnosticException for a line that holds no name and key, and when there is none at all
     */
    public static ApiKeys parse(String text, String file) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = line.strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                entries.add(entry(entry.split("\\s+", -1), number, file));
            }
        }
        if (entries.isEmpty()) {
            throw bad("The file holds no key", file, "Write a line with a name, a space and a key into it.");
        }
        return new ApiKeys(entries);
    }

    private static Entry entry(String[] words, int number, String file) {
        if (words.length != 2 || !words[0].matches("[A-Za-z0-9._-]{1,64}")) {
            throw bad("Line " + number + " is not a name and a key", file, "Write: name, a space, the key.");
        }
        if (words[1].startsWith(HASHED)) {
            String digits = words[1].substring(HASHED.length()).toLowerCase(Locale.ROOT);
            if (!digits.matches("[0-9a-f]{64}")) {
                throw bad(
                        "Line " + number + " has no SHA-256", file, "Write 64 hexadecimal digits after sha256: there.");
            }
            return new Entry(words[0], HexFormat.of().parseHex(digits));
        }
        if (words[1].length() < SHORTEST) {
            throw bad(
                    "The key in line " + number + " can be guessed",
                    file,
                    "Use at least " + SHORTEST + " random characters, for example from openssl rand -hex 24.");
        }
        return new Entry(words[0], sha256(words[1]));
    }

    private static DiagnosticException bad(String message, String file, String remedy) {
        return new DiagnosticException(Diagnostic.error("API_KEYS_INVALID", message, Origin.ofFile(file), remedy));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The name that goes with a key; takes as long for a wrong key as for a right one. */
    Optional<String> nameOf(String key) {
        byte[] digest = sha256(key);
        Optional<String> found = Optional.empty();
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(entry.digest, digest)) {
                found = Optional.of(entry.name);
            }
        }
        return found;
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return entries.size() + " keys";
    }

    private static final class Entry {
        private final String name;
        private final byte[] digest;

        Entry(String name, byte[] digest) {
            this.name = name;
            this.digest = digest;
        }
    }
}
