package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a shape is called, its alternative text and its link.
 *
 * @param name as the selection pane lists it
 * @param description read out by screen readers; empty when there is nothing to say
 */
record CellName(String name, String description, @Nullable Xml click) {

    static CellName of(Subject.VertexSubject vertex, SlideLinks links) {
        String name = vertex.label().isBlank() ? "Shape " + vertex.id() : vertex.label();
        return new CellName(
                name, description(vertex.tooltip(), vertex.label()), links.onShape(vertex.link(), vertex.tooltip()));
    }

    static CellName of(Subject.EdgeSubject edge, SlideLinks links) {
        String name = edge.label().isBlank() ? "Connector " + edge.id() : "Connector: " + edge.label();
        return new CellName(
                name, description(edge.tooltip(), edge.label()), links.onShape(edge.link(), edge.tooltip()));
    }

    private static String description(@Nullable String tooltip, String label) {
        if (tooltip == null || tooltip.isBlank() || tooltip.equals(label)) {
            return label;
        }
        return label.isBlank() ? tooltip : label + ": " + tooltip;
    }

    /** The name of a further shape of the same cell, which needs no alternative text and no link of its own. */
    CellName part(String what) {
        return new CellName(name + " (" + what + ")", "", null);
    }

    CellName withoutLink() {
        return new CellName(name, description, null);
    }
}
