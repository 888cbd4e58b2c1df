package io.journeydeck.journey.layout;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.CellValue;
import io.journeydeck.drawio.Edge;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Layer;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes shapes out of a drawn page as they are, so that what is offered by itself looks and reads like what is laid out. */
final class Cutting {

    private final List<Cell> cells;

    Cutting(List<Cell> cells) {
        this.cells = cells;
    }

    /** Whether a cell says in its data or, when it has none, in its style that it is {@code marker}. */
    static Predicate<Cell> marked(String marker) {
        return cell -> marker.equals(Optional.ofNullable(cell.data().get("journey"))
                .orElseGet(() -> cell.style().text("journey", "")));
    }

    Cell first(Predicate<Cell> wanted) {
        return cells.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The page has no such shape"));
    }

    /** The shape and all that is in it, moved to the origin of the page. */
    List<Cell> shape(Predicate<Cell> wanted) {
        Cell top = first(wanted);
        List<Cell> taken = new ArrayList<>();
        take(top, taken);
        Geometry at = top.geometry();
        taken.set(0, new Vertex(placed(top), Geometry.of(0, 0, at.width(), at.height())));
        return taken;
    }

    private void take(Cell cell, List<Cell> taken) {
        taken.add(cell);
        cells.stream().filter(child -> cell.id().equals(child.parentId())).forEach(child -> take(child, taken));
    }

    /** The first connector, from point to point: down across its field. */
    List<Cell> connector(Predicate<Cell> wanted, double width, double height) {
        Cell edge = first(wanted);
        Geometry free = new Geometry(
                0, 0, width, height, true, null, new Point(0, 0), new Point(width, height), List.of(), null, List.of());
        return List.of(new Edge(placed(edge), free, null, null));
    }

    /** Shapes side by side, {@code step} px from one to the next and as high as they are, with the connectors between them. */
    List<Cell> chain(Predicate<Cell> links, Predicate<Cell> connectors, double step) {
        List<Cell> taken = new ArrayList<>();
        for (Cell link : cells) {
            if (link instanceof Vertex && links.test(link)) {
                Geometry at = link.geometry();
                taken.add(new Vertex(placed(link), Geometry.of(taken.size() * step, at.y(), at.width(), at.height())));
            }
        }
        double top =
                taken.stream().mapToDouble(link -> link.geometry().y()).min().orElse(0);
        List<Cell> chain = new ArrayList<>(moved(taken, 0, -top));
        cells.stream().filter(Edge.class::isInstance).filter(connectors).forEach(chain::add);
        return chain;
    }

    /** The cells of a page, without its layers, moved as a whole. */
    static List<Cell> moved(List<Cell> page, double dx, double dy) {
        List<Cell> moved = new ArrayList<>();
        for (Cell cell : page) {
            if (cell instanceof Vertex && Drawing.PAGE.equals(cell.parentId())) {
                Geometry at = cell.geometry();
                moved.add(new Vertex(cell.body(), Geometry.of(at.x() + dx, at.y() + dy, at.width(), at.height())));
            } else if (!(cell instanceof Layer)) {
                moved.add(cell);
            }
        }
        return moved;
    }

    /** Around the shapes and the loose connectors that lie on the page itself. */
    static Bounds bounds(List<Cell> cells) {
        List<Point> corners = new ArrayList<>();
        for (Cell cell : cells) {
            if (Drawing.PAGE.equals(cell.parentId()) && (cell instanceof Vertex || cells.size() == 1)) {
                Geometry at = cell.geometry();
                corners.add(new Point(at.x(), at.y()));
                corners.add(new Point(at.x() + at.width(), at.y() + at.height()));
            }
        }
        return Bounds.around(corners);
    }

    private static CellBody placed(Cell cell) {
        CellBody body = cell.body();
        return new CellBody(body.id(), Drawing.PAGE, body.value(), body.style(), body.attributes(), body.extras());
    }

    /** These cells with the first one's data added to. */
    static List<Cell> withData(List<Cell> cells, Map<String, String> more) {
        List<Cell> changed = new ArrayList<>(cells);
        Cell top = cells.get(0);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("label", top.label());
        data.putAll(top.data());
        data.putAll(more);
        CellBody body = top.body();
        changed.set(
                0,
                new Vertex(
                        new CellBody(
                                body.id(),
                                body.parentId(),
                                CellValue.object(data),
                                body.style(),
                                body.attributes(),
                                body.extras()),
                        top.geometry()));
        return changed;
    }
}
