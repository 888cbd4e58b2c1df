package io.journeydeck.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the cells of a table stand and how wide its columns are (CSS 2.1, 17.5.2.2, automatic table layout). */
final class TableGrid {

    private TableGrid() {}

    /** A cell with its first row and column. */
    record Slot(Box.TableCell cell, int row, int column) {}

    static List<Slot> slots(Box.Table table) {
        List<Slot> slots = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Box.TableCell cell : table.rows().get(row).cells()) {
                while (taken.contains(key(row, column))) {
                    column++;
                }
                int lastRow = Math.min(table.rows().size(), row + cell.rows());
                for (int r = row; r < lastRow; r++) {
                    for (int c = column; c < column + cell.columns(); c++) {
                        taken.add(key(r, c));
                    }
                }
                slots.add(new Slot(cell, row, column));
                column += cell.columns();
            }
        }
        return slots;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    static int columns(Box.Table table) {
        return slots(table).stream()
                .mapToInt(slot -> slot.column() + slot.cell().columns())
                .max()
                .orElse(0);
    }

    /** Fills in how narrow and how wide each column may be, px. */
    static void widths(Box.Table table, BoxWidths measure, double[] least, double[] most) {
        for (Slot slot : slots(table)) {
            Box.TableCell cell = slot.cell();
            BoxWidths.Range range = cell.content().accept(measure);
            double fixed = cell.width() > 0
                    ? Math.max(cell.width() + cell.content().frame().across(), range.least())
                    : 0;
            double low = range.least();
            double high = fixed > 0 ? fixed : range.most();
            if (cell.columns() == 1) {
                least[slot.column()] = Math.max(least[slot.column()], low);
                most[slot.column()] = Math.max(most[slot.column()], high);
            } else {
                spread(least, slot, low - table.spacing() * (cell.columns() - 1));
                spread(most, slot, high - table.spacing() * (cell.columns() - 1));
            }
        }
    }

    private static void spread(double[] widths, Slot slot, double wanted) {
        int from = slot.column();
        int to = from + slot.cell().columns();
        double have = Arrays.stream(widths, from, to).sum();
        if (wanted > have) {
            double each = (wanted - have) / (to - from);
            for (int i = from; i < to; i++) {
                widths[i] += each;
            }
        }
    }

    /** Widths of the columns when they share {@code room} px. */
    static double[] share(Box.Table table, BoxWidths measure, double room) {
        int count = columns(table);
        double[] least = new double[count];
        double[] most = new double[count];
        widths(table, measure, least, most);
        double[] percent = percentages(table, count);
        double wanted = 0;
        for (int i = 0; i < count; i++) {
            if (percent[i] > 0) {
                most[i] = Math.max(least[i], percent[i] * room);
                least[i] = most[i];
            }
            most[i] = Math.max(most[i], least[i]);
            wanted += most[i];
        }
        double lowest = Arrays.stream(least).sum();
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            if (room >= wanted) {
                widths[i] = most[i] + (room - wanted) * (wanted > 0 ? most[i] / wanted : 1.0 / count);
            } else if (room <= lowest || wanted - lowest < 1e-9) {
                widths[i] = least[i];
            } else {
                widths[i] = least[i] + (most[i] - least[i]) * (room - lowest) / (wanted - lowest);
            }
        }
        return widths;
    }

    private static double[] percentages(Box.Table table, int count) {
        double[] percent = new double[count];
        for (Slot slot : slots(table)) {
            if (slot.cell().width() < 0 && slot.cell().columns() == 1) {
                percent[slot.column()] =
                        Math.max(percent[slot.column()], -slot.cell().width());
            }
        }
        double sum = Arrays.stream(percent).sum();
        if (sum > 1) {
            for (int i = 0; i < count; i++) {
                percent[i] /= sum;
            }
        }
        return percent;
    }
}
