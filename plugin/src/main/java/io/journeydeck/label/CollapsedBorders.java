package io.journeydeck.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Borders of a table that fall together ({@code border-collapse: collapse}, CSS 2.1, 17.6.2): on every piece of the grid the widest
 * one is painted, and each neighbour has half of its width as a border.
 */
final class CollapsedBorders {

    private final List<Box.Row> rows;
    private final List<TableGrid.Slot> slots;
    private final int height;
    private final int width;
    private final Edge[][] upright;
    private final Edge[][] level;

    CollapsedBorders(List<Box.Row> rows, List<Edges> rowEdges, Edges table) {
        this.rows = rows;
        this.slots = TableGrid.slots(rows);
        this.height = rows.size();
        this.width = TableGrid.columns(slots);
        this.upright = new Edge[width + 1][height];
        this.level = new Edge[height + 1][width];
        cells();
        for (int row = 0; row < height; row++) {
            for (int c = 0; c < width; c++) {
                meet(level, row, c, rowEdges.get(row).top());
                meet(level, row + 1, c, rowEdges.get(row).bottom());
            }
            meet(upright, 0, row, rowEdges.get(row).left());
            meet(upright, width, row, rowEdges.get(row).right());
            meet(upright, 0, row, table.left());
            meet(upright, width, row, table.right());
        }
        for (int c = 0; c < width; c++) {
            meet(level, 0, c, table.top());
            meet(level, height, c, table.bottom());
        }
    }

    private void cells() {
        for (TableGrid.Slot slot : slots) {
            Edges edges = slot.cell().content().frame().edges();
            int below = slot.endRow(height);
            for (int c = slot.column(); c < slot.endColumn(); c++) {
                meet(level, slot.row(), c, edges.top());
                meet(level, below, c, edges.bottom());
            }
            for (int r = slot.row(); r < below; r++) {
                meet(upright, slot.column(), r, edges.left());
                meet(upright, slot.endColumn(), r, edges.right());
            }
        }
    }

    private static void meet(Edge[][] grid, int at, int along, Edge edge) {
        Edge known = grid[at][along];
        if (known == null || edge.beats(known)) {
            grid[at][along] = edge;
        }
    }

    private static double widest(Edge[] edges) {
        double widest = 0;
        for (Edge edge : edges) {
            widest = edge == null ? widest : Math.max(widest, edge.width());
        }
        return widest;
    }

    /** Half of the outermost borders: the room that they take around the rows. */
    Edges around() {
        return new Edges(
                Edge.room(widest(level[0]) / 2),
                Edge.room(widest(upright[width]) / 2),
                Edge.room(widest(level[height]) / 2),
                Edge.room(widest(upright[0]) / 2));
    }

    /** The rows, every cell with its half of the borders as room. */
    List<Box.Row> rows() {
        List<Box.Row> halved = new ArrayList<>();
        int next = 0;
        for (Box.Row row : rows) {
            List<Box.TableCell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(halved(slots.get(next++)));
            }
            halved.add(new Box.Row(row.height(), cells));
        }
        return halved;
    }

    private Box.TableCell halved(TableGrid.Slot slot) {
        Box.TableCell cell = slot.cell();
        Box.Block content = cell.content();
        Box.Frame frame = content.frame();
        Edges edges = new Edges(
                half(level, slot.row(), slot.column()),
                half(upright, slot.endColumn(), slot.row()),
                half(level, slot.endRow(height), slot.column()),
                half(upright, slot.column(), slot.row()));
        Box.Frame changed = new Box.Frame(frame.margin(), frame.padding(), edges, 0, frame.background());
        Box.Block inner = new Box.Block(
                content.look(), changed, content.size(), content.stand(), content.marker(), content.children());
        return new Box.TableCell(inner, cell.columns(), cell.rows(), cell.width(), cell.height(), cell.rise());
    }

    private static Edge half(Edge[][] grid, int at, int along) {
        Edge edge = grid[at][along];
        return edge == null ? Edge.NONE : Edge.room(edge.width() / 2);
    }

    /** What is painted on the grid. */
    List<Box.Rule> rules() {
        List<Box.Rule> rules = new ArrayList<>();
        collect(upright, true, rules);
        collect(level, false, rules);
        return rules;
    }

    private static void collect(Edge[][] grid, boolean upright, List<Box.Rule> rules) {
        for (int at = 0; at < grid.length; at++) {
            for (int along = 0; along < grid[at].length; along++) {
                Edge edge = grid[at][along];
                if (edge != null && edge.isVisible()) {
                    rules.add(new Box.Rule(upright, at, along, edge));
                }
            }
        }
    }
}
