package io.journeydeck.journey.codec;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the height of faces with the scores that their data give, in lanes whose head shows a scale: numbers, each as high as
 * the faces of that score. The data are right; a face that someone moved should say so.
 */
final class FaceHeights {

    private static final double MOVED = 1;

    private final Map<Integer, HeightScale> scales = new HashMap<>();
    private final Origin page;
    private final Diagnostics diagnostics;

    FaceHeights(Grid grid, Origin page, Diagnostics diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
        for (int lane = 0; lane < grid.lanes().size(); lane++) {
            int row = lane;
            Map<Double, Double> heights = new HashMap<>();
            grid.lanes().get(lane).cell().children().forEach(label -> collect(label, heights));
            HeightScale.of(heights).ifPresent(scale -> scales.put(row, scale));
        }
    }

    static void collect(Spot label, Map<Double, Double> heights) {
        Sentiment.parse(label.label())
                .ifPresent(score ->
                        heights.putIfAbsent(score.value(), label.bounds().centerY()));
        label.children().forEach(child -> collect(child, heights));
    }

    void check(List<Found> faces) {
        for (Found face : faces) {
            Grid.Place place = face.place();
            HeightScale scale = place == null ? null : scales.get(place.lane());
            Optional<Sentiment> said = Sentiment.parse(face.spot().data().getOrDefault("sentiment", ""));
            if (scale == null || face.kind() != ItemKind.EMOTION || said.isEmpty()) {
                continue;
            }
            Sentiment shown = scale.at(face.box().centerY());
            if (Math.abs(shown.value() - said.get().value()) >= MOVED) {
                diagnostics.add(Diagnostic.warning(
                        "JOURNEY_FACE_MOVED",
                        "The face stands at the height of " + shown + " and its data say " + said.get(),
                        page.atCell(face.spot().id()),
                        "Set its \"sentiment\" property to " + shown + ", or move it back."));
            }
        }
    }
}
