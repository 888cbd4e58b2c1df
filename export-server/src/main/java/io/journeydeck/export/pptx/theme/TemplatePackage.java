package io.journeydeck.export.pptx.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A stranger's package of parts (ECMA-376 part 2), with an upper bound for everything: read here and not by POI, whose limits hold for the
 * whole process and which fails on parts that nobody asks for.
 */
final class TemplatePackage {

    private static final int LARGEST_NUMBER = 10_000;
    private static final int LARGEST_XML = 8 * 1024 * 1024;
    private static final long LARGEST_TOTAL = 256L * 1024 * 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] file;
    private final TemplateTrouble trouble;

    /** The parts that are XML, by their names in lower case, which is how names are compared (9.1.1). */
    private final Map<String, byte[]> texts = new HashMap<>();

    /** What else there is. */
    private final Map<String, String> others = new HashMap<>();

    private final Map<String, String> types = new HashMap<>();

    TemplatePackage(byte[] file, TemplateTrouble trouble) {
        this.file = file;
        this.trouble = trouble;
        checkBeginning();
        read();
        readTypes();
    }

    /** A relation of a part to another. */
    record Relation(String id, String type, String target, boolean external) {}

    private void checkBeginning() {
        if (file.length >= 4 && Arrays.equals(file, 0, 4, OLE, 0, 4)) {
            byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
            throw contains(file, name) ? trouble.locked() : trouble.oldFormat();
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw trouble.noPresentation();
        }
    }

    private static boolean contains(byte[] all, byte[] wanted) {
        // ISO 8859-1 keeps each byte as one character.
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private void read() {
        long total = 0;
        int number = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                number++;
                if (number > LARGEST_NUMBER) {
                    throw trouble.over("LIMIT_THEME_PARTS", "parts", number, LARGEST_NUMBER);
                }
                String name = "/" + entry.getName();
                boolean text = isText(name);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > LARGEST_TOTAL) {
                        throw trouble.over("LIMIT_THEME_SIZE", "bytes inside", total, LARGEST_TOTAL);
                    }
                    if (text) {
                        content.write(buffer, 0, n);
                        if (content.size() > LARGEST_XML) {
                            throw trouble.over(
                                    "LIMIT_THEME_SIZE", "bytes in " + entry.getName(), content.size(), LARGEST_XML);
                        }
                    }
                }
                if (!entry.isDirectory()) {
                    keep(name, text ? content.toByteArray() : null);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw trouble.broken("it can't be unpacked");
        }
        if (number == 0) {
            throw trouble.broken("it can't be unpacked");
        }
    }

    private void keep(String name, byte @Nullable [] text) {
        String key = key(name);
        if (texts.containsKey(key) || others.containsKey(key)) {
            throw trouble.broken("two of its parts are called " + name);
        }
        if (text == null) {
            others.put(key, name);
        } else {
            texts.put(key, text);
        }
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void readTypes() {
        byte[] list = texts.get("/[content_types].xml");
        if (list == null) {
            throw trouble.noPresentation();
        }
        Document document = TemplateXml.read(list, "[Content_Types].xml", trouble);
        for (Element entry : TemplateXml.children(document.getDocumentElement())) {
            String type = entry.getAttribute("ContentType");
            if (entry.getLocalName().equals("Override")) {
                types.put(key(entry.getAttribute("PartName")), type);
            } else {
                types.put(key(entry.getAttribute("Extension")), type);
            }
        }
    }

    /** Of a part; empty when nothing says. */
    String contentType(String part) {
        String own = types.get(key(part));
        return own != null ? own : types.getOrDefault(extension(part), "");
    }

    /** In lower case, without a dot. */
    static String extension(String part) {
        return key(part.substring(part.lastIndexOf('.') + 1));
    }

    boolean has(String part) {
        return texts.containsKey(key(part)) || others.containsKey(key(part));
    }

    /** A part that is XML. */
    byte[] text(String part) {
        byte[] text = texts.get(key(part));
        if (text == null) {
            throw trouble.broken(part + " is missing");
        }
        return text;
    }

    /** The wanted parts that are no XML, by their names as given here. */
    Map<String, byte[]> others(Set<String> wanted) {
        Map<String, String> byKey = new HashMap<>();
        wanted.forEach(name -> byKey.put(key(name), name));
        Map<String, byte[]> found = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = byKey.get(key("/" + entry.getName()));
                if (name != null) {
                    found.put(name, zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw trouble.broken("it can't be unpacked");
        }
        return found;
    }

    /** What {@code part} refers to, in order; {@code /} is the package itself. */
    List<Relation> relations(String part) {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
        byte[] list = texts.get(key(name));
        if (list == null) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        Document document = TemplateXml.read(list, name, trouble);
        for (Element entry : TemplateXml.children(document.getDocumentElement())) {
            boolean external = entry.getAttribute("TargetMode").equalsIgnoreCase("External");
            String target = external ? "" : resolved(part, entry.getAttribute("Target"));
            relations.add(new Relation(entry.getAttribute("Id"), entry.getAttribute("Type"), target, external));
        }
        return relations;
    }

    /** Empty when it is no name of a part. */
    private static String resolved(String part, String target) {
        try {
            return Optional.ofNullable(
                            URI.create(part).resolve(target.strip()).normalize().getPath())
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
