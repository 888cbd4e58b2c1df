package io.journeydeck.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** A deck or a workbook as the package of parts that it is (ECMA-376 part 2), and what is wrong with it. */
public final class OfficePackage {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

    /** Parts whose schemas are not among those of POI. */
    private static final Set<String> UNCHECKED = Set.of("application/vnd.openxmlformats-package.core-properties+xml");

    private final Map<String, byte[]> parts;
    private final Map<String, Document> documents = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final ContentTypes types;

    private OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts;
        this.types = new ContentTypes(document(TYPES));
    }

    /** Reads a file; one with a part that is there twice is none. */
    public static OfficePackage of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Names of parts are the same whatever the case of their letters (part 2, 6.2.2.3).
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new AssertionError("Twice in the package: " + entry.getName());
                }
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (!parts.containsKey(TYPES)) {
            throw new AssertionError("No content types");
        }
        return new OfficePackage(parts);
    }

    /** Names of parts that match a pattern, without the slash before them. */
    List<String> names(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    Document document(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new AssertionError("No part " + part);
        }
        return documents.computeIfAbsent(part, name -> {
            try {
                return OfficeSchemas.parse(bytes);
            } catch (AssertionError e) {
                throw new AssertionError(part + ": " + e.getMessage(), e);
            }
        });
    }

    /** Everything that is wrong with it, a line each; embedded workbooks are looked into as well. */
    public List<String> problems(OfficeSchemas schemas) throws IOException {
        problems.clear();
        checkTypes();
        checkRelations();
        for (String part : parts.keySet()) {
            String type = types.of(part);
            if (type == null) {
                continue;
            }
            if (type.endsWith("+xml") && !UNCHECKED.contains(type)) {
                schemas.problems(parts.get(part)).forEach(problem -> problems.add(part + ": " + problem));
            } else if (part.endsWith(".xlsx")) {
                of(parts.get(part)).problems(schemas).forEach(problem -> problems.add(part + "!" + problem));
            }
        }
        new SlideRules(this).problems().forEach(problems::add);
        return List.copyOf(problems);
    }

    private void checkTypes() {
        for (String part : parts.keySet()) {
            if (!part.equals(TYPES) && types.of(part) == null) {
                problems.add(part + ": no content type");
            }
            if (part.endsWith(".rels") && !RELATIONS.equals(types.of(part))) {
                problems.add(part + ": not the content type of relationships");
            }
        }
        types.named().stream()
                .filter(part -> !parts.containsKey(part))
                .forEach(part -> problems.add(TYPES + ": says what is not there, " + part));
    }

    /** Each relationship leads somewhere and each id has one; each part can be reached from the package. */
    private void checkRelations() {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(""));
        while (!open.isEmpty()) {
            String source = open.remove(open.size() - 1);
            Map<String, Relation> relations = relations(source);
            for (Relation relation : relations.values()) {
                if (relation.external()) {
                    continue;
                }
                if (!parts.containsKey(relation.target())) {
                    problems.add(source + ": " + relation.id() + " leads to nothing, " + relation.target());
                } else if (reached.add(relation.target())) {
                    open.add(relation.target());
                }
            }
            if (!source.isEmpty() && source.endsWith(".xml")) {
                checkIds(source, relations);
            }
        }
        for (String part : parts.keySet()) {
            if (!part.equals(TYPES) && !part.endsWith(".rels") && !reached.contains(part)) {
                problems.add(part + ": nothing leads to it");
            }
            if (part.endsWith(".rels") && !part.equals("_rels/.rels") && !parts.containsKey(sourceOf(part))) {
                problems.add(part + ": relationships of nothing");
            }
        }
    }

    private void checkIds(String part, Map<String, Relation> relations) {
        NodeList all = document(part).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                Attr attribute = (Attr) attributes.item(k);
                if (OFFICE.equals(attribute.getNamespaceURI())
                        && !attribute.getValue().isEmpty()
                        && !relations.containsKey(attribute.getValue())) {
                    problems.add(part + ": no relationship " + attribute.getValue() + " for "
                            + all.item(i).getNodeName());
                }
            }
        }
    }

    /** A relationship of a part (part 2, 6.5.3.4). */
    record Relation(String id, String type, String target, boolean external) {}

    /** Those of a part by their ids; of the package for an empty name. */
    Map<String, Relation> relations(String source) {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String name = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new TreeMap<>();
        if (!parts.containsKey(name)) {
            return relations;
        }
        NodeList list = document(name).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < list.getLength(); i++) {
            Element element = (Element) list.item(i);
            String id = element.getAttribute("Id");
            boolean external = element.getAttribute("TargetMode").equals("External");
            String target = external
                    ? element.getAttribute("Target")
                    : URI.create("/" + folder)
                            .resolve(element.getAttribute("Target"))
                            .getPath()
                            .substring(1);
            if (relations.put(id, new Relation(id, element.getAttribute("Type"), target, external)) != null) {
                problems.add(name + ": two relationships " + id);
            }
        }
        return relations;
    }

    private static String sourceOf(String relations) {
        return relations.replaceFirst("_rels/([^/]+)\\.rels$", "$1");
    }

    /** The content types of parts (part 2, 6.2.3). */
    private static final class ContentTypes {

        private final Map<String, String> byEnding = new TreeMap<>();
        private final Map<String, String> byName = new TreeMap<>();

        ContentTypes(Document document) {
            NodeList all = document.getElementsByTagNameNS("*", "*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                String type = element.getAttribute("ContentType");
                if (element.getLocalName().equals("Default")) {
                    put(byEnding, element.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
                } else if (element.getLocalName().equals("Override")) {
                    put(byName, element.getAttribute("PartName").substring(1), type);
                }
            }
        }

        private static void put(Map<String, String> types, String key, String type) {
            if (types.put(key, type) != null) {
                throw new AssertionError("Two content types for " + key);
            }
        }

        Set<String> named() {
            return byName.keySet();
        }

        String of(String part) {
            String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return byName.getOrDefault(part, byEnding.get(ending));
        }
    }

    /** A part's bytes as text. */
    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }
}
