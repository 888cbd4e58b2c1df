package io.journeydeck.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.Scene;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Subject;
import io.journeydeck.scene.Text;
import io.journeydeck.shape.ShapeRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cells written as draw.io writes them, painted; and what was said of it. */
record PaintedPage(Scene scene, List<Diagnostic> findings) {

    private static final PagePainter PAINTER =
            new PagePainter(ShapeRegistry.standard(), new LabelLayout(new FontLibrary()), Limits.standard());

    /** A shape of 120 x 60 at (40, 20). */
    static String box(String id, String label, String style) {
        return box(id, label, style, "<mxGeometry x=\"40\" y=\"20\" width=\"120\" height=\"60\" as=\"geometry\"/>");
    }

    static String box(String id, String label, String style, String geometry) {
        return "<mxCell id=\"" + id + "\" value=\"" + escaped(label) + "\" style=\"" + escaped(style)
                + "\" vertex=\"1\" parent=\"1\">" + geometry + "</mxCell>";
    }

    /** A connector from (0, 0) to (100, 0) with these further attributes. */
    static String edge(String id, String label, String style, String attributes) {
        return "<mxCell id=\"" + id + "\" value=\"" + escaped(label) + "\" style=\"" + escaped(style)
                + "\" edge=\"1\" parent=\"1\" " + attributes + "><mxGeometry relative=\"1\" as=\"geometry\">"
                + "<mxPoint x=\"0\" y=\"0\" as=\"sourcePoint\"/><mxPoint x=\"100\" y=\"0\" as=\"targetPoint\"/>"
                + "</mxGeometry></mxCell>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }

    static PaintedPage of(String... cells) {
        return of(PAINTER, "", cells);
    }

    /** A page whose model has these attributes. */
    static PaintedPage withModel(String attributes, String... cells) {
        return of(PAINTER, attributes, cells);
    }

    /** Painted with what an installation lends. */
    static PaintedPage with(Installation installation, String... cells) {
        return of(
                new PagePainter(
                        ShapeRegistry.standard(), new LabelLayout(new FontLibrary()), Limits.standard(), installation),
                "",
                cells);
    }

    private static PaintedPage of(PagePainter painter, String attributes, String... cells) {
        String xml = "<mxfile><diagram id=\"p1\" name=\"Checkout\"><mxGraphModel " + attributes
                + "><root><mxCell id=\"0\"/>"
                + "<mxCell id=\"1\" parent=\"0\"/>" + String.join("", cells)
                + "</root></mxGraphModel></diagram></mxfile>";
        Diagnostics diagnostics = new Diagnostics();
        MxFile file = new MxFileReader()
                .read(
                        xml.getBytes(StandardCharsets.UTF_8),
                        "plan.drawio",
                        Limits.standard(),
                        Deadline.far(),
                        diagnostics);
        ResolvedPage page =
                new PageResolver().resolve(file.pages().get(0), Limits.standard(), Deadline.far(), diagnostics);
        Scene scene = painter.paint(
                page,
                new Placeholders(file, 1, "plan.drawio", diagnostics),
                Origin.ofFile("plan.drawio").onPage("Checkout"),
                diagnostics,
                Deadline.far());
        return new PaintedPage(scene, diagnostics.list());
    }

    List<String> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }

    /** The group of a cell. */
    Group group(String id) {
        Group found = find(scene.nodes(), id);
        assertThat(found).as("cell %s", id).isNotNull();
        return found;
    }

    Subject.VertexSubject vertex(String id) {
        return (Subject.VertexSubject) group(id).subject();
    }

    Subject.EdgeSubject edgeSubject(String id) {
        return (Subject.EdgeSubject) group(id).subject();
    }

    /** What a cell itself is painted with, without the cells in it. */
    List<Path> paths(String id) {
        return group(id).children().stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .toList();
    }

    Text text(String id) {
        return group(id).children().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        collect(scene.nodes(), ids);
        return ids;
    }

    private static void collect(List<SceneNode> nodes, List<String> ids) {
        for (SceneNode node : nodes) {
            if (node instanceof Group group) {
                ids.add(group.subject().id());
                collect(group.children(), ids);
            }
        }
    }

    private static @Nullable Group find(List<SceneNode> nodes, String id) {
        for (SceneNode node : nodes) {
            if (node instanceof Group group) {
                Group found = group.subject().id().equals(id) ? group : find(group.children(), id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
