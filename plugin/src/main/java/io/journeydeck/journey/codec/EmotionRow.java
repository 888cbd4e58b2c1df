package io.journeydeck.journey.codec;

import io.journeydeck.drawio.graph.ResolvedCell.ResolvedEdge;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lane of emotions that someone drew by hand: faces, words, numbers, and points whose height says how customers feel. When
 * there are no points, the bends of a curve are the points.
 */
final class EmotionRow {

    /** The largest marker, px. */
    private static final double MARKER = 64;

    /** How far the words of a marker stand from it at most, px. */
    private static final double NEAR = 40;

    private static final double FLAT = 4;

    private final Draft draft;
    private final int lane;
    private final List<DraftScan.Piece> axis;
    private final List<ResolvedEdge> curves = new ArrayList<>();
    private final List<Spot> curveSpots = new ArrayList<>();
    private final @Nullable Double zeroLine;

    EmotionRow(Draft draft, int lane, List<DraftScan.Piece> axis, List<Spot> edges) {
        this.draft = draft;
        this.lane = lane;
        this.axis = axis;
        Double zero = null;
        for (Spot edge : edges) {
            if (edge.resolved() instanceof ResolvedEdge way && liesHere(way)) {
                Bounds reach = Bounds.around(way.points());
                if (reach.height() > FLAT) {
                    curves.add(way);
                    curveSpots.add(edge);
                } else if (reach.width() > draft.grid().width() / 2) {
                    zero = reach.centerY();
                }
            }
        }
        this.zeroLine = zero;
    }

    private boolean liesHere(ResolvedEdge way) {
        return !draft.mirrored() && draft.laneAt(Bounds.around(way.points()).center()) == lane;
    }

    /** True when a curve that reaches over stages is drawn in it. */
    boolean hasCurve() {
        return curves.stream()
                .anyMatch(way -> way.points().size() > 2
                        && Bounds.around(way.points()).width() > draft.grid().width() / 3);
    }

    /** True when the texts beside it give the scale of heights. */
    boolean usesAxis() {
        return axisScale().isPresent();
    }

    private Optional<HeightScale> axisScale() {
        Map<Double, Double> heights = new HashMap<>();
        axis.forEach(label -> Moods.ofText(label.mark().text())
                .ifPresent(
                        score -> heights.put(score.value(), label.mark().box().centerY())));
        return draft.mirrored() ? Optional.empty() : HeightScale.of(heights);
    }

    private HeightScale scale() {
        Band band = drawn();
        return axisScale()
                .orElseGet(() -> zeroLine == null
                        ? HeightScale.of(band.from(), band.to())
                        : HeightScale.around(zeroLine, band.from(), band.to()));
    }

    /** The height that its title has when that is most of the lane: a last lane reaches further than it looks. */
    private Band drawn() {
        Band band = draft.lanes().get(lane);
        Mark title = band.title();
        return title == null || title.reach().height() < 0.6 * band.length()
                ? band
                : new Band(title, title.reach().y(), title.reach().bottom());
    }

    List<Found> read(List<DraftScan.Piece> pieces) {
        List<Found> markers = new ArrayList<>();
        List<Found> others = new ArrayList<>();
        boolean heights = heightsSpeak(pieces);
        for (DraftScan.Piece piece : pieces) {
            Mark mark = piece.mark();
            if (mark.spot().kind().isPresent() || mark.spot().isOfUnknownKind()) {
                others.add(Found.of(
                        mark.spot(), mark.spot().kind().orElse(ItemKind.NOTE), piece.place(), "", mark.text()));
            } else if (isPoint(mark)) {
                markers.add(emotion(piece, mark.text(), score(mark, heights)));
            } else if (mark.isLabelled()) {
                texts(mark)
                        .forEach(text -> others.add(
                                emotion(piece, text, Moods.ofText(text).orElse(null))));
            }
        }
        if (markers.isEmpty()) {
            markers.addAll(bends());
        }
        return named(markers, others);
    }

    private static Found emotion(DraftScan.Piece piece, String text, @Nullable Sentiment shown) {
        return new Found(
                piece.mark().spot(),
                ItemKind.EMOTION,
                piece.place(),
                "",
                text,
                piece.mark().box(),
                shown);
    }

    /** One emotion, unless each line of a cell says a feeling of its own. */
    private static List<String> texts(Mark mark) {
        List<String> lines = TextItems.of(mark.text(), ItemKind.EMOTION, mark.role() == Mark.Role.CELL);
        return lines.stream().allMatch(line -> Moods.ofText(line).isPresent()) ? lines : List.of(mark.text());
    }

    /** A face, or a small shape that stands at a height: without words, or an ellipse. */
    private boolean isPoint(Mark mark) {
        if (mark.role() != Mark.Role.SHAPE) {
            return false;
        }
        Bounds box = mark.box();
        boolean small = Math.max(box.width(), box.height()) <= MARKER
                && Math.min(box.width(), box.height()) >= 4
                && (draft.mirrored() || box.height() < draft.lanes().get(lane).length() * 0.75);
        boolean face = Moods.ofShape(mark.spot().resolved().style()).isPresent();
        boolean round = mark.spot().hasShape("ellipse");
        boolean group = mark.spot().cell().style().names().contains("group");
        boolean onlyFace =
                mark.text().length() <= 4 && Moods.ofText(mark.text()).isPresent();
        return face || (small && !group && (!mark.isLabelled() || round || onlyFace));
    }

    /** True when points stand at different heights, so that these tell more than the same smiley over and over. */
    private boolean heightsSpeak(List<DraftScan.Piece> pieces) {
        List<Double> heights = pieces.stream()
                .map(DraftScan.Piece::mark)
                .filter(this::isPoint)
                .map(mark -> mark.box().centerY())
                .toList();
        double lowest = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double highest = heights.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return !draft.mirrored() && lowest - highest > draft.lanes().get(lane).length() / 5;
    }

    private @Nullable Sentiment score(Mark mark, boolean heights) {
        Optional<Sentiment> said = Moods.ofText(mark.text());
        if (said.isPresent()) {
            return said.get();
        }
        Sentiment face = Moods.ofShape(mark.spot().resolved().style()).orElse(null);
        Sentiment height = draft.mirrored() ? null : scale().at(mark.box().centerY());
        if (face == null || height == null) {
            return face == null ? height : face;
        }
        return heights && face.value() * height.value() >= 0 ? height : face;
    }

    private List<Found> bends() {
        List<Found> bends = new ArrayList<>();
        HeightScale scale = scale();
        for (int i = 0; i < curves.size(); i++) {
            for (Point point : curves.get(i).points()) {
                int stage = draft.stageAt(point);
                if (stage >= 0) {
                    bends.add(new Found(
                            curveSpots.get(i),
                            ItemKind.EMOTION,
                            new Grid.Place(stage, lane),
                            "",
                            "",
                            new Bounds(point.x(), point.y(), 0, 0),
                            scale.at(point.y())));
                }
            }
        }
        return bends;
    }

    /** Gives each marker without words the words near it that say no feeling of their own. */
    private static List<Found> named(List<Found> markers, List<Found> others) {
        List<Found> free = new ArrayList<>(others);
        List<Found> all = new ArrayList<>();
        for (Found marker : markers) {
            Found words = marker.text().isBlank()
                    ? free.stream()
                            .filter(text -> text.kind() == ItemKind.EMOTION
                                    && (text.shown() == null
                                            || Moods.ofFace(text.text()).isEmpty())
                                    && Objects.equals(text.place(), marker.place())
                                    && distance(text.box(), marker.box()) <= NEAR)
                            .min(Comparator.comparingDouble(text -> distance(text.box(), marker.box())))
                            .orElse(null)
                    : null;
            if (words == null) {
                all.add(marker);
            } else {
                free.remove(words);
                all.add(new Found(
                        marker.spot(),
                        ItemKind.EMOTION,
                        marker.place(),
                        "",
                        words.text(),
                        marker.box(),
                        marker.shown()));
            }
        }
        all.addAll(free);
        return all;
    }

    private static double distance(Bounds one, Bounds other) {
        double dx = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double dy = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return Math.hypot(dx, dy);
    }
}
