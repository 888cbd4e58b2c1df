package io.journeydeck.export.pptx.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What is in the parts of a deck until it is written. A large deck is held compressed: a thousand maps are twenty thousand slides. */
final class PartContents {

    /** What is held as it is, bytes; beyond, time is spent to save room. */
    private static final long AS_IT_IS = 16 << 20;

    private final Map<String, byte[]> plain = new HashMap<>();
    private final Map<String, byte[]> deflated = new HashMap<>();
    private long held;

    void put(String name, byte[] content) {
        if (held + content.length <= AS_IT_IS) {
            held += content.length;
            plain.put(name, content);
        } else {
            deflated.put(name, deflate(content));
        }
    }

    void remove(String name) {
        byte[] content = plain.remove(name);
        held -= content == null ? 0 : content.length;
        deflated.remove(name);
    }

    /** All names, in the alphabet's order. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(plain.keySet());
        names.addAll(deflated.keySet());
        return names;
    }

    byte[] get(String name) {
        byte[] content = plain.get(name);
        return content != null ? content : inflate(deflated.getOrDefault(name, new byte[0]));
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 6);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, fast)) {
            deflating.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] content) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
