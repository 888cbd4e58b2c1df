package io.journeydeck.app;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.server.EditorPlace;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The draw.io that {@code --editor} says. */
final class WantedEditor {

    private WantedEditor() {}

    /**
     * Where it is.
     *
     * @param wanted an address or a folder; null for the public one
     * @throws DiagnosticException when it is neither
     */
    static EditorPlace place(@Nullable String wanted) {
        if (wanted == null) {
            return EditorPlace.PUBLIC;
        }
        if (wanted.matches("https?://.*")) {
            try {
                return EditorPlace.at(URI.create(wanted));
            } catch (IllegalArgumentException e) {
                throw new DiagnosticException(
                        Diagnostic.error(
                                "EDITOR_INVALID",
                                "\"" + wanted + "\" is no address of a draw.io editor",
                                Origin.UNKNOWN,
                                "Write --editor with an address such as https://draw.example.org/, or a folder."),
                        e);
            }
        }
        Path folder = Path.of(wanted);
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "EDITOR_MISSING",
                            "The folder has no index.html of a draw.io editor",
                            Origin.ofFile(wanted),
                            "Give the folder in which draw.io's index.html and js lie (in its source src/main/webapp), or an address."));
        }
        return EditorPlace.in(folder);
    }
}
