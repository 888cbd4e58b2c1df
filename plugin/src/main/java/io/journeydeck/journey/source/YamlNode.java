package io.journeydeck.journey.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** YAML to be written: texts, lists and mappings. */
sealed interface YamlNode {

    /** On one line, for a flow collection. */
    String flow();

    record Text(String value) implements YamlNode {
        @Override
        public String flow() {
            return YamlPrinter.scalar(value, true);
        }
    }

    record Sequence(List<YamlNode> items) implements YamlNode {
        @Override
        public String flow() {
            return "[" + String.join(", ", items.stream().map(YamlNode::flow).toList()) + "]";
        }
    }

    /**
     * Entries in the order in which they were put.
     *
     * @param open true for one that has lines of its own, however short it is
     */
    record Mapping(Map<String, YamlNode> entries, boolean open) implements YamlNode {

        Mapping() {
            this(new LinkedHashMap<>(), false);
        }

        static Mapping onLinesOfItsOwn() {
            return new Mapping(new LinkedHashMap<>(), true);
        }

        void put(String key, String value) {
            entries.put(key, new Text(value));
        }

        void put(String key, YamlNode value) {
            entries.put(key, value);
        }

        /** Adds a list, when there is something in it. */
        void putAll(String key, List<? extends YamlNode> values) {
            if (!values.isEmpty()) {
                entries.put(key, new Sequence(List.copyOf(values)));
            }
        }

        @Override
        public String flow() {
            return "{"
                    + String.join(
                            ", ",
                            entries.entrySet().stream()
                                    .map(entry -> YamlPrinter.scalar(entry.getKey(), true) + ": "
                                            + entry.getValue().flow())
                                    .toList())
                    + "}";
        }
    }
}
