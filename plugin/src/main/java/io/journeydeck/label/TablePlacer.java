package io.journeydeck.label;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;

/** Places the cells of one table, row by row; a row is as high as its highest cell. */
final class TablePlacer {

    private final BoxPlacer placer;
    private final Sheet sheet;
    private final Box.Table table;
    private final double[] columns;

    TablePlacer(BoxPlacer placer, Sheet sheet, Box.Table table, double[] columns) {
        this.placer = placer;
        this.sheet = sheet;
        this.table = table;
        this.columns = columns;
    }

    /** A cell that stands but may still have to be centred in its row. */
    private record Placed(
            TableGrid.Slot slot, Bounds box, double content, int decoration, Sheet.Mark from, Sheet.Mark to) {}

    /** @param wanted height that the rows share when they need less, px */
    double place(double left, double top, double wanted) {
        List<TableGrid.Slot> slots = TableGrid.slots(table.rows());
        double[] least = table.rows().stream().mapToDouble(Box.Row::height).toArray();
        if (wanted > 0) {
            stretch(slots, left, wanted, least);
        }
        return rows(slots, left, top, least, sheet, new double[least.length]);
    }

    /** Tries the rows out, and spreads what is left of the wanted height over them as they are high. */
    private void stretch(List<TableGrid.Slot> slots, double left, double wanted, double[] least) {
        Sheet trial = new Sheet();
        double[] heights = new double[least.length];
        BoxPlacer trialPlacer = placer.on(trial);
        double natural =
                new TablePlacer(trialPlacer, trial, table, columns).rows(slots, left, 0, least, trial, heights);
        double all = 0;
        for (double height : heights) {
            all += height;
        }
        double spare = wanted - natural;
        for (int i = 0; spare > 0 && all > 0 && i < least.length; i++) {
            least[i] = heights[i] + spare * heights[i] / all;
        }
    }

    private double rows(
            List<TableGrid.Slot> slots, double left, double top, double[] least, Sheet out, double[] heights) {
        double y = top + table.spacing();
        double[] rowTops = new double[least.length + 1];
        List<Placed> open = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            double height = least[row];
            rowTops[row] = y;
            List<List<Text.Paragraph>> told = new ArrayList<>();
            for (TableGrid.Slot slot : slots) {
                if (slot.row() == row) {
                    Placed placed = cell(slot, left, y, told);
                    open.add(placed);
                    height = slot.cell().rows() == 1
                            ? Math.max(height, placed.box().height())
                            : height;
                }
            }
            for (Placed placed : open) {
                if (lastRow(placed.slot()) == row) {
                    height = Math.max(height, placed.box().bottom() - y);
                }
            }
            double bottom = y + height;
            int ended = row;
            open.stream().filter(placed -> lastRow(placed.slot()) == ended).forEach(placed -> finish(placed, bottom));
            open.removeIf(placed -> lastRow(placed.slot()) == ended);
            out.row(told, y, bottom);
            heights[row] = height;
            y = bottom + table.spacing();
        }
        rowTops[least.length] = y;
        rules(left, rowTops, out);
        return y - top;
    }

    /** Lines between cells lie over all of them, half on each side of the grid. */
    private void rules(double left, double[] rowTops, Sheet out) {
        int slot = out.reserve();
        double[] columnLefts = new double[columns.length + 1];
        columnLefts[0] = left;
        for (int i = 0; i < columns.length; i++) {
            columnLefts[i + 1] = columnLefts[i] + columns[i];
        }
        for (Box.Rule rule : table.rules()) {
            double half = rule.edge().width() / 2;
            double[] across = rule.upright() ? columnLefts : rowTops;
            double[] along = rule.upright() ? rowTops : columnLefts;
            double at = across[rule.at()] - half;
            double from = along[rule.along()] - half;
            double length = along[rule.along() + 1] - along[rule.along()] + 2 * half;
            Bounds strip =
                    rule.upright() ? new Bounds(at, from, 2 * half, length) : new Bounds(from, at, length, 2 * half);
            Edges edges = rule.upright()
                    ? new Edges(Edge.NONE, Edge.NONE, Edge.NONE, flat(rule.edge()))
                    : new Edges(flat(rule.edge()), Edge.NONE, Edge.NONE, Edge.NONE);
            out.decorate(slot, new Backdrop(strip, new Box.Frame(Box.Sides.NONE, Box.Sides.NONE, edges, 0, null)));
        }
    }

    /** Shaded borders that fall together are not shaded. */
    private static Edge flat(Edge edge) {
        return switch (edge.line()) {
            case INSET, OUTSET, GROOVE, RIDGE -> new Edge(edge.width(), Edge.Line.SOLID, edge.color());
            default -> edge;
        };
    }

    private int lastRow(TableGrid.Slot slot) {
        return Math.min(table.rows().size(), slot.row() + slot.cell().rows()) - 1;
    }

    private Placed cell(TableGrid.Slot slot, double left, double y, List<List<Text.Paragraph>> told) {
        Box.TableCell cell = slot.cell();
        Box.Frame frame = cell.content().frame();
        double x = left + table.spacing();
        for (int i = 0; i < slot.column(); i++) {
            x += columns[i] + table.spacing();
        }
        double width = table.spacing() * (cell.columns() - 1);
        for (int i = slot.column(); i < Math.min(columns.length, slot.column() + cell.columns()); i++) {
            width += columns[i];
        }
        int decoration = sheet.reserve();
        Sheet.Mark from = sheet.mark();
        double innerX = x + frame.left();
        double innerY = y + frame.top();
        double innerWidth = Math.max(0, width - frame.across());
        double[] content = new double[1];
        told.add(sheet.apart(
                () -> content[0] = placer.stack(cell.content().children(), innerX, innerY, innerWidth, false, false)));
        double around = frame.upright();
        double height = Math.max(cell.height() + around, content[0] + around);
        return new Placed(slot, new Bounds(x, y, width, height), content[0] + around, decoration, from, sheet.mark());
    }

    private void finish(Placed placed, double bottom) {
        Box.Frame frame = placed.slot().cell().content().frame();
        Bounds box = new Bounds(
                placed.box().x(),
                placed.box().y(),
                placed.box().width(),
                bottom - placed.box().y());
        double rise = placed.slot().cell().rise();
        sheet.shift(placed.from(), placed.to(), 0, rise * (box.height() - placed.content()));
        sheet.decorate(placed.decoration(), new Backdrop(box, frame));
    }
}
