package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A format that writes the codes of the findings it is told of, and then finds something itself. */
record FindingsFormat(String id) implements OutputFormat {

    @Override
    public String title() {
        return "findings " + id;
    }

    @Override
    public String summary() {
        return "Codes of findings.";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        String codes = drawing.diagnostics().list().stream()
                .map(Diagnostic::code)
                .toList()
                .toString();
        out.write(codes.getBytes(StandardCharsets.UTF_8));
        drawing.diagnostics()
                .add(Diagnostic.info("FOUND_" + id.toUpperCase(Locale.ROOT), "Something", Origin.UNKNOWN, ""));
    }
}
