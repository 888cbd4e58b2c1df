package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.property.Properties;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.source.MapDraft.LaneDraft;
import io.journeydeck.journey.words.LaneWords;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The map of a table while it is read: stages and lanes by their names, and the items of cells. */
final class TableItems {

    private static final Pattern BULLET = Pattern.compile("\\s*[-\u2022*\u2013\u00b7\u25aa\u25cf]\\s+(?=\\S)");

    /** {@code -1 worried}, {@code +2: happy}. */
    private static final Pattern SCORE_FIRST =
            Pattern.compile("([+\u2212\u2013-]?\\d(?:[.,]\\d+)?)(?:\\s*[:;\u2013\u2014-]\\s*|\\s+|$)(.*)");

    /** {@code worried (-1)}. */
    private static final Pattern SCORE_LAST =
            Pattern.compile("(.*\\S)\\s*[(\\[]\\s*([+\u2212\u2013-]?\\d(?:[.,]\\d+)?)\\s*[)\\]]");

    private final MapDraft draft = new MapDraft();
    private final TableMapping mapping;
    private final Words words;
    private final Limits limits;
    private final Findings findings;
    private final Map<String, Integer> stages = new LinkedHashMap<>();
    private final Map<String, LaneDraft> lanes = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    TableItems(TableMapping mapping, Limits limits, Findings findings) {
        this.mapping = mapping;
        this.words = Words.of(mapping.language());
        this.limits = limits;
        this.findings = findings;
    }

    MapDraft draft() {
        return draft;
    }

    static Place place(int row, int column) {
        return new Place("row " + (row + 1) + ", column " + (column + 1));
    }

    /** Adds a stage, even when there is one of this name. */
    int newStage(String name) {
        return draft.stage(findings.file(), line(name), Map.of());
    }

    /** The stage of this name, added when it is new. */
    int stage(String name) {
        Integer known = stages.get(TableMapping.lower(name));
        if (known != null) {
            return known;
        }
        int added = newStage(name);
        stages.put(TableMapping.lower(name), added);
        return added;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    Optional<ItemKind> kind(String word) {
        String lower = TableMapping.lower(word);
        return Optional.ofNullable(mapping.kinds().get(lower))
                .or(() -> SourceKeys.kind(lower))
                .or(() -> LaneWords.kindOf(lower));
    }

    /** A new lane; of a kind by its name when {@code kind} is null. */
    LaneDraft newLane(String name, @Nullable ItemKind kind, Place place) {
        ItemKind meant = kind == null ? kind(name).orElse(ItemKind.NOTE) : kind;
        if (kind == null && kind(name).isEmpty()) {
            findings.warn(
                    "SOURCE_LANE_KIND_MISSING",
                    place,
                    "It is not known what the lane \"" + Properties.brief(name)
                            + "\" holds; it is read as a lane of notes",
                    "Name it after what it holds, or say so in a mapping: \"kinds: {" + Properties.brief(line(name))
                            + ": touchpoint}\".");
        }
        LaneDraft lane = new LaneDraft(findings.file(), line(name), meant, MapDraft.kindOnly(meant));
        draft.lane(lane);
        return lane;
    }

    LaneDraft lane(String name, @Nullable ItemKind kind, Place place) {
        return lanes.computeIfAbsent(TableMapping.lower(name), missing -> newLane(name, kind, place));
    }

    LaneDraft lane(ItemKind kind) {
        return draft.laneFor(kind, findings.file(), words);
    }

    /** Adds an item; a negative stage is none. */
    void add(ItemKind kind, String text, Map<String, String> data, String id, int stage, LaneDraft lane, Place place) {
        if (draft.size() > limits.cellsPerPage()) {
            throw LimitExceededException.over(
                    "LIMIT_CELLS", "parts of the map", draft.size(), limits.cellsPerPage(), findings.file());
        }
        data.forEach((key, value) ->
                findings.check(place, kind.id(), key, SourceKeys.ITEM.getOrDefault(key, Form.TEXT), value));
        Origin origin = id.isBlank() || !ids.add(id.strip())
                ? findings.file()
                : findings.file().atCell(id.strip());
        if (!id.isBlank() && origin.cellId() == null) {
            findings.warn(
                    "SOURCE_ID_TWICE",
                    place,
                    "The id \"" + Properties.brief(id) + "\" is taken; this item goes without",
                    "Give it an id of its own.");
        }
        if (stage < 0) {
            findings.warn(
                    "SOURCE_STAGE_MISSING",
                    place,
                    "The item \"" + Properties.brief(text) + "\" names no stage",
                    "Fill the column of stages.");
            draft.unplaced(kind, origin, text, data, "names no stage");
        } else {
            draft.place(kind, origin, text, data, stage, lane);
        }
    }

    /** The items of a cell: one a bullet, or one a line. */
    static List<String> split(String cell) {
        List<String> items = new ArrayList<>();
        boolean bullets = cell.lines().anyMatch(line -> BULLET.matcher(line).lookingAt());
        for (String line : cell.lines().toList()) {
            Matcher bullet = BULLET.matcher(line);
            boolean begins = bullet.lookingAt();
            String text = (begins ? line.substring(bullet.end()) : line).strip();
            if (text.isEmpty()) {
                continue;
            }
            if (bullets && !begins && !items.isEmpty()) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
            } else {
                items.add(text);
            }
        }
        return items;
    }

    /** Takes the score out of an emotion's text and into its data. */
    String emotion(String text, Map<String, String> data, Place place) {
        Matcher first = SCORE_FIRST.matcher(text);
        Matcher last = SCORE_LAST.matcher(text);
        boolean begins = first.matches();
        boolean ends = !begins && last.matches();
        if (!begins && !ends) {
            findings.warn(
                    Form.SCORE.code(),
                    place,
                    "The emotion \"" + Properties.brief(text) + "\" has no score",
                    "Write " + Form.SCORE.expected() + ", before or after its words: \"-1 " + Properties.brief(text)
                            + "\".");
            return text;
        }
        String score = (begins ? first.group(1) : last.group(2)).replace('\u2013', '-');
        if (Sentiment.parse(score).isEmpty()) {
            findings.check(place, "emotion", "score", Form.SCORE, score);
            return text;
        }
        data.put("sentiment", score);
        return begins ? first.group(2) : last.group(1);
    }
}
