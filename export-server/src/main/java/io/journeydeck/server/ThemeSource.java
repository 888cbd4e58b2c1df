package io.journeydeck.server;

import io.journeydeck.export.ThemeFile;
import java.util.List;
import java.util.Optional;

/** The PowerPoint templates that decks may look like. */
public interface ThemeSource {

    /** For a server without any. */
    ThemeSource NONE = new ThemeSource() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Optional<ThemeFile> theme(String name) {
            return Optional.empty();
        }
    };

    /** As there are now, in the order in which they are shown. */
    List<String> names();

    /** The template of exactly this name. */
    Optional<ThemeFile> theme(String name);
}
