package io.journeydeck.journey.edit;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.layout.ItemDrawing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Room in the cells of a table: places things in them and makes rows taller. */
final class RowSpace {

    private final PageDrawing page;

    RowSpace(PageDrawing page) {
        this.page = page;
    }

    /**
     * A free place in a cell, below what is there or before something, which moves down.
     *
     * @param before null for the end
     */
    Bounds place(String cell, double width, double height, @Nullable String before) {
        Bounds room = Objects.requireNonNull(page.box(cell));
        double padding = ItemDrawing.padding();
        Bounds next = before == null ? null : page.box(before);
        double wide = Math.max(20, Math.min(width, room.width() - 2 * padding));
        if (next != null) {
            shiftDown(cell, next.y(), height + ItemDrawing.gap(), "");
            return new Bounds(padding, next.y(), wide, height);
        }
        List<String> there = page.children(cell);
        double bottom = there.stream()
                .map(page::box)
                .filter(Objects::nonNull)
                .mapToDouble(Bounds::bottom)
                .max()
                .orElse(0);
        double y = there.isEmpty()
                ? Math.max(padding, Math.floor((room.height() - height) / 2))
                : bottom + ItemDrawing.gap();
        return new Bounds(padding, y, wide, height);
    }

    /** Moves what stands in a cell from a height on, but for {@code without}. */
    void shiftDown(String cell, double from, double distance, String without) {
        for (String child : page.children(cell)) {
            Bounds box = page.box(child);
            if (box != null && !child.equals(without) && box.y() >= from - 1) {
                page.box(child, new Bounds(box.x(), box.y() + distance, box.width(), box.height()));
            }
        }
    }

    /**
     * Makes the row of a cell as tall as what stands in the cell needs.
     *
     * @return false when it would have to be taller and can't be
     */
    boolean fit(String cell) {
        Bounds room = page.box(cell);
        if (room == null) {
            return true;
        }
        double bottom = page.children(cell).stream()
                .map(page::box)
                .filter(Objects::nonNull)
                .mapToDouble(Bounds::bottom)
                .max()
                .orElse(0);
        double more = Math.ceil(bottom + ItemDrawing.padding() - room.height());
        return more <= 0 || grow(cell, more);
    }

    private boolean grow(String cell, double more) {
        String row = page.parent(cell);
        String table = row == null ? null : page.parent(row);
        Bounds rowBox = row == null ? null : page.box(row);
        Bounds tableBox = table == null ? null : page.box(table);
        if (row == null
                || table == null
                || rowBox == null
                || tableBox == null
                || !isRow(row)
                || page.children(row).stream().anyMatch(this::holdsFaces)) {
            return false;
        }
        for (String other : page.children(row)) {
            page.box(other, taller(Objects.requireNonNull(page.box(other)), more));
        }
        shiftDown(table, rowBox.bottom(), more, row);
        page.box(row, taller(rowBox, more));
        page.box(table, taller(tableBox, more));
        String ground = page.parent(table);
        if (ground != null) {
            shiftDown(ground, tableBox.bottom(), more, table);
        }
        return true;
    }

    private static Bounds taller(Bounds box, double more) {
        return new Bounds(box.x(), box.y(), box.width(), box.height() + more);
    }

    private boolean isRow(String id) {
        Cell cell = page.cell(id);
        return cell instanceof Vertex && "tableRow".equals(cell.style().text("shape", ""));
    }

    /** The heights of faces mean something, measured from the middle of the row. */
    private boolean holdsFaces(String cell) {
        return page.children(cell).stream()
                .map(page::cell)
                .filter(Objects::nonNull)
                .anyMatch(child -> "emotion".equals(child.data().get("journey")));
    }

    /** Items of a cell from top to bottom, then from left to right. */
    List<String> inOrder(String cell) {
        return page.children(cell).stream()
                .sorted(Comparator.comparingDouble((String id) ->
                                Objects.requireNonNull(page.box(id)).y())
                        .thenComparingDouble(
                                id -> Objects.requireNonNull(page.box(id)).x()))
                .toList();
    }
}
