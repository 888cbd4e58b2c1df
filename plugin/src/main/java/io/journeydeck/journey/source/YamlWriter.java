package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.MapFacts;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;
import io.journeydeck.journey.property.Properties;
import io.journeydeck.journey.source.YamlNode.Mapping;
import io.journeydeck.journey.source.YamlNode.Text;
import io.journeydeck.journey.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journey map as the YAML that {@link YamlSource} reads: the same map again, but for its cells' ids, of which those are
 * kept that links name or people gave. The same map always gives the same text.
 */
public final class YamlWriter {

    /**
     * The document.
     *
     * @param diagnostics takes the items that have no place on the map: YAML holds them as comments
     */
    public String write(JourneyMap map, Diagnostics diagnostics) {
        StringBuilder text = new StringBuilder("# ")
                .append(title(map))
                .append("\n# A journey map of Journeydeck; docs/sources.md tells what may stand here.\n");
        for (UnplacedItem item : map.unplaced()) {
            text.append("# Not placed: ").append(item.item().kind().id()).append(" \"");
            text.append(comment(item.item().text()))
                    .append("\", ")
                    .append(comment(item.reason()))
                    .append('\n');
            diagnostics.add(Diagnostic.warning(
                    "YAML_ITEM_UNPLACED",
                    "The " + item.item().kind().id() + " \""
                            + Properties.brief(item.item().text()) + "\" has no place on the map and becomes a comment",
                    item.item().origin(),
                    "Move it into a cell of the map."));
        }
        return text.append(YamlPrinter.print(new Writing(map).root())).toString();
    }

    private static String title(JourneyMap map) {
        String title = comment(map.facts().title());
        return title.isEmpty() ? "Untitled" : title;
    }

    private static String comment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}\\s]+", " ")
                .strip();
    }

    /** One map while it is written. */
    private static final class Writing {

        private final JourneyMap map;
        private final WrittenIds ids;
        private final ItemNodes items;

        Writing(JourneyMap map) {
            this.map = map;
            this.ids = new WrittenIds(map);
            this.items = new ItemNodes(ids);
        }

        Mapping root() {
            Mapping root = new Mapping();
            root.put("journey", "1");
            ids.of(map.origin()).ifPresent(id -> root.put("id", id));
            facts(root);
            root.putAll("personas", map.personas().stream().map(this::persona).toList());
            List<YamlNode> lanes = new ArrayList<>();
            for (int i = 0; i < map.lanes().size(); i++) {
                lanes.add(lane(i));
            }
            root.putAll("lanes", lanes);
            List<YamlNode> stages = new ArrayList<>();
            for (int i = 0; i < map.stages().size(); i++) {
                stages.add(stage(i));
            }
            root.put("stages", new YamlNode.Sequence(stages));
            general(root);
            return root;
        }

        private void facts(Mapping root) {
            MapFacts facts = map.facts();
            Map<String, String> data = new LinkedHashMap<>(facts.data());
            putMissing(data, "title", "name", facts.title());
            Mapping written = properties(data, SourceKeys.MAP, SourceKeys.STRUCTURE);
            root.entries().putAll(written.entries());
        }

        private YamlNode persona(Persona persona) {
            Mapping card = new Mapping();
            ids.of(persona.origin()).ifPresent(id -> card.put("id", id));
            Map<String, String> data = new LinkedHashMap<>(persona.data());
            if (persona.text().isEmpty()) {
                putMissing(data, "name", "persona", persona.name());
            }
            card.entries()
                    .putAll(properties(data, SourceKeys.PERSONA, List.of("id", "text", "data"))
                            .entries());
            if (!persona.text().isEmpty()) {
                card.put("text", persona.text());
            }
            return card;
        }

        /** Puts what the data says under neither name. */
        private static void putMissing(Map<String, String> data, String key, String other, String value) {
            boolean said = !data.getOrDefault(key, "").isBlank()
                    || !data.getOrDefault(other, "").isBlank();
            if (!said && !value.isEmpty()) {
                data.put(key, value);
            }
        }

        private YamlNode lane(int index) {
            Lane lane = map.lanes().get(index);
            String key = ids.lane(index);
            Map<String, String> data = new LinkedHashMap<>(lane.data());
            String kind = data.remove("kind");
            boolean named = !lane.name().equals(Words.of(map.facts().language()).lane(lane.kind()));
            boolean said = kind == null || kind.equals(lane.kind().id());
            if (key.equals(lane.kind().id()) && data.isEmpty() && !named && said) {
                return new Text(key);
            }
            Mapping node = new Mapping();
            node.put("id", key);
            node.put("kind", lane.kind().id());
            if (named) {
                node.put("name", lane.name());
            }
            if (!said) {
                data.put("kind", kind);
            }
            node.entries()
                    .putAll(properties(data, Map.of("persona", Form.LINES, "mode", Form.TEXT), SourceKeys.LANE)
                            .entries());
            return node;
        }

        private YamlNode stage(int index) {
            Stage stage = map.stages().get(index);
            Mapping node = Mapping.onLinesOfItsOwn();
            ids.of(stage.origin()).ifPresent(id -> node.put("id", id));
            node.put("name", stage.name());
            List<String> taken =
                    SourceKeys.join(SourceKeys.STAGE, SourceKeys.join(ids.lanes(), SourceKeys.KINDS.keySet()));
            node.entries().putAll(properties(stage.data(), Map.of(), taken).entries());
            List<PlacedItem> here =
                    map.items().stream().filter(item -> item.stage() == index).toList();
            Steps steps = Steps.of(here);
            IdentityHashMap<JourneyItem, YamlNode> written = written(here, steps.areNumbered());
            steps.direct().forEach((lane, some) -> put(node, lane, some, written));
            node.putAll(
                    "steps",
                    steps.steps().stream().map(step -> step(step, written)).toList());
            return node;
        }

        /** In reading order, lane after lane, whatever the order in which they are put down: actions are counted so. */
        private IdentityHashMap<JourneyItem, YamlNode> written(List<PlacedItem> here, boolean stepKnown) {
            IdentityHashMap<JourneyItem, YamlNode> written = new IdentityHashMap<>();
            for (PlacedItem placed : here) {
                ItemKind kind = map.lanes().get(placed.lane()).kind();
                written.put(placed.item(), items.node(placed.item(), kind, stepKnown));
            }
            return written;
        }

        private YamlNode step(Map<Integer, List<JourneyItem>> step, IdentityHashMap<JourneyItem, YamlNode> written) {
            Mapping node = Mapping.onLinesOfItsOwn();
            step.forEach((lane, some) -> put(node, lane, some, written));
            return node;
        }

        private void put(
                Mapping node, int lane, List<JourneyItem> some, IdentityHashMap<JourneyItem, YamlNode> written) {
            List<YamlNode> nodes = some.stream()
                    .map(item -> Objects.requireNonNull(written.get(item)))
                    .toList();
            node.put(ids.lane(lane), nodes.size() == 1 ? nodes.get(0) : new YamlNode.Sequence(nodes));
        }

        /** Metrics and evidence under their names, when that keeps their order. */
        private void general(Mapping root) {
            List<ItemKind> kinds = map.general().stream().map(JourneyItem::kind).toList();
            int metrics =
                    (int) kinds.stream().takeWhile(ItemKind.METRIC::equals).count();
            boolean ordered = kinds.stream().skip(metrics).allMatch(ItemKind.EVIDENCE::equals);
            if (ordered) {
                root.putAll("metrics", nodes(map.general().subList(0, metrics), ItemKind.METRIC));
                root.putAll("evidence", nodes(map.general().subList(metrics, kinds.size()), ItemKind.EVIDENCE));
            } else {
                root.putAll("general", nodes(map.general(), ItemKind.NOTE));
            }
        }

        private List<YamlNode> nodes(List<JourneyItem> some, ItemKind kind) {
            return some.stream().map(item -> items.node(item, kind, false)).toList();
        }
    }

    /** Properties by their names; those whose names would be taken for something else under {@code data}. */
    static Mapping properties(Map<String, String> data, Map<String, Form> known, List<String> taken) {
        Mapping node = new Mapping();
        Mapping raw = new Mapping();
        List<String> all = SourceKeys.join(taken, known.keySet());
        data.forEach((key, value) -> {
            boolean free = known.containsKey(key)
                    ? !taken.contains(key)
                    : Nearest.to(key, all).isEmpty();
            (free && !key.isEmpty() && !taken.contains(key) ? node : raw).put(key, value(value, known.get(key)));
        });
        // in the order of the form, so that sources look alike
        Mapping ordered = new Mapping();
        known.keySet()
                .forEach(key -> Optional.ofNullable(node.entries().remove(key)).ifPresent(v -> ordered.put(key, v)));
        ordered.entries().putAll(node.entries());
        if (!raw.entries().isEmpty()) {
            ordered.put("data", raw);
        }
        return ordered;
    }

    private static YamlNode value(String value, @Nullable Form form) {
        boolean list = form == Form.LINES && value.contains("\n");
        return list
                ? new YamlNode.Sequence(
                        value.lines().count() == 0
                                ? List.of()
                                : Arrays.stream(value.split("\n", -1))
                                        .<YamlNode>map(Text::new)
                                        .toList())
                : new Text(value);
    }
}
