package io.journeydeck.label;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table may and want to be, and how they share a width: columns with a percentage first, then those with a
 * width, then the others (CSS 2.1, 17.5.2.2; CSS Tables 3, 4.3).
 */
final class TableColumns {

    private final double[] least;
    private final double[] most;
    /** Whether a width is said. */
    private final boolean[] fixed;
    /** Shares of the whole; 0 where none is said. */
    private final double[] percent;

    private TableColumns(int count) {
        this.least = new double[count];
        this.most = new double[count];
        this.fixed = new boolean[count];
        this.percent = new double[count];
    }

    static TableColumns of(Box.Table table, BoxWidths measure) {
        List<TableGrid.Slot> slots = TableGrid.slots(table.rows());
        TableColumns columns = new TableColumns(
                Math.max(TableGrid.columns(slots), table.columns().size()));
        for (int i = 0; i < table.columns().size(); i++) {
            columns.say(i, table.columns().get(i), 0);
        }
        for (TableGrid.Slot slot : slots) {
            if (slot.cell().columns() == 1 && !(table.even() && slot.row() > 0)) {
                columns.add(slot, measure, table.even());
            }
        }
        columns.settle();
        if (!table.even()) {
            slots.stream()
                    .filter(slot -> slot.cell().columns() > 1)
                    .forEach(slot -> columns.spread(slot, measure, table.spacing()));
        }
        return columns;
    }

    private void add(TableGrid.Slot slot, BoxWidths measure, boolean even) {
        int column = slot.column();
        BoxWidths.Range range =
                even ? BoxWidths.Range.NONE : slot.cell().content().accept(measure);
        least[column] = Math.max(least[column], range.least());
        say(column, slot.cell().width(), slot.cell().content().frame().across());
        if (slot.cell().width() <= 0 && !fixed[column]) {
            most[column] = Math.max(most[column], range.most());
        }
    }

    private void say(int column, double width, double around) {
        if (width > 0) {
            double whole = width + around;
            most[column] = fixed[column] ? Math.max(most[column], whole) : whole;
            fixed[column] = true;
        } else if (width < 0) {
            percent[column] = Math.max(percent[column], -width);
        }
    }

    private void settle() {
        double left = 1;
        for (int i = 0; i < least.length; i++) {
            most[i] = Math.max(most[i], least[i]);
            percent[i] = Math.min(percent[i], left);
            left -= percent[i];
        }
    }

    /** A cell that spans columns widens them as they are wide. */
    private void spread(TableGrid.Slot slot, BoxWidths measure, double spacing) {
        BoxWidths.Range range = slot.cell().content().accept(measure);
        double gaps = spacing * (slot.cell().columns() - 1);
        double wanted = slot.cell().width() > 0
                ? slot.cell().width() + slot.cell().content().frame().across()
                : range.most();
        TableColumns part = new TableColumns(slot.cell().columns());
        int from = slot.column();
        for (int i = 0; i < part.count(); i++) {
            part.least[i] = least[from + i];
            part.most[i] = most[from + i];
            part.fixed[i] = fixed[from + i];
        }
        double[] low = part.share(Math.max(part.least(), range.least() - gaps));
        double[] high = part.share(Math.max(part.sum(part.most), Math.max(range.least(), wanted) - gaps));
        for (int i = 0; i < part.count(); i++) {
            least[from + i] = Math.max(least[from + i], low[i]);
            most[from + i] = Math.max(most[from + i], high[i]);
        }
    }

    int count() {
        return least.length;
    }

    /** The least width of all, px. */
    double least() {
        return sum(least);
    }

    /** The width at which nothing wraps and every percentage holds, px. */
    double most() {
        double whole = sum(most);
        double others = 0;
        double shares = 0;
        for (int i = 0; i < count(); i++) {
            if (percent[i] > 0) {
                whole = Math.max(whole, most[i] / percent[i]);
                shares += percent[i];
            } else {
                others += most[i];
            }
        }
        return shares > 0 && others > 0 && shares < 1 ? Math.max(whole, others / (1 - shares)) : whole;
    }

    private double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    /** Widths of the columns when they share {@code room} px. */
    double[] share(double room) {
        double[] widths = least.clone();
        for (int kind = 0; kind < 3; kind++) {
            double spare = room - sum(widths);
            double[] wanted = new double[count()];
            for (int i = 0; i < count(); i++) {
                wanted[i] = kind(i) == kind ? Math.max(0, (kind == 0 ? percent[i] * room : most[i]) - least[i]) : 0;
            }
            double all = sum(wanted);
            for (int i = 0; i < count(); i++) {
                widths[i] += all <= spare ? wanted[i] : spare <= 0 ? 0 : wanted[i] * spare / all;
            }
        }
        enlarge(widths, room - sum(widths));
        return widths;
    }

    /** 0 with a percentage, 1 with a width, 2 without either. */
    private int kind(int column) {
        return percent[column] > 0 ? 0 : fixed[column] ? 1 : 2;
    }

    /** What is left goes to the columns without a width, else to those with one, else by percentages. */
    private void enlarge(double[] widths, double spare) {
        for (int kind = 2; kind >= 0 && spare > 1e-9; kind--) {
            double[] weight = new double[count()];
            boolean any = false;
            for (int i = 0; i < count(); i++) {
                weight[i] = kind(i) == kind ? kind == 0 ? percent[i] : most[i] : 0;
                any |= kind(i) == kind;
            }
            double all = sum(weight);
            long members = 0;
            for (int i = 0; i < count(); i++) {
                members += kind(i) == kind ? 1 : 0;
            }
            if (any) {
                for (int i = 0; i < count(); i++) {
                    if (kind(i) == kind) {
                        widths[i] += all > 0 ? spare * weight[i] / all : spare / members;
                    }
                }
                return;
            }
        }
    }
}
