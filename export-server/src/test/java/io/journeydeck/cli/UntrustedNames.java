package io.journeydeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What must hold for names that become files, for tests of other packages. */
public final class UntrustedNames {

    private static final Path FOLDER = Path.of("/decks/today");

    private UntrustedNames() {}

    /** A page's name as part of a file's. */
    public static void checkPage(String name) {
        String safe = OutputPlan.safe(name, 3);
        assertThat(safe).isNotBlank().doesNotContain("/", "\\", ":", "\0", "\n");
        assertThat(safe.codePointCount(0, safe.length())).isLessThanOrEqualTo(80);
        assertThat(FOLDER.resolve("map-" + safe + ".svg").normalize().getParent())
                .isEqualTo(FOLDER);
    }

    /** A document's name as a server tells it. */
    public static void checkDocument(String name) {
        BatchFetch.place(FOLDER, name).ifPresent(place -> assertThat(place.startsWith(FOLDER) && !place.equals(FOLDER))
                .as("%s is in the folder", place)
                .isTrue());
    }
}
