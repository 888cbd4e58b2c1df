package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a YAML source: what the reader, the writer, the published schema and the documentation must agree on. */
final class SourceKeys {

    /** Keys of the file that are no property of the map. */
    static final List<String> STRUCTURE = List.of(
            "journey",
            "id",
            "personas",
            "lanes",
            "stages",
            "kpis",
            "metrics",
            "evidence",
            "general",
            "data",
            "sheet",
            "profiles");

    /** Properties of the map. */
    static final Map<String, Form> MAP = map();

    static final Map<String, Form> PERSONA = persona();

    static final List<String> LANE = List.of("id", "kind", "name", "persona", "mode", "data");

    /** Keys of a stage beside those of its items. */
    static final List<String> STAGE = List.of("id", "name", "steps", "data");

    /** Keys of an item that are no property of it. */
    static final List<String> ITEM_STRUCTURE = List.of("id", "text", "name", "kind", "stage", "data");

    /** Properties of items of any kind. */
    static final Map<String, Form> ITEM = item();

    /** Keys of a step: every kind, singular and plural, and other names that people give them. */
    static final Map<String, ItemKind> KINDS = kinds();

    private SourceKeys() {}

    static Optional<ItemKind> kind(String key) {
        return Optional.ofNullable(KINDS.get(key));
    }

    static List<String> join(List<String> some, Iterable<String> others) {
        List<String> all = new ArrayList<>(some);
        others.forEach(all::add);
        return all;
    }

    private static Map<String, Form> map() {
        Map<String, Form> keys = new LinkedHashMap<>();
        keys.put("title", Form.TEXT);
        keys.put("subtitle", Form.TEXT);
        keys.put("kind", Form.MAP_KIND);
        keys.put("company", Form.TEXT);
        keys.put("scenario", Form.TEXT);
        keys.put("goal", Form.TEXT);
        keys.put("expectations", Form.LINES);
        keys.put("persona", Form.LINES);
        keys.put("owner", Form.TEXT);
        keys.put("version", Form.TEXT);
        keys.put("date", Form.DATE);
        keys.put("review", Form.DATE);
        keys.put("language", Form.TEXT);
        keys.put("compare", Form.TEXT);
        keys.put("note", Form.TEXT);
        return Collections.unmodifiableMap(keys);
    }

    private static Map<String, Form> persona() {
        Map<String, Form> keys = new LinkedHashMap<>();
        for (String text :
                List.of("id", "name", "role", "quote", "age", "portrait", "market", "audience", "text", "data")) {
            keys.put(text, Form.TEXT);
        }
        for (String lines : List.of(
                "goals",
                "frustrations",
                "motivations",
                "likes",
                "dislikes",
                "expectations",
                "needs",
                "behaviour",
                "who",
                "situation",
                "value",
                "channels",
                "warnings",
                "says",
                "thinks",
                "does",
                "feels",
                "pains",
                "gains")) {
            keys.put(lines, Form.LINES);
        }
        return Collections.unmodifiableMap(keys);
    }

    private static Map<String, Form> item() {
        Map<String, Form> keys = new LinkedHashMap<>();
        keys.put("score", Form.SCORE);
        keys.put("sentiment", Form.SCORE);
        keys.put("persona", Form.LINES);
        keys.put("step", Form.RATING);
        keys.put("number", Form.RATING);
        keys.put("channel", Form.TEXT);
        keys.put("mode", Form.TEXT);
        keys.put("owner", Form.TEXT);
        keys.put("impact", Form.RATING);
        keys.put("importance", Form.RATING);
        keys.put("severity", Form.RATING);
        keys.put("frequency", Form.RATING);
        keys.put("opportunity", Form.LINES);
        keys.put("evidence", Form.LINES);
        keys.put("effort", Form.RATING);
        keys.put("reach", Form.RATING);
        keys.put("confidence", Form.RATING);
        keys.put("quarter", Form.QUARTER);
        keys.put("status", Form.TEXT);
        keys.put("metric", Form.TEXT);
        keys.put("unit", Form.TEXT);
        keys.put("baseline", Form.TEXT);
        keys.put("target", Form.TEXT);
        keys.put("due", Form.TEXT);
        keys.put("date", Form.TEXT);
        keys.put("type", Form.TEXT);
        keys.put("assumption", Form.TEXT);
        keys.put("note", Form.TEXT);
        return Collections.unmodifiableMap(keys);
    }

    private static Map<String, ItemKind> kinds() {
        Map<String, ItemKind> keys = new LinkedHashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            keys.put(kind.id(), kind);
        }
        keys.put("actions", ItemKind.ACTION);
        keys.put("touchpoints", ItemKind.TOUCHPOINT);
        keys.put("thoughts", ItemKind.THOUGHT);
        keys.put("emotions", ItemKind.EMOTION);
        keys.put("pains", ItemKind.PAIN);
        keys.put("pain_points", ItemKind.PAIN);
        keys.put("expectations", ItemKind.EXPECTATION);
        keys.put("opportunities", ItemKind.OPPORTUNITY);
        keys.put("moments", ItemKind.MOMENT);
        keys.put("moment_of_truth", ItemKind.MOMENT);
        keys.put("moments_of_truth", ItemKind.MOMENT);
        keys.put("metrics", ItemKind.METRIC);
        keys.put("kpi", ItemKind.METRIC);
        keys.put("kpis", ItemKind.METRIC);
        keys.put("motivations", ItemKind.MOTIVATION);
        keys.put("behaviours", ItemKind.BEHAVIOUR);
        keys.put("behavior", ItemKind.BEHAVIOUR);
        keys.put("channels", ItemKind.CHANNEL);
        keys.put("notes", ItemKind.NOTE);
        return Collections.unmodifiableMap(keys);
    }
}
