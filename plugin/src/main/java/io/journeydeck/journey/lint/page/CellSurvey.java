package io.journeydeck.journey.lint.page;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.graph.ResolvedCell;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.lint.PageFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Goes through the cells of a page: where they lie, which are a blueprint's lines, and which of them say nothing in words. */
final class CellSurvey implements ResolvedCell.Visitor<Boolean> {

    /** Data that tell readers of screens what a picture shows. */
    private static final List<String> ALTERNATIVES = List.of("alt", "tooltip", "title", "name", "description");

    /** Shapes that all kinds of things have. */
    private static final Set<String> PLAIN = Set.of("rectangle", "ellipse", "label");

    private final Origin page;
    private final Map<String, ResolvedCell.ResolvedVertex> vertices = new HashMap<>();
    private final Map<String, Bounds> places = new HashMap<>();
    private final List<PageFacts.Line> lines = new ArrayList<>();
    private final Set<String> unsaid = new HashSet<>();
    private final List<Origin> pictures = new ArrayList<>();
    private int marked;

    CellSurvey(Origin page) {
        this.page = page;
    }

    Map<String, ResolvedCell.ResolvedVertex> vertices() {
        return vertices;
    }

    Map<String, Bounds> places() {
        return places;
    }

    List<PageFacts.Line> lines() {
        return lines;
    }

    Set<String> unsaid() {
        return unsaid;
    }

    List<Origin> pictures() {
        return pictures;
    }

    @Override
    public Boolean layer(ResolvedCell.ResolvedLayer layer) {
        return children(layer);
    }

    /** Whether the cell or one inside it shows words, a picture or a form of its own. */
    @Override
    public Boolean vertex(ResolvedCell.ResolvedVertex vertex) {
        vertices.put(vertex.cell().id(), vertex);
        places.put(vertex.cell().id(), vertex.bounds());
        line(vertex, vertex.bounds());
        boolean picture = isPicture(vertex);
        if (picture && marked == 0 && !isDescribed(vertex.cell())) {
            pictures.add(page.atCell(vertex.cell().id()));
        }
        String marker = said(vertex.cell(), "journey");
        marked += marker.isEmpty() ? 0 : 1;
        boolean inside = children(vertex);
        marked -= marker.isEmpty() ? 0 : 1;
        boolean says = inside
                || picture
                || !vertex.cell().label().isBlank()
                || !PLAIN.contains(vertex.style().text("shape", "rectangle"))
                || vertex.style().get("image") != null;
        if (!says && ItemKind.byId(marker).isPresent()) {
            unsaid.add(vertex.cell().id());
        }
        return says;
    }

    @Override
    public Boolean edge(ResolvedCell.ResolvedEdge edge) {
        line(edge, Bounds.around(edge.points()));
        return children(edge) || !edge.cell().label().isBlank();
    }

    private boolean children(ResolvedCell cell) {
        boolean says = false;
        for (ResolvedCell child : cell.children()) {
            says |= child.accept(this);
        }
        return says;
    }

    private void line(ResolvedCell cell, Bounds place) {
        String kind = said(cell.cell(), "line");
        if (!kind.isEmpty() && said(cell.cell(), "journey").equals("line")) {
            lines.add(new PageFacts.Line(page.atCell(cell.cell().id()), kind, place));
        }
    }

    /** A property of its data, or of its style where the data were lost; in lower case. */
    private static String said(Cell cell, String name) {
        String value = cell.data().get(name);
        return (value == null ? cell.style().text(name, "") : value).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isPicture(ResolvedCell.ResolvedVertex vertex) {
        return vertex.style().text("shape", "").equals("image")
                && vertex.style().get("image") != null;
    }

    private static boolean isDescribed(Cell cell) {
        return !cell.label().isBlank()
                || ALTERNATIVES.stream()
                        .anyMatch(name -> !cell.data().getOrDefault(name, "").isBlank());
    }
}
