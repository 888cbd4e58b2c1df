package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what lies on and around a map drawn by hand into its stages and lanes. */
final class DraftScan {

    /** The share of the map from which on a shape with words is a frame of it, not a note upon it. */
    private static final double FRAME = 0.6;

    private static final Set<ItemKind> GENERAL = EnumSet.of(ItemKind.EXPECTATION, ItemKind.EVIDENCE, ItemKind.METRIC);

    private final Draft draft;
    private final Bounds box;
    private final Bounds grid;
    private final List<ItemKind> kinds = new ArrayList<>();
    private final List<Piece> frames = new ArrayList<>();
    private final List<Piece> outside = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Found> general = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    /** A shape and where it belongs; {@code place} is null when it lies in no stage or in no lane. */
    record Piece(Mark mark, Grid.@Nullable Place place) {}

    DraftScan(Draft draft, Sketch sketch) {
        this.draft = draft;
        this.box = draft.box();
        this.grid = draft.grid();
        Set<String> heads = draft.heads();
        List<List<Piece>> rows = new ArrayList<>();
        draft.lanes().forEach(lane -> rows.add(new ArrayList<>()));
        List<Piece> beside = new ArrayList<>();
        for (Mark mark : sketch.marks()) {
            if (heads.contains(mark.spot().id())) {
                continue;
            }
            Grid.Place place = place(mark);
            Piece piece = new Piece(mark, place);
            if (mark.role() == Mark.Role.FRAME || isFrame(mark)) {
                if (mark.isLabelled()) {
                    frames.add(piece);
                }
            } else if (place != null) {
                rows.get(place.lane()).add(piece);
            } else {
                beside.add(piece);
            }
        }
        List<Piece> axes = new ArrayList<>();
        for (int lane = 0; lane < rows.size(); lane++) {
            ItemKind kind = kind(draft.lanes().get(lane).title(), rows.get(lane), sketch.edges(), lane);
            kinds.add(kind);
            if (kind == ItemKind.EMOTION) {
                List<Piece> axis = axis(beside, lane);
                EmotionRow row = new EmotionRow(draft, lane, axis, sketch.edges());
                found.addAll(row.read(rows.get(lane)));
                axes.addAll(row.usesAxis() ? axis : List.of());
            } else {
                rows.get(lane).forEach(piece -> item(piece, kind));
            }
        }
        beside.stream().filter(piece -> !axes.contains(piece)).forEach(this::around);
        sketch.edges().forEach(this::label);
        title();
    }

    List<ItemKind> kinds() {
        return kinds;
    }

    List<Found> found() {
        return Found.inReadingOrder(found);
    }

    List<Found> general() {
        return general;
    }

    Map<String, String> facts() {
        return facts;
    }

    private Grid.@Nullable Place place(Mark mark) {
        Point anchor = mark.anchor();
        int stage = draft.stageAt(anchor);
        int lane = draft.laneAt(anchor);
        if (mark.role() == Mark.Role.CELL) {
            stage = firstOf(draft.stages(), mark.box(), !draft.mirrored(), stage);
            lane = firstOf(draft.lanes(), mark.box(), draft.mirrored(), lane);
        }
        return stage < 0 || lane < 0 ? null : new Grid.Place(stage, lane);
    }

    /** The first band whose middle a merged cell covers. */
    private static int firstOf(List<Band> bands, Bounds cell, boolean across, int otherwise) {
        Band.Direction direction = across ? Band.Direction.ACROSS : Band.Direction.DOWN;
        for (int i = 0; i < bands.size(); i++) {
            double middle = (bands.get(i).from() + bands.get(i).to()) / 2;
            if (middle >= direction.from(cell) && middle <= direction.to(cell)) {
                return i;
            }
        }
        return otherwise;
    }

    private boolean isFrame(Mark mark) {
        Bounds reach = mark.reach();
        return reach.width() * reach.height() >= FRAME * box.width() * box.height();
    }

    private ItemKind kind(@Nullable Mark title, List<Piece> row, List<Spot> edges, int lane) {
        ItemKind said = title == null ? null : title.lane();
        if (title != null) {
            said = new Header(title.spot(), List.of(title.spot())).saidKind().orElse(said);
        }
        if (said != null) {
            return said;
        }
        List<Mark> marks = row.stream().map(Piece::mark).toList();
        List<Mark> words = marks.stream().filter(Mark::isLabelled).toList();
        long faces = marks.stream().filter(DraftScan::isFace).count();
        if (faces >= 2 && faces * 2 >= words.size()) {
            return ItemKind.EMOTION;
        }
        if (words.isEmpty()) {
            return new EmotionRow(draft, lane, List.of(), edges).hasCurve() ? ItemKind.EMOTION : ItemKind.NOTE;
        }
        if (most(words, mark -> TextItems.isNumbered(mark.text()))) {
            return ItemKind.ACTION;
        }
        return most(words, mark -> TextItems.isQuote(mark.text())) ? ItemKind.THOUGHT : ItemKind.NOTE;
    }

    private static boolean isFace(Mark mark) {
        return Moods.ofShape(mark.spot().resolved().style()).isPresent()
                || Moods.ofFace(mark.text()).isPresent()
                || mark.text().strip().matches("[+\\-\u2212] ?[0-2]([.,]5)?|0");
    }

    private static boolean most(List<Mark> marks, Predicate<Mark> property) {
        return marks.stream().filter(property).count() * 2 > marks.size();
    }

    /** What stands beside the stages in a lane, as the labels of an axis do. */
    private List<Piece> axis(List<Piece> beside, int lane) {
        return beside.stream()
                .filter(piece -> piece.mark().isLabelled()
                        && draft.laneAt(piece.mark().anchor()) == lane
                        && Moods.ofText(piece.mark().text()).isPresent())
                .toList();
    }

    private void item(Piece piece, ItemKind ofLane) {
        Mark mark = piece.mark();
        Spot spot = mark.spot();
        boolean repeated = mark.role() == Mark.Role.LANE
                && draft.stages().stream().anyMatch(stage -> stage.name().equalsIgnoreCase(mark.name()));
        if (repeated) {
            return;
        }
        if (MapScan.isMarkedItem(spot)) {
            add(mark, spot.kind().orElse(ItemKind.NOTE), piece.place(), "", mark.text());
        } else if (mark.isLabelled()) {
            TextItems.of(mark.text(), ofLane, mark.role() == Mark.Role.CELL)
                    .forEach(text -> add(mark, ofLane, piece.place(), "", text));
        } else if (isFace(mark)) {
            add(mark, ItemKind.EMOTION, piece.place(), "", "");
        }
    }

    private void add(Mark mark, ItemKind kind, Grid.@Nullable Place place, String reason, String text) {
        found.add(Found.of(mark.spot(), kind, place, reason, text));
    }

    /** What lies in no stage or no lane. */
    private void around(Piece piece) {
        Mark mark = piece.mark();
        Optional<ItemKind> kind = mark.spot().kind();
        if (kind.filter(GENERAL::contains).isPresent()) {
            general.add(Found.of(mark.spot(), kind.orElseThrow(), null, "", mark.text()));
            return;
        }
        boolean repeated = StageWords.headsStages(mark.text());
        if ((mark.isLabelled() || kind.isPresent()) && !repeated) {
            Map<String, String> said = MapTexts.facts(mark.text());
            if (kind.isEmpty() && !said.isEmpty() && said.keySet().stream().noneMatch(facts::containsKey)) {
                facts.putAll(said);
            } else {
                outside.add(piece);
            }
        }
    }

    private void label(Spot edge) {
        if (edge.label().isBlank() && edge.kind().isEmpty()) {
            return;
        }
        Point middle = edge.bounds().center();
        int stage = draft.stageAt(middle);
        int lane = draft.laneAt(middle);
        Grid.Place place = stage < 0 || lane < 0 ? null : new Grid.Place(stage, lane);
        found.add(Found.of(
                edge, edge.kind().orElse(ItemKind.NOTE), place, place == null ? reason(middle) : "", edge.label()));
    }

    /** The biggest text above the map is its title, or what its frame is called. */
    private void title() {
        Comparator<Piece> bySize = Comparator.comparingDouble(piece -> size(piece.mark()));
        Optional<Piece> title = Stream.concat(frames.stream(), outside.stream().filter(piece -> isAbove(piece.mark())))
                .max(bySize.thenComparingDouble(piece -> -piece.mark().box().y()));
        title.ifPresent(piece -> facts.put("title", piece.mark().name()));
        Stream.concat(frames.stream(), outside.stream())
                .filter(piece -> !isSame(piece, title))
                .forEach(piece -> add(
                        piece.mark(),
                        piece.mark().spot().kind().orElse(ItemKind.NOTE),
                        null,
                        frames.contains(piece)
                                ? "frames the map"
                                : reason(piece.mark().anchor()),
                        piece.mark().text()));
    }

    private static boolean isSame(Piece piece, Optional<Piece> other) {
        return other.isPresent()
                && other.get().mark().spot().id().equals(piece.mark().spot().id());
    }

    private static double size(Mark mark) {
        return mark.spot().resolved().style().number("fontSize", 12);
    }

    private boolean isAbove(Mark mark) {
        Bounds own = mark.box();
        return mark.spot().kind().isEmpty()
                && own.centerY() < box.y()
                && own.x() < box.right()
                && box.x() < own.right();
    }

    private String reason(Point at) {
        if (at.y() < grid.y() && at.y() >= box.y() && !draft.mirrored()) {
            return "lies beside the stages, not in a lane";
        }
        return draft.stageAt(at) < 0 && draft.laneAt(at) >= 0
                ? "lies in a lane, but in no stage"
                : draft.laneAt(at) < 0 && draft.stageAt(at) >= 0
                        ? "lies in a stage, but in no lane"
                        : "lies outside the stages and lanes of the map";
    }
}
