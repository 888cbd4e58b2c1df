package io.journeydeck.data;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file with fresh values. A value for an item goes into the data of its shape, from where the labels of the shape and of what is
 * in it take it ({@code %name%}); a value for a placeholder becomes a variable of the file and replaces what its pages and maps say.
 */
final class FreshFile {

    /** What a metric's card is there to show. */
    private static final Set<String> FIGURES = Set.of("baseline", "target", "value");

    private final MxFile file;
    private final String fileName;
    private final Diagnostics diagnostics;
    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final Map<String, List<FreshData.Entry>> items = new HashMap<>();
    private final Map<String, FreshData.Entry> placeholderEntries = new HashMap<>();
    private final Set<FreshData.Entry> used = new LinkedHashSet<>();
    private final MxFile filled;

    FreshFile(MxFile file, List<FreshData.Entry> entries, String fileName, Diagnostics diagnostics) {
        this.file = file;
        this.fileName = fileName;
        this.diagnostics = diagnostics;
        // What is said of this file counts more than what is said of all.
        List<FreshData.Entry> ordered = new ArrayList<>(entries);
        ordered.sort((one, other) ->
                Boolean.compare(!one.file().isEmpty(), !other.file().isEmpty()));
        for (FreshData.Entry entry : ordered) {
            if (entry.isPlaceholder()) {
                placeholders.put(entry.name(), entry.value());
                FreshData.Entry ofAll = placeholderEntries.put(entry.name(), entry);
                if (ofAll != null) {
                    used.add(ofAll);
                }
            } else {
                items.computeIfAbsent(entry.cell(), id -> new ArrayList<>()).add(entry);
            }
        }
        this.filled = entries.isEmpty() ? file : fill();
    }

    MxFile file() {
        return filled;
    }

    /** The values that found their place. */
    Set<FreshData.Entry> used() {
        return used;
    }

    private MxFile fill() {
        Map<String, String> variables = new LinkedHashMap<>(file.variables());
        variables.putAll(placeholders);
        List<DiagramPage> pages = new ArrayList<>();
        for (DiagramPage page : file.pages()) {
            DiagramPage changed = new DiagramPage(
                    page.id(),
                    page.name(),
                    page.attributes(),
                    page.modelAttributes(),
                    page.cells().stream().map(this::filled).toList(),
                    page.extras());
            pages.add(new FreshLabels(changed, this::isFresh, variables, fileName, diagnostics).page());
        }
        for (DiagramPage page : file.pages()) {
            for (String name : FreshLabels.names(page)) {
                FreshData.Entry entry = placeholderEntries.get(name);
                if (entry != null) {
                    used.add(entry);
                }
            }
        }
        reportUnfilled();
        file.pages().forEach(this::reportNotDrawn);
        return new MxFile(file.attributes(), variables, pages, file.extras());
    }

    private boolean isFresh(String cellId, String name) {
        return placeholders.containsKey(name)
                || items.getOrDefault(cellId, List.of()).stream()
                        .anyMatch(entry -> entry.name().equals(name));
    }

    private Cell filled(Cell cell) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean whole = cell.parentId() == null || "map".equals(cell.data().get("journey"));
        for (Map.Entry<String, String> value : placeholders.entrySet()) {
            if (whole
                    && cell.data().containsKey(value.getKey())
                    && !value.getKey().equals("label")) {
                values.put(value.getKey(), value.getValue());
                FreshData.Entry entry = placeholderEntries.get(value.getKey());
                if (entry != null) {
                    used.add(entry);
                }
            }
        }
        for (FreshData.Entry entry : items.getOrDefault(cell.id(), List.of())) {
            values.put(entry.name(), entry.value());
            used.add(entry);
        }
        return values.isEmpty() ? cell : with(cell, values);
    }

    private static Cell with(Cell cell, Map<String, String> values) {
        Map<String, String> data = new LinkedHashMap<>();
        if (cell.body().value().element() == null) {
            data.put("label", cell.label());
        }
        data.putAll(cell.data());
        values.forEach((name, value) ->
                data.put(name, name.equals("label") && FreshLabels.isHtml(cell) ? FreshLabels.escaped(value) : value));
        CellValue old = cell.body().value();
        return FreshLabels.withValue(
                cell, new CellValue(null, old.element() == null ? "object" : old.element(), data, old.children()));
    }

    /** A card shows the figures for which it was drawn; others stand in its data only. */
    private void reportNotDrawn(DiagramPage page) {
        Map<String, Set<String>> drawn = FreshLabels.namesInside(page);
        for (Cell cell : page.cells()) {
            for (FreshData.Entry entry : items.getOrDefault(cell.id(), List.of())) {
                boolean figure = FIGURES.contains(entry.name())
                        && "metric".equals(cell.data().get("journey"));
                if (figure && !drawn.getOrDefault(cell.id(), Set.of()).contains(entry.name())) {
                    diagnostics.add(Diagnostic.warning(
                            "DATA_NOT_DRAWN",
                            "The " + entry.name() + " of this metric is in its data, but its card does not show it",
                            new Origin(fileName, page.name(), cell.id()),
                            "Write %" + entry.name()
                                    + "% into its label and tick Placeholders in Edit Data (Ctrl+M)."));
                }
            }
        }
    }

    private void reportUnfilled() {
        if (items.isEmpty()) {
            return;
        }
        for (DiagramPage page : file.pages()) {
            for (Cell cell : page.cells()) {
                if ("metric".equals(cell.data().get("journey")) && !items.containsKey(cell.id())) {
                    diagnostics.add(Diagnostic.warning(
                            "DATA_ITEM_UNFILLED",
                            "No row of the data is for this metric",
                            new Origin(fileName, page.name(), cell.id()),
                            "Add a row with the id " + cell.id() + "."));
                }
            }
        }
    }
}
