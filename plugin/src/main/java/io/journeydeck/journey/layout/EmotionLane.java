package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Emotion;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lane of faces, each as high as its score: the zero line in the middle, {@link #STEP} px a score. Other things in the lane stand
 * at its foot.
 */
final class EmotionLane implements LaneBody {

    /** Px from one score to the next. */
    static final double STEP = 52;

    private static final double HALF = 158;
    private static final double FACE = 40;
    private static final double LEAST_SHARE = 88;
    private static final Face LABEL = Face.plain(12);

    private final List<List<Emotion>> emotions;
    private final List<List<Card>> others;
    private final Theme theme;
    private final Icons icons;
    private final Ruler ruler;
    private final Map<String, List<String>> curves = new LinkedHashMap<>();
    private final Set<Emotion> peaks;

    /**
     * A lane.
     *
     * @param emotions of each stage, in their order
     * @param others what else stands in the lane
     */
    EmotionLane(List<List<Emotion>> emotions, List<List<Card>> others, Theme theme, Icons icons, Ruler ruler) {
        this.emotions = emotions;
        this.others = others;
        this.theme = theme;
        this.icons = icons;
        this.ruler = ruler;
        this.peaks = peaks(emotions);
    }

    /** Where a curve has its heights: their labels stand above them, as the curve runs below. */
    private static Set<Emotion> peaks(List<List<Emotion>> emotions) {
        Map<String, List<Emotion>> curves = new LinkedHashMap<>();
        for (List<Emotion> stage : emotions) {
            for (Emotion emotion : stage) {
                if (emotion.sentiment() != null) {
                    curves.computeIfAbsent(emotion.body().get("persona"), persona -> new ArrayList<>())
                            .add(emotion);
                }
            }
        }
        Set<Emotion> peaks = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Emotion> curve : curves.values()) {
            for (int i = 0; i < curve.size(); i++) {
                double before = i == 0 ? 0 : fall(curve.get(i), curve.get(i - 1));
                double after = i + 1 == curve.size() ? 0 : fall(curve.get(i), curve.get(i + 1));
                if (before >= 0 && after >= 0 && Math.max(before, after) >= 1) {
                    peaks.add(curve.get(i));
                }
            }
        }
        return peaks;
    }

    private static double fall(Emotion from, Emotion to) {
        Sentiment high = from.sentiment();
        Sentiment low = to.sentiment();
        return high == null || low == null ? 0 : high.value() - low.value();
    }

    @Override
    public double height(int stage, double width) {
        double foot = new CellFlow(others.get(stage), width).height();
        return 2 * (HALF + foot);
    }

    @Override
    public double leastWidth(int stage) {
        double words = emotions.get(stage).stream()
                .mapToDouble(emotion -> ruler.widestWord(emotion.text(), LABEL) + 12)
                .max()
                .orElse(0);
        return Math.max(LEAST_SHARE, words) * emotions.get(stage).size();
    }

    @Override
    public String cellStyle() {
        return icons.shape(theme.ground().field()) + "fillColor=#FFFFFF;strokeColor="
                + theme.ground().grid() + ";";
    }

    @Override
    public void draw(Drawing drawing, String cell, int stage, Bounds box) {
        List<Emotion> here = emotions.get(stage);
        for (int i = 0; i < here.size(); i++) {
            double share = box.width() / here.size();
            face(drawing, cell, here.get(i), (i + 0.5) * share, box.height() / 2, share);
        }
        CellFlow foot = new CellFlow(others.get(stage), box.width());
        foot.drawFrom(drawing, cell, box.height() - foot.height() + CellFlow.PADDING, 0);
    }

    private void face(Drawing drawing, String cell, Emotion emotion, double x, double zero, double share) {
        Sentiment sentiment = emotion.sentiment();
        double y = zero - (sentiment == null ? 0 : sentiment.value()) * STEP;
        int score = nearestFace(sentiment);
        String id = drawing.own(emotion.origin().cellId(), cell + "-face");
        drawing.object(
                id,
                cell,
                Markup.of(emotion.text()),
                CardMaker.data(emotion),
                icons.shape(faceName(score)) + "perimeter=ellipsePerimeter;aspect=fixed;html=1;whiteSpace=wrap;"
                        + (sentiment == null ? "fillColor=none;dashed=1;" : "fillColor=" + theme.face(score) + ";")
                        + "strokeColor=#1F2937;strokeWidth=1.6;"
                        + (peaks.contains(emotion)
                                ? "verticalLabelPosition=top;verticalAlign=bottom;spacingBottom=3;"
                                : "verticalLabelPosition=bottom;verticalAlign=top;spacingTop=3;")
                        + "labelWidth=" + Numbers.of(Math.floor(Math.min(130, share - 6)))
                        + ";align=center;spacing=0;fontSize=12;fontColor="
                        + theme.ground().ink()
                        + ";dropTarget=0;",
                new Bounds(Math.round(x - FACE / 2), Math.round(y - FACE / 2), FACE, FACE));
        if (sentiment != null) {
            curves.computeIfAbsent(emotion.body().get("persona"), persona -> new ArrayList<>())
                    .add(id);
        }
    }

    /** The drawn face for a score: half steps take the milder one, but nothing between is neutral. */
    static int nearestFace(@Nullable Sentiment sentiment) {
        double value = sentiment == null ? 0 : sentiment.value();
        return Math.abs(value) == 2 ? (int) value : (int) Math.signum(value);
    }

    static String faceName(int score) {
        return score < 0 ? "face-minus-" + -score : "face-" + score;
    }

    @Override
    public void drawHead(Drawing drawing, String cell, Bounds box) {
        for (int score = -2; score <= 2; score++) {
            drawing.shape(
                    drawing.free(cell + "-scale"),
                    cell,
                    new Sentiment(score).toString(),
                    Styles.text(
                            11,
                            theme.ground().muted(),
                            "align=right;verticalAlign=middle;journey=decoration;" + Styles.PART),
                    new Bounds(box.width() - 34, box.height() / 2 - score * STEP - 8, 28, 16));
        }
    }

    /** Joins the faces of each persona to a curve, the first persona's drawn through. */
    @Override
    public void drawAbove(Drawing drawing) {
        int persona = 0;
        for (List<String> faces : curves.values()) {
            for (int i = 0; i + 1 < faces.size(); i++) {
                drawing.line(
                        drawing.free("curve"),
                        faces.get(i),
                        faces.get(i + 1),
                        "endArrow=none;html=1;rounded=0;strokeWidth=3;strokeColor="
                                + theme.ground().curve() + ";" + dash(persona) + "journey=curve;");
            }
            persona++;
        }
    }

    /** How the line of the persona with this index is drawn. */
    static String dash(int persona) {
        return persona == 0 ? "" : "dashed=1;dashPattern=" + (persona == 1 ? "6 4" : "2 4") + ";";
    }

    /** The emotions among {@code items}. */
    static List<Emotion> among(List<JourneyItem> items) {
        return items.stream()
                .filter(Emotion.class::isInstance)
                .map(Emotion.class::cast)
                .toList();
    }
}
