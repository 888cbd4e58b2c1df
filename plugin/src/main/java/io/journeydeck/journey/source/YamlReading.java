package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.MapKind;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.journey.property.MapProperties;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One document of a YAML source while it is read: the map's own keys and its personas; {@link YamlGrid} reads the rest. */
final class YamlReading {

    private final Node document;
    private final Findings findings;
    private final Limits limits;
    private final String wanted;

    YamlReading(Node document, String wanted, Limits limits, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.limits = limits;
        this.wanted = wanted;
    }

    /** Empty when there are no stages to put anything in. */
    Optional<JourneyMap> map() {
        if (!(document instanceof MappingNode root)) {
            findings.error(
                    "SOURCE_NO_MAP",
                    YamlTree.place(document),
                    "This is no journey map but " + YamlValues.describe(document),
                    "Begin with \"journey: 1\", a title and stages.");
            return Optional.empty();
        }
        Texts texts = Texts.of(root, wanted, written(root), limits, findings);
        YamlValues values = new YamlValues(texts, findings);
        Map<String, NodeTuple> entries = values.entries(root);
        version(root, entries);
        Words words = Words.of(texts.language());
        MapDraft draft = new MapDraft();
        YamlLinks links = new YamlLinks(values, findings);
        Map<String, String> facts = facts(entries, values, links, draft);
        if (!texts.language().isEmpty()) {
            facts.put("language", texts.language());
        }
        personas(entries.get("personas"), values, links, draft);
        YamlGrid grid = new YamlGrid(draft, values, links, words, limits, findings);
        grid.lanes(entries.get("lanes"));
        grid.stages(root, entries.get("stages"));
        grid.general(entries, "kpis", ItemKind.METRIC);
        grid.general(entries, "metrics", ItemKind.METRIC);
        grid.general(entries, "evidence", ItemKind.EVIDENCE);
        grid.general(entries, "general", ItemKind.NOTE);
        links.check(draft.personas());
        texts.reportUntranslated();
        if (draft.stages().isEmpty()) {
            return Optional.empty();
        }
        Origin origin = links.origin(YamlLinks.MAP, entries.get("id"));
        return Optional.of(draft.map(origin, facts));
    }

    /** A page about people; empty when the document is none, which is not reported. */
    Optional<PersonaSheet> sheet() {
        if (!(document instanceof MappingNode root) || root.getValue().stream().noneMatch(YamlReading::saysSheet)) {
            return Optional.empty();
        }
        Texts texts = Texts.of(root, wanted, written(root), limits, findings);
        YamlValues values = new YamlValues(texts, findings);
        Map<String, NodeTuple> entries = values.entries(root);
        MapDraft draft = new MapDraft();
        MapDraft profiles = new MapDraft();
        YamlLinks links = new YamlLinks(values, findings);
        Map<String, String> facts = facts(entries, values, links, draft);
        if (!texts.language().isEmpty()) {
            facts.put("language", texts.language());
        }
        personas(entries.get("personas"), values, links, draft);
        personas(entries.get("profiles"), values, links, profiles);
        texts.reportUntranslated();
        return Optional.of(new PersonaSheet(
                kind(entries.get("sheet")),
                new MapProperties(new Diagnostics()).facts(findings.file(), "", facts),
                draft.personas(),
                profiles.personas()));
    }

    private static boolean saysSheet(NodeTuple entry) {
        return Texts.key(entry).equals("sheet");
    }

    private PersonaSheet.Kind kind(@Nullable NodeTuple entry) {
        String written =
                entry == null ? "" : YamlValues.scalar(entry.getValueNode()).strip();
        for (PersonaSheet.Kind kind : PersonaSheet.Kind.values()) {
            if (kind.name().equalsIgnoreCase(written)) {
                return kind;
            }
        }
        findings.error(
                "SOURCE_SHEET_UNKNOWN",
                YamlTree.place(entry == null ? document : entry.getValueNode()),
                "\"" + written + "\" is no kind of sheet",
                "Write \"sheet: persona\" or \"sheet: empathy\".");
        return PersonaSheet.Kind.PERSONA;
    }

    private static String written(MappingNode root) {
        return root.getValue().stream()
                .filter(entry -> Texts.key(entry).equals("language"))
                .map(entry -> YamlValues.scalar(entry.getValueNode()))
                .findFirst()
                .orElse("");
    }

    private void version(MappingNode root, Map<String, NodeTuple> entries) {
        NodeTuple version = entries.get("journey");
        if (version == null) {
            findings.warn(
                    "SOURCE_VERSION_MISSING",
                    YamlTree.place(root),
                    "The file does not say that it is a journey map",
                    "Begin it with \"journey: 1\".");
        } else if (!YamlValues.scalar(version.getValueNode()).strip().equals("1")) {
            findings.warn(
                    "SOURCE_VERSION_UNKNOWN",
                    YamlTree.place(version.getValueNode()),
                    "Only version 1 of the form is known; the file is read as if it were that",
                    "Write \"journey: 1\".");
        }
    }

    private Map<String, String> facts(
            Map<String, NodeTuple> entries, YamlValues values, YamlLinks links, MapDraft draft) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (NodeTuple entry : entries.values()) {
            String key = Texts.key(entry);
            Node value = entry.getValueNode();
            if (key.equals("persona")
                    && (value instanceof MappingNode || isMappings(value))
                    && !Texts.isLanguages(value)) {
                personas(entry, values, links, draft);
            } else if (key.equals("data")) {
                facts.putAll(values.data(value));
            } else if (!SourceKeys.STRUCTURE.contains(key)) {
                values.property("map", entry, SourceKeys.MAP, SourceKeys.STRUCTURE, facts);
            }
        }
        MapKind.byName(facts.getOrDefault("kind", ""))
                .filter(kind -> facts.containsKey("kind"))
                .ifPresent(kind -> facts.put("kind", kind.id()));
        return facts;
    }

    private static boolean isMappings(Node node) {
        return node instanceof SequenceNode list
                && list.getValue().stream().anyMatch(each -> each instanceof MappingNode && !Texts.isLanguages(each));
    }

    private void personas(@Nullable NodeTuple entry, YamlValues values, YamlLinks links, MapDraft draft) {
        if (entry == null) {
            return;
        }
        Node value = entry.getValueNode();
        List<Node> cards = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        for (Node card : cards) {
            if (card instanceof MappingNode mapping && !Texts.isLanguages(card)) {
                persona(mapping, values, links, draft);
            } else if (!Texts.isNull(card)) {
                Map<String, String> data = new LinkedHashMap<>();
                data.put("name", values.text(card, "persona", Form.TEXT));
                draft.persona(findings.file(), "", data);
            }
        }
    }

    private void persona(MappingNode card, YamlValues values, YamlLinks links, MapDraft draft) {
        Map<String, NodeTuple> entries = values.entries(card);
        Map<String, String> data = new LinkedHashMap<>();
        String text = "";
        for (NodeTuple entry : entries.values()) {
            String key = Texts.key(entry);
            if (key.equals("text")) {
                text = values.text(entry.getValueNode(), key, Form.LINES);
            } else if (key.equals("data")) {
                data.putAll(values.data(entry.getValueNode()));
            } else if (!key.equals("id")) {
                values.property("persona", entry, SourceKeys.PERSONA, List.of(), data);
            }
        }
        if (text.isBlank() && data.getOrDefault("name", "").isBlank()) {
            Place place = YamlTree.place(card);
            findings.warn("SOURCE_NAME_MISSING", place, "The persona has no name", "Give it a \"name\".");
        }
        draft.persona(links.origin(YamlLinks.ITEM, entries.get("id")), text, data);
    }
}
