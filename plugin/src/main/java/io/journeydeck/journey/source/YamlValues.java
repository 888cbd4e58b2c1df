package io.journeydeck.journey.source;

import io.journeydeck.journey.property.Properties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Keys and values of YAML mappings, with findings about those that are not as they should be. */
final class YamlValues {

    private final Texts texts;
    private final Findings findings;

    YamlValues(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Its entries by key; of a key that stands twice the first counts. */
    Map<String, NodeTuple> entries(MappingNode mapping) {
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode)) {
                wrong(entry.getKeyNode(), "A key", "a word");
            } else if (entries.putIfAbsent(Texts.key(entry), entry) != null) {
                findings.warn(
                        "SOURCE_KEY_TWICE",
                        YamlTree.place(entry.getKeyNode()),
                        "The key \"" + Texts.key(entry) + "\" stands here a second time and is not read",
                        "Give one key a list of values, or take one away.");
            }
        }
        return entries;
    }

    /** Its entries, those with the same key too, which is reported. */
    List<NodeTuple> all(MappingNode mapping) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode)) {
                wrong(entry.getKeyNode(), "A key", "a word");
            } else if (!keys.add(Texts.key(entry))) {
                findings.warn(
                        "SOURCE_KEY_TWICE",
                        YamlTree.place(entry.getKeyNode()),
                        "The key \"" + Texts.key(entry) + "\" stands here a second time; both are read",
                        "Give one key a list of values.");
            }
        }
        return mapping.getValue();
    }

    /** A text; of another node what can be read of it. */
    String text(Node node, String key, Form form) {
        if (form != Form.LINES && node instanceof SequenceNode) {
            wrong(node, "\"" + key + "\"", form.expected());
        }
        Optional<String> text = texts.text(node);
        if (text.isEmpty()) {
            wrong(node, "\"" + key + "\"", form.expected());
        }
        return text.orElseGet(() -> String.join("\n", flat(node)));
    }

    /** All scalars of a node that is no text, so that they are not lost; nested ones with their keys. */
    private static List<String> flat(Node node) {
        List<String> lines = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getValueNode() instanceof ScalarNode value) {
                    lines.add(Texts.key(entry) + ": " + value.getValue());
                }
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().stream().filter(ScalarNode.class::isInstance).forEach(each -> lines.add(scalar(each)));
        }
        return lines;
    }

    /**
     * Puts a property into {@code data}, checked by its form. Unknown ones are kept; one that is nearly a known one is reported.
     *
     * @param others known keys that are no properties
     */
    void property(
            String what, NodeTuple entry, Map<String, Form> known, List<String> others, Map<String, String> data) {
        property(what, entry, Texts.key(entry), known, others, data);
    }

    /**
     * Puts a property into {@code data} under a name of its own.
     *
     * @param name the entry's key, or what it stands for
     */
    void property(
            String what,
            NodeTuple entry,
            String name,
            Map<String, Form> known,
            List<String> others,
            Map<String, String> data) {
        String key = Texts.key(entry);
        Node value = entry.getValueNode();
        Form form = known.getOrDefault(key, Form.LINES);
        if (!known.containsKey(key)) {
            suspect(what, entry, SourceKeys.join(others, known.keySet()));
        }
        if (!Texts.isNull(value)) {
            String text = text(value, key, form);
            findings.check(YamlTree.place(value), what, key, form, text);
            data.put(name, text);
        }
    }

    private void suspect(String what, NodeTuple entry, List<String> known) {
        Nearest.to(Texts.key(entry), known)
                .ifPresent(near -> findings.warn(
                        "SOURCE_KEY_UNKNOWN",
                        YamlTree.place(entry.getKeyNode()),
                        "\"" + Texts.key(entry) + "\" is no known property of "
                                + (what.matches("[aeiou].*") ? "an " : "a ") + what + "; it is kept as it is",
                        "Did you mean \"" + near + "\"? If not, put it under \"data\"."));
    }

    /** Properties that are taken as they are: of the mapping behind the key {@code data}. */
    Map<String, String> data(Node node) {
        Map<String, String> data = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : entries(mapping).values()) {
                if (!Texts.isNull(entry.getValueNode())) {
                    data.put(Texts.key(entry), text(entry.getValueNode(), Texts.key(entry), Form.LINES));
                }
            }
        } else if (!Texts.isNull(node)) {
            wrong(node, "\"data\"", "a mapping of names to texts");
        }
        return data;
    }

    /** Says that something is not what its place asks for. */
    void wrong(Node node, String what, String expected) {
        findings.warn(
                "SOURCE_TYPE_WRONG", YamlTree.place(node), what + " is " + describe(node), "Write " + expected + ".");
    }

    static String describe(Node node) {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return Texts.isNull(node) ? "empty" : "the text \"" + shortened(scalar(node)) + "\"";
    }

    private static String shortened(String text) {
        return Properties.brief(text);
    }

    /** As written; empty for what is no scalar. */
    static String scalar(Node node) {
        return node instanceof ScalarNode scalar && !Texts.isNull(node) ? scalar.getValue() : "";
    }
}
