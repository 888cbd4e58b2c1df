package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.property.ItemProperties;
import io.journeydeck.journey.source.YamlNode.Mapping;
import io.journeydeck.journey.source.YamlNode.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items as YAML: a text or a score where that says it all, else a mapping. To be asked in reading order, as actions are numbered. */
final class ItemNodes {

    private static final List<String> TAKEN = List.of("id", "text", "name", "kind", "stage", "data");

    private final WrittenIds ids;
    private int lastNumber;

    ItemNodes(WrittenIds ids) {
        this.ids = ids;
    }

    /**
     * An item.
     *
     * @param ofLane the kind that it has when it says none
     * @param stepKnown true when its place tells its step
     */
    YamlNode node(JourneyItem item, ItemKind ofLane, boolean stepKnown) {
        Map<String, String> data = new LinkedHashMap<>(item.body().data());
        if (stepKnown) {
            data.remove("step");
        }
        Sentiment sentiment = item.sentiment();
        boolean inText = item.kind() == ItemKind.EMOTION
                && Sentiment.parse(item.text())
                        .map(parsed -> parsed.equals(sentiment))
                        .orElse(false);
        if (sentiment != null && !inText && data.getOrDefault("sentiment", "").isBlank()) {
            data.put("sentiment", sentiment.toString().replace('\u2212', '-').replace("+", ""));
        }
        List<String> taken = data.containsKey("score") && !data.containsKey("sentiment")
                ? SourceKeys.join(TAKEN, List.of("score"))
                : TAKEN;
        String text = item instanceof JourneyItem.Action action ? numbered(action, data) : item.text();
        Mapping node = new Mapping();
        ids.of(item.origin()).ifPresent(id -> node.put("id", id));
        if (item.kind() != ofLane) {
            node.put("kind", item.kind().id());
        }
        if (node.entries().isEmpty() && data.isEmpty() && !text.isEmpty() && item.kind() != ItemKind.EMOTION) {
            return new Text(text);
        }
        String score = data.getOrDefault("sentiment", "");
        boolean onlyScore = data.size() == 1 && Sentiment.parse(score).isPresent();
        if (node.entries().isEmpty() && onlyScore && text.isEmpty() && item.kind() == ItemKind.EMOTION) {
            return new Text(score);
        }
        if (data.containsKey("sentiment") && !data.containsKey("score") && !score.isBlank()) {
            Map<String, String> named = new LinkedHashMap<>();
            named.put("score", data.remove("sentiment"));
            named.putAll(data);
            data = named;
        }
        boolean saysNothing = node.entries().isEmpty() && data.isEmpty();
        if (!text.isEmpty() || saysNothing || data.containsKey("name")) {
            node.put("text", text);
        }
        node.entries()
                .putAll(YamlWriter.properties(data, SourceKeys.ITEM, taken).entries());
        return node;
    }

    /**
     * An action's text, with its number when counting would give it another or take a number off its text.
     *
     * @param data takes the number when it does not fit before the text
     */
    private String numbered(JourneyItem.Action action, Map<String, String> data) {
        ItemProperties counting = new ItemProperties(new Diagnostics());
        if (lastNumber > 0) {
            counting.item(ItemKind.ACTION, Origin.UNKNOWN, "", Map.of("number", Integer.toString(lastNumber)));
        }
        JourneyItem counted = counting.item(
                ItemKind.ACTION, action.origin(), action.text(), action.body().data());
        lastNumber = action.number();
        if (counted.equals(action)) {
            return action.text();
        }
        boolean fits = action.number() <= 999
                && !action.text().isEmpty()
                && !Character.isWhitespace(action.text().charAt(0));
        if (!fits) {
            data.put("number", Integer.toString(action.number()));
        }
        return fits ? action.number() + ". " + action.text() : action.text();
    }
}
