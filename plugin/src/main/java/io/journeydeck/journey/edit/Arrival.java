package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.drawio.edit.LabelText;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.codec.MapCells;
import io.journeydeck.journey.edit.MapChange.ItemAdded;
import io.journeydeck.journey.edit.MapChange.ItemMoved;
import io.journeydeck.journey.edit.MapChange.Place;
import io.journeydeck.journey.layout.ItemDrawing;
import io.journeydeck.journey.property.ItemProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings items into a cell of the map: such as stood elsewhere, and new ones that look like those that are there. */
final class Arrival {

    /** Size of a face of ours, px. */
    private static final double FACE = 40;

    private final PageDrawing page;
    private final DiagramMap map;
    private final List<ItemDrawing> looks;
    private final Map<String, JourneyItem> changed;

    /** @param changed items that say something else by now, by their cells */
    Arrival(PageDrawing page, DiagramMap map, List<ItemDrawing> looks, Map<String, JourneyItem> changed) {
        this.page = page;
        this.map = map;
        this.looks = looks;
        this.changed = changed;
    }

    /** Moves an item; why not, or empty. */
    String move(JourneyItem found, ItemMoved move, List<String> notes) {
        String id = move.cell();
        JourneyItem item = changed.getOrDefault(id, found);
        Bounds box = page.box(id);
        String cell = cell(move.after());
        if (box == null || page.edit(id).isEmpty()) {
            return "its shape has no place of its own; move it in draw.io";
        }
        if (cell.equals(page.parent(id)) || isWithin(cell, id)) {
            return "it stands there by its place on the page; move it in draw.io";
        }
        ItemRedraw redraw = new ItemRedraw(page, map.shapes(), looks, notes);
        ItemDrawing look = redraw.look(item);
        String from = page.parent(id);
        if (ItemDrawing.isFace(item)) {
            new Curve(page).pass(id);
            Bounds to = faceBox(item, cell, box, from == null ? null : page.box(from));
            page.moveTo(id, cell);
            page.box(id, to);
            join(item, id, move.after());
            return "";
        }
        double width = look == null ? box.width() : inner(cell);
        double height = look == null ? box.height() : Math.max(look.height(item, width), 0);
        RowSpace space = new RowSpace(page);
        Bounds to = space.place(cell, width, height, next(item, cell));
        redraw.redraw(item, item, look, to);
        page.moveTo(id, cell);
        note(space.fit(cell), notes);
        return "";
    }

    private boolean isWithin(String cell, String ancestor) {
        for (String at = cell; at != null; at = page.parent(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static void note(boolean fits, List<String> notes) {
        if (!fits) {
            notes.add("its cell has no room left; make the row taller in draw.io");
        }
    }

    /** Draws a new item; why not, or empty. */
    String add(ItemAdded news, List<String> notes) {
        ItemKind kind = ItemKind.byId(news.kind()).orElseThrow();
        String cell = cell(news.place());
        String id = page.freeId(kind.id());
        Map<String, String> data = new LinkedHashMap<>(news.data());
        data.values().removeIf(String::isEmpty);
        if (kind == ItemKind.ACTION) {
            data.put("number", Integer.toString(nextNumber()));
        }
        JourneyItem item =
                new ItemProperties(new Diagnostics()).item(kind, Origin.UNKNOWN.atCell(id), news.text(), data);
        JourneyItem like = nearest(kind, news.place()).orElse(null);
        ItemRedraw redraw = new ItemRedraw(page, map.shapes(), looks, notes);
        ItemDrawing look = like == null ? looks.get(0) : redraw.look(like);
        Bounds model = like == null ? null : page.box(PartIds.cell(like.origin()));
        RowSpace space = new RowSpace(page);
        Bounds box;
        if (ItemDrawing.isFace(item)) {
            double size = model == null ? FACE : model.width();
            String from = like == null ? null : page.parent(PartIds.cell(like.origin()));
            Bounds start = model == null ? new Bounds(0, 0, size, size) : model;
            box = faceBox(item, cell, start, from == null || model == null ? null : page.box(from), like);
        } else {
            double width = look == null && model != null ? model.width() : inner(cell);
            double height = look == null && model != null ? model.height() : height(look, item, width);
            box = space.place(cell, width, height, next(item, cell));
        }
        List<Cell> cells = look == null && like != null
                ? copies(like, item, id, cell)
                : (look == null ? looks.get(0) : look).cells(item, cell, box);
        insert(cells, item, id, cell, box);
        if (ItemDrawing.isFace(item)) {
            join(item, id, news.place());
        } else {
            note(space.fit(cell), notes);
        }
        return "";
    }

    private double height(@Nullable ItemDrawing look, JourneyItem item, double width) {
        return (look == null ? looks.get(0) : look).height(item, width);
    }

    private int nextNumber() {
        return 1
                + map.items()
                        .filter(JourneyItem.Action.class::isInstance)
                        .mapToInt(action -> ((JourneyItem.Action) action).number())
                        .max()
                        .orElse(0);
    }

    private void insert(List<Cell> cells, JourneyItem item, String id, String cell, Bounds box) {
        String after = null;
        for (int i = 0; i < cells.size(); i++) {
            String own = i == 0 ? id : page.freeId(id + "-part");
            Cell placed = ItemRedraw.moved(cells.get(i), own, i == 0 ? cell : id);
            page.insert(placed, i == 0 ? last(cell) : after);
            after = own;
        }
        page.box(id, box);
        changed.put(id, item);
    }

    /** What a new cell stands behind, so that it is painted above the cell it lies in. */
    private String last(String cell) {
        String last = cell;
        for (String part : page.parts(cell)) {
            last = last(part);
        }
        return last;
    }

    /** Copies of an item with a look of its own, and of its parts. */
    private List<Cell> copies(JourneyItem like, JourneyItem item, String id, String parent) {
        List<Cell> copies = new ArrayList<>();
        String model = PartIds.cell(like.origin());
        Vertex main = (Vertex) Objects.requireNonNull(page.cell(model));
        Map<String, String> data = new LinkedHashMap<>();
        boolean html = main.style().flag("html", false);
        data.put("label", html ? LabelText.html(item.text()) : item.text());
        data.put("journey", item.kind().id());
        data.putAll(item.body().data());
        if (item instanceof JourneyItem.Action action && main.data().containsKey("number")) {
            data.put("number", Integer.toString(action.number()));
        }
        copies.add(new Vertex(
                new CellBody(
                        id,
                        parent,
                        CellValue.object(data),
                        main.style(),
                        main.body().attributes(),
                        List.of()),
                main.geometry()));
        for (String part : page.parts(model)) {
            Cell cell = page.cell(part);
            if (cell instanceof Vertex
                    && (cell.style().flag("part", false)
                            || "1".equals(cell.data().get("placeholders")))) {
                copies.add(cell);
            }
        }
        return copies;
    }

    private String cell(Place place) {
        MapCells cells = Objects.requireNonNull(map.cells());
        return cells.at(PartIds.stageOf(map.map(), place.stage()), PartIds.laneOf(map.map(), place.lane()))
                .orElseThrow()
                .cell();
    }

    private double inner(String cell) {
        return Objects.requireNonNull(page.box(cell)).width() - 2 * ItemDrawing.padding();
    }

    /** The item of a cell that comes after one by its step. */
    private @Nullable String next(JourneyItem item, String cell) {
        double step = step(item);
        if (step < 0) {
            return null;
        }
        for (String id : new RowSpace(page).inOrder(cell)) {
            JourneyItem other = item(id);
            if (other != null && step(other) > step) {
                return id;
            }
        }
        return null;
    }

    private static double step(JourneyItem item) {
        String step = item.body().get("step").strip();
        return step.matches("\\d{1,4}") ? Double.parseDouble(step) : -1;
    }

    private @Nullable JourneyItem item(String id) {
        JourneyItem now = changed.get(id);
        return now != null
                ? now
                : map.items()
                        .filter(item -> PartIds.cell(item.origin()).equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** The item of a kind that stands nearest to a place: in its cell, its lane, its stage, anywhere. */
    private Optional<JourneyItem> nearest(ItemKind kind, Place place) {
        Set<ItemKind> wanted = Set.of(kind);
        return map.items()
                .filter(item -> wanted.contains(item.kind()))
                .filter(item -> page.cell(PartIds.cell(item.origin())) instanceof Vertex
                        && page.box(PartIds.cell(item.origin())) != null
                        && !isTableCell(PartIds.cell(item.origin())))
                .min(Comparator.comparingInt(item -> {
                    Place there = map.placeOf(item);
                    return (there.lane().equals(place.lane()) ? 0 : 2)
                            + (there.stage().equals(place.stage()) ? 0 : 1);
                }));
    }

    private boolean isTableCell(String id) {
        return Objects.requireNonNull(map.cells()).rows().stream().anyMatch(row -> row.bodies().stream()
                .anyMatch(body -> body.cell().equals(id)));
    }

    private Bounds faceBox(JourneyItem item, String cell, Bounds box, @Nullable Bounds from) {
        return faceBox(item, cell, box, from, item);
    }

    /**
     * A face's place: beside those that are there, as high as its score.
     *
     * @param box of {@code like}
     * @param from the cell that {@code like} stands in; null for none
     */
    private Bounds faceBox(
            JourneyItem item, String cell, Bounds box, @Nullable Bounds from, @Nullable JourneyItem like) {
        Bounds room = Objects.requireNonNull(page.box(cell));
        Double step = PageChanges.step(map, cell);
        double perScore = step == null ? 0 : step;
        double middle = room.height() / 2;
        double y = middle - score(item) * perScore - box.height() / 2;
        if (from != null && like != null && perScore > 0) {
            y = box.y() + (room.height() - from.height()) / 2 + (score(like) - score(item)) * perScore;
        }
        List<Bounds> faces = new RowSpace(page)
                .inOrder(cell).stream()
                        .filter(id -> item(id) instanceof JourneyItem.Emotion)
                        .map(page::box)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingDouble(Bounds::x))
                        .toList();
        double x = room.width() / 2;
        if (!faces.isEmpty()) {
            double last = faces.get(faces.size() - 1).centerX();
            x = (last + room.width()) / 2;
        }
        double lowest = Math.max(0, room.height() - box.height());
        return new Bounds(Math.round(x - box.width() / 2), Math.max(0, Math.min(lowest, y)), box.width(), box.height());
    }

    private static double score(JourneyItem item) {
        Sentiment sentiment = item.sentiment();
        return sentiment == null ? 0 : sentiment.value();
    }

    /** Leads the curve of its persona over a face. */
    private void join(JourneyItem item, String id, Place place) {
        if (item.sentiment() == null) {
            return;
        }
        int stage = PartIds.stageOf(map.map(), place.stage());
        String before = null;
        String after = null;
        for (var placed : map.map().items()) {
            JourneyItem other = placed.item();
            String cell = PartIds.cell(other.origin());
            if (!(other instanceof JourneyItem.Emotion)
                    || cell.equals(id)
                    || page.cell(cell) == null
                    || other.sentiment() == null
                    || !other.body().get("persona").equals(item.body().get("persona"))) {
                continue;
            }
            if (placed.stage() <= stage) {
                before = cell;
            } else if (after == null) {
                after = cell;
            }
        }
        new Curve(page).join(before, id, after);
    }
}
