package io.journeydeck.cli;

import io.journeydeck.diagnostic.Diagnostic;
import java.util.List;

/** What the arguments stand for: files in a fixed order, and what was wrong with the arguments or was passed over. */
record Inputs(List<InputFile> files, List<Diagnostic> findings) {

    Inputs {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
