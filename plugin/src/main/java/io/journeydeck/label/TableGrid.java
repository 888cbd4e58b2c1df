package io.journeydeck.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the cells of a table stand. */
final class TableGrid {

    private TableGrid() {}

    /** A cell with its first row and column. */
    record Slot(Box.TableCell cell, int row, int column) {

        /** The row behind its last in a table of so many rows. */
        int endRow(int rows) {
            return Math.min(rows, row + cell.rows());
        }

        int endColumn() {
            return column + cell.columns();
        }
    }

    static List<Slot> slots(List<Box.Row> rows) {
        List<Slot> slots = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Box.TableCell cell : rows.get(row).cells()) {
                while (taken.contains(key(row, column))) {
                    column++;
                }
                Slot slot = new Slot(cell, row, column);
                for (int r = row; r < slot.endRow(rows.size()); r++) {
                    for (int c = column; c < slot.endColumn(); c++) {
                        taken.add(key(r, c));
                    }
                }
                slots.add(slot);
                column = slot.endColumn();
            }
        }
        return slots;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    static int columns(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::endColumn).max().orElse(0);
    }
}
