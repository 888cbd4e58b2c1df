package io.journeydeck.journey.codec;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds stages and lanes among shapes, whether they are cells of a table, swimlanes or loose rectangles: shapes that say what
 * lanes say stand below one another, and the stages stand beside one another above what lies at their right. The same is tried with
 * across and down exchanged.
 */
final class GridFinder {

    /** More headings than any map has; beyond, a page is no map. */
    private static final int MOST_TITLES = 200;

    private static final int GROUPS_TRIED = 6;
    private static final Comparator<Mark> DOWN =
            Comparator.comparingDouble(mark -> mark.box().centerY());

    private final List<Mark> marks;
    private final List<Mark> labelled;
    private final boolean mirrored;

    private GridFinder(List<Mark> marks, boolean mirrored) {
        this.marks = marks;
        this.labelled = marks.stream()
                .filter(mark -> mark.isLabelled() && mark.role() != Mark.Role.FRAME)
                .toList();
        this.mirrored = mirrored;
    }

    /** The grid that is a journey map by most of its words; empty when none is one. */
    static Optional<Draft> find(List<Mark> marks) {
        List<Mark> turned = marks.stream().map(Mark::mirrored).toList();
        Draft best = null;
        for (GridFinder finder : List.of(new GridFinder(marks, false), new GridFinder(turned, true))) {
            for (Draft draft : finder.drafts()) {
                if (draft.isJourney() && draft.covers(marks) && (best == null || draft.score() > best.score())) {
                    best = draft;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        List<Mark> seeds = labelled.stream().filter(mark -> mark.lane() != null).toList();
        Stream.concat(
                        Alignment.clusters(seeds, mark -> mark.box().x()).stream(),
                        Alignment.clusters(seeds, mark -> mark.box().centerX()).stream())
                .filter(group -> group.size() <= MOST_TITLES)
                .sorted(Comparator.comparingLong(GridFinder::kinds).reversed())
                .limit(GROUPS_TRIED)
                .forEach(seedsOfOne -> fromLanes(seedsOfOne).ifPresent(drafts::add));
        if (drafts.stream().noneMatch(Draft::isJourney)) {
            Alignment.lines(labelled).stream()
                    .filter(line -> stagesIn(line) >= 3)
                    .limit(GROUPS_TRIED)
                    .forEach(line -> fromStages(line).ifPresent(drafts::add));
        }
        return drafts;
    }

    private static long kinds(List<Mark> seeds) {
        Set<ItemKind> kinds = new HashSet<>();
        seeds.stream().map(Mark::lane).filter(Objects::nonNull).forEach(kinds::add);
        return kinds.size();
    }

    private static long stagesIn(List<Mark> line) {
        return line.stream()
                .map(mark -> mark.caption().stage())
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private Optional<Draft> fromLanes(List<Mark> seeds) {
        Mark top = seeds.stream().min(DOWN).orElseThrow();
        double left = seeds.stream().mapToDouble(mark -> mark.box().x()).min().orElseThrow();
        double middle = Alignment.median(seeds, mark -> mark.box().centerX());
        Set<String> own = Alignment.ids(seeds);
        List<Mark> beside = labelled.stream()
                .filter(mark -> !own.contains(mark.spot().id())
                        && !mark.caption().isFact()
                        && mark.box().x() > left + Alignment.TOLERANCE
                        && (mark.box().centerX() > middle || mark.role() != Mark.Role.SHAPE))
                .toList();
        Mark corner = labelled.stream()
                .filter(mark ->
                        StageWords.headsStages(mark.text()) && mark.box().x() < left + Alignment.TOLERANCE)
                .findFirst()
                .orElse(null);
        List<Mark> above = labelled.stream()
                .filter(mark -> mark.box().x() <= left + Alignment.TOLERANCE
                        && mark.caption().stage().isPresent())
                .toList();
        return Alignment.lines(beside).stream()
                .filter(line -> above.stream().noneMatch(stage -> isBeside(line, stage)))
                .filter(line -> line.size() >= 2
                        && line.size() <= MOST_TITLES
                        && (isAbove(line, top) || isBeside(line, corner)))
                .max(Comparator.comparingDouble(line -> value(line, corner)))
                .flatMap(header -> draft(header, column(seeds, header)));
    }

    private static boolean isAbove(List<Mark> line, Mark lane) {
        return line.stream().allMatch(mark -> {
            Bounds box = mark.box();
            if (mark.role() != Mark.Role.SHAPE) {
                return box.centerY() < lane.box().centerY();
            }
            return lane.role() == Mark.Role.SHAPE
                    ? box.bottom() <= lane.box().centerY()
                            && box.y() < lane.box().y()
                    : box.centerY() < lane.box().y();
        });
    }

    private static boolean isBeside(List<Mark> line, @Nullable Mark corner) {
        return corner != null
                && line.get(0).box().y() < corner.box().bottom()
                && corner.box().y() < line.get(0).box().bottom();
    }

    /** How much a line of shapes looks like the stages; the higher of two equal lines on the page is worth a little more. */
    private static double value(List<Mark> line, @Nullable Mark corner) {
        double width = Alignment.median(line, mark -> mark.box().width());
        boolean uniform = line.stream().allMatch(mark -> Math.abs(mark.box().width() - width) < 0.15 * width);
        return 4 * stagesIn(line)
                + Math.min(8, line.size())
                + (uniform ? 2 : 0)
                + (isBeside(line, corner) ? 6 : 0)
                - line.get(0).box().y() / 1e6;
    }

    /** The lanes: what stands where {@code seeds} stand, below the stages, with something beside it. */
    private List<Mark> column(List<Mark> seeds, List<Mark> header) {
        double left = Alignment.median(seeds, mark -> mark.box().x());
        double middle = Alignment.median(seeds, mark -> mark.box().centerX());
        double widest =
                seeds.stream().mapToDouble(mark -> mark.box().width()).max().orElse(0);
        Bounds stages = Alignment.union(header);
        double first = seeds.stream().mapToDouble(mark -> mark.box().y()).min().orElse(0);
        double last =
                seeds.stream().mapToDouble(mark -> mark.box().bottom()).max().orElse(0);
        Set<String> sure = Alignment.ids(seeds);
        Set<String> heads = Alignment.ids(header);
        List<Mark> column = new ArrayList<>();
        for (Mark mark : labelled) {
            Bounds box = mark.box();
            boolean aligned = Math.abs(box.x() - left) <= Alignment.TOLERANCE
                    || Math.abs(box.centerX() - middle) <= Alignment.TOLERANCE;
            boolean below = box.centerY() > stages.centerY()
                    && (mark.role() != Mark.Role.SHAPE || box.centerY() > stages.bottom());
            if (!aligned || !below || heads.contains(mark.spot().id()) || column.size() > MOST_TITLES) {
                continue;
            }
            boolean between = box.centerY() > first && box.centerY() < last;
            boolean headsSomething = between || mark.role() != Mark.Role.SHAPE || hasBeside(mark, stages);
            if (sure.contains(mark.spot().id())
                    || (box.width() <= 1.6 * widest && box.x() < stages.x() && headsSomething)) {
                column.add(mark);
            }
        }
        return Alignment.apart(column);
    }

    private boolean hasBeside(Mark title, Bounds stages) {
        return marks.stream()
                .anyMatch(mark -> mark.role() == Mark.Role.SHAPE
                        && mark.box().centerX() > stages.x()
                        && mark.box().centerX() < stages.right()
                        && Math.abs(mark.box().centerY() - title.box().centerY())
                                < title.box().height() / 2);
    }

    private Optional<Draft> draft(List<Mark> header, List<Mark> column) {
        if (column.isEmpty() || column.size() > MOST_TITLES) {
            return Optional.empty();
        }
        List<Mark> content = content(header, column);
        List<Mark> stages = header.stream()
                .map(mark -> withGround(mark, header, Bounds::height))
                .toList();
        List<Mark> lanes = column.stream()
                .map(mark -> withGround(mark, column, Bounds::width))
                .toList();
        return Optional.of(new Draft(
                Band.below(stages, Band.Direction.ACROSS, content),
                Band.below(lanes, Band.Direction.DOWN, content),
                mirrored));
    }

    private List<Mark> content(List<Mark> header, List<Mark> column) {
        Bounds stages = Alignment.union(header);
        Set<String> heads = Alignment.ids(header);
        heads.addAll(Alignment.ids(column));
        return labelled.stream()
                .filter(mark -> mark.role() == Mark.Role.SHAPE
                        && !heads.contains(mark.spot().id())
                        && mark.box().y() > stages.centerY()
                        && mark.box().centerX() > stages.x())
                .toList();
    }

    /** A heading that stands upon a shape without words, much longer than it, reaches as far as that shape. */
    private Mark withGround(Mark title, List<Mark> titles, ToDoubleFunction<Bounds> length) {
        if (title.role() != Mark.Role.SHAPE) {
            return title;
        }
        return marks.stream()
                .filter(mark -> !mark.isLabelled()
                        && mark.role() == Mark.Role.SHAPE
                        && length.applyAsDouble(mark.box()) > 2 * length.applyAsDouble(title.box())
                        && mark.box().contains(title.box().center())
                        && titles.stream()
                                .noneMatch(other ->
                                        !other.spot().id().equals(title.spot().id())
                                                && mark.box()
                                                        .contains(other.box().center())))
                .min(Comparator.comparingDouble(mark -> length.applyAsDouble(mark.box())))
                .map(ground -> title.reaching(ground.box()))
                .orElse(title);
    }

    private Optional<Draft> fromStages(List<Mark> line) {
        boolean corner = line.get(0).caption().stage().isEmpty() && line.get(0).role() != Mark.Role.SHAPE;
        List<Mark> header = corner ? line.subList(1, line.size()) : line;
        if (header.size() > MOST_TITLES) {
            return Optional.empty();
        }
        Bounds stages = Alignment.union(header);
        List<Mark> left = labelled.stream()
                .filter(mark -> mark.isShort()
                        && mark.box().centerX() < stages.x()
                        && mark.box().centerY() > stages.bottom()
                        && (mark.role() != Mark.Role.SHAPE || hasBeside(mark, stages)))
                .toList();
        Optional<List<Mark>> column = Stream.concat(
                        Alignment.clusters(left, mark -> mark.box().x()).stream(),
                        Alignment.clusters(left, mark -> mark.box().centerX()).stream())
                .max(Comparator.comparingInt(Collection::size));
        return column.isPresent()
                ? draft(header, Alignment.apart(column.get()))
                : Optional.of(new Draft(
                                Band.below(header, Band.Direction.ACROSS, content(header, List.of())),
                                rows(header),
                                mirrored))
                        .filter(draft -> !draft.lanes().isEmpty());
    }

    /** Rows that nothing heads: what overlaps from top to bottom is one. */
    private List<Band> rows(List<Mark> header) {
        Bounds stages = Alignment.union(header);
        List<Mark> content = content(header, List.of()).stream()
                .filter(mark -> mark.box().y() >= stages.bottom() && mark.box().centerX() < stages.right())
                .sorted(Comparator.comparingDouble(mark -> mark.box().y()))
                .toList();
        List<Band> rows = new ArrayList<>();
        double from = Double.NaN;
        double to = Double.NaN;
        for (Mark mark : content) {
            if (!(mark.box().y() < to)) {
                if (!Double.isNaN(from)) {
                    rows.add(new Band(null, from, to));
                }
                from = mark.box().y();
                to = mark.box().bottom();
            }
            to = Math.max(to, mark.box().bottom());
        }
        if (!Double.isNaN(from)) {
            rows.add(new Band(null, from, to));
        }
        return rows.size() > MOST_TITLES ? List.of() : rows;
    }
}
