package io.journeydeck.export;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;

/** What became of one file: its documents and all that was found on the way. A format that failed left an error, not half a document. */
public record Conversion(List<Artifact> artifacts, List<Diagnostic> diagnostics) {

    public Conversion {
        artifacts = List.copyOf(artifacts);
        diagnostics = List.copyOf(diagnostics);
    }
}
