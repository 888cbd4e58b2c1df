package io.journeydeck.journey.edit;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.edit.PageEdit;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.edit.MapChange.ItemAdded;
import io.journeydeck.journey.edit.MapChange.ItemDeleted;
import io.journeydeck.journey.edit.MapChange.ItemMoved;
import io.journeydeck.journey.edit.MapChange.NameChanged;
import io.journeydeck.journey.edit.MapChange.PropertyChanged;
import io.journeydeck.journey.edit.MapChange.TextChanged;
import io.journeydeck.journey.layout.ItemDrawing;
import io.journeydeck.journey.property.ItemProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes to one page, made together: first what items say, then what goes, moves and comes. */
final class PageChanges {

    /** A change that is to be made, and the index of its outcome. */
    record Task(int index, DiagramMap map, @Nullable JourneyItem item, MapChange change) {}

    private final PageDrawing page;
    private final String pageName;
    private final Diagnostics findings;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, List<ItemDrawing>> looks = new HashMap<>();
    private final Map<String, JourneyItem> items = new HashMap<>();

    PageChanges(DiagramPage page, PageEdit edit, Diagnostics findings) {
        this.page = new PageDrawing(page, edit);
        this.pageName = page.name();
        this.findings = findings;
    }

    void add(int index, DiagramMap map, @Nullable JourneyItem item, MapChange change) {
        tasks.add(new Task(index, map, item, change));
    }

    /** Makes them; what turns out not to be possible is put into {@code outcomes}. */
    void make(List<ChangeOutcome> outcomes) {
        Map<String, List<Task>> words = new LinkedHashMap<>();
        for (Task task : tasks) {
            if (task.change() instanceof TextChanged || task.change() instanceof PropertyChanged) {
                words.computeIfAbsent(task.change().cell(), cell -> new ArrayList<>())
                        .add(task);
            } else if (task.change() instanceof NameChanged name) {
                List<String> notes = new ArrayList<>();
                String reason = redraw(task.map(), notes).label(name.cell(), name.before(), name.after());
                settle(task, reason, notes, outcomes);
            }
        }
        words.values().forEach(changes -> say(changes, outcomes));
        Set<String> going = new HashSet<>();
        tasks.forEach(task -> {
            if (task.change() instanceof ItemDeleted) {
                going.add(task.change().cell());
            }
        });
        for (Task task : tasks) {
            List<String> notes = new ArrayList<>();
            String reason = task.change().accept(new MapChange.Visitor<String>() {
                @Override
                public String text(TextChanged change) {
                    return "";
                }

                @Override
                public String property(PropertyChanged change) {
                    return "";
                }

                @Override
                public String name(NameChanged change) {
                    return "";
                }

                @Override
                public String moved(ItemMoved change) {
                    return "";
                }

                @Override
                public String added(ItemAdded change) {
                    return "";
                }

                @Override
                public String deleted(ItemDeleted change) {
                    return delete(task.map(), change, going, notes);
                }
            });
            if (task.change() instanceof ItemDeleted) {
                settle(task, reason, notes, outcomes);
            }
        }
        for (Task task : tasks) {
            Arrival arrival = new Arrival(page, task.map(), looks(task.map()), items);
            List<String> notes = new ArrayList<>();
            if (task.change() instanceof ItemMoved move && task.item() != null) {
                settle(task, arrival.move(task.item(), move, notes), notes, outcomes);
            } else if (task.change() instanceof ItemAdded news) {
                settle(task, arrival.add(news, notes), notes, outcomes);
            }
        }
        page.finish();
    }

    private void settle(Task task, String reason, List<String> notes, List<ChangeOutcome> outcomes) {
        if (!reason.isEmpty()) {
            outcomes.set(task.index(), ChangeOutcome.refused(task.change(), reason));
        } else if (!notes.isEmpty()) {
            outcomes.set(
                    task.index(),
                    new ChangeOutcome(task.change(), ChangeOutcome.Verdict.MADE, String.join("; ", notes)));
        }
    }

    private List<ItemDrawing> looks(DiagramMap map) {
        return looks.computeIfAbsent(map.map().facts().language(), ItemDrawing::all);
    }

    private ItemRedraw redraw(DiagramMap map, List<String> notes) {
        return new ItemRedraw(page, map.shapes(), looks(map), notes);
    }

    /** Changes text and data of one item, and then its drawing. */
    private void say(List<Task> changes, List<ChangeOutcome> outcomes) {
        DiagramMap map = changes.get(0).map();
        JourneyItem before = changes.get(0).item();
        if (before == null) {
            return;
        }
        List<String> notes = new ArrayList<>();
        ItemRedraw redraw = redraw(map, notes);
        ItemDrawing look = redraw.look(before);
        String text = before.text();
        Map<String, String> data = new LinkedHashMap<>(before.body().data());
        for (Task task : changes) {
            String reason = "";
            if (task.change() instanceof TextChanged change) {
                reason = redraw.label(change.cell(), before.text(), change.after());
                text = reason.isEmpty() ? change.after() : text;
            } else if (task.change() instanceof PropertyChanged change) {
                reason = property(change);
                if (reason.isEmpty()) {
                    data.put(change.name(), change.after());
                }
            }
            settle(task, reason, task.change() instanceof TextChanged ? notes : List.of(), outcomes);
        }
        data.values().removeIf(String::isEmpty);
        JourneyItem after = item(before, text, data);
        items.put(PartIds.cell(before.origin()), after);
        follow(map, before, after, look, redraw);
    }

    private String property(PropertyChanged change) {
        return page.edit(change.cell())
                .map(cell -> {
                    cell.data(change.name(), change.after().isEmpty() ? null : change.after());
                    return "";
                })
                .orElse("its shape stands in the file in a rare form; save the file in draw.io first");
    }

    /** The item with another text and data. */
    static JourneyItem item(JourneyItem like, String text, Map<String, String> data) {
        Map<String, String> all = new LinkedHashMap<>(data);
        if (like instanceof JourneyItem.Action action) {
            all.put("number", Integer.toString(action.number()));
        }
        return new ItemProperties(new Diagnostics()).item(like.kind(), like.origin(), text, all, like.sentiment());
    }

    private void follow(
            DiagramMap map, JourneyItem before, JourneyItem after, @Nullable ItemDrawing look, ItemRedraw redraw) {
        String id = PartIds.cell(before.origin());
        Bounds box = page.box(id);
        String cell = page.parent(id);
        if (box == null || cell == null) {
            return;
        }
        if (ItemDrawing.isFace(after)) {
            Double step = step(map, cell);
            Bounds room = page.box(cell);
            double y = box.y() + (step == null ? 0 : ItemRedraw.fall(before, after, step));
            double lowest = room == null ? y : Math.max(0, room.height() - box.height());
            Bounds to = new Bounds(box.x(), Math.max(0, Math.min(lowest, y)), box.width(), box.height());
            redraw.redraw(before, after, look, step == null ? box : to);
            return;
        }
        double height = look == null ? box.height() : ItemRedraw.height(look, before, after, box);
        redraw.redraw(before, after, look, new Bounds(box.x(), box.y(), box.width(), height));
        if (height > box.height()) {
            RowSpace space = new RowSpace(page);
            space.shiftDown(cell, box.bottom(), height - box.height(), id);
            if (!space.fit(cell)) {
                full(cell);
            }
        }
    }

    /** Px a score in the row of a cell. */
    static @Nullable Double step(DiagramMap map, String cell) {
        return map.cells() == null
                ? null
                : map.cells().rows().stream()
                        .filter(row -> row.bodies().stream()
                                .anyMatch(body -> body.cell().equals(cell)))
                        .map(row -> row.step())
                        .findFirst()
                        .orElse(null);
    }

    private void full(String cell) {
        findings.add(Diagnostic.warning(
                "MAP_CELL_FULL",
                "A cell holds more than it has room for",
                Origin.UNKNOWN.onPage(pageName).atCell(cell),
                "Make its row taller in draw.io."));
    }

    private String delete(DiagramMap map, ItemDeleted change, Set<String> going, List<String> notes) {
        String id = change.cell();
        boolean table = map.cells() != null
                && map.cells().rows().stream().anyMatch(row -> row.bodies().stream()
                        .anyMatch(body -> body.cell().equals(id)));
        if (table) {
            return redraw(map, notes).label(id, change.before(), "");
        }
        Set<String> others = new HashSet<>();
        map.items().map(item -> PartIds.cell(item.origin())).forEach(others::add);
        others.removeAll(going);
        map.map().stages().forEach(stage -> others.add(PartIds.cell(stage.origin())));
        map.map().lanes().forEach(lane -> others.add(PartIds.cell(lane.origin())));
        others.add(PartIds.cell(map.map().origin()));
        if (others.contains(id) || holds(id, others)) {
            return "other parts of the map lie in its shape; delete it in draw.io";
        }
        map.items()
                .filter(item ->
                        item.body().get("opportunity").equals(id) && !going.contains(PartIds.cell(item.origin())))
                .forEach(pain -> notes.add("the pain point " + ChangeCheck.quoted(pain.text()) + " still names it"));
        Cell cell = page.cell(id);
        if (cell != null) {
            new Curve(page).pass(id);
            page.delete(id);
        }
        return "";
    }

    private boolean holds(String id, Set<String> others) {
        return page.parts(id).stream().anyMatch(part -> others.contains(part) || holds(part, others));
    }
}
