package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.property.Properties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the actions of a map with the feelings of their steps as a Mermaid journey, and says what else there was. */
public final class MermaidWriter {

    /** The middle of Mermaid's scores. */
    private static final int NEUTRAL = 3;

    /**
     * The journey.
     *
     * @param diagnostics takes what Mermaid cannot hold: other items by kind, half steps, actions without a feeling
     */
    public String write(JourneyMap map, Diagnostics diagnostics) {
        StringBuilder text = new StringBuilder("journey\n");
        statement(text, "title", map.facts().title());
        statement(text, "accTitle:", map.facts().subtitle());
        int written = 0;
        for (int stage = 0; stage < map.stages().size(); stage++) {
            String name = map.stages().get(stage).name();
            text.append("    section ")
                    .append(name.isBlank() ? "#160;" : MermaidText.written(name))
                    .append('\n');
            written += tasks(text, map, stage, diagnostics);
        }
        reportLost(map, written, diagnostics);
        return text.toString();
    }

    private static void statement(StringBuilder text, String word, String value) {
        if (!value.isBlank()) {
            text.append("    ")
                    .append(word)
                    .append(' ')
                    .append(MermaidText.written(value))
                    .append('\n');
        }
    }

    /** Gives the number of emotions that were written. */
    private static int tasks(StringBuilder text, JourneyMap map, int stage, Diagnostics diagnostics) {
        List<JourneyItem> emotions = new ArrayList<>(of(map, stage, ItemKind.EMOTION));
        int written = 0;
        for (JourneyItem action : of(map, stage, ItemKind.ACTION)) {
            JourneyItem emotion = feeling(action, emotions);
            if (emotion != null) {
                emotions.remove(emotion);
                written++;
            }
            if (action.text().isBlank()) {
                diagnostics.add(Diagnostic.warning(
                        "MERMAID_TASK_EMPTY",
                        "An action without text is left out, as Mermaid has no tasks without a name",
                        action.origin(),
                        "Give it a text."));
                continue;
            }
            text.append("      ").append(MermaidText.written(action.text())).append(": ");
            text.append(score(action, emotion == null ? action.sentiment() : emotion.sentiment(), diagnostics));
            String actors = actors(map, action);
            text.append(actors.isEmpty() ? "" : ": " + actors).append('\n');
        }
        return written;
    }

    /** The emotion of its step and its persona; without steps the next of the stage. */
    private static @Nullable JourneyItem feeling(JourneyItem action, List<JourneyItem> emotions) {
        String step = action.body().get("step");
        String persona = action.body().get("persona");
        List<JourneyItem> candidates = emotions.stream()
                .filter(emotion -> emotion.body().get("step").equals(step) && emotion.sentiment() != null)
                .toList();
        return candidates.stream()
                .filter(emotion -> emotion.body().get("persona").equals(persona))
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.get(0));
    }

    private static List<JourneyItem> of(JourneyMap map, int stage, ItemKind kind) {
        return map.items().stream()
                .filter(item -> item.stage() == stage && item.item().kind() == kind)
                .map(PlacedItem::item)
                .toList();
    }

    private static int score(JourneyItem action, @Nullable Sentiment sentiment, Diagnostics diagnostics) {
        String name = "\"" + Properties.brief(action.text()) + "\"";
        if (sentiment == null) {
            diagnostics.add(Diagnostic.warning(
                    "MERMAID_SCORE_MISSING",
                    "The action " + name + " has no feeling and gets the score " + NEUTRAL + ", as Mermaid needs one",
                    action.origin(),
                    "Give its step an emotion with a score."));
            return NEUTRAL;
        }
        int score = (int) Math.rint(sentiment.value() + Math.signum(sentiment.value()) * 1e-9) + NEUTRAL;
        if (score - NEUTRAL != sentiment.value()) {
            diagnostics.add(Diagnostic.warning(
                    "MERMAID_SCORE_ROUNDED",
                    "The feeling " + sentiment + " of " + name + " becomes " + score
                            + " of 5, as Mermaid has no half scores",
                    action.origin(),
                    "Export YAML to keep it."));
        }
        return score;
    }

    /** Those whom the action names; else all personas. */
    private static String actors(JourneyMap map, JourneyItem action) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Persona persona : map.personas()) {
            String id = persona.origin().cellId();
            names.put(id == null ? persona.name() : id, persona.name());
        }
        List<String> named = Stream.of(action.body().get("persona").split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> meant = named.isEmpty()
                ? List.copyOf(names.values())
                : named.stream().map(name -> names.getOrDefault(name, name)).toList();
        return meant.stream()
                .filter(name -> !name.isBlank())
                .map(MermaidText::actor)
                .collect(Collectors.joining(", "));
    }

    private static void reportLost(JourneyMap map, int writtenEmotions, Diagnostics diagnostics) {
        Map<ItemKind, Long> counts = Stream.of(
                        map.items().stream().map(PlacedItem::item),
                        map.general().stream(),
                        map.unplaced().stream().map(item -> item.item()))
                .flatMap(items -> items)
                .collect(Collectors.groupingBy(JourneyItem::kind, TreeMap::new, Collectors.counting()));
        long actions = map.items().stream()
                .filter(item -> item.item().kind() == ItemKind.ACTION)
                .count();
        counts.merge(ItemKind.ACTION, -actions, Long::sum);
        counts.merge(ItemKind.EMOTION, (long) -writtenEmotions, Long::sum);
        String lost = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " × " + entry.getKey().id())
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "MERMAID_ITEMS_LOST",
                    "Mermaid's journeys hold actions and scores only; left out are " + lost,
                    map.origin(),
                    "Export YAML to keep everything."));
        }
        long texts = IntStream.range(0, map.stages().size())
                .mapToLong(stage -> of(map, stage, ItemKind.EMOTION).stream()
                        .filter(emotion -> !emotion.text().isBlank())
                        .count())
                .sum();
        if (texts > 0) {
            diagnostics.add(Diagnostic.warning(
                    "MERMAID_WORDS_LOST",
                    "The words of " + texts + (texts == 1 ? " emotion" : " emotions")
                            + " are left out; the scores stay",
                    map.origin(),
                    "Export YAML to keep them."));
        }
    }
}
