package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * What a table means where its words do not tell; a small YAML file says so.
 *
 * @param layout null to find out
 * @param columns header in the table, in lower case, by what it holds: {@code stage}, {@code step}, {@code lane}, {@code text},
 *     {@code score}, a property of items such as {@code channel}, or a kind of item
 * @param kinds kind of item by the word that the table uses, in lower case
 * @param delimiter null to find out
 * @param encoding null to find out
 * @param language of the texts, a BCP 47 tag; empty when nobody said
 * @param sheet of a workbook; empty for the first
 * @param title of the map; empty for what the table or its file is called
 */
public record TableMapping(
        @Nullable Layout layout,
        Map<String, String> columns,
        Map<String, ItemKind> kinds,
        @Nullable Character delimiter,
        @Nullable Charset encoding,
        String language,
        String sheet,
        String title) {

    /** Everything is found out. */
    public static final TableMapping GUESSED = new TableMapping(null, Map.of(), Map.of(), null, null, "", "", "");

    /** The keys of a mapping file. */
    static final List<String> KEYS =
            List.of("layout", "columns", "kinds", "delimiter", "encoding", "language", "sheet", "title");

    /** How a table lies. */
    public enum Layout {
        /** Stages in the first row, lanes in the first column. */
        MATRIX,
        /** An item or a step a row. */
        LIST
    }

    public TableMapping {
        columns = Map.copyOf(columns);
        kinds = Map.copyOf(kinds);
    }

    public TableMapping withLanguage(String tag) {
        return new TableMapping(layout, columns, kinds, delimiter, encoding, tag, sheet, title);
    }

    public TableMapping withSheet(String name) {
        return new TableMapping(layout, columns, kinds, delimiter, encoding, language, name, title);
    }

    /** Reads a mapping file; what is wrong with it is reported, the rest counts. */
    public static TableMapping read(byte[] bytes, Origin file, Diagnostics diagnostics) {
        Findings findings = new Findings(file, diagnostics);
        try {
            String text = SourceText.decode(bytes, null, file, Limits.standard(), diagnostics);
            List<Node> documents = YamlTree.documents(text, Limits.standard(), findings);
            if (!documents.isEmpty() && documents.get(0) instanceof MappingNode root) {
                Texts texts = Texts.of(root, "", "", Limits.standard(), findings);
                return new Reading(new YamlValues(texts, findings), findings).of(root);
            }
            findings.error(
                    "SOURCE_MAPPING_INVALID",
                    Place.NOWHERE,
                    "This is no mapping of a table",
                    "Write keys such as \"columns: {text: Description}\".");
        } catch (LimitExceededException e) {
            diagnostics.add(e.diagnostic().at(file));
        }
        return GUESSED;
    }

    private record Reading(YamlValues values, Findings findings) {

        TableMapping of(MappingNode root) {
            Map<String, NodeTuple> entries = values.entries(root);
            for (NodeTuple entry : entries.values()) {
                if (!KEYS.contains(Texts.key(entry))) {
                    wrong(entry.getKeyNode(), Texts.key(entry), KEYS);
                }
            }
            return new TableMapping(
                    layout(entries.get("layout")),
                    columns(entries.get("columns")),
                    kinds(entries.get("kinds")),
                    delimiter(entries.get("delimiter")),
                    encoding(entries.get("encoding")),
                    text(entries.get("language")),
                    text(entries.get("sheet")),
                    text(entries.get("title")));
        }

        private void wrong(Node node, String word, List<String> known) {
            findings.warn(
                    "SOURCE_KEY_UNKNOWN",
                    YamlTree.place(node),
                    "\"" + word + "\" is not known in a mapping",
                    Findings.expected(word, known));
        }

        private String text(@Nullable NodeTuple entry) {
            return entry == null ? "" : values.text(entry.getValueNode(), Texts.key(entry), Form.TEXT);
        }

        private @Nullable Layout layout(@Nullable NodeTuple entry) {
            String word = text(entry).strip();
            for (Layout each : Layout.values()) {
                if (each.name().equalsIgnoreCase(word)) {
                    return each;
                }
            }
            if (entry != null) {
                wrong(entry.getValueNode(), word, List.of("matrix", "list"));
            }
            return null;
        }

        private Map<String, String> columns(@Nullable NodeTuple entry) {
            Map<String, String> columns = new LinkedHashMap<>();
            if (entry != null) {
                values.data(entry.getValueNode()).forEach((key, header) -> columns.put(key, lower(header)));
            }
            return columns;
        }

        private Map<String, ItemKind> kinds(@Nullable NodeTuple entry) {
            Map<String, ItemKind> kinds = new LinkedHashMap<>();
            if (entry != null && entry.getValueNode() instanceof MappingNode mapping) {
                for (NodeTuple each : values.entries(mapping).values()) {
                    String kind = YamlValues.scalar(each.getValueNode());
                    SourceKeys.kind(kind)
                            .ifPresentOrElse(
                                    known -> kinds.put(lower(Texts.key(each)), known),
                                    () -> wrong(each.getValueNode(), kind, List.copyOf(SourceKeys.KINDS.keySet())));
                }
            }
            return kinds;
        }

        private @Nullable Character delimiter(@Nullable NodeTuple entry) {
            String word = text(entry);
            if (entry == null) {
                return null;
            }
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "tab", "\t" -> '\t';
                case "comma" -> ',';
                case "semicolon" -> ';';
                default -> {
                    boolean usable = word.length() == 1 && "\"\n".indexOf(word.charAt(0)) < 0;
                    if (!usable) {
                        wrong(entry.getValueNode(), word, List.of("comma", "semicolon", "tab", "|"));
                    }
                    yield usable ? Character.valueOf(word.charAt(0)) : null;
                }
            };
        }

        private @Nullable Charset encoding(@Nullable NodeTuple entry) {
            String name = text(entry).strip();
            try {
                return name.isEmpty() ? null : Charset.forName(name);
            } catch (IllegalArgumentException e) {
                if (entry != null) {
                    wrong(entry.getValueNode(), name, List.of("utf-8", "windows-1252", "iso-8859-1", "utf-16"));
                }
                return null;
            }
        }
    }

    static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
