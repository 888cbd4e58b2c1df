package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.property.Properties;
import io.journeydeck.journey.source.Findings.Place;
import io.journeydeck.journey.source.MapDraft.LaneDraft;
import io.journeydeck.journey.words.Words;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One Mermaid journey, line by line. */
final class MermaidReading {

    /** Statements with a text: the word and the text that follows, up to a comment. */
    private static final Pattern STATEMENT = Pattern.compile("(?i)(title|section)\\s+(\\S.*)");

    private static final Pattern DESCRIPTION = Pattern.compile("(?i)(accTitle|accDescr)\\s*:\\s*(.*)");
    private static final Pattern OPEN_DESCRIPTION = Pattern.compile("(?i)accDescr\\s*\\{\\s*(.*)");
    private static final Pattern HEADER = Pattern.compile("(?i)journey\\s*;?");
    private static final Pattern TITLE_IN_FRONT = Pattern.compile("title:\\s*(.*)");
    private static final Pattern CODED = Pattern.compile("#\\w{1,12};");

    private final Findings findings;
    private final Limits limits;
    private final Words words;
    private final MapDraft draft = new MapDraft();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> actors = new LinkedHashMap<>();
    private int stage = -1;
    private int step;
    private boolean begun;

    MermaidReading(Findings findings, Limits limits, String language) {
        this.findings = findings;
        this.limits = limits;
        this.words = Words.of(language);
        if (!language.isBlank()) {
            facts.put("language", language.strip());
        }
    }

    Optional<JourneyMap> map(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        boolean read = statements(lines, frontMatter(lines));
        if (!read) {
            return Optional.empty();
        }
        if (draft.stages().isEmpty()) {
            findings.error(
                    "SOURCE_NO_STAGES",
                    Place.NOWHERE,
                    "The journey has no sections and no tasks",
                    "Add a line \"section Name\", and below it \"Task: 3: Actor\".");
            return Optional.empty();
        }
        for (Map.Entry<String, String> actor : actors.entrySet()) {
            Map<String, String> data = new LinkedHashMap<>();
            data.put("name", actor.getValue());
            draft.persona(findings.file().atCell(actor.getKey()), "", data);
        }
        return Optional.of(draft.map(findings.file(), facts));
    }

    /** Skips what stands between two lines of {@code ---}, but for its title; gives the index of the first line after it. */
    private int frontMatter(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).strip().equals("---")) {
            return first;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            Matcher title = TITLE_IN_FRONT.matcher(lines.get(i));
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            } else if (title.matches()) {
                facts.put("title", title.group(1).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
            }
        }
        return first;
    }

    /** False when it is no journey, which is reported. */
    private boolean statements(List<String> lines, int first) {
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher open = OPEN_DESCRIPTION.matcher(line);
            if (line.isEmpty()
                    || line.startsWith("%%")
                    || (line.startsWith("#") && !CODED.matcher(line).lookingAt())) {
                continue;
            }
            if (!begun) {
                if (!HEADER.matcher(line).matches()) {
                    otherDiagram(line, i + 1);
                    return false;
                }
                begun = true;
            } else if (open.matches()) {
                StringBuilder description = new StringBuilder(open.group(1));
                while (description.indexOf("}") < 0 && i + 1 < lines.size()) {
                    i++;
                    description.append('\n').append(lines.get(i).strip());
                }
                facts.put("note", description.toString().replaceFirst("}.*", "").strip());
            } else {
                statement(line, i + 1);
            }
        }
        if (!begun) {
            otherDiagram("", 1);
        }
        return begun;
    }

    private void otherDiagram(String line, int number) {
        String kind = line.split("[\\s;:]", 2)[0];
        boolean word = kind.matches("\\p{L}[\\p{L}\\d-]{1,40}");
        findings.error(
                "SOURCE_MERMAID_NO_JOURNEY",
                Place.line(number),
                line.isEmpty()
                        ? "There is no Mermaid diagram"
                        : word
                                ? "This is a Mermaid diagram of the kind \"" + kind + "\", not a journey"
                                : "\"" + Properties.brief(line) + "\" begins no Mermaid diagram",
                "Begin with \"journey\", then \"section Name\" and tasks such as \"Search: 4: Sally\".");
    }

    private void statement(String line, int number) {
        Matcher statement = STATEMENT.matcher(line);
        Matcher description = DESCRIPTION.matcher(line);
        if (description.matches()) {
            String key = description.group(1).equalsIgnoreCase("accTitle") ? "subtitle" : "note";
            facts.put(key, MermaidText.read(description.group(2)));
        } else if (statement.matches()) {
            String text = MermaidText.read(uncommented(statement.group(2)));
            if (statement.group(1).equalsIgnoreCase("title")) {
                facts.put("title", text);
            } else {
                section(text);
            }
        } else {
            task(uncommented(line), number);
        }
    }

    /** Without what follows a {@code #} or {@code ;} that belong to no code of a character. */
    private static String uncommented(String text) {
        Matcher code = CODED.matcher(text);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' && code.find(i) && code.start() == i) {
                kept.append(code.group());
                i = code.end() - 1;
            } else if (c == '#' || c == ';') {
                break;
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private void section(String name) {
        stage = draft.stage(findings.file(), name, Map.of());
        step = 0;
    }

    private void task(String line, int number) {
        String[] parts = line.split(":", -1);
        String text = MermaidText.read(parts[0]);
        if (text.isEmpty()) {
            findings.warn(
                    "SOURCE_MERMAID_LINE",
                    Place.line(number),
                    "\"" + Properties.brief(line) + "\" says nothing",
                    "Write a task as \"Text: score: actor\".");
            return;
        }
        if (stage < 0) {
            section("");
        }
        if (draft.size() > limits.cellsPerPage()) {
            throw LimitExceededException.over(
                    "LIMIT_CELLS", "parts of the map", draft.size(), limits.cellsPerPage(), findings.file());
        }
        step++;
        String persona = parts.length > 2 ? personas(parts[2]) : "";
        place(ItemKind.ACTION, text, "", persona);
        String score = parts.length > 1 ? parts[1].strip() : "";
        if (score.matches("[1-5]")) {
            place(ItemKind.EMOTION, "", Integer.toString(Integer.parseInt(score) - 3), persona);
        } else {
            findings.warn(
                    "SOURCE_MERMAID_SCORE",
                    Place.line(number),
                    score.isEmpty()
                            ? "The task \"" + Properties.brief(text) + "\" has no score"
                            : "\"" + Properties.brief(score) + "\" is no score",
                    "Write a whole number from 1 (bad) to 5 (good) after the task: \"" + Properties.brief(text)
                            + ": 3\".");
        }
    }

    private void place(ItemKind kind, String text, String sentiment, String persona) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("step", Integer.toString(step));
        if (!sentiment.isEmpty()) {
            data.put("sentiment", sentiment);
        }
        if (!persona.isEmpty()) {
            data.put("persona", persona);
        }
        LaneDraft lane = draft.laneFor(kind, findings.file(), words);
        draft.place(kind, findings.file(), text, data, stage, lane);
    }

    /** The ids of the actors, one a line. */
    private String personas(String names) {
        List<String> ids = new ArrayList<>();
        for (String each : names.split(",", -1)) {
            String name = MermaidText.read(each);
            if (!name.isEmpty()) {
                ids.add(id(name));
            }
        }
        return String.join("\n", ids);
    }

    private String id(String name) {
        for (Map.Entry<String, String> known : actors.entrySet()) {
            if (known.getValue().equals(name)) {
                return known.getKey();
            }
        }
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Ll}\\d]+", "-").replaceAll("^[-\\d]+|-+$", "");
        String id = plain.isEmpty() ? "actor" : plain;
        String free = id;
        for (int i = 2; actors.containsKey(free); i++) {
            free = id + "-" + i;
        }
        actors.put(free, name);
        return free;
    }
}
