package io.journeydeck.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

/** What lies in a folder after a command. */
final class Written {

    private Written() {}

    /** Names of all files, those of hidden ones too, with slashes. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Name to content. */
    static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : names(folder)) {
            contents.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return contents;
    }

    /** The document itself, or the XML parts of an Office file, each checked to be XML. */
    static Map<String, String> xmlParts(Path document) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        byte[] bytes = Files.readAllBytes(document);
        if (document.toString().endsWith(".svg")) {
            parts.put("svg", xml(bytes));
            return parts;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*\\.(xml|rels|svg)")) {
                    parts.put(entry.getName(), xml(zip.readAllBytes()));
                }
            }
        }
        return parts;
    }

    private static String xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
