package io.journeydeck.export.pptx.theme;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.SteadyZip;
import io.journeydeck.export.pptx.theme.TemplatePackage.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What decks keep of a user's template: everything that its masters and layouts lead to, under names of our own, and nothing else. Slides,
 * their notes, comments, sections, shows, macros, properties and whatever only they refer to are not taken out but never taken along, so
 * that a kind of part that nobody thought of is left behind too.
 */
final class TemplateCopy {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What a layout may show; other files have no business in it. */
    private static final Map<String, String> PICTURES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("emf", "image/x-emf"),
            Map.entry("wmf", "image/x-wmf"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("wdp", "image/vnd.ms-photo"));

    private final TemplatePackage source;
    private final TemplateTrouble trouble;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, PartKind> kinds = new HashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Map<PartKind, Integer> counts = new EnumMap<>(PartKind.class);
    private final Map<String, String> endings = new TreeMap<>();
    private final Map<String, String> overrides = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int dropped;

    TemplateCopy(TemplatePackage source, TemplateTrouble trouble) {
        this.source = source;
        this.trouble = trouble;
        String main = main();
        String type = source.contentType(main);
        if (!type.matches("application/vnd\\.(openxmlformats-officedocument\\.presentationml|ms-powerpoint)"
                + "\\.(presentation|template|slideshow|addin)(\\.macroEnabled)?\\.main\\+xml")) {
            throw trouble.noPresentation();
        }
        if (type.contains("macroEnabled")) {
            findings.add(trouble.macros());
        }
        keep(main, PartKind.PRESENTATION);
        if (hasNone(PartKind.LAYOUT)) {
            throw trouble.noLayouts();
        }
        addNotesMaster();
        finish();
    }

    private String main() {
        for (Relation relation : source.relations("/")) {
            if (relation.type().equals(OFFICE + "officeDocument") && !relation.external()) {
                return relation.target();
            }
            if (relation.type().startsWith(STRICT)) {
                throw trouble.strict();
            }
        }
        throw trouble.noPresentation();
    }

    /** What the user should know. */
    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** The XML of a kept part. */
    Document document(String part) {
        Document document = documents.get(part);
        if (document == null) {
            throw new IllegalArgumentException("Not kept: " + part);
        }
        return document;
    }

    /** The parts of a kind that {@code part} refers to, by the ids of the relations, in their order. */
    Map<String, String> targets(String part, PartKind kind) {
        Map<String, String> found = new LinkedHashMap<>();
        targets.getOrDefault(part, Map.of()).forEach((id, target) -> {
            if (kinds.get(target) == kind) {
                found.put(id, target);
            }
        });
        return found;
    }

    private boolean hasNone(PartKind kind) {
        return !kinds.containsValue(kind);
    }

    /** The bytes of a picture that {@code part} refers to; null when it has none of this id. */
    byte @Nullable [] picture(String part, String id) {
        String target = targets.getOrDefault(part, Map.of()).get(id);
        return target == null ? null : parts.get(target);
    }

    /** The package with all that is kept; the same template gives the same bytes. */
    byte[] file() {
        Map<String, byte[]> files = new HashMap<>();
        parts.forEach((name, bytes) -> files.put(name.substring(1), bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SteadyZip.write(files, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String keep(String part, PartKind kind) {
        String known = names.get(part.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        String ending = TemplatePackage.extension(part);
        String name = kind.path(counts.merge(kind, 1, Integer::sum), ending);
        names.put(part.toLowerCase(Locale.ROOT), name);
        kinds.put(name, kind);
        if (!kind.isXml()) {
            wanted.put(part, name);
            if (kind == PartKind.WORKBOOK) {
                overrides.put(name, kind.contentType());
            } else {
                endings.put(
                        kind == PartKind.FONT ? "fntdata" : ending,
                        kind == PartKind.FONT ? kind.contentType() : PICTURES.getOrDefault(ending, ""));
            }
            return name;
        }
        Document document = TemplateXml.read(source.text(part), part, trouble);
        if (!kind.root().equals(document.getDocumentElement().getLocalName())) {
            throw trouble.broken(part + " is not what it should be");
        }
        documents.put(name, document);
        overrides.put(name, kind.contentType());
        if (kind == PartKind.PRESENTATION) {
            PresentationShell.clean(document);
        }
        targets.put(name, follow(part, kind, document));
        LooseEnds ends = new LooseEnds(targets.getOrDefault(name, Map.of()).keySet());
        ends.tie(document.getDocumentElement());
        dropped += ends.removed();
        return name;
    }

    private Map<String, String> follow(String part, PartKind kind, Document document) {
        Set<String> named = namedIds(document.getDocumentElement());
        Map<String, String> kept = new LinkedHashMap<>();
        for (Relation relation : source.relations(part)) {
            Optional<PartKind> target = kind.target(relation.type());
            if (target.isEmpty() || relation.external()) {
                continue;
            }
            boolean listed = (target.get() == PartKind.MASTER && kind == PartKind.PRESENTATION)
                    || target.get() == PartKind.LAYOUT;
            if (listed && !named.contains(relation.id())) {
                continue;
            }
            if (kind == PartKind.LAYOUT
                    && target.get() == PartKind.MASTER
                    && !names.containsKey(relation.target().toLowerCase(Locale.ROOT))) {
                throw trouble.broken(part + " has a master that is not in the list of masters");
            }
            if (source.has(relation.target()) && isSound(relation.target(), target.get())) {
                kept.put(relation.id(), keep(relation.target(), target.get()));
            } else if (target.get().isNeeded()) {
                throw trouble.broken(relation.target() + " is missing");
            }
        }
        boolean themed = kind == PartKind.MASTER || kind == PartKind.NOTES_MASTER || kind == PartKind.HANDOUT_MASTER;
        if (themed && kept.values().stream().noneMatch(target -> kind(target) == PartKind.THEME)) {
            throw trouble.broken(part + " has no theme");
        }
        if (kind == PartKind.LAYOUT && kept.values().stream().noneMatch(target -> kind(target) == PartKind.MASTER)) {
            throw trouble.broken(part + " has no master");
        }
        return kept;
    }

    private boolean isSound(String part, PartKind kind) {
        return switch (kind) {
            case IMAGE, DEEP_IMAGE -> PICTURES.containsKey(TemplatePackage.extension(part));
            case WORKBOOK -> TemplatePackage.extension(part).equals("xlsx");
            default -> true;
        };
    }

    private static Set<String> namedIds(Element root) {
        Set<String> ids = new HashSet<>();
        for (Element element : TemplateXml.all(root)) {
            String id = element.getAttributeNS(R, "id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Speaker notes need one. */
    private void addNotesMaster() {
        String presentation = PartKind.PRESENTATION.path(1, "");
        if (!hasNone(PartKind.NOTES_MASTER)) {
            return;
        }
        String notes = PartKind.NOTES_MASTER.path(1, "");
        String theme = PartKind.THEME.path(counts.merge(PartKind.THEME, 1, Integer::sum), "");
        own(notes, PartKind.NOTES_MASTER, "notes.xml", Map.of("rId1", theme));
        own(theme, PartKind.THEME, "theme.xml", Map.of());
        Map<String, String> relations = new LinkedHashMap<>(targets.getOrDefault(presentation, Map.of()));
        int number = 1;
        while (relations.containsKey("rId" + number)) {
            number++;
        }
        relations.put("rId" + number, notes);
        targets.put(presentation, relations);
        PresentationShell.addNotesMaster(document(presentation), "rId" + number);
    }

    private void own(String name, PartKind kind, String resource, Map<String, String> relations) {
        try {
            byte[] xml = OwnTheme.text(resource).getBytes(StandardCharsets.UTF_8);
            documents.put(name, TemplateXml.read(xml, resource, trouble));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        overrides.put(name, kind.contentType());
        kinds.put(name, kind);
        targets.put(name, relations);
    }

    private void finish() {
        source.others(wanted.keySet()).forEach((part, bytes) -> parts.put(wanted.get(part), bytes));
        documents.forEach((name, document) -> parts.put(name, TemplateXml.bytes(document)));
        targets.forEach(this::writeRelations);
        writeRelations("/", Map.of("rId1", PartKind.PRESENTATION.path(1, "")));
        StringBuilder types = new StringBuilder();
        endings.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        endings.put("xml", "application/xml");
        endings.forEach((ending, type) -> types.append("<Default Extension=\"")
                .append(ending)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        overrides.forEach((name, type) -> types.append("<Override PartName=\"")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        put("/[Content_Types].xml", "Types", "content-types", types);
        if (dropped > 0) {
            findings.add(trouble.links(dropped));
        }
    }

    private void writeRelations(String part, Map<String, String> relations) {
        if (relations.isEmpty()) {
            return;
        }
        StringBuilder list = new StringBuilder();
        relations.forEach((id, target) -> list.append("<Relationship Id=\"")
                .append(escaped(id))
                .append("\" Type=\"")
                .append(
                        kind(target) == PartKind.PRESENTATION
                                ? OFFICE + "officeDocument"
                                : kind(target).relationType())
                .append("\" Target=\"")
                .append(target)
                .append("\"/>"));
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
        put(name, "Relationships", "relationships", list);
    }

    private PartKind kind(String part) {
        return kinds.getOrDefault(part, PartKind.PRESENTATION);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void put(String name, String root, String namespace, CharSequence content) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + root
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/" + namespace + "\">" + content + "</" + root
                + ">";
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
