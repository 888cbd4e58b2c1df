package io.journeydeck.journey.edit;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.CellBody;
import io.journeydeck.drawio.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines from face to face, which go on from one to the next when a face comes or goes. */
final class Curve {

    private final PageDrawing page;
    private final List<Line> lines = new ArrayList<>();

    /** A line as it will be. */
    private static final class Line {

        private final Edge edge;
        private String source;
        private String target;

        Line(Edge edge, String source, String target) {
            this.edge = edge;
            this.source = source;
            this.target = target;
        }
    }

    Curve(PageDrawing page) {
        this.page = page;
        for (Cell cell : page.all()) {
            if (cell instanceof Edge edge
                    && edge.source() != null
                    && edge.target() != null
                    && "curve"
                            .equals(edge.data()
                                    .getOrDefault("journey", edge.style().text("journey", "")))) {
                lines.add(new Line(edge, Objects.requireNonNull(edge.source()), Objects.requireNonNull(edge.target())));
            }
        }
    }

    /** Leads the curve past a face that goes. */
    void pass(String face) {
        Line in = into(face);
        Line out = outOf(face);
        if (in != null && out != null) {
            in.target = out.target;
            page.edit(in.edge.id()).ifPresent(cell -> cell.target(out.target));
        }
        for (Line line : List.copyOf(lines)) {
            if (line.source.equals(face) || line.target.equals(face)) {
                lines.remove(line);
                page.delete(line.edge.id());
            }
        }
    }

    /** Leads the curve over a face that comes between two others; null for none. */
    void join(@Nullable String before, String face, @Nullable String after) {
        Line through = null;
        for (Line line : lines) {
            if (line.source.equals(before) && line.target.equals(after)) {
                through = line;
            }
        }
        Line like = through == null ? touching(before, after) : through;
        if (like == null) {
            return;
        }
        if (through != null && after != null) {
            through.target = face;
            page.edit(through.edge.id()).ifPresent(cell -> cell.target(face));
            draw(face, after, through);
            return;
        }
        if (before != null) {
            draw(before, face, like);
        }
        if (after != null) {
            draw(face, after, like);
        }
    }

    private void draw(String from, String to, Line like) {
        Edge model = like.edge;
        String id = page.freeId("curve");
        Edge line = new Edge(
                new CellBody(
                        id,
                        Objects.requireNonNull(model.parentId()),
                        model.body().value(),
                        model.style(),
                        model.body().attributes(),
                        List.of()),
                model.geometry(),
                from,
                to);
        page.insert(line, null);
        lines.add(new Line(line, from, to));
    }

    private @Nullable Line touching(@Nullable String before, @Nullable String after) {
        for (Line line : lines) {
            if (line.target.equals(before) || line.source.equals(before) || line.source.equals(after)) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Line into(String face) {
        return lines.stream()
                .filter(line -> line.target.equals(face))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Line outOf(String face) {
        return lines.stream()
                .filter(line -> line.source.equals(face))
                .findFirst()
                .orElse(null);
    }
}
