package io.journeydeck.export.story;

import io.journeydeck.export.chart.Axis;
import io.journeydeck.export.chart.LineChart;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.insight.EmotionCurve;
import io.journeydeck.journey.insight.EmotionCurve.Line;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import io.journeydeck.journey.insight.StageMood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The emotions as a native chart, its lows and highs with what is thought there. */
final class CurveChapter implements Chapter {

    /** Fewer points are no curve. */
    private static final int FEWEST = 2;

    @Override
    public List<Slide> slides(Telling telling) {
        EmotionCurve curve = telling.insights().curve();
        if (curve.steps().size() < FEWEST) {
            return List.of();
        }
        String title = telling.upsAndDowns().orElseGet(() -> telling.words()
                .say("curve.flat", telling.words().score(curve.points().get(0).score())));
        return List.of(Slide.content(
                        telling.key("curve"),
                        title,
                        List.of(Strip.filling(new Content.Graph(chart(telling, curve), title))))
                .withNotes(notes(telling))
                .withSource(telling.source()));
    }

    private static LineChart chart(Telling telling, EmotionCurve curve) {
        StoryWords words = telling.words();
        List<LineChart.Step> steps =
                curve.steps().stream().map(step -> step(telling, curve, step)).toList();
        List<LineChart.Series> series = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Line line : curve.lines()) {
            List<@Nullable Double> values = new ArrayList<>();
            line.points().forEach(point -> values.add(point == null ? null : point.score()));
            String name = line.persona().isEmpty() ? telling.who() : telling.persona(line.persona());
            series.add(new LineChart.Series(
                    name.isEmpty() ? words.word("lane.emotion") : name,
                    values,
                    notes(telling, line, curve.lines().size(), taken)));
        }
        return new LineChart(
                steps,
                series,
                Axis.sentiment(words.say("curve.good"), words.say("curve.neutral"), words.say("curve.bad")),
                series.size() > 1 ? LineChart.Marks.SERIES : LineChart.Marks.SIGN,
                false);
    }

    /** Of several personas no feeling can stand for all. */
    private static LineChart.Step step(Telling telling, EmotionCurve curve, EmotionCurve.Step step) {
        String stage = telling.stage(step.stage());
        if (curve.lines().size() == 1) {
            return new LineChart.Step(stage, label(telling, step));
        }
        boolean only = curve.steps().stream()
                        .filter(each -> each.stage() == step.stage())
                        .count()
                == 1;
        return only ? LineChart.Step.of(stage) : new LineChart.Step(stage, String.valueOf(step.number()));
    }

    /** What the customer feels there, in a word; the number of the step where nobody says. */
    private static String label(Telling telling, EmotionCurve.Step step) {
        for (Point point : telling.insights().curve().points()) {
            if (point.step().equals(step)) {
                String text = Telling.first(point.item());
                if (!text.isEmpty() && text.length() <= 18 && !Character.isDigit(text.charAt(text.length() - 1))) {
                    return text;
                }
            }
        }
        return String.valueOf(step.number());
    }

    /** Thoughts at the turning points of the line: at the lowest and the highest, and where it turns. */
    private static List<LineChart.Note> notes(Telling telling, Line line, int lines, Set<Integer> taken) {
        List<LineChart.Note> notes = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < line.points().size(); i++) {
            if (line.points().get(i) != null) {
                known.add(i);
            }
        }
        for (int k = 0; k < known.size(); k++) {
            Point point = line.points().get(known.get(k));
            boolean tells = lines == 1 ? turns(line, known, k) : point != null && extreme(line, point);
            if (point != null && tells) {
                String thought = point.thought().isEmpty()
                        ? Telling.first(point.item())
                        : telling.words().quoted(point.thought().strip().replaceAll("\\s+", " "));
                if (!thought.isEmpty() && taken.add(known.get(k))) {
                    notes.add(new LineChart.Note(known.get(k), thought));
                }
            }
        }
        return notes;
    }

    /** Where lines cross there is room for the first of their lowest and of their highest points only. */
    private static boolean extreme(Line line, Point point) {
        List<Point> known = line.known();
        Point low =
                known.stream().reduce((a, b) -> b.score() < a.score() ? b : a).orElse(point);
        Point high =
                known.stream().reduce((a, b) -> b.score() > a.score() ? b : a).orElse(point);
        return point.equals(low) || point.equals(high);
    }

    private static boolean turns(Line line, List<Integer> known, int k) {
        double here = score(line, known.get(k));
        double before = k == 0 ? here : score(line, known.get(k - 1));
        double after = k == known.size() - 1 ? here : score(line, known.get(k + 1));
        boolean end = k == 0 || k == known.size() - 1;
        return end ? before != after : (here - before) * (after - here) < 0;
    }

    private static double score(Line line, int index) {
        Point point = line.points().get(index);
        return point == null ? 0 : point.score();
    }

    private static String notes(Telling telling) {
        StoryWords words = telling.words();
        StringBuilder notes = new StringBuilder(words.say("curve.notes"));
        for (StageMood mood : telling.insights().moods()) {
            mood.mean().ifPresent(mean -> notes.append('\n')
                    .append(words.say("curve.notes.stage", telling.stage(mood.stage()), words.score(mean))));
        }
        return notes.toString();
    }
}
