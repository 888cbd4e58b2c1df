package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.source.MapDraft.LaneDraft;
import io.journeydeck.journey.words.LaneWords;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The lanes, the stages and what lies in them. */
final class YamlGrid {

    private final MapDraft draft;
    private final YamlValues values;
    private final YamlLinks links;
    private final Words words;
    private final Limits limits;
    private final Findings findings;
    private final YamlItems items;
    private final Map<String, LaneDraft> lanesById = new LinkedHashMap<>();

    YamlGrid(MapDraft draft, YamlValues values, YamlLinks links, Words words, Limits limits, Findings findings) {
        this.draft = draft;
        this.values = values;
        this.links = links;
        this.words = words;
        this.limits = limits;
        this.findings = findings;
        this.items = new YamlItems(values, links, words, findings);
    }

    void lanes(@Nullable NodeTuple entry) {
        if (entry == null) {
            return;
        }
        for (Node node : list(entry.getValueNode(), "lanes", "a list of lanes, e.g. [action, emotion]")) {
            LaneDraft lane = node instanceof MappingNode mapping ? lane(mapping) : lane(node);
            String id = lane.origin().cellId();
            if (id != null) {
                lanesById.putIfAbsent(id, lane);
            }
            draft.lane(lane);
            count();
        }
    }

    private LaneDraft lane(Node node) {
        String written = values.text(node, "lanes", Form.TEXT).strip();
        ItemKind kind = SourceKeys.kind(written)
                .or(() -> LaneWords.kindOf(written))
                .orElseGet(() -> unknownKind(node, written));
        boolean named = SourceKeys.kind(written).isEmpty();
        String name = named ? written : words.lane(kind);
        Origin origin = lanesById.containsKey(kind.id())
                ? findings.file()
                : findings.file().atCell(kind.id());
        return new LaneDraft(origin, name, kind, MapDraft.kindOnly(kind));
    }

    private ItemKind unknownKind(Node node, String written) {
        findings.warn(
                "JOURNEY_ITEM_KIND_UNKNOWN",
                YamlTree.place(node),
                "\"" + written + "\" is no kind of lane; it is read as a lane of notes",
                Findings.expected(written, List.copyOf(SourceKeys.KINDS.keySet())));
        return ItemKind.NOTE;
    }

    private LaneDraft lane(MappingNode mapping) {
        Map<String, NodeTuple> entries = values.entries(mapping);
        Map<String, String> data = new LinkedHashMap<>();
        String name = null;
        ItemKind kind = null;
        for (NodeTuple entry : entries.values()) {
            String key = Texts.key(entry);
            Node value = entry.getValueNode();
            switch (key) {
                case "id" -> {}
                case "name" -> name = values.text(value, key, Form.TEXT);
                case "kind" -> {
                    String written = values.text(value, key, Form.TEXT).strip();
                    kind = SourceKeys.kind(written).orElseGet(() -> unknownKind(value, written));
                }
                case "data" -> data.putAll(values.data(value));
                default -> {
                    values.property(
                            "lane", entry, Map.of("persona", Form.LINES, "mode", Form.TEXT), SourceKeys.LANE, data);
                    if (key.equals("persona")) {
                        links.link(key, data.getOrDefault(key, ""), YamlTree.place(value));
                    }
                }
            }
        }
        Origin origin = links.origin(YamlLinks.LANE, entries.get("id"));
        ItemKind meant = kind == null ? guessed(mapping, origin.cellId(), name) : kind;
        data.putIfAbsent("kind", meant.id());
        return new LaneDraft(origin, name == null ? words.lane(meant) : name, meant, data);
    }

    private ItemKind guessed(MappingNode lane, @Nullable String id, @Nullable String name) {
        Optional<ItemKind> guessed = Optional.ofNullable(id)
                .flatMap(SourceKeys::kind)
                .or(() -> Optional.ofNullable(name).flatMap(LaneWords::kindOf));
        if (guessed.isEmpty()) {
            findings.warn(
                    "SOURCE_LANE_KIND_MISSING",
                    YamlTree.place(lane),
                    "The lane does not say what it holds; it is read as a lane of notes",
                    "Give it a \"kind\", e.g. touchpoint.");
        }
        return guessed.orElse(ItemKind.NOTE);
    }

    void stages(MappingNode root, @Nullable NodeTuple entry) {
        List<Node> stages =
                entry == null ? List.of() : list(entry.getValueNode(), "stages", "a list of stages, each with a name");
        for (Node node : stages) {
            count();
            if (node instanceof MappingNode mapping && !Texts.isLanguages(node)) {
                stage(mapping);
            } else {
                draft.stage(findings.file(), values.text(node, "stages", Form.TEXT), Map.of());
            }
        }
        if (stages.isEmpty()) {
            findings.error(
                    "SOURCE_NO_STAGES",
                    entry == null ? YamlTree.place(root) : YamlTree.place(entry.getKeyNode()),
                    "The map has no stages",
                    "Add \"stages:\" with at least one \"- name: ...\".");
        }
    }

    private void stage(MappingNode mapping) {
        List<NodeTuple> entries = values.all(mapping);
        Map<String, String> data = new LinkedHashMap<>();
        NodeTuple name = first(entries, "name");
        if (name == null) {
            findings.warn(
                    "SOURCE_NAME_MISSING", YamlTree.place(mapping), "The stage has no name", "Give it a \"name\".");
        }
        String label = name == null ? "" : values.text(name.getValueNode(), "name", Form.TEXT);
        int stage = draft.stage(links.origin(YamlLinks.STAGE, first(entries, "id")), label, data);
        for (NodeTuple entry : entries) {
            String key = Texts.key(entry);
            Node value = entry.getValueNode();
            if (key.equals("data")) {
                data.putAll(values.data(value));
            } else if (key.equals("steps")) {
                steps(value, stage);
            } else if (laneOf(key).isPresent()) {
                place(entry, stage, items.of(value, kindOf(key), 0));
            } else if (!SourceKeys.STAGE.contains(key)) {
                List<String> known = SourceKeys.join(SourceKeys.STAGE, laneKeys());
                values.property("stage", entry, Map.of(), known, data);
            }
        }
        draft.describe(stage, data);
    }

    private static @Nullable NodeTuple first(List<NodeTuple> entries, String key) {
        return entries.stream()
                .filter(entry -> Texts.key(entry).equals(key))
                .findFirst()
                .orElse(null);
    }

    private void steps(Node node, int stage) {
        int number = 0;
        for (Node step : list(node, "steps", "a list of steps, each with an action")) {
            number++;
            if (!(step instanceof MappingNode mapping)) {
                if (!Texts.isNull(step)) {
                    values.wrong(step, "A step", "a mapping of kinds to items, e.g. {action: Compares, emotion: -1}");
                }
                continue;
            }
            List<NodeTuple> entries = values.all(mapping);
            NodeTuple id = first(entries, "id");
            for (NodeTuple entry : entries) {
                String key = Texts.key(entry);
                if (key.equals("id") && !lanesById.containsKey(key)) {
                    continue;
                }
                List<YamlItems.Item> read = items.of(entry.getValueNode(), kindOf(key), number);
                if (id != null && !read.isEmpty() && read.get(0).origin().cellId() == null) {
                    read.set(0, read.get(0).at(links.origin(YamlLinks.ITEM, id)));
                    id = null;
                }
                place(entry, stage, read);
            }
        }
    }

    private void place(NodeTuple entry, int stage, List<YamlItems.Item> read) {
        String key = Texts.key(entry);
        Optional<LaneDraft> lane = laneOf(key);
        if (lane.isEmpty()) {
            findings.warn(
                    "SOURCE_KEY_UNKNOWN",
                    YamlTree.place(entry.getKeyNode()),
                    "\"" + key + "\" is neither a lane nor a kind of item; what it says has no place on the map",
                    Findings.expected(key, laneKeys()));
        }
        for (YamlItems.Item item : read) {
            count();
            if (lane.isPresent()) {
                draft.place(item.kind(), item.origin(), item.text(), item.data(), stage, lane.get());
            } else {
                draft.unplaced(
                        item.kind(),
                        item.origin(),
                        item.text(),
                        item.data(),
                        "stands under \"" + key + "\", which is no lane and no kind of item");
            }
        }
    }

    private List<String> laneKeys() {
        return SourceKeys.join(new ArrayList<>(lanesById.keySet()), SourceKeys.KINDS.keySet());
    }

    private ItemKind kindOf(String key) {
        LaneDraft lane = lanesById.get(key);
        return lane != null ? lane.kind() : SourceKeys.kind(key).orElse(ItemKind.NOTE);
    }

    private Optional<LaneDraft> laneOf(String key) {
        LaneDraft lane = lanesById.get(key);
        return lane != null
                ? Optional.of(lane)
                : SourceKeys.kind(key).map(kind -> draft.laneFor(kind, findings.file(), words));
    }

    /** Items of the whole map; one that names a stage goes there. */
    void general(Map<String, NodeTuple> entries, String key, ItemKind kind) {
        NodeTuple entry = entries.get(key);
        if (entry == null) {
            return;
        }
        for (YamlItems.Item item : items.of(entry.getValueNode(), kind, 0)) {
            count();
            int stage = item.stage().isEmpty() ? -1 : stage(item.stage(), item.place());
            if (stage >= 0) {
                LaneDraft lane = draft.laneFor(item.kind(), findings.file(), words);
                draft.place(item.kind(), item.origin(), item.text(), item.data(), stage, lane);
            } else {
                draft.general(item.kind(), item.origin(), item.text(), item.data());
            }
        }
    }

    private int stage(String named, Place place) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < draft.stages().size(); i++) {
            Stage stage = draft.stages().get(i);
            String id = stage.origin().cellId();
            if (named.equals(id) || named.equals(stage.name())) {
                return i;
            }
            known.add(id == null ? stage.name() : id);
        }
        findings.warn(
                "SOURCE_LINK_BROKEN",
                place,
                "There is no stage \"" + named + "\"; the item is taken for the whole map",
                Findings.expected(named, known));
        return -1;
    }

    private List<Node> list(Node node, String key, String expected) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        if (Texts.isNull(node)) {
            return List.of();
        }
        values.wrong(node, "\"" + key + "\"", expected);
        return node instanceof ScalarNode ? List.of() : List.of(node);
    }

    private void count() {
        if (draft.size() > limits.cellsPerPage()) {
            throw LimitExceededException.over(
                    "LIMIT_CELLS", "parts of the map", draft.size(), limits.cellsPerPage(), findings.file());
        }
    }
}
