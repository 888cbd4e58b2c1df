package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Items as a source writes them: a text, a score, {@code true} for a moment of truth, a mapping, or a list of those. */
final class YamlItems {

    private final YamlValues values;
    private final YamlLinks links;
    private final Words words;
    private final Findings findings;

    /**
     * An item that is read and has no place yet.
     *
     * @param stage that it names; empty when it names none
     */
    record Item(ItemKind kind, Origin origin, String text, Map<String, String> data, String stage, Place place) {

        Item at(Origin other) {
            return new Item(kind, other, text, data, stage, place);
        }
    }

    YamlItems(YamlValues values, YamlLinks links, Words words, Findings findings) {
        this.values = values;
        this.links = links;
        this.words = words;
        this.findings = findings;
    }

    /**
     * The items behind a key.
     *
     * @param step that they belong to, from 1; 0 for none
     */
    List<Item> of(Node node, ItemKind kind, int step) {
        List<Item> read = new ArrayList<>();
        List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        for (Node each : nodes) {
            if (!Texts.isNull(each)) {
                item(each, kind, step, read);
            }
        }
        return read;
    }

    private void item(Node node, ItemKind kind, int step, List<Item> read) {
        Map<String, String> data = new LinkedHashMap<>();
        if (step > 0) {
            data.put("step", Integer.toString(step));
        }
        if (node instanceof MappingNode mapping && !Texts.isLanguages(node)) {
            read.add(item(mapping, kind, data));
            return;
        }
        String text = values.text(node, kind.id(), Form.TEXT);
        if (kind == ItemKind.MOMENT && node.getTag().equals(Tag.BOOL)) {
            if (text.equalsIgnoreCase("true")) {
                read.add(new Item(kind, findings.file(), words.get("moment"), data, "", YamlTree.place(node)));
            }
            return;
        }
        if (kind == ItemKind.EMOTION && Sentiment.parse(text).isPresent()) {
            findings.check(YamlTree.place(node), "emotion", "score", Form.SCORE, text);
            data.put("sentiment", text);
            text = "";
        } else if (kind == ItemKind.EMOTION) {
            findings.check(YamlTree.place(node), "emotion", "score", Form.SCORE, text);
        }
        read.add(new Item(kind, findings.file(), text, data, "", YamlTree.place(node)));
    }

    private Item item(MappingNode mapping, ItemKind ofLane, Map<String, String> data) {
        Map<String, NodeTuple> entries = values.entries(mapping);
        ItemKind kind = kind(entries, ofLane);
        boolean hasText = entries.containsKey("text");
        String text = "";
        String stage = "";
        for (NodeTuple entry : entries.values()) {
            String key = Texts.key(entry);
            Node value = entry.getValueNode();
            switch (key) {
                case "id", "kind" -> {}
                case "text" -> text = values.text(value, key, Form.LINES);
                case "stage" -> stage = values.text(value, key, Form.TEXT).strip();
                case "data" -> data.putAll(values.data(value));
                case "name" -> {
                    if (hasText) {
                        data.put(key, values.text(value, key, Form.TEXT));
                    } else {
                        text = values.text(value, key, Form.TEXT);
                    }
                }
                case "score" -> property(kind, entry, entries.containsKey("sentiment") ? key : "sentiment", data);
                default -> property(kind, entry, key, data);
            }
        }
        return new Item(
                kind, links.origin(YamlLinks.ITEM, entries.get("id")), text, data, stage, YamlTree.place(mapping));
    }

    private ItemKind kind(Map<String, NodeTuple> entries, ItemKind ofLane) {
        NodeTuple entry = entries.get("kind");
        if (entry == null) {
            return ofLane;
        }
        String written = YamlValues.scalar(entry.getValueNode()).strip();
        if (SourceKeys.kind(written).isEmpty()) {
            findings.warn(
                    Form.ITEM_KIND.code(),
                    YamlTree.place(entry.getValueNode()),
                    "\"" + written + "\" is no kind of item; it is read as " + ofLane.id(),
                    Findings.expected(written, List.copyOf(SourceKeys.KINDS.keySet())));
        }
        return SourceKeys.kind(written).orElse(ofLane);
    }

    private void property(ItemKind kind, NodeTuple entry, String name, Map<String, String> data) {
        values.property(kind.id(), entry, name, SourceKeys.ITEM, SourceKeys.ITEM_STRUCTURE, data);
        String key = Texts.key(entry);
        boolean link = key.equals("persona") || (key.equals("opportunity") && kind == ItemKind.PAIN);
        if (link) {
            links.link(key, data.getOrDefault(key, ""), YamlTree.place(entry.getValueNode()));
        }
    }
}
