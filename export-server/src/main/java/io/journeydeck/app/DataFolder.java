package io.journeydeck.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a server keeps its batches when nobody said so. */
final class DataFolder {

    private DataFolder() {}

    /**
     * A folder for each port in what the system sets aside for a service ({@code STATE_DIRECTORY} of systemd) or a user's programs
     * ({@code XDG_STATE_HOME}, {@code LOCALAPPDATA}), so that servers side by side do not meet. Who takes any port can't be found again
     * and gets a temporary folder.
     *
     * @param environment of the process
     */
    static Path standard(Map<String, String> environment, int port) {
        if (port == 0) {
            try {
                return Files.createTempDirectory("journeydeck-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String service = environment.get("STATE_DIRECTORY");
        if (service != null && !service.isEmpty()) {
            return Path.of(service);
        }
        return state(environment).resolve("journeydeck").resolve("port-" + port);
    }

    private static Path state(Map<String, String> environment) {
        for (String name : new String[] {"XDG_STATE_HOME", "LOCALAPPDATA"}) {
            String folder = environment.get(name);
            if (folder != null && !folder.isEmpty() && Path.of(folder).isAbsolute()) {
                return Path.of(folder);
            }
        }
        return Path.of(System.getProperty("user.home"), ".local", "state");
    }

    /** The program for which documents are kept; from sources, each start is another. */
    static String program(@Nullable String version) {
        return version == null || version.endsWith("-SNAPSHOT") ? "built " + Instant.now() : version;
    }
}
