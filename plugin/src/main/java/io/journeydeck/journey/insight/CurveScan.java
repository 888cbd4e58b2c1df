package io.journeydeck.journey.insight;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.insight.EmotionCurve.Line;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import io.journeydeck.journey.insight.EmotionCurve.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the feelings of a map and the steps that they belong to. */
final class CurveScan {

    private static final Comparator<Step> WAY =
            Comparator.comparingInt(Step::stage).thenComparingInt(Step::number);

    private final JourneyMap map;
    private final Map<String, Map<Step, Point>> lines = new LinkedHashMap<>();
    private final Map<Step, Boolean> steps = new TreeMap<>(WAY);

    CurveScan(JourneyMap map) {
        this.map = map;
    }

    EmotionCurve curve() {
        boolean emotions = map.items().stream()
                .anyMatch(placed -> placed.item().kind() == ItemKind.EMOTION
                        && placed.item().sentiment() != null);
        Map<List<Object>, Integer> counted = new HashMap<>();
        for (PlacedItem placed : map.items()) {
            JourneyItem item = placed.item();
            Sentiment sentiment = item.sentiment();
            // A map without a lane of emotions may still say how its touchpoints feel.
            boolean counts = emotions ? item.kind() == ItemKind.EMOTION : item.kind() == ItemKind.TOUCHPOINT;
            if (sentiment != null && counts) {
                String persona = persona(placed);
                int order = counted.merge(List.of(placed.stage(), placed.lane(), persona), 1, Integer::sum);
                Step step = new Step(placed.stage(), stepOf(item, order));
                add(persona, new Point(step, sentiment.value(), item, thought(step, persona)));
            }
        }
        return new EmotionCurve(
                List.copyOf(steps.keySet()),
                lines.entrySet().stream()
                        .map(line -> new Line(line.getKey(), along(line.getValue())))
                        .toList());
    }

    /** Two feelings of one persona at one step are two steps: nothing is lost on the curve. */
    private void add(String persona, Point point) {
        Map<Step, Point> line = lines.computeIfAbsent(persona, key -> new HashMap<>());
        Step step = point.step();
        while (line.containsKey(step)) {
            step = new Step(step.stage(), step.number() + 1);
        }
        line.put(step, new Point(step, point.score(), point.item(), point.thought()));
        steps.put(step, true);
    }

    private List<@Nullable Point> along(Map<Step, Point> line) {
        List<@Nullable Point> points = new ArrayList<>();
        steps.keySet().forEach(step -> points.add(line.get(step)));
        return points;
    }

    private String persona(PlacedItem placed) {
        String own = placed.item().body().get("persona");
        return own.isEmpty() ? map.lanes().get(placed.lane()).data().getOrDefault("persona", "") : own;
    }

    /** The step that an item names, or its place among those like it. */
    static int stepOf(JourneyItem item, int order) {
        String given = item.body().get("step").strip();
        return given.matches("[1-9]\\d{0,2}") ? Integer.parseInt(given) : order;
    }

    private String thought(Step step, String persona) {
        int order = 0;
        for (PlacedItem placed : map.items()) {
            if (placed.item().kind() == ItemKind.THOUGHT && placed.stage() == step.stage()) {
                order++;
                boolean hers = persona.isEmpty()
                        || persona(placed).isEmpty()
                        || persona(placed).equals(persona);
                if (hers && stepOf(placed.item(), order) == step.number()) {
                    return placed.item().text();
                }
            }
        }
        return "";
    }
}
