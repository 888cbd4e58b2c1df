package io.journeydeck.journey.lint;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads profiles: YAML with a line for each rule, its id and {@code error}, {@code warning}, {@code info} or {@code off}. All that
 * is wrong is reported, with line and column.
 */
public final class ProfileReader {

    private static final int LONGEST = 100_000;
    private static final String OFF = "off";
    private static final List<String> LEVELS = List.of("error", "warning", "info", OFF);

    private final @Nullable Profile base;
    private final Diagnostics diagnostics;

    /**
     * A reader of profiles that say what is different from another one.
     *
     * @param base says how severe the rules are that a profile does not name
     * @param diagnostics takes an error for each thing that is wrong
     */
    public ProfileReader(Profile base, Diagnostics diagnostics) {
        this(diagnostics, base);
    }

    private ProfileReader(Diagnostics diagnostics, @Nullable Profile base) {
        this.diagnostics = diagnostics;
        this.base = base;
    }

    /** A reader of profiles that may name any rule. */
    static ProfileReader first(Diagnostics diagnostics) {
        return new ProfileReader(diagnostics, null);
    }

    /** The profile, without the lines that are wrong. */
    public Profile read(String yaml, String file) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        if (base != null) {
            severities.putAll(base.severities());
        }
        Origin origin = Origin.ofFile(file);
        compose(yaml, origin).ifPresent(root -> read(root, origin, severities));
        return new Profile(severities);
    }

    private Optional<Node> compose(String yaml, Origin origin) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(LONGEST)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark().map(ProfileReader::place).orElse("");
            wrong("PROFILE_MALFORMED", place, e.getProblem(), origin, "Write a line for each rule, e.g. J013: off");
        } catch (YamlEngineException | IllegalArgumentException e) {
            wrong("PROFILE_MALFORMED", "", "This is no YAML", origin, "Write a line for each rule, e.g. J013: off");
        }
        return Optional.empty();
    }

    private void read(Node root, Origin origin, Map<String, Optional<Severity>> severities) {
        if (!(root instanceof MappingNode mapping)) {
            wrong(
                    "PROFILE_MALFORMED",
                    place(root),
                    "A profile is a list of rules and their severities",
                    origin,
                    "Write a line for each rule, e.g. J013: off");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String id = text(entry.getKeyNode());
            if (base != null && !base.severities().containsKey(id)) {
                wrong(
                        "PROFILE_RULE_UNKNOWN",
                        place(entry.getKeyNode()),
                        "There is no rule \"" + id + "\"",
                        origin,
                        "The nearest is " + nearest(id, base.severities().keySet()) + ".");
            } else if (!seen.add(id)) {
                wrong(
                        "PROFILE_RULE_TWICE",
                        place(entry.getKeyNode()),
                        "Rule " + id + " is named a second time",
                        origin,
                        "Take one of the two lines away.");
            } else {
                severity(entry.getValueNode(), id, origin, severities);
            }
        }
    }

    private void severity(Node node, String id, Origin origin, Map<String, Optional<Severity>> severities) {
        String level = text(node).toLowerCase(Locale.ROOT);
        if (!LEVELS.contains(level)) {
            wrong(
                    "PROFILE_SEVERITY_UNKNOWN",
                    place(node),
                    "Rule " + id + " can't be \"" + text(node) + "\"",
                    origin,
                    "Write error, warning, info or off.");
            return;
        }
        severities.put(
                id,
                level.equals(OFF) ? Optional.empty() : Optional.of(Severity.valueOf(level.toUpperCase(Locale.ROOT))));
    }

    private static String text(Node node) {
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "...";
        return text.length() <= 40 ? text : text.substring(0, 39) + "\u2026";
    }

    private void wrong(String code, String place, String message, Origin origin, String remedy) {
        diagnostics.add(Diagnostic.error(code, place + message, origin, remedy));
    }

    private static String place(Node node) {
        return node.getStartMark().map(ProfileReader::place).orElse("");
    }

    private static String place(Mark mark) {
        return "Line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
    }

    /** By the number of letters that have to be changed; the first of several. */
    static String nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(word.toUpperCase(Locale.ROOT), candidate)))
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], above));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
