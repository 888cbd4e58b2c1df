package io.journeydeck.drawio;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What reading {@code plan.drawio} gave. */
record Reads(MxFile file, List<Diagnostic> findings) {

    static Reads of(byte[] bytes, Limits limits) {
        Diagnostics diagnostics = new Diagnostics();
        MxFile file = new MxFileReader().read(bytes, "plan.drawio", limits, Deadline.far(), diagnostics);
        return new Reads(file, diagnostics.list());
    }

    static Reads of(byte[] bytes) {
        return of(bytes, Limits.standard());
    }

    static Reads of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One page whose {@code root} holds these elements after draw.io's cells 0 and 1. */
    static Reads ofCells(String cells) {
        return of(page("<mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells));
    }

    static String page(String cells) {
        return "<mxfile><diagram id=\"p1\" name=\"Checkout\"><mxGraphModel><root>" + cells
                + "</root></mxGraphModel></diagram></mxfile>";
    }

    static Diagnostic failure(byte[] bytes) {
        return failure(bytes, Limits.standard());
    }

    static Diagnostic failure(String text) {
        return failure(text.getBytes(StandardCharsets.UTF_8));
    }

    static Diagnostic failure(byte[] bytes, Limits limits) {
        return Assertions.catchThrowableOfType(DiagnosticException.class, () -> of(bytes, limits))
                .diagnostic();
    }

    DiagramPage page() {
        return file.pages().get(0);
    }

    Cell cell(String id) {
        Cell cell = page().cell(id);
        Assertions.assertThat(cell).as("cell %s", id).isNotNull();
        return cell;
    }

    Geometry geometry(String id) {
        return cell(id).geometry();
    }

    List<String> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }
}
