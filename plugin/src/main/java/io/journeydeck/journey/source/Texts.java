package io.journeydeck.journey.source;

import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Texts of a YAML source in one language. A text is a scalar, a mapping from languages to texts, or a list of those. */
final class Texts {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final String language;
    private final Limits limits;
    private final Findings findings;
    private long characters;
    private int untranslated;
    private @Nullable Place firstUntranslated;

    private Texts(String language, Limits limits, Findings findings) {
        this.language = language;
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * The texts of a document.
     *
     * @param wanted the language that is asked for; empty for that of the file
     * @param written the language that the file names; empty when it names none
     */
    static Texts of(Node document, String wanted, String written, Limits limits, Findings findings) {
        Set<String> offered = new LinkedHashSet<>();
        gather(document, offered, Collections.newSetFromMap(new IdentityHashMap<>()));
        String asked = wanted.isBlank() ? written : wanted.strip();
        if (asked.isEmpty()) {
            return new Texts(offered.isEmpty() ? "" : preferred(offered, "en"), limits, findings);
        }
        boolean speaks = offered.isEmpty()
                ? written.isEmpty() || sameLanguage(written, asked)
                : offered.stream().anyMatch(tag -> sameLanguage(tag, asked));
        if (speaks) {
            return new Texts(asked, limits, findings);
        }
        String spoken = offered.isEmpty() ? written : preferred(offered, written.isEmpty() ? "en" : written);
        findings.warn(
                "SOURCE_LANGUAGE_MISSING",
                Place.NOWHERE,
                "There are no texts in the language \"" + asked + "\"; those in \"" + spoken + "\" are taken",
                offered.isEmpty()
                        ? "Write texts as a mapping of languages, e.g. {" + spoken + ": ..., " + asked + ": ...}."
                        : "Ask for " + String.join(", ", offered) + ", or add it to the texts.");
        return new Texts(spoken, limits, findings);
    }

    private static String preferred(Set<String> offered, String first) {
        return offered.contains(first) ? first : offered.iterator().next();
    }

    private static void gather(Node node, Set<String> offered, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(each -> gather(each, offered, seen));
        } else if (node instanceof MappingNode mapping) {
            if (isLanguages(mapping)) {
                mapping.getValue().forEach(entry -> offered.add(key(entry)));
            } else {
                mapping.getValue().forEach(entry -> gather(entry.getValueNode(), offered, seen));
            }
        }
    }

    /** True for {@code {en: ..., nl: ...}}. A lone {@code id}, which is also a language, is none. */
    static boolean isLanguages(Node node) {
        if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
            return false;
        }
        List<NodeTuple> entries = mapping.getValue();
        boolean lone = entries.size() == 1 && key(entries.get(0)).equals("id");
        return !lone
                && entries.stream()
                        .allMatch(entry ->
                                LANGUAGES.contains(primary(key(entry))) && entry.getValueNode() instanceof ScalarNode);
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static boolean sameLanguage(String a, String b) {
        return primary(a).equals(primary(b));
    }

    /** The scalar's text; empty for a key that is a list or a mapping. */
    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** A BCP 47 tag; empty when the source neither names a language nor has several. */
    String language() {
        return language;
    }

    /** The text, lists one a line; empty when the node is no text, which the caller reports. */
    Optional<String> text(Node node) {
        if (node instanceof SequenceNode list) {
            List<String> lines = new ArrayList<>();
            for (Node each : list.getValue()) {
                Optional<String> line = each instanceof SequenceNode ? Optional.empty() : text(each);
                if (line.isEmpty()) {
                    return line;
                }
                line.filter(text -> !isNull(each)).ifPresent(lines::add);
            }
            return Optional.of(counted(String.join("\n", lines)));
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(counted(isNull(scalar) ? "" : scalar.getValue()));
        }
        return isLanguages(node) ? Optional.of(counted(chosen((MappingNode) node))) : Optional.empty();
    }

    private String chosen(MappingNode mapping) {
        NodeTuple best = null;
        int rank = 0;
        for (NodeTuple entry : mapping.getValue()) {
            int fit = fit(key(entry));
            if (best == null || fit > rank) {
                best = entry;
                rank = fit;
            }
        }
        if (rank < 2) {
            untranslated++;
            firstUntranslated = firstUntranslated == null ? YamlTree.place(mapping) : firstUntranslated;
        }
        return best != null && best.getValueNode() instanceof ScalarNode scalar && !isNull(scalar)
                ? scalar.getValue()
                : "";
    }

    private int fit(String tag) {
        if (tag.equalsIgnoreCase(language)) {
            return 3;
        }
        return sameLanguage(tag, language) ? 2 : tag.equals("en") ? 1 : 0;
    }

    /** Says once how many texts were not there in the language. */
    void reportUntranslated() {
        if (firstUntranslated != null) {
            findings.warn(
                    "SOURCE_TEXT_UNTRANSLATED",
                    firstUntranslated,
                    untranslated + (untranslated == 1 ? " text is" : " texts are") + " not there in the language \""
                            + language + "\"; this is the first",
                    "Add a line for \"" + language + "\".");
        }
    }

    private String counted(String text) {
        characters += text.length();
        if (text.length() > limits.labelChars()) {
            throw LimitExceededException.over(
                    "LIMIT_LABEL", "characters of a text", text.length(), limits.labelChars(), findings.file());
        }
        if (characters > limits.pageBytes()) {
            throw LimitExceededException.over(
                    "LIMIT_PAGE", "characters", characters, limits.pageBytes(), findings.file());
        }
        return text;
    }
}
